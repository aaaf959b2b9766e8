// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/secret_field.h"

#include "ui/masked_typing.h"

#include <QContextMenuEvent>
#include <QHideEvent>
#include <QKeyEvent>
#include <QMenu>

#include <cstring>

namespace ui {

namespace {

// Through the shared data: Qt has no other way to a field's own text.
void overwrite(const QString &shared)
{
    if (!shared.isEmpty())
        explicit_bzero(const_cast<QChar *>(shared.constData()), std::size_t(shared.size()) * sizeof(QChar));
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    constexpr int kLongestSecret = 4096;
    maskTypedSecrets();
    setEchoMode(QLineEdit::Password);
    setMaxLength(kLongestSecret);
    setDragEnabled(false);
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
}

SecretField::~SecretField()
{
    const QSignalBlocker blocker(this);
    forget();
}

core::Secret SecretField::secret() const
{
    const QString typed = text();
    QByteArray bytes = QStringView(typed).trimmed().toUtf8();
    core::Secret secret(bytes);
    explicit_bzero(bytes.data(), std::size_t(bytes.size()));
    return secret;
}

bool SecretField::hasSecret() const
{
    return !QStringView(text()).trimmed().isEmpty();
}

void SecretField::forget()
{
    overwrite(text());
    setText({}); // and with it what could be undone
}

// Undoing would empty the field and cutting would lose what it can't copy, which nobody expects of them.
void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo) ||
        event->matches(QKeySequence::Cut))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, &QLineEdit::paste);
    menu->addAction(tr("&Clear"), this, &SecretField::forget)->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

void SecretField::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    if (!event->spontaneous()) // the window was minimised
        forget();
}

} // namespace ui
