// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/decode_watch.h"
#include "app/api/json_reader.h"
#include "app/core/risk_record.h"

#include <functional>

namespace api {

// What every answer of the provider is wrapped in.
struct Envelope
{
    bool success = false;
    QList<core::ProviderMessage> errors; // with their error_chain[] flattened behind them
    QList<core::ProviderMessage> messages;
    core::ResultInfo resultInfo;
};

// Told of `result` each time it occurs, null included; the last one counts.
using ReadResult = std::function<Read<void>(json::Cursor &)>;

// One pass over an answer of at most 4 GiB. Values that no field is read from (unknown fields, and whatever
// `readResult` leaves alone) are skipped by their brackets and quotes: what is malformed inside of them is
// not found. NotUnderstood, with the answer, where it is no JSON, has no `success` or a field of a wrong
// type. `success: false` is left to the caller.
[[nodiscard]] core::Result<Envelope> readEnvelope(const QByteArray &answer, const ReadResult &readResult,
                                                  const DecodeWatch &watch = {});

// errors[] of an answer with an error status, as far as they can be read; also the edge's "error code: 1015".
[[nodiscard]] QList<core::ProviderMessage> providerErrors(const QByteArray &answer);

} // namespace api
