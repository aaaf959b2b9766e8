// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/delivery.h"
#include "app/report/redaction_words.h"
#include "app/report/report.h"

#include <memory>

namespace report {

struct RedactionOptions
{
    QList<RedactedKind> kinds = QList<RedactedKind>(kRedactedKinds.begin(), kRedactedKinds.end());
    // Markers are made from the value with this key, so that exports of one key can be linked: [EMAIL-5f3a…].
    // Empty: they are numbered as they come, [EMAIL-1].
    QByteArray key = {};
};

// For people to judge by before anything is written.
struct RedactionSample
{
    RedactedKind kind;
    QString original; // as it stood in the answer; never written to a file
    QString marker;
};

// Replaces what names a person, a device or a secret, by value, wherever it stands: in fields, in free text,
// in keys and within JSON that stands in a string. One value has one marker in all reports of one redactor.
class Redactor
{
public:
    explicit Redactor(RedactionOptions options);
    ~Redactor();

    // The report with its answer, its provenance and its filter redacted, and with the state of this report.
    // The order's event numbers stay. Cancelled where the report's watch says to stop; NotUnderstood where
    // the answer's events can't be found again.
    [[nodiscard]] core::Result<Report> redact(const Report &report);

    // Of all reports so far.
    [[nodiscard]] RedactionState state() const;
    // A few of each kind, the most frequent first.
    [[nodiscard]] QList<RedactionSample> samples(qsizetype perKind) const;

    // Looks for everything that was replaced so far in a written file of this format, in whatever way it may
    // be escaped there. FileFailed where something stands there still; `detail` says of which kind, never the
    // value. The check holds what it needs; a format that NeedsFonts is written once more where a word of its
    // own may be meant. Not looked for, as they stand in any file by chance: values of fewer than 4
    // characters (names 3), numbers of fewer than 6 digits, values of more than 4 KiB, what the format
    // says about nobody. Those are replaced in their fields only. Names are words of their own, and so are
    // other values of fewer than 16 bytes.
    [[nodiscard]] WrittenCheck absenceCheck(const Format &format, const core::StopCheck &stop = {}) const;

private:
    class Values;
    RedactionOptions m_options;
    std::shared_ptr<Values> m_values;
};

// 32 random bytes: a key for one export.
[[nodiscard]] QByteArray freshRedactionKey();
// The bytes of a key file, blanks and line ends around them left out. FileFailed where it can't be read,
// holds fewer than 16 bytes or more than 4 KiB.
[[nodiscard]] core::Result<QByteArray> readRedactionKey(const QString &path);

} // namespace report
