// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <vector>

namespace json {

enum class Syntax : quint8 {
    Key,         // a string before a colon
    String,      // any other; without a closing quote it reaches to the end of the text
    Number,      // as RFC 8259 writes them
    Word,        // true, false, null
    Punctuation, // one of {}[],:
    Bad,         // any other run of bytes
};

struct SyntaxSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;
    Syntax syntax = Syntax::Bad;

    friend bool operator==(const SyntaxSpan &, const SyntaxSpan &) = default;
};

// A string whose colon comes this many bytes behind its opening quote, or later, counts as no key.
inline constexpr qsizetype kKeyReach = 1024 * 1024;
// Longer runs are neither numbers nor words.
inline constexpr qsizetype kLongestScalar = 64 * 1024;

// The tokens of any part of a JSON text, sound or broken, without a tree: one fast pass notes every few KiB
// whether a string is open there.
class SyntaxIndex
{
public:
    SyntaxIndex() = default;
    // `text` must outlive this.
    explicit SyntaxIndex(QByteArrayView text);

    // How much of a text this knows, from its start, in bytes.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    // The tokens that have a byte in [from, to), in their order, cut at both ends of the range; blanks stand
    // in none. The same tokens, whatever the range.
    [[nodiscard]] std::vector<SyntaxSpan> spans(qsizetype from, qsizetype to) const;

private:
    struct Checkpoint
    {
        qsizetype stringStart = -1; // of the string that goes on here; -1: none does
        bool isEscaped = false;     // the first byte, by a backslash before
    };
    class Reader;

    QByteArrayView m_text;
    std::vector<Checkpoint> m_checkpoints;
};

} // namespace json
