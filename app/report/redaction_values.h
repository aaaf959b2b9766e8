// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/originals.h"
#include "app/report/redaction.h"

#include <QHash>

#include <array>
#include <vector>

namespace report {

// Everything that is to be replaced, and by what.
class RedactionValues
{
public:
    explicit RedactionValues(const RedactionOptions &options);

    // Remembers a value, unless it is one already, of whatever kind, or its kind isn't to be replaced.
    // `folded` is how it compares, `original` how it stood in a JSON string token.
    void add(RedactedKind kind, QByteArrayView folded, QByteArrayView original);
    // Where one of two spellings is known the other one becomes it too.
    void link(QByteArrayView folded, QByteArrayView other);
    // A name whole and the parts of it that are long enough.
    void addName(QByteArrayView folded, QByteArrayView original);
    // Markers of earlier redactions are there already: new numbers go on behind them.
    void noteMarkers(QByteArrayView text);

    // Makes findable what was added. Called once before the values of a report are replaced.
    void beginReport();
    [[nodiscard]] const OriginalsList &originals() const { return m_originals; }
    // The mark of a value that is a whole field.
    [[nodiscard]] std::optional<quint32> find(QByteArrayView folded) const;
    // "[EMAIL-1]". Counts a place.
    [[nodiscard]] QByteArray use(quint32 mark);

    [[nodiscard]] RedactionState reportState() const { return stateOf(m_report); } // of the last report
    [[nodiscard]] RedactionState state() const { return stateOf(m_all); }
    [[nodiscard]] QList<RedactionSample> samples(qsizetype perKind) const;

private:
    struct Value
    {
        quint64 offset; // in m_bytes: folded, then as it stood
        quint32 length;
        quint32 originalLength;
        quint32 mark;
    };
    // All spellings of one address have one.
    struct Mark
    {
        quint64 number = 0; // 0: not used so far; keyed: from the value
        qint64 places = 0;
        quint32 value = 0; // the first spelling
        quint32 lastReport = 0;
        RedactedKind kind = RedactedKind::Id;
    };
    struct Place
    {
        quint32 value = 0; // 1 more than its number; 0: none
        quint32 tag = 0;   // its hash
    };
    using Counts = std::array<RedactionCount, kRedactedKinds.size()>;

    void insert(QByteArrayView folded, QByteArrayView original, RedactedKind kind,
                std::optional<quint32> mark);
    [[nodiscard]] static quint32 tagOf(QByteArrayView text);
    [[nodiscard]] std::size_t placeOf(QByteArrayView text, quint32 tag) const;
    void growPlaces();
    [[nodiscard]] quint32 markFor(RedactedKind kind, QByteArrayView folded);
    [[nodiscard]] quint64 keyedNumber(RedactedKind kind, QByteArrayView folded) const;
    [[nodiscard]] QByteArray markerOf(const Mark &mark) const;
    [[nodiscard]] QByteArrayView textOf(const Value &value) const;
    [[nodiscard]] RedactionSample sampleOf(const Mark &mark) const;
    [[nodiscard]] RedactionState stateOf(const Counts &counts) const;

    RedactionOptions m_options;
    QString m_keyId;
    std::vector<char> m_bytes;
    std::vector<Value> m_values;
    std::vector<Place> m_places; // by tag; a power of two
    std::vector<Mark> m_marks;
    QHash<QByteArray, quint32> m_addresses; // marks, by normalAddress()
    OriginalsList m_originals;
    std::size_t m_findable = 0; // so many values are in m_originals
    std::array<quint64, kRedactedKinds.size()> m_lastNumbers = {};
    Counts m_report = {};
    Counts m_all = {};
    quint32 m_reports = 0;
};

// Whether nothing but markers and what stands between them is in `folded`.
[[nodiscard]] bool isOnlyMarkers(QByteArrayView folded);

} // namespace report
