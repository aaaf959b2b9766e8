// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>
#include <vector>

namespace model {

// One JSON document as a tree of one column, in the order sent. A root that is a container is not a row
// itself: its children are the top level. Every other root is the single row. Where the document is broken,
// an Invalid row stands at the place of the error. Nothing is built before a view asks for it.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, // QString, decoded and safe to paint; empty where a row has no key
        ValueRole,                  // QString, the whole value: a string decoded, all else as sent
        ValueLineRole,      // QString, the value in one line, bounded and safe to paint; empty for containers
        KindRole,           // int, a json::Kind
        PreviewRole,        // QString, one line of what a container holds; empty for others
        CountRole,          // QString, "5 keys" or "2 items"; empty for others
        PointerRole,        // QString, RFC 6901
        AccessibleTextRole, // QString, what a screen reader says for the row
    };

    explicit JsonTreeModel(QObject *parent = nullptr);

    // Null shows nothing.
    void setDocument(std::shared_ptr<const json::Document> document);
    [[nodiscard]] const json::Document *document() const { return m_document.get(); }

    // `index` must be valid.
    [[nodiscard]] json::NodeId nodeAt(const QModelIndex &index) const;
    // Invalid for a node that is no row: the root of a container.
    [[nodiscard]] QModelIndex indexOf(json::NodeId node) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    using NodeList = std::vector<json::NodeId>;

    [[nodiscard]] bool isRootHidden() const;
    [[nodiscard]] const NodeList &childrenOf(json::NodeId node) const;
    [[nodiscard]] const NodeList &siblingsOf(json::NodeId node) const; // the node among them
    [[nodiscard]] QString keyLine(json::NodeId node) const;
    [[nodiscard]] QString valueLine(json::NodeId node) const;
    [[nodiscard]] QString countText(json::NodeId node) const;
    [[nodiscard]] QString preview(json::NodeId node) const;
    [[nodiscard]] QString displayText(json::NodeId node) const;
    [[nodiscard]] QString accessibleText(json::NodeId node) const;

    std::shared_ptr<const json::Document> m_document;
    mutable std::unordered_map<json::NodeId, NodeList> m_children; // of those nodes whose rows were asked for
};

} // namespace model
