// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/saved_answer.h"

#include "app/api/saved_answer.h"
#include "app/cli/input_bytes.h"

namespace cli {

core::Result<core::UserRisk> readSavedAnswer(const QString &from, QIODevice &standardInput, qint64 maxBytes,
                                             const core::StopCheck &stop)
{
    const core::Result<QByteArray> answer = readInput(from, standardInput, maxBytes);
    if (!answer)
        return std::unexpected(answer.error());
    return api::decodeSavedAnswer(*answer, inputSource(from), {.stop = stop});
}

} // namespace cli
