// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_copy.h"

#include "app/core/filter_text_for.h"
#include "app/core/visible_text.h"
#include "app/json/json_pointer.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxSteps = 50;
constexpr qsizetype kMaxPointer = 1000; // characters that are worth showing

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
    const QString pointer = isWhole ? pointerTo(tree, index).value_or(QString()) : QString();
    if (pointer.isEmpty() || pointer.size() > kMaxPointer)
        return path;
    return path + u"    "_s + core::visibleText(pointer);
}

bool isValue(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    return !tree.placeAt(index).row.isGroup;
}

std::optional<QString> pointerTo(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    if (!isValue(tree, index) || tree.placeAt(index).text != 0)
        return std::nullopt;
    return json::pointerOf(document, node);
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

QString keyOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return document.keyText(node);
}

QByteArrayView bytesOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    const auto [document, node] = nodeOf(tree, index);
    return document.valueBytes(node);
}

std::optional<core::ValueHint> hintOf(const model::JsonTreeModel &tree, const QModelIndex &index)
{
    constexpr qsizetype kMaxBytes = 6 * core::kMaxHintText; // each character an escape
    const auto [document, node] = nodeOf(tree, index);
    const json::Kind kind = document.kind(node);
    if (!isValue(tree, index) || document.valueBytes(node).size() > kMaxBytes)
        return std::nullopt;
    if (kind == json::Kind::Number)
        return core::hintOfNumber(document.valueBytes(node));
    return kind == json::Kind::String ? core::hintOf(document.valueText(node)) : std::nullopt;
}

QString termFor(const model::JsonTreeModel &tree, const QModelIndex &index, bool out)
{
    const auto [document, node] = nodeOf(tree, index);
    const json::Kind kind = document.kind(node);
    const auto pointer = pointerTo(tree, index);
    if (!pointer || document.isContainer(node) || kind == json::Kind::Invalid)
        return {};
    return core::filterTextForDetail(document.bytes, *pointer, document.valueBytes(node), out);
}

} // namespace ui
