// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_link.h"

#include "app/core/visible_text.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

void askToOpenLink(QWidget *parent, const core::ValueHint &link)
{
    constexpr qsizetype kMaxShown = 300;
    QString address = QString::fromLatin1(link.url.toEncoded());
    if (address.size() > kMaxShown)
        address = address.first(kMaxShown) + QChar(u'…');
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText); // also of the informative text
    box->setWindowTitle(QMessageBox::tr("Open link"));
    box->setText(QMessageBox::tr("Open this link to %1?").arg(core::visibleText(core::asciiHost(link))));
    box->setInformativeText(QMessageBox::tr("Your browser will load it, and whoever runs that host will see "
                                            "that you did.\n\n%1")
                                .arg(core::visibleText(address)));
    const auto *open = box->addButton(QMessageBox::tr("&Open in browser"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(open, &QAbstractButton::clicked, box,
                     [url = link.url] { QDesktopServices::openUrl(url); });
    box->open();
}

} // namespace ui
