// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_filter.h"

#include "app/core/json_string.h"

#include <algorithm>

namespace core {

namespace {

// The words of a filter text: blanks separate, quotes keep blanks.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            words.append(word);
            word.clear();
        } else {
            word += c;
        }
    }
    words.append(word);
    words.removeAll(QString());
    return words;
}

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Finds one word in the text that bytes stand for, in any case, without building it where the bytes are
// plain.
class WordMatcher
{
public:
    explicit WordMatcher(const QString &word)
        : m_word(word)
        , m_ascii(word.toLower().toUtf8())
        , m_isAscii(std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; }))
    {}

    [[nodiscard]] bool isIn(const QString &text) const { return text.contains(m_word, Qt::CaseInsensitive); }

    [[nodiscard]] bool isIn(QByteArrayView json) const
    {
        // An escape's own letters are no text: "nb" is not in "a\nb".
        if (!m_isAscii || json.contains('\\'))
            return isIn(decodeJsonString(json));
        return isInBytes(json) || (hasFoldingCharacters(json) && isIn(decodeJsonString(json)));
    }

private:
    [[nodiscard]] bool isInBytes(QByteArrayView json) const
    {
        const auto same = [](char inText, char inWord) { return asciiLower(inText) == inWord; };
        return std::search(json.begin(), json.end(), m_ascii.cbegin(), m_ascii.cend(), same) != json.end();
    }
    // U+017F and U+212A fold to the ASCII letters s and k.
    static bool hasFoldingCharacters(QByteArrayView json)
    {
        return json.contains("\xc5\xbf") || json.contains("\xe2\x84\xaa");
    }

    QString m_word;
    QByteArray m_ascii;
    bool m_isAscii;
};

// Which names contain the word, by name id: an answer has few names and many events.
std::vector<bool> namesWith(const EventStore &store, const WordMatcher &word)
{
    std::vector<bool> found;
    found.reserve(static_cast<std::size_t>(store.names().size()));
    for (const QString &name : store.names())
        found.push_back(word.isIn(name));
    return found;
}

void keepWithWord(const EventStore &store, const WordMatcher &word, std::vector<quint32> &events)
{
    const std::vector<bool> inName = namesWith(store, word);
    std::erase_if(events, [&](quint32 event) {
        return !inName[store.nameIds()[event]] && !word.isIn(store.idToken(event)) &&
               !word.isIn(store.details(event));
    });
}

} // namespace

std::vector<quint32> matchingEvents(const EventStore &store, const EventFilter &filter)
{
    std::vector<quint32> events;
    events.reserve(store.size());
    for (quint32 event = 0; event < store.size(); ++event) {
        if (filter.levels.contains(store.level(event)))
            events.push_back(event);
    }
    for (const QString &word : wordsOf(filter.text))
        keepWithWord(store, WordMatcher(word), events);
    return events;
}

} // namespace core
