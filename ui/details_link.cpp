// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_link.h"

#include "app/core/visible_text.h"
#include "ui/message_dialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DetailsLink)
};

void openLink(QWidget *parent, const QUrl &url)
{
    if (!QDesktopServices::openUrl(url))
        showMessage(parent, {Words::tr("The link was not opened"), Words::tr("No browser could be started."),
                             Words::tr("Copy the value, and paste the address into a browser.")});
}

} // namespace

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
    box->setWindowTitle(Words::tr("Open link"));
    box->setText(Words::tr("Open this link to %1?").arg(core::visibleText(core::asciiHost(link))));
    box->setInformativeText(Words::tr("Your browser will load it, and whoever runs that host will see "
                                      "that you did.\n\n%1")
                                .arg(core::visibleText(address)));
    const auto *open = box->addButton(Words::tr("&Open in browser"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(open, &QAbstractButton::clicked, parent,
                     [parent, url = link.url] { openLink(parent, url); });
    box->open();
}

} // namespace ui
