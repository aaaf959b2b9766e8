// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/filter_options.h"

#include "app/core/typed_time.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Checked = core::Result<void>;

class SelectionReader
{
    Q_DECLARE_TR_FUNCTIONS(FilterOptions)

public:
    SelectionReader(const QCommandLineParser &parser, const core::DisplayZone &zone)
        : m_parser(parser)
        , m_zone(zone)
    {}

    [[nodiscard]] core::Result<Selection> read()
    {
        static constexpr std::array kSteps = {&SelectionReader::readFilters, &SelectionReader::readLevels,
                                              &SelectionReader::readNames, &SelectionReader::readTimes,
                                              &SelectionReader::readSort};
        for (const auto step : kSteps) {
            if (const Checked checked = (this->*step)(); !checked)
                return std::unexpected(checked.error());
        }
        return m_selection;
    }

private:
    [[nodiscard]] static std::unexpected<core::Error> wrong(const char *option, const QString &why)
    {
        return core::failure(core::ErrorKind::InvalidInput,
                             tr("--%1: %2", "option, why it is wrong").arg(QLatin1StringView(option), why));
    }

    [[nodiscard]] QStringList values(const char *option) const
    {
        return m_parser.values(QString::fromLatin1(option));
    }

    void add(const core::FilterTerm &term) { m_selection.filter.terms.push_back(term); }

    [[nodiscard]] Checked readFilters()
    {
        for (const QString &text : values("filter")) {
            const auto terms = core::parseFilter(text, m_zone);
            if (!terms)
                return wrong("filter", whatIsWrong(text, terms.error()));
            if (terms->empty())
                return wrong("filter", tr("no filter is given"));
            std::ranges::for_each(*terms, [this](const core::FilterTerm &term) { add(term); });
        }
        return {};
    }

    [[nodiscard]] static QString whatIsWrong(const QString &text, const core::FilterProblem &problem)
    {
        constexpr qsizetype kMaxPiece = 40;
        const QString piece = text.mid(problem.offset, problem.length);
        const QString shown = piece.size() > kMaxPiece ? piece.left(kMaxPiece) + u'…' : piece;
        return tr("“%1” at character %2: %3")
            .arg(core::visibleText(shown), QString::number(text.left(problem.offset).toUcs4().size() + 1),
                 problem.message);
    }

    // All that are given make one term: an event has one level.
    [[nodiscard]] Checked readLevels()
    {
        core::FilterTerm term{.field = core::FilterField::Level};
        for (const QString &list : values("level")) {
            const QStringList words = list.split(u',');
            for (const QString &word : words) {
                if (word.trimmed().isEmpty())
                    return wrong("level", tr("“%1” lacks a level").arg(core::visibleText(list)));
                term.words += word.trimmed();
            }
        }
        if (!term.words.isEmpty())
            add(term);
        return {};
    }

    [[nodiscard]] Checked readNames()
    {
        for (const QString &name : values("name")) {
            if (name.isEmpty())
                return wrong("name", tr("no text is given"));
            add({.field = core::FilterField::Name, .text = name});
        }
        return {};
    }

    [[nodiscard]] Checked readTimes()
    {
        for (const auto &[option, field] :
             {std::pair("after", core::FilterField::After), std::pair("before", core::FilterField::Before)}) {
            for (const QString &text : values(option)) {
                const std::optional<core::Timestamp> instant = core::parseTypedTime(text, m_zone);
                if (!instant) {
                    return wrong(option, tr("“%1” is no time: write 2026-11-21T09:12:44Z, 2026-11-21T09:12, "
                                            "2026-11-21, 2026-11 or 2026")
                                             .arg(core::visibleText(text)));
                }
                add({.field = field, .instant = *instant});
            }
        }
        return {};
    }

    // Of several the last one holds, as with every option that says one thing.
    [[nodiscard]] Checked readSort()
    {
        if (!m_parser.isSet(u"sort"_s))
            return {};
        const QString text = m_parser.value(u"sort"_s);
        const bool isDescending = text.startsWith(u'-');
        const QString key = isDescending ? text.sliced(1) : text;
        for (const core::EventColumn &column : core::eventColumns()) {
            if (!column.uses.testFlag(core::ColumnUse::Table) || key != QLatin1StringView(column.key))
                continue;
            m_selection.sort = {column.id, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
            return {};
        }
        return wrong("sort", tr("“%1” is not one of %2; “-” in front turns the order round")
                                 .arg(core::visibleText(text), sortKeys().join(", "_L1)));
    }

    const QCommandLineParser &m_parser;
    const core::DisplayZone &m_zone;
    Selection m_selection;
};

} // namespace

core::Result<Selection> readSelection(const QCommandLineParser &parser, const core::DisplayZone &zone)
{
    return SelectionReader(parser, zone).read();
}

QStringList givenSelectionOptions(const QCommandLineParser &parser)
{
    QStringList given;
    for (const auto *option : {"filter", "level", "name", "after", "before", "sort"}) {
        if (parser.isSet(QString::fromLatin1(option)))
            given += QString::fromLatin1(option);
    }
    return given;
}

QStringList sortKeys()
{
    QStringList keys;
    for (const core::ColumnId id : core::columnsFor(core::ColumnUse::Table))
        keys += QString::fromLatin1(core::eventColumn(id).key);
    return keys;
}

} // namespace cli
