// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/byte_block.h"

#include <QByteArrayView>

#include <functional>

namespace json {

// Steps through one JSON text from front to back, with no memory beside the text and without recursion. The
// caller enters the objects and arrays that it wants to see into; their commas, colons, keys and closing
// brackets are checked. A value that is skipped ends where its brackets are balanced: of what stands in
// between only strings are looked at. In every string control characters end the reading, and so do bytes
// anywhere that are no UTF-8; what escapes and numbers look like is left to the caller.
class Cursor
{
public:
    // Asked now and then, how many bytes of the text have been read; false ends the reading.
    using KeepOn = std::function<bool(qsizetype bytes)>;
    static constexpr qsizetype kWindow = qsizetype(128) * 1024; // so often, in bytes

    // Stands at the text's value, behind a byte order mark. The text outlives the cursor.
    explicit Cursor(QByteArrayView text, KeepOn keepOn = {});

    // Where the text is no JSON, or the reading was ended: nothing more is read then.
    [[nodiscard]] bool isBroken() const { return m_place == Place::Broken; }
    [[nodiscard]] bool wasEnded() const { return m_wasEnded; } // by KeepOn

    // What the value that the cursor stands at begins with: the whole of a string with its quotes, the
    // bracket of an object or array, else whatever stands there up to a blank or a character of JSON's
    // grammar. Empty where the cursor stands at no value.
    [[nodiscard]] QByteArrayView token() const
    {
        return m_place == Place::Value ? QByteArrayView(m_bytes + m_at, m_tokenEnd - m_at) : QByteArrayView();
    }
    // The key of the field, as sent, without its quotes. Valid until the next one.
    [[nodiscard]] QByteArrayView key() const { return m_key; }
    // Where the value begins that the cursor stands at, else behind what was read last: from the text's
    // start.
    [[nodiscard]] qsizetype offset() const { return m_at; }
    // Whether there is a backslash in `token`, a view of the bytes read so far.
    [[nodiscard]] bool hasEscape(QByteArrayView token) const
    {
        return token.data() - m_bytes < m_behindBackslash && token.contains('\\');
    }

    void enter(); // the object or array that the cursor stands at
    void skip();  // the value that the cursor stands at, if it does

    // In the object or array entered last: goes on to its next field's or element's value, past a value that
    // was not read. False behind the closing bracket, which ends the object or array, and where it is broken.
    [[nodiscard]] bool nextField();
    [[nodiscard]] bool nextElement();

    // Whether nothing but blanks follows what was read, and a value that was not.
    [[nodiscard]] bool finish();

private:
    enum class Place : quint8 { Value, Entered, Behind, Broken };

    [[nodiscard]] bool fail();
    [[nodiscard]] bool toItem(char closing);
    [[nodiscard]] bool toValue();
    void skipBlanks();
    void skipContainer();
    [[nodiscard]] qsizetype scalarEnd() const;
    [[nodiscard]] qsizetype closingQuote(qsizetype from);
    [[nodiscard]] bool readBlocksTo(qsizetype at);
    [[nodiscard]] bool readBlock();
    [[nodiscard]] bool passWindow();
    [[nodiscard]] bool isUtf8To(qsizetype end);
    [[nodiscard]] quint64 escapedBytes(quint64 backslashes);

    const char *m_bytes;
    qsizetype m_size;
    KeepOn m_keepOn;
    QByteArrayView m_key;
    qsizetype m_at = 0;
    qsizetype m_tokenEnd = 0; // at a value

    // Blocks are looked at once each, in turn; these tell of the last one.
    qsizetype m_block = -kBlockSize;
    quint64 m_quotes = 0;   // that open or close a string
    quint64 m_brackets = 0; // outside strings
    quint64 m_inString = 0; // all bits where a string goes on behind it
    quint64 m_escaped = 0;  // 1 where the first byte behind it is escaped

    qsizetype m_behindBackslash = 0; // behind the last block that holds one
    qsizetype m_windowEnd = kWindow;
    qsizetype m_checked = 0;   // bytes known to be UTF-8
    quint64 m_beyondAscii = 0; // whether the bytes behind those need to be checked
    Place m_place = Place::Behind;
    bool m_wasEnded = false;
};

} // namespace json
