// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is a JSON text, shown as a tree.
#include "tests/fuzz/expect.h"
#include "tests/model/walk_tree.h"

#include <algorithm>

namespace {

using fuzz::expect;
using model::JsonTreeModel;

constexpr qsizetype kMostRows = 3000;
constexpr qsizetype kLongestLine = 5000; // key, value and remark of a row: all are bounded

void expectShortTexts(const JsonTreeModel &tree, const QModelIndex &row)
{
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                           int(JsonTreeModel::NoteRole), int(JsonTreeModel::CountRole)})
        expect(row.data(role).toString().size() <= kLongestLine);
    expect(!row.data().toString().isEmpty());
    const model::JsonPlace place = tree.placeAt(row);
    const json::Document &document = tree.texts().document(place.text);
    const bool isText = document.kind(place.row.node) == json::Kind::String;
    expect(isText || !row.data(JsonTreeModel::NoteRole).toString().contains(QLatin1String("JSON")));
}

void expectTexts(JsonTreeModel &tree, const model_test::Walked &walked)
{
    for (const auto &[text, nodes] : walked.nodes) {
        const std::size_t stride = nodes.size() / 8 + 1;
        for (std::size_t i = 0; i < nodes.size(); i += stride)
            expectShortTexts(tree, tree.indexAt({text, {nodes[i]}}));
    }
}

// The rows of the first bytes stay when the rest is known.
void expectSameRowsRead(const QByteArray &input)
{
    const auto owner = std::make_shared<const QByteArray>(input);
    JsonTreeModel tree;
    tree.setDocument(
        std::make_shared<const json::Document>(json::parsePrefix(*owner, owner, input.size() / 2)));
    const QPersistentModelIndex last = tree.index(tree.rowCount() - 1, 0);
    const json::NodeId node = tree.nodeAt(last);
    (void)model_test::walkAll(tree, kMostRows);
    tree.replaceDocument(std::make_shared<const json::Document>(json::parse(*owner, owner)));
    expect(!last.isValid() || tree.nodeAt(last) == node);
    expect(model_test::walkAll(tree, kMostRows).isSound);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::borrow(data, size);
    JsonTreeModel tree;
    tree.setDocument(std::make_shared<const json::Document>(json::parse(input)));
    const model_test::Walked walked = model_test::walkAll(tree, kMostRows);
    expect(walked.isSound);
    expect(walked.rows == kMostRows || model_test::isWhole(tree, walked));
    expectTexts(tree, walked);
    expectSameRowsRead(input);
    return 0;
}
