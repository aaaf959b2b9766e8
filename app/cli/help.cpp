// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/help.h"

#include "app/cli/exit_code.h"
#include "app/cli/option_table.h"
#include "app/cli/streams.h"
#include "app/report/wrapped_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int kLineWidth = 79;
constexpr qsizetype kIndent = 2;

// A term and what it means.
struct Entry
{
    QString term;
    QString meaning;
};

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    [[nodiscard]] static QString text()
    {
        const QString program = QString::fromLatin1(kProgramName);
        return tr("Usage: %1 lookup USER... [options]").arg(program) + u'\n' +
               tr("       %1 lookup --users-from FILE [options]").arg(program) + u'\n' +
               tr("       %1 lookup --from FILE [options]").arg(program) + u'\n' +
               tr("       %1 users [options]").arg(program) + u'\n' +
               tr("       %1 check MANIFEST").arg(program) + u'\n' +
               tr("       %1 verify [options]").arg(program) + u"\n\n"_s +
               wrapped(tr("Shows how risky the provider says a user is, why, and since when. It only reads: "
                          "nothing it sends can change an account."),
                       0, 0) +
               wrapped(tr("“users” lists the account's users who have a risk score. “verify” says which "
                          "credential is used, whether it is accepted, when it expires and "
                          "whether it has the permission. “check” compares exported files with the manifest "
                          "that stands beside them."),
                       0, 0) +
               list(tr("Arguments:"), arguments()) + list(tr("Options:"), options()) +
               list(tr("Environment:"), environment()) + list(tr("Exit status:"), exitCodes()) +
               wrapped(
                   tr("Of several users: that of what ended the run, else of the first user that failed."), 0,
                   0) +
               list(tr("Examples:"), examples(program));
    }

private:
    [[nodiscard]] static std::vector<Entry> arguments()
    {
        return {
            {u"USER"_s, tr("the user's id, a UUID, or an e-mail address, a name, or a link to the user in "
                           "the dashboard; several where the format holds several users, or with "
                           "--output-dir")},
            {u"MANIFEST"_s, tr("the manifest.json beside exported files, or its folder")}};
    }

    [[nodiscard]] static std::vector<Entry> options()
    {
        std::vector<Entry> entries;
        entries.reserve(allOptions().size());
        for (const Option &option : allOptions()) {
            QString term = "--"_L1 + QLatin1StringView(option.name);
            if (option.letter)
                term.prepend(u"-%1, "_s.arg(QLatin1StringView(option.letter)));
            if (option.valueName)
                term += u' ' + QLatin1StringView(option.valueName);
            entries.push_back({term, option.describe()});
        }
        return entries;
    }

    [[nodiscard]] static std::vector<Entry> environment()
    {
        return {
            {u"CLOUDFLARE_API_TOKEN"_s, tr("a token with the permission “Zero Trust: PII Read”, unless "
                                           "--token-file or --profile names another")},
            {u"CLOUDFLARE_EMAIL, CLOUDFLARE_API_KEY"_s, tr("the older pair; a token wins over it")},
            {u"CLOUDFLARE_ACCOUNT_ID"_s, tr("the account, unless --account names one")},
            {u"CLOUDFLARE_BASE_URL"_s, tr("where the API is, unless --base-url says so; also "
                                          "CLOUDFLARE_API_BASE_URL")},
            {u"NO_COLOR"_s, tr("no colours, unless --color asks for them")},
            {u"http_proxy, no_proxy"_s, tr("the proxy to go through, and the hosts to reach without it; this "
                                           "computer itself is always reached without")}};
    }

    [[nodiscard]] static std::vector<Entry> exitCodes()
    {
        std::vector<Entry> entries;
        entries.reserve(kExitCodes.size());
        for (const ExitCode code : kExitCodes)
            entries.push_back({QString::number(static_cast<int>(code)), meaningOf(code)});
        return entries;
    }

    [[nodiscard]] static std::vector<Entry> examples(const QString &program)
    {
        const QString user = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;
        return {
            {u"%1 lookup %2 --demo"_s.arg(program, user), {}},
            {u"%1 lookup ana.sousa@example.com --demo"_s.arg(program), {}},
            {u"%1 users --demo --level high --format csv"_s.arg(program), {}},
            {u"%1 lookup %2 --format csv --output events.csv"_s.arg(program, user), {}},
            {u"%1 lookup %2 --filter 'level:high -name:travel after:2026-11-01'"_s.arg(program, user), {}},
            {u"%1 lookup --users-from users.txt --format ndjson --output all.ndjson"_s.arg(program), {}},
            {u"%1 lookup --from answer.json --zone local"_s.arg(program), {}}};
    }

    // Words in lines; the first starts where `column` is, the others at `indent`.
    [[nodiscard]] static QString wrapped(const QString &text, qsizetype column, qsizetype indent)
    {
        return report::wrappedText(text, kLineWidth, static_cast<int>(column), static_cast<int>(indent)) +
               u'\n';
    }

    [[nodiscard]] static QString list(const QString &title, const std::vector<Entry> &entries)
    {
        constexpr qsizetype kMaxTerm = 22;
        qsizetype width = 0;
        for (const Entry &entry : entries) {
            if (entry.term.size() <= kMaxTerm)
                width = std::max(width, entry.term.size());
        }
        const qsizetype indent = kIndent + width + kIndent;
        QString out = u'\n' + title + u'\n';
        for (const Entry &entry : entries) {
            out += QString(kIndent, u' ') + entry.term;
            if (entry.meaning.isEmpty()) {
                out += u'\n';
                continue;
            }
            const bool fits = entry.term.size() <= width;
            out += fits ? QString(indent - kIndent - entry.term.size(), u' ') : u'\n' + QString(indent, u' ');
            out += wrapped(entry.meaning, indent, indent);
        }
        return out;
    }
};

} // namespace

QString helpText()
{
    return Help::text();
}

} // namespace cli
