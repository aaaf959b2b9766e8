// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_texts.h"

#include "app/model/json_in_text.h"

namespace model {

namespace {

// Bytes of a string that is read to tell whether it can be opened: a view asks this of thousands of rows.
constexpr qsizetype kShort = 1024;
// Likewise to mark it: a view asks this of the rows that it paints.
constexpr qsizetype kMarked = 64 * 1024;

constexpr quintptr kGroupBit = 1;
static_assert(alignof(json::Node) > kGroupBit);

} // namespace

void JsonTexts::setSent(DocumentPtr document)
{
    m_texts.clear();
    m_byString.clear();
    m_isWhole.clear();
    m_byAddress.clear();
    if (!document)
        return;
    m_texts.push_back(std::make_unique<Text>(JsonRows(std::move(document)), JsonPlace{}, 0));
    listAddresses(0);
}

void JsonTexts::replaceSent(DocumentPtr document)
{
    m_byAddress.erase(this->document(0).nodes.data());
    m_texts[0]->rows = JsonRows(std::move(document));
    listAddresses(0);
}

const void *JsonTexts::addressOf(JsonPlace place) const
{
    const json::Node *node = &document(place.text).nodes[place.row.node];
    return reinterpret_cast<const void *>(reinterpret_cast<quintptr>(node) |
                                          (place.row.isGroup ? kGroupBit : 0));
}

JsonPlace JsonTexts::placeOf(const void *address) const
{
    const auto bits = reinterpret_cast<quintptr>(address);
    const auto *node = reinterpret_cast<const json::Node *>(bits & ~kGroupBit);
    const quint32 text = std::prev(m_byAddress.upper_bound(node))->second;
    return {text, {document(text).idOf(*node), (bits & kGroupBit) != 0}};
}

JsonTexts::State JsonTexts::state(JsonPlace place) const
{
    const json::Document &holder = document(place.text);
    if (place.row.isGroup || holder.kind(place.row.node) != json::Kind::String ||
        holder.isCut(place.row.node) || m_texts[place.text]->depth >= kMaxDepth)
        return State::None;
    if (const auto text = textIn(place))
        return document(*text).error ? State::Broken : State::Whole;
    const QByteArrayView text = holder.textBytes(place.row.node);
    if (!mayHoldJson(text))
        return State::None;
    if (text.size() > kShort)
        return State::Promised;
    return readsWhole(place) ? State::Whole : State::None;
}

bool JsonTexts::isWhole(JsonPlace place) const
{
    const State known = state(place);
    if (known != State::Promised)
        return known == State::Whole;
    return document(place.text).textBytes(place.row.node).size() <= kMarked && readsWhole(place);
}

std::optional<quint32> JsonTexts::textIn(JsonPlace place) const
{
    if (place.row.isGroup || m_byString.empty())
        return std::nullopt;
    const auto found = m_byString.find({place.text, place.row.node});
    return found == m_byString.end() ? std::nullopt : std::optional(found->second);
}

quint32 JsonTexts::add(JsonPlace string, JsonRows rows)
{
    const auto text = static_cast<quint32>(m_texts.size());
    const quint32 depth = m_texts[string.text]->depth + 1;
    m_texts.push_back(std::make_unique<Text>(std::move(rows), string, depth));
    m_byString.insert_or_assign({string.text, string.row.node}, text);
    listAddresses(text);
    return text;
}

bool JsonTexts::readsWhole(JsonPlace place) const
{
    const auto [found, isNew] = m_isWhole.try_emplace({place.text, place.row.node}, false);
    if (isNew)
        found->second = !readJsonIn(document(place.text).textBytes(place.row.node)).error;
    return found->second;
}

void JsonTexts::listAddresses(quint32 text)
{
    m_byAddress.insert_or_assign(document(text).nodes.data(), text);
}

} // namespace model
