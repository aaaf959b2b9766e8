// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/filter_terms.h"

#include "app/core/typed_time.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    FilterField field;
    QLatin1StringView prefix;
    QLatin1StringView example;
};

constexpr Field kFreeText = {FilterField::Anything, ""_L1, "travel"_L1};
constexpr Field kFields[] = {
    {FilterField::Name, "name:"_L1, "name:travel"_L1},
    {FilterField::Level, "level:"_L1, "level:high"_L1},
    {FilterField::Id, "id:"_L1, "id:8ed570d8"_L1},
    {FilterField::After, "after:"_L1, "after:2026-11-01"_L1},
    {FilterField::Before, "before:"_L1, "before:2026-12-01"_L1},
    {FilterField::Details, "details."_L1, "details./source/country=JP"_L1},
};

// A piece as a message can quote it.
QString shown(const QString &piece)
{
    constexpr qsizetype kMaxShown = 40;
    return visibleText(piece.size() > kMaxShown ? piece.left(kMaxShown) + u'…' : piece);
}

// RFC 6901: steps that begin with "/", in them ~0 for ~ and ~1 for /.
bool isPointer(const QString &text)
{
    for (qsizetype at = text.indexOf(u'~'); at >= 0; at = text.indexOf(u'~', at + 1)) {
        if (at + 1 == text.size() || (text[at + 1] != u'0' && text[at + 1] != u'1'))
            return false;
    }
    return text.isEmpty() || text.startsWith(u'/');
}

class TermReader
{
    Q_DECLARE_TR_FUNCTIONS(FilterProblem)

public:
    TermReader(const QString &text, const DisplayZone &zone)
        : m_text(text)
        , m_zone(zone)
    {}

    [[nodiscard]] std::expected<std::vector<FilterTerm>, FilterProblem> terms()
    {
        if (m_text.size() > kMaxFilterLength)
            return beyondLimit(kMaxFilterLength,
                               tr("A filter has at most %L1 characters: shorten it").arg(kMaxFilterLength));
        std::vector<FilterTerm> terms;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (terms.size() == kMaxFilterTerms)
                return beyondLimit(
                    m_at, tr("A filter has at most %L1 terms: leave some away").arg(kMaxFilterTerms));
            Outcome read = term();
            if (!read)
                return std::unexpected(read.error());
            terms.push_back(std::move(*read));
        }
        return terms;
    }

private:
    using Outcome = std::expected<FilterTerm, FilterProblem>;

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] std::unexpected<FilterProblem> beyondLimit(qsizetype from, const QString &message) const
    {
        return std::unexpected(FilterProblem{from, m_text.size() - from, message});
    }

    [[nodiscard]] Outcome term()
    {
        m_start = m_at;
        const bool isNegated = take(u'-');
        if (isNegated && atEnd(u' ')) {
            return problem(m_start, tr("“-” needs a term behind it, as in -name:travel; to find the sign "
                                       "itself write \"-\""));
        }
        const Field field = takeField();
        Outcome term = read(field);
        if (term) {
            term->field = field.field;
            term->isNegated = isNegated;
        }
        return term;
    }

    struct Word
    {
        QString text;
        qsizetype offset;
        bool isQuoted; // so that an empty one is meant

        [[nodiscard]] bool isMissing() const { return text.isEmpty() && !isQuoted; }
    };
    using ReadWord = std::expected<Word, FilterProblem>;

    [[nodiscard]] bool atEnd(QChar stop) const
    {
        return m_at == m_text.size() || m_text[m_at].isSpace() || m_text[m_at] == stop;
    }

    bool take(QChar wanted)
    {
        const bool is = m_at < m_text.size() && m_text[m_at] == wanted;
        m_at += is ? 1 : 0;
        return is;
    }

    [[nodiscard]] Field takeField()
    {
        for (const Field &field : kFields) {
            if (QStringView(m_text).sliced(m_at).startsWith(field.prefix, Qt::CaseInsensitive)) {
                m_at += field.prefix.size();
                return field;
            }
        }
        return kFreeText;
    }

    [[nodiscard]] std::unexpected<FilterProblem> problem(qsizetype from, const QString &message) const
    {
        return std::unexpected(FilterProblem{from, m_at - from, message});
    }

    [[nodiscard]] std::unexpected<FilterProblem> missing(const Field &field) const
    {
        return problem(m_start,
                       field.prefix.isEmpty()
                           ? tr("Nothing stands between these quotation marks: write a word there")
                           : tr("“%1” needs something behind it, as in %2").arg(field.prefix, field.example));
    }

    // What stands up to a blank or `stop`.
    [[nodiscard]] ReadWord word(QChar stop = u' ')
    {
        Word word = {QString(), m_at, false};
        while (!atEnd(stop)) {
            if (m_text[m_at] != u'"') {
                word.text += m_text[m_at++];
                continue;
            }
            const qsizetype quote = m_at++;
            word.isQuoted = true;
            while (m_at < m_text.size() && m_text[m_at] != u'"') {
                const bool isEscape = m_text[m_at] == u'\\' && m_at + 1 < m_text.size() &&
                                      (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
                m_at += isEscape ? 1 : 0;
                word.text += m_text[m_at++];
            }
            if (!take(u'"'))
                return problem(quote, tr("This quotation mark is not closed: write another where it ends"));
        }
        return word;
    }

    [[nodiscard]] Outcome read(const Field &field)
    {
        switch (field.field) {
        case FilterField::Level:
            return readLevels(field);
        case FilterField::After:
        case FilterField::Before:
            return readTime(field);
        case FilterField::Details:
            return readDetails(field);
        case FilterField::Anything:
        case FilterField::Name:
        case FilterField::Id:
            return readText(field);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Outcome readText(const Field &field)
    {
        const bool isWhole = field.field != FilterField::Anything && take(u'=');
        const ReadWord text = word();
        if (!text)
            return std::unexpected(text.error());
        if (text->isMissing() || (text->text.isEmpty() && field.field == FilterField::Anything))
            return missing(field);
        return FilterTerm{.isWhole = isWhole || text->text.isEmpty(), .text = text->text};
    }

    [[nodiscard]] Outcome readLevels(const Field &field)
    {
        FilterTerm term;
        do {
            const ReadWord level = word(u',');
            if (!level)
                return std::unexpected(level.error());
            if (!level->isMissing())
                term.words.append(level->text);
        } while (take(u','));
        if (term.words.isEmpty())
            return missing(field);
        return term;
    }

    [[nodiscard]] Outcome readTime(const Field &field)
    {
        const ReadWord time = word();
        if (!time)
            return std::unexpected(time.error());
        if (time->isMissing())
            return missing(field);
        const std::optional<Timestamp> instant = parseTypedTime(time->text, m_zone);
        if (!instant) {
            return problem(time->offset, tr("“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, "
                                            "2026-11-21, 2026-11 or 2026")
                                             .arg(shown(time->text)));
        }
        return FilterTerm{.instant = *instant};
    }

    [[nodiscard]] Outcome readDetails(const Field &field)
    {
        const ReadWord pointer = word(u'=');
        if (!pointer)
            return std::unexpected(pointer.error());
        if (!isPointer(pointer->text)) {
            return problem(pointer->offset, tr("“%1” is no way into the details: each step begins with “/”, "
                                               "as in %2; in a step ~0 stands for ~ and ~1 for /")
                                                .arg(shown(pointer->text), field.example));
        }
        if (!take(u'=')) {
            if (pointer->isMissing())
                return missing(field);
            return FilterTerm{.pointer = pointer->text, .hasValue = false};
        }
        const ReadWord value = word();
        if (!value)
            return std::unexpected(value.error());
        if (value->isMissing()) {
            return problem(
                m_start,
                tr("“=” needs a value behind it, as in %1; \"\" is an empty text").arg(field.example));
        }
        return FilterTerm{.text = value->text, .pointer = pointer->text};
    }

    const QString &m_text;
    const DisplayZone &m_zone;
    qsizetype m_at = 0;
    qsizetype m_start = 0; // of the term being read
};

} // namespace

std::expected<std::vector<FilterTerm>, FilterProblem> parseFilter(const QString &text,
                                                                  const DisplayZone &zone)
{
    return TermReader(text, zone).terms();
}

} // namespace core
