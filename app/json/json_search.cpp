// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search.h"

#include "app/core/json_string.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace json {

namespace {

bool hasUpperCase(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
}

constexpr char foldAscii(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

struct FoldedHash
{
    std::size_t operator()(char byte) const { return static_cast<unsigned char>(foldAscii(byte)); }
};

struct FoldedEqual
{
    bool operator()(char a, char b) const { return foldAscii(a) == foldAscii(b); }
};

// A needle made ready once for very many haystacks.
class BytePattern
{
public:
    explicit BytePattern(const QString &needle)
        : m_needle(needle.toUtf8())
        , m_exact(hasUpperCase(needle))
        , m_folded(m_needle.cbegin(), m_needle.cend())
    {}

    // The first place in [begin, end), or end.
    [[nodiscard]] const char *find(const char *begin, const char *end) const
    {
        if (!m_exact)
            return m_folded(begin, end).first;
        const std::string_view text(begin, static_cast<std::size_t>(end - begin));
        const auto at =
            text.find(std::string_view(m_needle.data(), static_cast<std::size_t>(m_needle.size())));
        return at == std::string_view::npos ? end : begin + at;
    }

    [[nodiscard]] bool isIn(QByteArrayView text) const
    {
        return text.size() >= m_needle.size() && find(text.begin(), text.end()) != text.end();
    }

    [[nodiscard]] qsizetype size() const { return m_needle.size(); }

private:
    QByteArray m_needle;
    bool m_exact;
    std::boyer_moore_horspool_searcher<QByteArray::const_iterator, FoldedHash, FoldedEqual> m_folded;
};

// Decides by bytes where bytes and text say the same, and decodes only the rest.
class TextPattern
{
public:
    explicit TextPattern(const QString &needle)
        : m_needle(needle)
        , m_case(hasUpperCase(needle) ? Qt::CaseSensitive : Qt::CaseInsensitive)
        , m_bytes(needle)
        , m_bytesSuffice(std::ranges::all_of(needle, [](QChar c) { return c.unicode() < 0x80; }))
    {}

    [[nodiscard]] bool isInString(QByteArrayView token) const
    {
        if (m_bytesSuffice && !token.contains('\\'))
            return m_bytes.isIn(token);
        return core::decodeJsonString(token).contains(m_needle, m_case);
    }

    [[nodiscard]] bool isInBytes(QByteArrayView token) const { return m_bytes.isIn(token); }

private:
    QString m_needle;
    Qt::CaseSensitivity m_case;
    BytePattern m_bytes;
    bool m_bytesSuffice;
};

bool isInValue(const Document &document, NodeId id, const TextPattern &pattern)
{
    if (document.isContainer(id))
        return false;
    const QByteArrayView text = document.textBytes(id);
    return document.kind(id) == Kind::String ? pattern.isInString(text) : pattern.isInBytes(text);
}

} // namespace

std::vector<NodeId> findText(const Document &document, const QString &needle)
{
    std::vector<NodeId> found;
    if (needle.isEmpty())
        return found;
    const TextPattern pattern(needle);
    for (NodeId id = 0; id < document.nodes.size(); ++id) {
        const bool inKey = document.hasKey(id) && pattern.isInString(document.keyBytes(id));
        if (inKey || isInValue(document, id, pattern))
            found.push_back(id);
    }
    return found;
}

std::vector<qsizetype> findBytes(QByteArrayView bytes, const QString &needle)
{
    std::vector<qsizetype> found;
    if (needle.isEmpty())
        return found;
    const BytePattern pattern(needle);
    const char *at = pattern.find(bytes.begin(), bytes.end());
    while (at != bytes.end()) {
        found.push_back(at - bytes.begin());
        at = pattern.find(at + pattern.size(), bytes.end());
    }
    return found;
}

} // namespace json
