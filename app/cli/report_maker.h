// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/report/redaction.h"

namespace cli {

// Makes the reports of one run as the options ask, all redacted by one redactor.
class ReportMaker
{
public:
    // FileFailed where the key file can't be used. What is passed outlives the maker.
    [[nodiscard]] static core::Result<ReportMaker> make(const Options &options, const Interrupt &interrupt);

    // Cancelled once the interrupt is requested.
    [[nodiscard]] core::Result<report::Report> report(core::UserRisk user) const;
    // With markers in the place of every value that any report so far held; as it is where nothing is to be
    // redacted. Cancelled where the report's watch says to stop.
    [[nodiscard]] core::Result<report::Report> redact(report::Report report);
    // A redacted report on a user of whom nothing is known yet; without an id it tells whom the options ask.
    [[nodiscard]] core::Result<report::Report> emptyReport(const QString &userId);
    // What a user is called in reports and file names: the id, or the marker in its place.
    [[nodiscard]] core::Result<QString> shownId(const QString &userId);

    // Null where nothing is redacted.
    [[nodiscard]] const report::Redactor *redactor() const { return m_redactor.get(); }
    // Looks in what is written for everything that was redacted until it is called; none where nothing is.
    [[nodiscard]] report::WrittenCheck absenceCheck(const core::StopCheck &stop = {}) const;
    // Whether the interrupt is requested.
    [[nodiscard]] core::StopCheck stop() const;

private:
    ReportMaker(const Options &options, const Interrupt &interrupt);

    const Options *m_options;
    const Interrupt *m_interrupt;
    std::shared_ptr<report::Redactor> m_redactor;
};

} // namespace cli
