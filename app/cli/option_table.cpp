// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/option_table.h"

#include "app/api/lookup_job.h"
#include "app/cli/option_words.h"
#include "app/cli/user_list.h"
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
        QString rows;
        for (const report::Format &row : report::formats()) {
            if (!row.uses.testFlag(report::FormatUse::Terminal))
                continue;
            const QString text =
                tr("%1: %2", "format, what it is").arg(QLatin1StringView(row.key), report::formatTitle(row));
            rows = rows.isEmpty() ? text : tr("%1; %2", "formats, the next one").arg(rows, text);
        }
        return tr("%1; the first is the default; of users only %2")
            .arg(rows, formatWords(OptionUse::Users).join(", "_L1));
    }
    static QString columns()
    {
        return tr("for tables: these columns, in this order, of %1")
            .arg(columnWords(OptionUse::Lookup).join(u','));
    }
    static QString details()
    {
        return tr("how much of each event's details: none, preview (a line), or full; the default depends on "
                  "the format");
    }
    static QString page() { return tr("for PDF: a4, the default, or letter"); }
    static QString noFormulaGuard()
    {
        return tr("for CSV: leave cells as they are that a spreadsheet would run as a formula");
    }
    static QString redact()
    {
        return tr("put markers such as [EMAIL-1] in the place of what names people, devices and secrets; the "
                  "same value gets the same marker");
    }
    static QString redactKinds()
    {
        return tr("--redact, but only these kinds: %1").arg(redactedKindWords(OptionUse::Lookup).join(u','));
    }
    static QString redactHash()
    {
        return tr("--redact with markers made from the values with a key for this run, which is thrown away");
    }
    static QString redactKeyFile()
    {
        return tr("--redact with markers made with the key in FILE, 16 bytes or more: exports with the same "
                  "key can be linked");
    }
    static QString redactPreview()
    {
        return tr("show how much would be redacted, and some of it, and write no report");
    }
    static QString filter()
    {
        return tr(
            "only events that fit: name: level: id: after: before: details.POINTER=VALUE, or words that "
            "name, id or details hold; “-” in front means those that don't; of several options all must "
            "fit; of users: words of name, e-mail or id, and level:");
    }
    static QString level()
    {
        return tr("only events, or users, of this level: high, medium, low, unscored, or a word as sent; "
                  "several with "
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
        return tr("the order of the events: %1; “-” in front turns it round; default -time, newest first; "
                  "of users: %2; default -level, the worst first")
            .arg(sortWords(OptionUse::Lookup).join(", "_L1), sortWords(OptionUse::Users).join(", "_L1));
    }
    static QString output()
    {
        return tr("write to FILE, readable by its owner only; - is standard output, the default");
    }
    static QString outputDir()
    {
        return tr("write a file for each user, risk-USER.csv for instance, into the folder DIR");
    }
    static QString force() { return tr("replace files that exist already"); }
    static QString noManifest()
    {
        return tr("write no manifest.json beside the files; it says what they hold and how to check them");
    }
    static QString resume()
    {
        return tr("leave out the users that the manifest has with an unchanged file; one file for several "
                  "users is continued");
    }
    static QString usersFrom()
    {
        return tr("also look up the users in FILE, a UUID or e-mail a line or the first column of a table, "
                  "at most %1; "
                  "- is standard input")
            .arg(kMaxUsers);
    }
    static QString quiet() { return tr("say nothing but errors: no notes, no progress"); }
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
    static QString profile()
    {
        return tr("take account, base URL, CA file, zone and credential of this profile of the window; its "
                  "secret is read from the keychain");
    }
    static QString tokenFile()
    {
        return tr("read the token from FILE, whatever else holds one; - is standard input");
    }
    static QString color()
    {
        return tr("for text: levels in colour: auto, the default, on a terminal unless NO_COLOR is set; "
                  "always; or never");
    }
    static QString help() { return tr("show this text"); }
    static QString version() { return tr("show the version"); }
};

constexpr OptionUses kReport = OptionUses(OptionUse::Lookup) | OptionUse::Saved;
constexpr OptionUses kListed = kReport | OptionUse::Users;
constexpr OptionUses kNetwork = OptionUses(OptionUse::Lookup) | OptionUse::Users | OptionUse::Verify;
constexpr OptionUses kTimes = kListed | OptionUse::Verify;
constexpr OptionUses kAlways = kTimes | OptionUse::Check;

const Option kOptions[] = {
    {"from", "FILE", Descriptions::from, OptionUse::Saved},
    {"format", "FORMAT", Descriptions::format, kListed, formatWords},
    {"columns", "LIST", Descriptions::columns, kReport, columnWords},
    {"details", "EXTENT", Descriptions::details, kReport, detailsWords},
    {"page", "SIZE", Descriptions::page, kReport, pageWords},
    {"no-formula-guard", nullptr, Descriptions::noFormulaGuard, kListed},
    {"filter", "EXPR", Descriptions::filter, kListed},
    {"level", "L", Descriptions::level, kListed, levelWords},
    {"name", "TEXT", Descriptions::name, kReport},
    {"after", "T", Descriptions::after, kReport},
    {"before", "T", Descriptions::before, kReport},
    {"sort", "COLUMN", Descriptions::sort, kListed, sortWords},
    {"redact", nullptr, Descriptions::redact, kReport},
    {"redact-kinds", "LIST", Descriptions::redactKinds, kReport, redactedKindWords},
    {"redact-hash", nullptr, Descriptions::redactHash, kReport},
    {"redact-key-file", "FILE", Descriptions::redactKeyFile, kReport},
    {"redact-preview", nullptr, Descriptions::redactPreview, kReport},
    {"output", "FILE", Descriptions::output, kListed},
    {"output-dir", "DIR", Descriptions::outputDir, OptionUse::Lookup},
    {"force", nullptr, Descriptions::force, kListed},
    {"no-manifest", nullptr, Descriptions::noManifest, kReport},
    {"users-from", "FILE", Descriptions::usersFrom, OptionUse::Lookup},
    {"resume", nullptr, Descriptions::resume, OptionUse::Lookup},
    {"pages", "N", Descriptions::pages, OptionUse::Lookup},
    {"account", "ID", Descriptions::account, kNetwork},
    {"base-url", "URL", Descriptions::baseUrl, kNetwork},
    {"profile", "NAME", Descriptions::profile, kNetwork},
    {"token-file", "FILE", Descriptions::tokenFile, kNetwork},
    {"demo", nullptr, Descriptions::demo, kNetwork},
    {"timeout", "S", Descriptions::timeout, kNetwork},
    {"max-retries", "N", Descriptions::maxRetries, kNetwork},
    {"ca-file", "FILE", Descriptions::caFile, kNetwork},
    {"log-network", "FILE", Descriptions::logNetwork, kNetwork},
    {"utc", nullptr, Descriptions::utc, kTimes},
    {"zone", "TZ", Descriptions::zone, kTimes, zoneWords},
    {"color", "WHEN", Descriptions::color, kListed, colorWords},
    {"quiet", nullptr, Descriptions::quiet, kAlways},
    {"help", nullptr, Descriptions::help, kAlways, nullptr, "h"},
    {"version", nullptr, Descriptions::version, kAlways},
};

} // namespace

std::span<const Option> allOptions()
{
    return kOptions;
}

void addOptions(QCommandLineParser &parser)
{
    for (const Option &option : allOptions()) {
        QStringList names(QString::fromLatin1(option.name));
        if (option.letter)
            names += QString::fromLatin1(option.letter);
        parser.addOption(QCommandLineOption(names, QString(),
                                            QString::fromLatin1(option.valueName ? option.valueName : "")));
    }
}

} // namespace cli
