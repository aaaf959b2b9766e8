// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/report_delivery.h"

namespace cli {

core::Result<void> writeToStream(const Streams &streams, const Interrupt &interrupt,
                                 const report::FillFile &fill, const report::WrittenCheck &check)
{
    bool hasPassed = true;
    const auto noted = [&](QIODevice &file) {
        core::Result<void> passed = check(file);
        hasPassed = passed.has_value();
        return passed;
    };
    core::Result<void> written = report::writeCheckedStream(
        streams.out, fill, check ? report::WrittenCheck(noted) : report::WrittenCheck());
    if (written)
        return written;
    if (interrupt.isRequested())
        return core::failure(core::ErrorKind::Cancelled, {});
    // A format knows the reason alone, a check says it all.
    if (written.error().kind == core::ErrorKind::FileFailed && hasPassed)
        return outFailed(written.error().detail);
    return written;
}

report::WrittenCheck orInterrupted(const report::WrittenCheck &check, const Interrupt &interrupt)
{
    return [check, &interrupt](QIODevice &file) -> core::Result<void> {
        core::Result<void> passed = check ? check(file) : core::Result<void>();
        if (interrupt.isRequested())
            return core::failure(core::ErrorKind::Cancelled, {});
        return passed;
    };
}

} // namespace cli
