// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/masked_typing.h"

#include <QLineEdit>

namespace ui {

namespace {

QString dots(const QString &text)
{
    return QString(text.size(), QChar(0x2022));
}

QAccessible::UpdateHandler &handlerBefore()
{
    static QAccessible::UpdateHandler before = nullptr; // null: the desktop itself
    return before;
}

void tell(QAccessibleEvent *event)
{
    const std::unique_ptr<QAccessibleEvent> masked = maskedEvent(*event);
    QAccessible::installUpdateHandler(handlerBefore());
    QAccessible::updateAccessibility(masked ? masked.get() : event);
    QAccessible::installUpdateHandler(tell);
}

} // namespace

void maskTypedSecrets()
{
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(tell);
    if (before != tell)
        handlerBefore() = before;
}

std::unique_ptr<QAccessibleEvent> maskedEvent(const QAccessibleEvent &event)
{
    const auto *field = qobject_cast<const QLineEdit *>(event.object());
    if (!field || field->echoMode() == QLineEdit::Normal)
        return nullptr;
    switch (event.type()) {
    case QAccessible::TextInserted: {
        const auto &inserted = static_cast<const QAccessibleTextInsertEvent &>(event);
        return std::make_unique<QAccessibleTextInsertEvent>(event.object(), inserted.changePosition(),
                                                            dots(inserted.textInserted()));
    }
    case QAccessible::TextRemoved: {
        const auto &removed = static_cast<const QAccessibleTextRemoveEvent &>(event);
        return std::make_unique<QAccessibleTextRemoveEvent>(event.object(), removed.changePosition(),
                                                            dots(removed.textRemoved()));
    }
    case QAccessible::TextUpdated: {
        const auto &updated = static_cast<const QAccessibleTextUpdateEvent &>(event);
        return std::make_unique<QAccessibleTextUpdateEvent>(event.object(), updated.changePosition(),
                                                            dots(updated.textRemoved()),
                                                            dots(updated.textInserted()));
    }
    default:
        return nullptr;
    }
}

} // namespace ui
