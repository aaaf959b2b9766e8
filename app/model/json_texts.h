// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/json_rows.h"

#include <map>
#include <optional>

namespace model {

// A row of the whole tree: in which of its documents, 0 being the one that was sent, and which row there.
struct JsonPlace
{
    quint32 text = 0;
    JsonRow row;

    friend bool operator==(const JsonPlace &, const JsonPlace &) = default;
};

// The documents of one tree: the one that was sent, and those that were read from strings in it, or from
// strings in these, that hold JSON themselves.
class JsonTexts
{
public:
    using DocumentPtr = std::shared_ptr<const json::Document>;
    static constexpr quint32 kMaxDepth = 100; // of texts within texts

    // Whether a string holds JSON. Short ones are read to tell; of a longer one its ends promise it, until it
    // is opened or isWhole() is asked.
    enum class State : quint8 { None, Promised, Whole, Broken };

    void setSent(DocumentPtr document); // forgets the others; null leaves none
    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    // The same document, read further: its nodes keep their numbers, so the others stay.
    void replaceSent(DocumentPtr document);

    [[nodiscard]] const JsonRows &rows(quint32 text) const { return m_texts[text]->rows; }
    [[nodiscard]] const json::Document &document(quint32 text) const { return rows(text).document(); }
    // The string that the text was read from; `text` is not 0.
    [[nodiscard]] JsonPlace stringOf(quint32 text) const { return m_texts[text]->string; }

    // An address for each row, apart from all others, as long as the documents stay; and back.
    [[nodiscard]] const void *addressOf(JsonPlace place) const;
    [[nodiscard]] JsonPlace placeOf(const void *address) const;

    [[nodiscard]] State state(JsonPlace place) const;
    // Whether the string is known to hold JSON without an error. Reads strings up to 64 KiB to tell, once.
    [[nodiscard]] bool isWhole(JsonPlace place) const;
    // The text that was read from the string at this place.
    [[nodiscard]] std::optional<quint32> textIn(JsonPlace place) const;
    quint32 add(JsonPlace string, JsonRows rows);

private:
    struct Text
    {
        JsonRows rows;
        JsonPlace string;
        quint32 depth = 0;
    };
    using Key = std::pair<quint32, json::NodeId>;

    [[nodiscard]] bool readsWhole(JsonPlace place) const;
    void listAddresses(quint32 text);

    std::vector<std::unique_ptr<Text>> m_texts;
    std::map<const json::Node *, quint32, std::less<>> m_byAddress; // of a document's first node
    std::map<Key, quint32> m_byString;
    mutable std::map<Key, bool> m_isWhole; // of strings that were read to tell
};

} // namespace model
