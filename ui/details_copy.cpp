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
    std::shared_ptr<const json::Document> document;
    json::NodeId node;
};

Place nodeOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const model::JsonPlace place = tree.placeAt(index);
    return {tree.texts().rows(place.text).shared(), place.row.node};
}

// Of all keys above it: one alone can be as long as the whole document.
qsizetype pathBytes(const Place &place)
{
    qsizetype bytes = 0;
    for (const json::NodeId step : place.document->pathTo(place.node))
        bytes += place.document->keyBytes(step).size();
    return bytes;
}

qsizetype valueSize(const Place &place)
{
    return place.document->valueBytes(place.node).size();
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
    if (!isWhole || !isPointed(tree, index) || pathBytes(nodeOf(tree, index)) > kMaxPointer)
        return path;
    const QString pointer = core::visibleText(pointerTo(tree, index).make());
    return pointer.isEmpty() ? path : path + u"    "_s + pointer;
}

bool isWholeValue(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return !tree.placeAt(index).row.isGroup && !document->isCut(node);
}

bool isPointed(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const model::JsonPlace place = tree.placeAt(index);
    return !place.row.isGroup && place.text == 0;
}

TextToCopy valueOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const Place place = nodeOf(tree, index);
    return {[place] { return place.document->valueText(place.node); }, valueSize(place)};
}

TextToCopy keyOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const Place place = nodeOf(tree, index);
    return {[place] { return place.document->keyText(place.node); },
            place.document->keyBytes(place.node).size()};
}

TextToCopy pointerTo(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const Place place = nodeOf(tree, index);
    return {[place] { return json::pointerOf(*place.document, place.node); }, pathBytes(place)};
}

TextToCopy bracketPathTo(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const Place place = nodeOf(tree, index);
    return {[place] { return json::bracketPathOf(*place.document, place.node); }, pathBytes(place)};
}

TextToCopy jqPathTo(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    QList<Place> places; // from the row outwards, one for each text
    qsizetype bytes = 0;
    model::JsonPlace at = tree.placeAt(index);
    for (;; at = tree.texts().stringOf(at.text)) {
        places.append({tree.texts().rows(at.text).shared(), at.row.node});
        bytes += pathBytes(places.last());
        if (at.text == 0)
            break;
    }
    const auto make = [places] {
        QStringList steps;
        for (const Place &place : places)
            steps.prepend(json::jqPathOf(*place.document, place.node));
        return steps.join(" | fromjson | "_L1);
    };
    return {make, bytes};
}

TextToCopy subtreeOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const Place place = nodeOf(tree, index);
    return {[place] { return QString::fromUtf8(json::prettyJson(place.document->valueBytes(place.node))); },
            valueSize(place)};
}

TextToCopy subtreeAsSent(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const Place place = nodeOf(tree, index);
    return {[place] { return QString::fromUtf8(place.document->valueBytes(place.node)); }, valueSize(place)};
}

std::optional<core::ValueHint> linkOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto hint = tree.hintAt(index);
    return hint && hint->kind == core::HintKind::Url ? hint : std::nullopt;
}

QString termFor(const model::JsonTreeModel &tree, const QModelIndex &index, bool out)
{
    const auto [document, node] = nodeOf(tree, index);
    const json::Kind kind = document->kind(node);
    if (!isPointed(tree, index) || !isWholeValue(tree, index) || document->isContainer(node) ||
        kind == json::Kind::Invalid)
        return {};
    return core::filterTextForDetail(document->bytes, pointerTo(tree, index).make(),
                                     document->valueBytes(node), out);
}

} // namespace ui
