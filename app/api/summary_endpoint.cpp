// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/summary_endpoint.h"

#include "app/api/envelope.h"
#include "app/api/error_rules.h"
#include "app/api/get_request.h"

namespace api {

using namespace Qt::StringLiterals;

core::Result<QNetworkRequest> summaryRequest(const Endpoint &endpoint,
                                             const std::optional<Credential> &credential)
{
    const core::Result<QString> account = parseAccountId(endpoint.accountId);
    if (!account)
        return std::unexpected(account.error());
    return getRequest(endpoint, u"/accounts/%1/zt_risk_scoring/summary"_s.arg(*account), credential);
}

core::Result<void> checkSummary(const QByteArray &answer)
{
    const core::Result<Envelope> envelope =
        readEnvelope(answer, [](json::Cursor &) -> Read<void> { return {}; });
    if (!envelope)
        return std::unexpected(envelope.error());
    if (!envelope->success)
        return std::unexpected(refusal(200, envelope->errors, answer));
    return {};
}

} // namespace api
