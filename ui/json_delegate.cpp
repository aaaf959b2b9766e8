// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/json_delegate.h"

#include "app/model/json_tree_model.h"
#include "app/paint/palette.h"
#include "ui/theme.h"
#include "ui/tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <vector>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kReadable = 4.5; // contrast

struct Piece
{
    QString text;
    QColor colour;
    bool isKept = false; // what stands before it gives way
};

// The colours of the main window's picture, as long as they can be read on this background.
struct Inks
{
    QColor key, string, number, plain, dim;

    Inks(const QPalette &palette, const QColor &background)
        : plain(palette.color(QPalette::Text))
        , dim(paint::dimTextColor(palette))
    {
        const bool isDark = paint::appearanceOf(palette) == paint::Appearance::Dark;
        const auto readable = [&](QColor colour) {
            return paint::contrastRatio(colour, background) >= kReadable ? colour : plain;
        };
        key = readable(isDark ? QColor(0x8c, 0xc4, 0xff) : QColor(0x0b, 0x53, 0x94));
        string = readable(isDark ? QColor(0x8f, 0xd1, 0x9e) : QColor(0x22, 0x66, 0x3a));
        number = readable(isDark ? QColor(0xff, 0xb2, 0x7a) : QColor(0x8a, 0x3c, 0x00));
        dim = readable(dim);
    }
};

Piece valuePiece(const QModelIndex &index, const Inks &inks)
{
    const QString value = index.data(model::JsonTreeModel::ValueLineRole).toString();
    switch (static_cast<json::Kind>(index.data(model::JsonTreeModel::KindRole).toInt())) {
    case json::Kind::String:
        return {value, inks.string};
    case json::Kind::Number:
    case json::Kind::True:
    case json::Kind::False:
    case json::Kind::Null:
        return {value, inks.number};
    case json::Kind::Invalid:
        return {u"⚠ "_s + value, inks.plain};
    case json::Kind::Object:
    case json::Kind::Array:
        break;
    }
    return {value, inks.plain};
}

std::vector<Piece> piecesOf(const QModelIndex &index, bool isOpen, const Inks &inks)
{
    using model::JsonTreeModel;
    std::vector<Piece> pieces;
    if (index.data(JsonTreeModel::IsGroupRole).toBool())
        return {{index.data().toString(), inks.dim}};
    const QString key = index.data(JsonTreeModel::KeyRole).toString();
    if (!key.isEmpty())
        pieces.push_back({key, inks.key});
    const QString preview = index.data(JsonTreeModel::PreviewRole).toString();
    if (!preview.isEmpty()) {
        const QString shown = isOpen ? index.data(JsonTreeModel::CountRole).toString() : preview;
        pieces.push_back({(key.isEmpty() ? QString() : u" "_s) + shown, inks.dim});
        return pieces;
    }
    if (!key.isEmpty())
        pieces.push_back({u": "_s, inks.plain});
    pieces.push_back(valuePiece(index, inks));
    const QString note = index.data(JsonTreeModel::NoteRole).toString();
    if (!note.isEmpty())
        pieces.push_back({u"  "_s + note, inks.dim, true});
    return pieces;
}

QString joined(const std::vector<Piece> &pieces)
{
    QString text;
    for (const Piece &piece : pieces)
        text += piece.text;
    return text;
}

} // namespace

void JsonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.widget ? option.widget->palette() : option.palette;
    const QColor background = isSelected ? selectionColor(palette) : palette.color(QPalette::Base);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(option.font);
    if (isSelected)
        painter->fillRect(option.rect, background);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const QFontMetrics metrics(option.font);
    QRect free = option.rect.adjusted(2, 0, -2, 0);
    const std::vector<Piece> pieces =
        piecesOf(index, option.state.testFlag(QStyle::State_Open), Inks(palette, background));
    const int kept = pieces.back().isKept ? metrics.horizontalAdvance(pieces.back().text) : 0;
    for (const Piece &piece : pieces) {
        painter->setPen(piece.colour);
        const int room = piece.isKept ? free.width() : std::max(free.width() - kept, free.width() / 2);
        const QString shown = metrics.elidedText(piece.text, Qt::ElideRight, room);
        painter->drawText(free, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        free.setLeft(free.left() + metrics.horizontalAdvance(shown));
        if (free.width() <= 0)
            break;
    }
    painter->restore();
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, QFontMetrics(option.font).height() + 5};
}

bool JsonDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const QString text =
        joined(piecesOf(index, isOpen, Inks(option.palette, option.palette.color(QPalette::Base))));
    const bool fits = QFontMetrics(option.font).horizontalAdvance(text) <= option.rect.width() - 4;
    QStringList lines{fits ? QString() : text, index.data(Qt::ToolTipRole).toString()};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace ui
