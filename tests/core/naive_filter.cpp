// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/core/naive_filter.h"

#include "app/core/json_string.h"
#include "app/json/json_document.h"

#include <algorithm>

namespace core_test {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isOfLevel(const EventStore &store, quint32 event, const QStringList &words)
{
    const ReportedLevel level = store.reportedLevel(event);
    const QString name = level.level == RiskLevel::Unknown ? level.word : QString(levelKey(level.level));
    return std::ranges::any_of(words, [&](const QString &word) {
        return isSame(word, name) || (level.level == RiskLevel::Unscored && word.isEmpty()) ||
               (level.level == RiskLevel::Unknown && isSame(word, u"unknown"_s));
    });
}

QString withoutBlanks(const json::Document &document, json::NodeId node)
{
    QByteArray compact;
    bool inString = false;
    const QByteArray bytes = document.valueBytes(node).toByteArray();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (inString || !QByteArray(" \t\r\n").contains(bytes[i]))
            compact += bytes[i];
        if (bytes[i] == '"')
            inString = !inString;
        else if (inString && bytes[i] == '\\')
            compact += bytes[++i];
    }
    return QString::fromUtf8(compact);
}

std::vector<json::NodeId> nodesAt(const json::Document &document, const QString &pointer)
{
    std::vector<json::NodeId> nodes = {0};
    for (QString step : pointer.split(u'/').sliced(1)) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        std::vector<json::NodeId> children;
        for (json::NodeId child = 1; child < document.nodes.size(); ++child) {
            if (std::ranges::find(nodes, document.nodes[child].parent) != nodes.end() &&
                document.keyText(child) == step)
                children.push_back(child);
        }
        nodes = children;
    }
    return nodes;
}

bool hasDetail(const EventStore &store, quint32 event, const FilterTerm &term)
{
    if (store.details(event).isEmpty())
        return false;
    const json::Document document = json::parse(store.details(event).toByteArray());
    return std::ranges::any_of(nodesAt(document, term.pointer), [&](json::NodeId node) {
        const bool isString = document.kind(node) == json::Kind::String;
        return !term.hasValue ||
               isSame(isString ? document.valueText(node) : withoutBlanks(document, node), term.text);
    });
}

bool holds(const EventStore &store, quint32 event, const FilterTerm &term)
{
    const auto has = [&term](const QString &text) {
        return term.isWhole ? isSame(text, term.text) : text.contains(term.text, Qt::CaseInsensitive);
    };
    const std::optional<Timestamp> time = store.time(event);
    switch (term.field) {
    case FilterField::Anything:
        return has(store.name(event)) || has(store.id(event)) || has(decodeJsonString(store.details(event)));
    case FilterField::Name:
        return has(store.name(event));
    case FilterField::Id:
        return has(store.id(event));
    case FilterField::Level:
        return isOfLevel(store, event, term.words);
    case FilterField::After:
        return time && *time >= term.instant;
    case FilterField::Before:
        return time && *time < term.instant;
    case FilterField::Details:
        return hasDetail(store, event, term);
    }
    Q_UNREACHABLE();
}

} // namespace

bool passesNaively(const EventStore &store, quint32 event, const EventFilter &filter)
{
    const std::optional<Timestamp> time = store.time(event);
    const bool isInScope =
        !filter.scope || (time && *time >= filter.scope->begin && *time < filter.scope->end);
    return isInScope && filter.levels.contains(store.level(event)) &&
           std::ranges::all_of(filter.terms, [&](const FilterTerm &term) {
               return holds(store, event, term) != term.isNegated;
           });
}

} // namespace core_test
