// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/find_field.h"

#include "app/paint/palette.h"
#include "ui/tool_tip.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using json::FindOptions;

namespace {

bool isWith(const QKeyEvent &event, Qt::KeyboardModifiers modifiers)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == modifiers;
}

} // namespace

FindField::FindField(QWidget *parent)
    : QLineEdit(parent)
    , m_count(new PlainLabel(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_regex(addOption(tr("&Regular expression"), Qt::Key_R, &FindOptions::isRegex))
    , m_keys(addOption(tr("&Keys"), Qt::Key_K, &FindOptions::inKeys))
    , m_values(addOption(tr("Val&ues"), Qt::Key_U, &FindOptions::inValues))
{
    setMaxLength(1000);
    m_menu->insertSeparator(m_keys);
    m_regex->setToolTip(tr("Take the text for a regular expression (PCRE)"));
    m_keys->setToolTip(tr("Find in the names of fields"));
    m_values->setToolTip(tr("Find in strings, numbers and words"));
    m_menu->setToolTipsVisible(true);
    m_menu->setAccessibleName(tr("Find options"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setAccessibleName(tr("Places found"));
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus); // the keys of the line do the same
    m_button->setCursor(Qt::ArrowCursor);
    m_button->setAccessibleName(tr("Find options"));
    updateMenu();
}

void FindField::setCount(qsizetype current, qsizetype total, bool isMore)
{
    if (text().isEmpty())
        return showState({}, {}, {});
    const QString place = locale().toString(current);
    const QString places = locale().toString(total);
    if (isMore)
        showState(tr("%1/%2+", "place shown, places found, and there are more").arg(place, places),
                  tr("%1 of more than %2 places", "place shown, places found").arg(place, places), {});
    else
        showState(tr("%1/%2", "place shown, places found").arg(place, places),
                  tr("%1 of %2 places", "place shown, places found").arg(place, places), {});
}

void FindField::setSearching()
{
    showState(u"…"_s, tr("Searching…"), {});
}

void FindField::setError(const QString &reason)
{
    showState(tr("⚠ Error"), reason, reason);
}

void FindField::setOptions(const FindOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    updateMenu();
    Q_EMIT optionsChanged();
}

void FindField::setScopeOffered(bool isOffered)
{
    m_keys->setEnabled(isOffered);
    m_values->setEnabled(isOffered);
    updateMenu();
}

QAction *FindField::addOption(const QString &text, int key, bool FindOptions::*option)
{
    // Shown only: the line reads the key itself, so that no menu or button of the window takes it.
    const QString shown = QKeySequence(Qt::ALT | Qt::Key(key)).toString(QKeySequence::NativeText);
    QAction *action = m_menu->addAction(text + u'\t' + shown);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, option] { toggle(option); });
    return action;
}

void FindField::toggle(bool FindOptions::*option)
{
    FindOptions options = m_options;
    options.*option = !(options.*option);
    // Who wants no keys any more, where values were left out, wants values.
    if (!options.inKeys && !options.inValues) {
        options.inKeys = option == &FindOptions::inValues;
        options.inValues = !options.inKeys;
    }
    setOptions(options);
}

void FindField::showState(const QString &count, const QString &spoken, const QString &error)
{
    if (!hasError() && !error.isEmpty())
        m_ownToolTip = toolTip();
    if (hasError() || !error.isEmpty())
        setToolTip(error.isEmpty() ? m_ownToolTip : plainToolTip(error));
    m_error = error;
    m_count->setText(count);
    setAccessibleDescription(spoken); // assistive technology is told of the change
    updateLooks();
    placeParts();
}

void FindField::updateMenu()
{
    m_regex->setChecked(m_options.isRegex);
    m_keys->setChecked(m_options.inKeys);
    m_values->setChecked(m_options.inValues);
    QStringList shown;
    QStringList spoken;
    if (m_options.isRegex) {
        shown += u".*"_s;
        spoken += tr("regular expression");
    }
    if (m_keys->isEnabled() && m_options.inKeys != m_options.inValues) {
        shown += m_options.inKeys ? tr("Keys") : tr("Values");
        spoken += m_options.inKeys ? tr("only keys") : tr("only values");
    }
    const QString state = spoken.join(tr(", ", "between options"));
    m_button->setText(shown.isEmpty() ? u"…"_s : shown.join(u' '));
    m_button->setAccessibleDescription(state);
    m_button->setToolTip(plainToolTip(state.isEmpty() ? tr("How to find (Alt+Down)")
                                                      : tr("How to find (Alt+Down): %1").arg(state)));
    placeParts();
}

// The sign and the word say what the colour says.
void FindField::updateLooks()
{
    QPalette look = palette();
    if (hasError())
        look.setColor(
            QPalette::PlaceholderText,
            paint::levelColors(core::RiskLevel::High, paint::appearanceOf(palette()), palette()).fill);
    m_count->setPalette(look);
}

void FindField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeParts();
}

bool FindField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->key() == Qt::Key_R || key->key() == Qt::Key_K || key->key() == Qt::Key_U;
        if (isOurs && isWith(*key, Qt::AltModifier)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    if (isWith(*event, Qt::AltModifier)) {
        switch (event->key()) {
        case Qt::Key_R:
            return m_regex->trigger();
        case Qt::Key_K:
            return m_keys->trigger();
        case Qt::Key_U:
            return m_values->trigger();
        case Qt::Key_Down:
            return m_button->showMenu();
        default:
            break;
        }
    }
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
    placeParts();
}

void FindField::placeParts()
{
    constexpr int kGap = 6;
    constexpr int kEdge = 2;
    const QSize count = m_count->text().isEmpty() ? QSize(0, 0) : m_count->sizeHint();
    const QSize button = m_button->sizeHint().boundedTo({width(), height() - 2 * kEdge});
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int taken = button.width() + kEdge + (count.isEmpty() ? 0 : count.width() + kGap);
    setTextMargins(isRightToLeft ? taken : kGap, 0, isRightToLeft ? kGap : taken, 0);
    const auto place = [&](QWidget &part, const QSize &size, int fromEnd) {
        part.setGeometry(isRightToLeft ? fromEnd : width() - fromEnd - size.width(),
                         (height() - size.height()) / 2, size.width(), size.height());
    };
    place(*m_button, button, kEdge);
    place(*m_count, count, button.width() + kEdge);
}

} // namespace ui
