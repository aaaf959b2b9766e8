// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/value_hint_text.h"
#include "app/model/json_texts.h"

#include <QAbstractItemModel>

#include <memory>

namespace model {

// One JSON document as a tree of one column, in the order sent; see JsonRows for which rows there are. Where
// the document is broken, an Invalid row stands at the place of the error. A string that holds JSON itself
// can be opened: its rows are those of the document in it. Nothing is built before a view asks for it.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using DocumentPtr = std::shared_ptr<const json::Document>;

    enum Role {
        KeyRole = Qt::UserRole + 1, // QString, decoded and safe to paint; empty where a row has no key
        ValueRole,                  // QString, the whole value: a string decoded, all else as sent
        ValueLineRole, // QString, the value in one line, bounded and safe to paint; empty for containers
        NoteRole,      // QString, what has to be said behind the value: its length, where ValueLineRole does
                       // not hold all of it, JSON in it, a number that most programs read as another
        KindRole,      // int, a json::Kind; of a group that of its container
        IsGroupRole,   // bool, the row stands for many children of a container
        IsFoldedRole,  // bool, ValueLineRole does not hold the whole value
        PreviewRole,   // QString, one line of what a container holds; empty for others
        CountRole,     // QString, "5 keys" or "2 items"; empty for others
        PointerRole,   // QString, RFC 6901; empty for groups, and in texts, where no pointer leads
    }; // Qt::ToolTipRole: QString, what is to be known about the value; plain text

    explicit JsonTreeModel(QObject *parent = nullptr);

    // Null shows nothing.
    void setDocument(DocumentPtr document);
    // The same document, read further: persistent indexes stay with their nodes.
    void replaceDocument(DocumentPtr document);
    [[nodiscard]] const json::Document *document() const;
    [[nodiscard]] const JsonTexts &texts() const { return m_texts; }
    void setZone(const core::DisplayZone &zone); // of times in tool tips
    [[nodiscard]] const core::DisplayZone &zone() const { return m_zone; }

    // `index` must be valid.
    [[nodiscard]] JsonPlace placeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexAt(JsonPlace place) const;
    // In the document that was sent: for rows of a text in it the string, for a group its first node.
    [[nodiscard]] json::NodeId nodeAt(const QModelIndex &index) const;
    // What a string or number looks like.
    [[nodiscard]] std::optional<core::ValueHint> hintAt(const QModelIndex &index) const;
    // Invalid for a node that is no row: the root of a container.
    [[nodiscard]] QModelIndex indexOf(json::NodeId node) const;

    // Whether a row has more rows than `count`, found in so many steps.
    [[nodiscard]] bool hasMoreRowsThan(const QModelIndex &index, quint32 count) const;

    // Gives a string the document that was read from it, see largeTextOpened().
    void takeText(JsonPlace string, DocumentPtr document);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override; // reads the JSON in a string
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // A string is too large to be read at once: whoever listens reads it elsewhere and calls takeText().
    // Emitted again whenever a view asks again.
    void largeTextOpened(model::JsonPlace string);

private:
    [[nodiscard]] JsonPlace holderOf(const QModelIndex &parent) const;

    JsonTexts m_texts;
    core::DisplayZone m_zone;
};

} // namespace model
