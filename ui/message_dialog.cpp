// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/message_dialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

QMessageBox *messageBox(QWidget *parent, const core::ErrorText &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText); // also of the informative text
    box->setText(text.title);
    box->setInformativeText(text.next.isEmpty() ? text.what : text.what + QLatin1Char('\n') + text.next);
    return box;
}

} // namespace

void showMessage(QWidget *parent, const core::ErrorText &text)
{
    messageBox(parent, text)->open();
}

void askFirst(QWidget *parent, const core::ErrorText &text, const QString &button,
              const std::function<void()> &accepted)
{
    QMessageBox *box = messageBox(parent, text);
    const QPushButton *go = box->addButton(button, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(go, &QAbstractButton::clicked, parent, accepted);
    box->open();
}

} // namespace ui
