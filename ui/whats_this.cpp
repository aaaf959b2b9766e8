// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/whats_this.h"

#include "app/core/visible_text.h"
#include "ui/menu_text.h"
#include "ui/tool_tip.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QTextDocumentFragment>
#include <QWhatsThis>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Our tool tips are escaped text in a span, see plainToolTip().
QString plainText(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

// The lines that say something, each once.
QString joined(const QStringList &lines)
{
    QStringList said;
    for (const QString &line : lines) {
        if (!line.isEmpty() && !said.contains(line))
            said += line;
    }
    return said.join(u'\n');
}

// What a screen reader calls it: its own name, its label's, a button's text.
QString nameOf(const QWidget &control)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&control));
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

// The list of a chooser is a window of its own, but a part of the chooser.
bool isWhole(const QWidget &widget)
{
    return widget.isWindow() && (widget.windowType() != Qt::Popup || !widget.parentWidget());
}

// A part of a control is explained by the whole.
const QWidget &wholeOf(const QWidget &control)
{
    const QWidget *widget = &control;
    while (!isWhole(*widget) && widget->whatsThis().isEmpty() && widget->toolTip().isEmpty() &&
           nameOf(*widget).isEmpty())
        widget = widget->parentWidget();
    return *widget;
}

void show(const QPoint &place, const QString &text, QWidget &control)
{
    QWhatsThis::showText(place, plainToolTip(core::visibleText(text, core::LineBreaks::Keep)), &control);
}

} // namespace

QString whatsThisOf(const QWidget &control)
{
    const QWidget &whole = wholeOf(control);
    if (!whole.whatsThis().isEmpty())
        return plainText(whole.whatsThis());
    if (isWhole(whole))
        return {};
    return joined({nameOf(whole), plainText(whole.toolTip()), plainText(whole.accessibleDescription())});
}

QString whatsThisOf(const QAction &action)
{
    if (!action.whatsThis().isEmpty())
        return plainText(action.whatsThis());
    const QString tip = plainText(action.toolTip());
    return joined({withoutMnemonic(action.text()), tip == action.iconText() ? QString() : tip,
                   QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)});
}

WhatsThis::WhatsThis(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WhatsThis::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::WhatsThis && event->type() != QEvent::QueryWhatsThis)
        return QObject::eventFilter(watched, event);
    auto *control = qobject_cast<QWidget *>(watched);
    if (!control)
        return QObject::eventFilter(watched, event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const auto *menu = qobject_cast<const QMenu *>(control);
    const QAction *entry = menu ? menu->actionAt(help.pos()) : nullptr;
    const QString text = entry ? whatsThisOf(*entry) : whatsThisOf(*control);
    event->setAccepted(!text.isEmpty());
    if (event->type() == QEvent::WhatsThis && !text.isEmpty())
        show(help.globalPos(), text, *control);
    return true;
}

void explainFocus()
{
    QWidget *control = QApplication::focusWidget();
    const QString text = control ? whatsThisOf(*control) : QString();
    if (!text.isEmpty())
        show(control->mapToGlobal(QPoint(0, control->height())), text, *control);
}

} // namespace ui
