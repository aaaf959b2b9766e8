// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/verify_command.h"

#include "app/api/credential_check_job.h"
#include "app/cli/run_job.h"
#include "app/core/credential_check.h"

#include <algorithm>

namespace cli {

namespace {

constexpr qsizetype kGap = 2;

QString table(const QList<core::Fact> &facts)
{
    qsizetype width = 0;
    for (const core::Fact &fact : facts)
        width = std::max(width, fact.name.size());
    QString text;
    for (const core::Fact &fact : facts)
        text += fact.name.leftJustified(width + kGap) + fact.text + u'\n';
    return text;
}

core::Timestamp now()
{
    return {.micros = QDateTime::currentMSecsSinceEpoch() * 1000};
}

} // namespace

core::Result<void> verify(const Options &options, const Streams &streams, api::HttpClient &client,
                          const Interrupt &interrupt)
{
    api::CredentialCheckJob job(client, *options.access, options.unusedCredential);
    const auto check = runToEnd<core::CredentialCheck>(job, streams, interrupt);
    if (!check)
        return std::unexpected(check.error());
    const QByteArray text = table(core::describe(*check, options.zone, now())).toUtf8();
    if (streams.out.write(text) != text.size())
        return outFailed(streams.out.errorString());
    if (auto failure = core::failureOf(*check))
        return std::unexpected(*std::move(failure));
    return {};
}

} // namespace cli
