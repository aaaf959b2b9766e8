// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/users_options.h"

#include "app/cli/option_values.h"
#include "app/cli/option_words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Checked = core::Result<void>;

struct SortWord
{
    const char *word;
    core::UserColumn column;
};

constexpr std::array<SortWord, core::kUserColumnCount> kSortWords = {{{"level", core::UserColumn::Level},
                                                                      {"name", core::UserColumn::Name},
                                                                      {"email", core::UserColumn::Email},
                                                                      {"events", core::UserColumn::Events},
                                                                      {"last", core::UserColumn::LastEvent}}};

class UsersOptionReader
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    explicit UsersOptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {}

    [[nodiscard]] core::Result<UsersChoice> read()
    {
        static constexpr std::array kSteps = {&UsersOptionReader::readFormat, &UsersOptionReader::readGuard,
                                              &UsersOptionReader::readFilter, &UsersOptionReader::readLevels,
                                              &UsersOptionReader::readSort};
        for (const auto step : kSteps) {
            if (const Checked checked = (this->*step)(); !checked)
                return std::unexpected(checked.error());
        }
        return m_choice;
    }

private:
    [[nodiscard]] bool isSet(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QStringList values(const char *option) const
    {
        return m_parser.values(QString::fromLatin1(option));
    }
    [[nodiscard]] QString value(const char *option) const
    {
        return m_parser.value(QString::fromLatin1(option));
    }

    [[nodiscard]] Checked readFormat()
    {
        if (!isSet("format"))
            return {};
        const core::Result<qsizetype> at = readWord("format", value("format"), usersFormatKeys());
        if (!at)
            return std::unexpected(at.error());
        m_choice.format = static_cast<UsersFormat>(*at);
        return {};
    }

    [[nodiscard]] Checked readGuard()
    {
        m_choice.guardsFormulas = !isSet("no-formula-guard");
        if (m_choice.guardsFormulas || m_choice.format == UsersFormat::Csv)
            return {};
        return wrongOption("no-formula-guard",
                           tr("it means nothing to --format %1; take --format %2")
                               .arg(usersFormatKeys().at(qsizetype(m_choice.format)), "csv"_L1));
    }

    [[nodiscard]] Checked readFilter()
    {
        if (isSet("filter"))
            m_choice.filter = core::parseUserFilter(values("filter").join(u' '));
        return {};
    }

    // Beside levels in the text of a filter, as with events: both must fit.
    [[nodiscard]] Checked readLevels()
    {
        const QStringList known = levelWords(OptionUse::Users);
        for (const QString &words : values("level")) {
            const auto places = readWords("level", words.toLower(), known);
            if (!places)
                return std::unexpected(places.error());
            for (qsizetype i = 0; i < known.size(); ++i) {
                if (!places->contains(i))
                    m_choice.filter.levels = m_choice.filter.levels.with(
                        core::kLevelsWorstFirst[static_cast<std::size_t>(i)], false);
            }
        }
        return {};
    }

    [[nodiscard]] Checked readSort()
    {
        if (!isSet("sort"))
            return {};
        const QString text = value("sort").trimmed();
        const bool isTurned = text.startsWith(u'-');
        const core::Result<qsizetype> at =
            readWord("sort", isTurned ? text.sliced(1) : text, usersSortKeys());
        if (!at)
            return std::unexpected(at.error());
        m_choice.sort = {.column = kSortWords[static_cast<std::size_t>(*at)].column,
                         .order = isTurned ? Qt::DescendingOrder : Qt::AscendingOrder};
        return {};
    }

    const QCommandLineParser &m_parser;
    UsersChoice m_choice;
};

} // namespace

core::Result<UsersChoice> readUsersOptions(const QCommandLineParser &parser)
{
    return UsersOptionReader(parser).read();
}

QStringList usersFormatKeys()
{
    return {u"text"_s, u"json"_s, u"csv"_s};
}

QStringList usersSortKeys()
{
    QStringList keys;
    for (const SortWord &row : kSortWords)
        keys += QString::fromLatin1(row.word);
    return keys;
}

} // namespace cli
