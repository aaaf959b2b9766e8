// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_tree_model.h"

#include "app/json/json_pointer.h"
#include "app/model/json_in_text.h"
#include "app/model/json_row_text.h"

namespace model {

namespace {

constexpr qsizetype kReadAtOnce = 1024 * 1024; // bytes of a string: some milliseconds

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void JsonTreeModel::setDocument(DocumentPtr document)
{
    beginResetModel();
    m_texts.setSent(std::move(document));
    endResetModel();
}

void JsonTreeModel::replaceDocument(DocumentPtr document)
{
    if (m_texts.isEmpty() || !document)
        return setDocument(std::move(document));
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<JsonPlace> places;
    for (const QModelIndex &index : before)
        places.push_back(placeAt(index));
    m_texts.replaceSent(std::move(document));
    QModelIndexList after;
    for (const JsonPlace &place : places)
        after.append(indexAt(place));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

const json::Document *JsonTreeModel::document() const
{
    return m_texts.isEmpty() ? nullptr : &m_texts.document(0);
}

void JsonTreeModel::setZone(const core::DisplayZone &zone)
{
    m_zone = zone;
}

JsonPlace JsonTreeModel::placeAt(const QModelIndex &index) const
{
    return m_texts.placeOf(index.constInternalPointer());
}

QModelIndex JsonTreeModel::indexAt(JsonPlace place) const
{
    const JsonRows &rows = m_texts.rows(place.text);
    if (place.row.node >= rows.document().nodes.size() || !rows.isRow(place.row.node))
        return {};
    return createIndex(static_cast<int>(rows.placeOf(place.row)), 0, m_texts.addressOf(place));
}

json::NodeId JsonTreeModel::nodeAt(const QModelIndex &index) const
{
    JsonPlace place = placeAt(index);
    while (place.text != 0)
        place = m_texts.stringOf(place.text);
    return place.row.node;
}

std::optional<core::ValueHint> JsonTreeModel::hintAt(const QModelIndex &index) const
{
    return JsonRowText(m_texts, placeAt(index), m_zone).hint();
}

QModelIndex JsonTreeModel::indexOf(json::NodeId node) const
{
    return m_texts.isEmpty() ? QModelIndex() : indexAt({0, {node}});
}

bool JsonTreeModel::hasMoreRowsThan(const QModelIndex &index, quint32 count) const
{
    const JsonPlace holder = holderOf(index);
    return m_texts.rows(holder.text).hasMoreRowsThan(holder.row, count);
}

void JsonTreeModel::takeText(JsonPlace string, DocumentPtr document)
{
    if (m_texts.textIn(string))
        return;
    const QModelIndex parent = indexAt(string);
    JsonRows rows(std::move(document));
    beginInsertRows(parent, 0, static_cast<int>(rows.rowCount(kAboveAll)) - 1);
    m_texts.add(string, std::move(rows));
    endInsertRows();
    Q_EMIT dataChanged(parent, parent); // what was promised is known now
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const JsonPlace holder = holderOf(parent);
    const JsonRow found = m_texts.rows(holder.text).rowAt(holder.row, static_cast<quint32>(row));
    return createIndex(row, column, m_texts.addressOf({holder.text, found}));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const JsonPlace place = placeAt(child);
    const JsonRow parent = m_texts.rows(place.text).parentOf(place.row);
    if (parent != kAboveAll)
        return indexAt({place.text, parent});
    return place.text == 0 ? QModelIndex() : indexAt(m_texts.stringOf(place.text));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_texts.isEmpty() || parent.column() > 0)
        return 0;
    const JsonPlace holder = holderOf(parent);
    const JsonRows &rows = m_texts.rows(holder.text);
    return rows.hasRows(holder.row) ? static_cast<int>(rows.rowCount(holder.row)) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (m_texts.isEmpty() || parent.column() > 0)
        return false;
    const JsonPlace holder = holderOf(parent);
    return m_texts.rows(holder.text).hasRows(holder.row) || canFetchMore(parent);
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || m_texts.isEmpty())
        return false;
    const JsonPlace place = placeAt(parent);
    return m_texts.state(place) != JsonTexts::State::None && !m_texts.textIn(place);
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const JsonPlace place = placeAt(parent);
    const QByteArrayView text = m_texts.document(place.text).textBytes(place.row.node);
    if (text.size() > kReadAtOnce)
        Q_EMIT largeTextOpened(place);
    else
        takeText(place, std::make_shared<const json::Document>(readJsonIn(text)));
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonPlace place = placeAt(index);
    const JsonRowText text(m_texts, place, m_zone);
    const json::Document &document = m_texts.document(place.text);
    switch (role) {
    case Qt::DisplayRole:
        return text.line();
    case Qt::ToolTipRole:
        return text.remark();
    case KeyRole:
        return text.key();
    case ValueRole:
        return place.row.isGroup ? QString() : document.valueText(place.row.node);
    case ValueLineRole:
        return text.value();
    case NoteRole:
        return text.note();
    case KindRole:
        return static_cast<int>(document.kind(text.container()));
    case IsGroupRole:
        return place.row.isGroup;
    case IsFoldedRole:
        return text.isFolded();
    case PreviewRole:
        return text.preview();
    case CountRole:
        return text.count();
    case PointerRole:
        return place.text == 0 && !place.row.isGroup ? json::pointerOf(document, place.row.node) : QString();
    case Qt::AccessibleTextRole:
        return text.spoken();
    default:
        return {};
    }
}

// The row, or all of a document, that the rows of `parent` stand in.
JsonPlace JsonTreeModel::holderOf(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return {0, kAboveAll};
    const JsonPlace place = placeAt(parent);
    const auto text = m_texts.textIn(place);
    return text ? JsonPlace{*text, kAboveAll} : place;
}

} // namespace model
