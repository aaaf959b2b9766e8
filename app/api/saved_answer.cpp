// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/saved_answer.h"

#include "app/api/risk_score_endpoint.h"

namespace api {

core::Result<core::UserRisk> decodeSavedAnswer(const QByteArray &answer, const QString &name,
                                               const DecodeWatch &watch)
{
    core::Result<core::RiskRecord> record = decodeRiskScore(answer, watch);
    if (!record)
        return std::unexpected(std::move(record.error()));
    core::Assessment assessment = core::assess(*record);
    return core::UserRisk{.record = std::move(*record),
                          .provenance = {.origin = core::Origin::File,
                                         .userId = {},
                                         .accountId = {},
                                         .source = name,
                                         .fetchedAt = QDateTime::currentDateTimeUtc(),
                                         .rayId = {},
                                         .quota = {}},
                          .assessment = std::move(assessment)};
}

} // namespace api
