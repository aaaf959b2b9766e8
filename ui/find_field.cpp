// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/find_field.h"

#include <QKeyEvent>
#include <QLocale>

namespace ui {

FindField::FindField(QWidget *parent)
    : QLineEdit(parent)
    , m_count(new PlainLabel(this))
{
    setMaxLength(1000);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setAccessibleName(tr("Places found"));
}

void FindField::setCount(qsizetype current, qsizetype total)
{
    const QLocale locale = this->locale();
    const QString count =
        tr("%1/%2", "place shown, places found").arg(locale.toString(current), locale.toString(total));
    m_count->setText(text().isEmpty() ? QString() : count);
    setAccessibleDescription(text().isEmpty() ? QString()
                                              : tr("%1 of %2 places", "place shown, places found")
                                                    .arg(locale.toString(current), locale.toString(total)));
    placeCount();
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
    else if (isEnter)
        Q_EMIT nextRequested();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void FindField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeCount();
}

void FindField::placeCount()
{
    constexpr int kGap = 6;
    const QSize size = m_count->text().isEmpty() ? QSize() : m_count->sizeHint();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int taken = size.isEmpty() ? kGap : size.width() + kGap;
    setTextMargins(isRightToLeft ? taken : kGap, 0, isRightToLeft ? kGap : taken, 0);
    const int x = isRightToLeft ? kGap : width() - size.width() - kGap;
    m_count->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
}

} // namespace ui
