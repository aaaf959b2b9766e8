// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/decode_watch.h"
#include "app/core/risk_record.h"

namespace api {

// A whole answer that came from a file, or from anywhere but the network; `name` says where, for people. The
// same decoding as of one that was just received.
[[nodiscard]] core::Result<core::UserRisk> decodeSavedAnswer(const QByteArray &answer, const QString &name,
                                                             const DecodeWatch &watch = {});

} // namespace api
