// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/about_dialog.h"

#include "ui/icons.h"

#include <QMessageBox>

namespace ui {

using namespace Qt::StringLiterals;

void showAbout(QWidget *parent)
{
    constexpr int kPicture = 48;
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QMessageBox::tr("About Riskscope"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(icon(u"riskscope"_s, parent->palette()).pixmap(QSize(kPicture, kPicture)));
    box->setText(QMessageBox::tr("Riskscope %1").arg(QLatin1StringView(RISKSCOPE_VERSION)));
    box->setInformativeText(QMessageBox::tr("Shows one user's Zero Trust risk. It only reads.\n\n"
                                            "A third-party client, not made by the provider. MIT licence.\n"
                                            "Built with Qt %1 (LGPL 3) and simdjson (Apache 2.0).")
                                .arg(QLatin1StringView(qVersion())));
    box->open();
}

} // namespace ui
