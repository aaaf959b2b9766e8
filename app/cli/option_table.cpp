// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/option_table.h"

#include "app/api/lookup_job.h"
#include "app/cli/filter_options.h"
#include "app/report/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Descriptions
{
    Q_DECLARE_TR_FUNCTIONS(Option)

public:
    static QString from()
    {
        return tr("read a saved answer instead of asking the provider; - is standard input");
    }
    static QString format()
    {
        QStringList rows;
        for (const report::Format &row : report::formats()) {
            if (row.uses.testFlag(report::FormatUse::Terminal))
                rows += tr("%1: %2", "format, what it is")
                            .arg(QLatin1StringView(row.key), report::formatTitle(row));
        }
        return tr("%1; the first is the default").arg(rows.join("; "_L1));
    }
    static QString filter()
    {
        return tr(
            "only events that fit: name: level: id: after: before: details.POINTER=VALUE, or words that "
            "name, id or details hold; “-” in front means those that don't; of several options all must "
            "fit");
    }
    static QString level()
    {
        return tr("only events of this level: high, medium, low, unscored, or a word as sent; several with "
                  "commas, any of them fits");
    }
    static QString name() { return tr("only events with TEXT in their name, in any case"); }
    static QString after()
    {
        return tr(
            "only events at T or later: a date, or a date and time, in the zone of --zone unless it has "
            "an offset");
    }
    static QString before() { return tr("only events earlier than T"); }
    static QString sort()
    {
        return tr("the order of the events: %1; “-” in front turns it round; default -time, newest first")
            .arg(sortKeys().join(", "_L1));
    }
    static QString output()
    {
        return tr("write to FILE, readable by its owner only; - is standard output, the default");
    }
    static QString force() { return tr("replace the file that --output names"); }
    static QString account() { return tr("the account's id, 32 hexadecimal digits"); }
    static QString baseUrl()
    {
        return tr("where the API is; default %1").arg(QLatin1StringView(api::kDefaultBaseUrl));
    }
    static QString demo() { return tr("ask the built-in demo account: no network, no credential"); }
    static QString timeout()
    {
        return tr("seconds until an attempt is given up, at most %1; default %2")
            .arg(kMaxTimeoutSeconds)
            .arg(std::chrono::duration_cast<std::chrono::seconds>(api::RequestLimits().attemptTimeout)
                     .count());
    }
    static QString maxRetries()
    {
        return tr("further attempts after one that may succeed later, 0 to %1; default %2")
            .arg(kMaxRetries)
            .arg(api::kDefaultMaxRetries);
    }
    static QString pages()
    {
        return tr("where the answer is partial, ask for up to this many pages, at most %1; default 1")
            .arg(kMaxPages);
    }
    static QString caFile()
    {
        return tr("also trust the certificate authorities in this PEM file, such as a company's");
    }
    static QString logNetwork()
    {
        return tr("append a line of JSON for each exchange to FILE, without secrets and personal data");
    }
    static QString utc() { return tr("give times in UTC, the default"); }
    static QString zone()
    {
        return tr("give times in this zone: local, UTC or a name such as Europe/Lisbon");
    }
    static QString help() { return tr("show this text"); }
    static QString version() { return tr("show the version"); }
};

constexpr OptionUses kReport = OptionUses(OptionUse::Lookup) | OptionUse::Saved;
constexpr OptionUses kNetwork = OptionUses(OptionUse::Lookup) | OptionUse::Verify;
constexpr OptionUses kAlways = kReport | OptionUse::Verify;

const Option kOptions[] = {
    {"from", "FILE", Descriptions::from, OptionUse::Saved},
    {"format", "FORMAT", Descriptions::format, kReport},
    {"filter", "EXPR", Descriptions::filter, kReport},
    {"level", "L", Descriptions::level, kReport},
    {"name", "TEXT", Descriptions::name, kReport},
    {"after", "T", Descriptions::after, kReport},
    {"before", "T", Descriptions::before, kReport},
    {"sort", "COLUMN", Descriptions::sort, kReport},
    {"output", "FILE", Descriptions::output, kReport},
    {"force", nullptr, Descriptions::force, kReport},
    {"pages", "N", Descriptions::pages, OptionUse::Lookup},
    {"account", "ID", Descriptions::account, kNetwork},
    {"base-url", "URL", Descriptions::baseUrl, kNetwork},
    {"demo", nullptr, Descriptions::demo, kNetwork},
    {"timeout", "S", Descriptions::timeout, kNetwork},
    {"max-retries", "N", Descriptions::maxRetries, kNetwork},
    {"ca-file", "FILE", Descriptions::caFile, kNetwork},
    {"log-network", "FILE", Descriptions::logNetwork, kNetwork},
    {"utc", nullptr, Descriptions::utc, kAlways},
    {"zone", "TZ", Descriptions::zone, kAlways},
    {"help", nullptr, Descriptions::help, kAlways, "h"},
    {"version", nullptr, Descriptions::version, kAlways},
};

} // namespace

std::span<const Option> allOptions()
{
    return kOptions;
}

} // namespace cli
