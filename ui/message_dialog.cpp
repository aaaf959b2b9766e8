// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/message_dialog.h"

#include <QMessageBox>

namespace ui {

void showMessage(QWidget *parent, const core::ErrorText &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText); // also of the informative text
    box->setText(text.title);
    box->setInformativeText(text.next.isEmpty() ? text.what : text.what + QLatin1Char('\n') + text.next);
    box->open();
}

} // namespace ui
