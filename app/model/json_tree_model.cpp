// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_tree_model.h"

#include "app/core/details_preview.h"
#include "app/core/visible_text.h"
#include "app/json/json_pointer.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr int kMaxValueLine = 500; // characters
constexpr qsizetype kMaxKeyLine = 200;

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void JsonTreeModel::setDocument(std::shared_ptr<const json::Document> document)
{
    beginResetModel();
    m_document = std::move(document);
    m_children.clear();
    endResetModel();
}

json::NodeId JsonTreeModel::nodeAt(const QModelIndex &index) const
{
    return m_document->idOf(*static_cast<const json::Node *>(index.constInternalPointer()));
}

QModelIndex JsonTreeModel::indexOf(json::NodeId node) const
{
    const json::Node &subject = m_document->nodes[node];
    if (node == 0 && isRootHidden())
        return {};
    // Text behind the root comes after the root's own children.
    const bool isBehindRoot = node != 0 && subject.parent == json::kNoNode;
    const NodeList &rows = isBehindRoot && isRootHidden() ? childrenOf(0) : siblingsOf(node);
    return createIndex(static_cast<int>(std::ranges::lower_bound(rows, node) - rows.begin()), 0, &subject);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto wanted = static_cast<std::size_t>(row);
    const NodeList &rows = parent.isValid() ? childrenOf(nodeAt(parent)) : siblingsOf(isRootHidden() ? 1 : 0);
    const json::NodeId node = wanted < rows.size() ? rows[wanted] : m_document->textAfterRoot();
    return createIndex(row, column, &m_document->nodes[node]);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const json::NodeId parent = m_document->nodes[nodeAt(child)].parent;
    return parent == json::kNoNode ? QModelIndex() : indexOf(parent);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_document || parent.column() > 0)
        return 0;
    if (parent.isValid())
        return static_cast<int>(childrenOf(nodeAt(parent)).size());
    const std::size_t rootRows = isRootHidden() ? childrenOf(0).size() : 1;
    return static_cast<int>(rootRows) + (m_document->textAfterRoot() != json::kNoNode ? 1 : 0);
}

int JsonTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const json::NodeId node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(node);
    case KeyRole:
        return keyLine(node);
    case ValueRole:
        return m_document->valueText(node);
    case ValueLineRole:
        return valueLine(node);
    case KindRole:
        return static_cast<int>(m_document->kind(node));
    case PreviewRole:
        return preview(node);
    case CountRole:
        return countText(node);
    case PointerRole:
        return json::pointerOf(*m_document, node);
    case Qt::AccessibleTextRole:
    case AccessibleTextRole:
        return accessibleText(node);
    default:
        return {};
    }
}

QHash<int, QByteArray> JsonTreeModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{KeyRole, "key"},
                  {ValueRole, "value"},
                  {ValueLineRole, "valueLine"},
                  {KindRole, "kind"},
                  {PreviewRole, "preview"},
                  {CountRole, "count"},
                  {PointerRole, "pointer"},
                  {AccessibleTextRole, "accessibleText"}});
    return names;
}

// An empty container is shown itself: without it there would be no row at all.
bool JsonTreeModel::isRootHidden() const
{
    return m_document->hasChildren(0);
}

const JsonTreeModel::NodeList &JsonTreeModel::childrenOf(json::NodeId node) const
{
    const auto known = m_children.find(node);
    return known != m_children.end() ? known->second
                                     : m_children.emplace(node, m_document->children(node)).first->second;
}

const JsonTreeModel::NodeList &JsonTreeModel::siblingsOf(json::NodeId node) const
{
    static const NodeList root{0};
    const json::NodeId parent = m_document->nodes[node].parent;
    return parent == json::kNoNode ? root : childrenOf(parent);
}

QString JsonTreeModel::keyLine(json::NodeId node) const
{
    QString key = core::visibleText(m_document->keyText(node));
    if (key.isEmpty() && m_document->isNamed(node))
        return u"\"\""_s; // an empty key is still a key
    if (key.size() <= kMaxKeyLine)
        return key;
    return key.first(kMaxKeyLine) + u'…';
}

QString JsonTreeModel::valueLine(json::NodeId node) const
{
    if (m_document->isContainer(node))
        return {};
    if (m_document->kind(node) != json::Kind::Invalid)
        return core::previewJson(m_document->valueBytes(node), kMaxValueLine);
    return m_document->error ? json::errorText(*m_document->error) : QString();
}

QString JsonTreeModel::countText(json::NodeId node) const
{
    const int count = m_document->isContainer(node) ? static_cast<int>(childrenOf(node).size()) : 0;
    if (m_document->kind(node) == json::Kind::Object)
        return count == 1 ? tr("1 key") : tr("%n keys", nullptr, count);
    if (m_document->kind(node) == json::Kind::Array)
        return count == 1 ? tr("1 item") : tr("%n items", nullptr, count);
    return {};
}

QString JsonTreeModel::preview(json::NodeId node) const
{
    if (!m_document->isContainer(node))
        return {};
    return core::previewJson(m_document->valueBytes(node));
}

QString JsonTreeModel::displayText(json::NodeId node) const
{
    const QString key = keyLine(node);
    const bool isContainer = m_document->isContainer(node);
    const QString value = isContainer ? preview(node) : valueLine(node);
    if (!m_document->isNamed(node))
        return value;
    return isContainer ? key + "  "_L1 + value : key + ": "_L1 + value;
}

QString JsonTreeModel::accessibleText(json::NodeId node) const
{
    if (!m_document->isContainer(node))
        return displayText(node);
    const QString key = keyLine(node);
    return key.isEmpty() ? countText(node) : tr("%1, %2", "key, count").arg(key, countText(node));
}

} // namespace model
