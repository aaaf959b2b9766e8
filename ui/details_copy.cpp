// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_copy.h"

#include "app/core/filter_text_for.h"
#include "app/core/visible_text.h"
#include "app/json/json_paths.h"
#include "app/json/json_pointer.h"
#include "app/json/json_pretty.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxSteps = 50;
constexpr qsizetype kMaxPointer = 1000; // bytes of keys in a pointer that is worth showing

QString textStep()
{
    return QCoreApplication::translate("ui::DetailsTree", "(JSON in text)");
}

// The row's node in its own document.
struct Place
{
    const json::Document &document;
    json::NodeId node;
};

Place nodeOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const model::JsonPlace place = tree.placeAt(index);
    return {tree.texts().document(place.text), place.row.node};
}

// A step can be as long as the whole document.
bool isPointerShort(const Place &place)
{
    qsizetype bytes = 0;
    for (const json::NodeId step : place.document.pathTo(place.node))
        bytes += place.document.keyBytes(step).size();
    return bytes <= kMaxPointer;
}

} // namespace

QString breadcrumb(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    QStringList steps;
    QModelIndex step = index;
    for (; step.isValid() && steps.size() < kMaxSteps; step = step.parent()) {
        const QString key = step.data(model::JsonTreeModel::KeyRole).toString();
        if (!key.isEmpty())
            steps.prepend(key);
        const QModelIndex parent = step.parent();
        const quint32 text = tree.placeAt(step).text;
        if (text != 0 && tree.placeAt(parent).text != text)
            steps.prepend(textStep());
    }
    const bool isWhole = !step.isValid();
    if (!isWhole)
        steps.prepend(u"…"_s);
    steps.prepend(u"event_details"_s);
    const QString path = steps.join(u" › "_s);
    if (!isWhole || !isPointed(tree, index) || !isPointerShort(nodeOf(tree, index)))
        return path;
    const QString pointer = core::visibleText(pointerTo(tree, index));
    return pointer.isEmpty() ? path : path + u"    "_s + pointer;
}

bool isWholeValue(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return !tree.placeAt(index).row.isGroup && !document.isCut(node);
}

bool isPointed(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const model::JsonPlace place = tree.placeAt(index);
    return !place.row.isGroup && place.text == 0;
}

QString valueOf(const model::JsonTreeModel & /*tree*/, const QModelIndex &index)
{
    return index.data(model::JsonTreeModel::ValueRole).toString();
}

QString keyOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return document.keyText(node);
}

QString pointerTo(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return json::pointerOf(document, node);
}

QString bracketPathTo(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return json::bracketPathOf(document, node);
}

QString jqPathTo(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    QStringList steps;
    model::JsonPlace place = tree.placeAt(index);
    for (;; place = tree.texts().stringOf(place.text)) {
        steps.prepend(json::jqPathOf(tree.texts().document(place.text), place.row.node));
        if (place.text == 0)
            return steps.join(" | fromjson | "_L1);
    }
}

QString subtreeOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return QString::fromUtf8(json::prettyJson(document.valueBytes(node)));
}

QString subtreeAsSent(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return QString::fromUtf8(document.valueBytes(node));
}

std::optional<core::ValueHint> linkOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto hint = tree.hintAt(index);
    return hint && hint->kind == core::HintKind::Url ? hint : std::nullopt;
}

QString termFor(const model::JsonTreeModel &tree, const QModelIndex &index, bool out)
{
    const auto [document, node] = nodeOf(tree, index);
    const json::Kind kind = document.kind(node);
    if (!isPointed(tree, index) || !isWholeValue(tree, index) || document.isContainer(node) ||
        kind == json::Kind::Invalid)
        return {};
    return core::filterTextForDetail(document.bytes, pointerTo(tree, index), document.valueBytes(node), out);
}

} // namespace ui
