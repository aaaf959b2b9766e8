// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/suggestion_list.h"

#include "app/core/visible_text.h"
#include "app/paint/level_shape.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 10;
constexpr int kShape = 12;
constexpr int kMostRows = 12;

enum Role { NameRole = Qt::UserRole, EmailRole, LevelRole, IsRecentRole };

QString shown(const QString &text)
{
    return core::visibleText(core::cutTo(text, 200));
}

// Shape, name, e-mail, and a clock at the end for those looked up before.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, QFontMetrics(option.font).height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        row.features = QStyleOptionViewItem::None;
        row.state.setFlag(QStyle::State_HasFocus, false);
        QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        QRect left = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        const auto take = [&](int width) {
            const QRect taken(left.left(), left.top(), std::min(width, left.width()), left.height());
            left.setLeft(taken.right() + 1 + kMargin);
            return QStyle::visualRect(option.direction, option.rect, taken);
        };
        paintShape(*painter, option, index, take(kShape));
        if (index.data(IsRecentRole).toBool()) {
            const QRect clock(left.right() - 13, left.center().y() - 7, 14, 14);
            icon(u"clock"_s, option.palette)
                .paint(painter, QStyle::visualRect(option.direction, option.rect, clock));
            left.setRight(clock.left() - kMargin);
        }
        const auto write = [&](const QString &text, const QFont &font, const QColor &colour, int most) {
            const QFontMetrics metrics(font);
            const int width = std::min(metrics.horizontalAdvance(text) + 1, most);
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(take(width), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                              metrics.elidedText(text, Qt::ElideRight, width));
        };
        const QString name = index.data(NameRole).toString();
        const QString email = index.data(EmailRole).toString();
        if (!name.isEmpty())
            write(name, option.font, option.palette.color(QPalette::Text),
                  email.isEmpty() ? left.width() : left.width() * 3 / 5);
        write(email, option.font, paint::dimTextColor(option.palette), std::max(0, left.width()));
    }

private:
    static void paintShape(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &rect)
    {
        if (index.data(LevelRole).isNull())
            return;
        const auto level = static_cast<core::RiskLevel>(index.data(LevelRole).toInt());
        paint::levelIcon(level, paint::appearanceOf(option.palette), option.palette, kShape,
                         painter.device()->devicePixelRatioF())
            .paint(&painter, rect);
    }
};

// What a screen reader says of a row.
QString spoken(const UserSuggestion &user)
{
    QStringList parts;
    for (const QString &text : {user.person.name, user.person.email}) {
        if (!text.isEmpty())
            parts += shown(text);
    }
    if (parts.isEmpty())
        parts += user.person.userId;
    if (user.level)
        parts += shown(core::levelName(*user.level));
    if (user.isRecent)
        parts += SuggestionList::tr("looked up before");
    return parts.join(SuggestionList::tr(", ", "between the parts of a suggestion"));
}

QStandardItem *rowOf(const UserSuggestion &user)
{
    auto *row = new QStandardItem;
    const QString email = user.person.email.isEmpty() ? user.person.userId : user.person.email;
    row->setData(shown(user.person.name), NameRole);
    row->setData(shown(email), EmailRole);
    row->setData(user.isRecent, IsRecentRole);
    if (user.level)
        row->setData(static_cast<int>(user.level->level), LevelRole);
    row->setText(spoken(user));
    row->setEditable(false);
    return row;
}

} // namespace

SuggestionList::SuggestionList(QWidget *window)
    : QListView(window)
    , m_rows(new QStandardItemModel(this))
{
    hide();
    setObjectName(u"suggestions"_s);
    setAccessibleName(tr("Suggested users"));
    setModel(m_rows);
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(Box);
    setAutoFillBackground(true);
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex &row) { setCurrentIndex(row); });
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &row) { Q_EMIT userClicked(UserSuggestion(m_users[row.row()])); });
    applyLook();
}

void SuggestionList::show(const QList<UserSuggestion> &users, const QWidget &field)
{
    if (users == m_users && isVisible())
        return;
    const auto marked = current();
    m_users = users;
    m_rows->clear();
    for (const UserSuggestion &user : users) {
        m_rows->appendRow(rowOf(user));
        if (marked && user.person.userId == marked->person.userId)
            setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, 0));
    }
    setVisible(!users.isEmpty());
    if (users.isEmpty())
        return;
    place(field);
    raise();
}

// Part of the window, so it moves along and is never behind it.
void SuggestionList::place(const QWidget &field)
{
    constexpr int kLeastWidth = 360;
    const QWidget &outer = *parentWidget();
    const QPoint below = field.mapTo(&outer, QPoint(0, field.height() + 2));
    const auto rows = static_cast<int>(std::min<qsizetype>(m_users.size(), kMostRows));
    const int wanted = rows * sizeHintForRow(0) + 2 * frameWidth();
    const int width = std::min(std::max(field.width(), kLeastWidth), outer.width() - below.x());
    setGeometry(below.x(), below.y(), width, std::min(wanted, outer.height() - below.y()));
}

void SuggestionList::moveCurrent(int step)
{
    const int rows = m_rows->rowCount();
    const int places = rows + 1; // with the one that is none
    const int from = currentIndex().isValid() ? currentIndex().row() : rows;
    const int to = (from + step + places) % places;
    setCurrentIndex(to == rows ? QModelIndex() : m_rows->index(to, 0));
    if (to == rows)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus); // which a view without the focus doesn't tell
    focus.setChild(to);
    QAccessible::updateAccessibility(&focus);
}

std::optional<UserSuggestion> SuggestionList::current() const
{
    return isVisible() && currentIndex().isValid() ? std::optional(m_users[currentIndex().row()])
                                                   : std::nullopt;
}

void SuggestionList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyLook();
}

void SuggestionList::applyLook()
{
    const QPalette outer = QApplication::palette();
    QPalette own;
    own.setColor(QPalette::Highlight, selectionColor(outer));
    own.setColor(QPalette::HighlightedText, outer.color(QPalette::Text));
    setPalette(own);
}

} // namespace ui
