// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/redaction.h"

#include "app/report/redaction_answer.h"
#include "app/report/redaction_check.h"
#include "app/report/redaction_collect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

namespace report {

class Redactor::Values
{
public:
    explicit Values(const RedactionOptions &options)
        : values(options)
    {}

    RedactionValues values;
    Report latest; // without the user
};

namespace {

void redactRecord(core::RiskRecord &record, RedactedAnswer answer, RedactionWriter &writer)
{
    record.answer = std::move(answer.bytes);
    record.events = std::move(answer.events);
    if (record.level.level == core::RiskLevel::Unknown)
        record.level.word = writer.replaced(record.level.word);
    if (!record.lastReset)
        record.lastResetText = writer.replaced(record.lastResetText);
    for (core::ProviderMessage &message : record.messages)
        message.message = writer.replaced(message.message);
}

} // namespace

Redactor::Redactor(RedactionOptions options)
    : m_options(std::move(options))
    , m_values(std::make_shared<Values>(m_options))
{}

Redactor::~Redactor() = default;

core::Result<Report> Redactor::redact(const Report &report)
{
    RedactionValues &values = m_values->values;
    if (!RedactionCollect(values).collect(report))
        return core::failure(core::ErrorKind::Cancelled, {});
    values.beginReport();
    Report redacted = report;
    RedactionWriter writer(values);
    // The user in question comes first: [EMAIL-1].
    redacted.user.record.name = writer.replaced(report.user.record.name, FieldRule::Name);
    redacted.user.record.email = writer.replaced(report.user.record.email, FieldRule::Email);
    core::Provenance &provenance = redacted.user.provenance;
    provenance.userId = writer.replaced(provenance.userId, FieldRule::Id);
    provenance.accountId = writer.replaced(provenance.accountId, FieldRule::Id);
    provenance.source = writer.replaced(provenance.source);
    provenance.rayId = writer.replaced(provenance.rayId);
    redacted.filterText = writer.replaced(report.filterText);
    core::Result<RedactedAnswer> answer = redactAnswer(report.user.record, values, report.watch.stop);
    if (!answer)
        return std::unexpected(answer.error());
    redactRecord(redacted.user.record, *std::move(answer), writer);
    redacted.user.assessment = core::assess(redacted.user.record);
    redacted.redaction = values.reportState();
    m_values->latest = redacted;
    m_values->latest.user = {};
    m_values->latest.hashed = {};
    m_values->latest.order = {};
    m_values->latest.filterText.clear();
    m_values->latest.watch = {};
    return redacted;
}

RedactionState Redactor::state() const
{
    return m_values->values.state();
}

QList<RedactionSample> Redactor::samples(qsizetype perKind) const
{
    return m_values->values.samples(perKind);
}

WrittenCheck Redactor::absenceCheck(const Format &format, const core::StopCheck &stop) const
{
    return [originals = m_values->values.originals(), latest = m_values->latest, format,
            stop](QIODevice &file) { return checkAbsence(file, format, originals, latest, stop); };
}

QByteArray freshRedactionKey()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}

core::Result<QByteArray> readRedactionKey(const QString &path)
{
    constexpr qint64 kFewestBytes = 16;
    constexpr qint64 kMostBytes = 4096;
    // A pipe would be waited for without end.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return core::failure(
            core::ErrorKind::FileFailed,
            QCoreApplication::translate("Redaction", "The key file “%1” is no regular file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::FileFailed,
                             QCoreApplication::translate("Redaction", "The key file “%1” can't be read. %2")
                                 .arg(path, file.errorString()));
    const QByteArray content = file.read(kMostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return core::failure(core::ErrorKind::FileFailed,
                             QCoreApplication::translate("Redaction", "The key file “%1” can't be read. %2")
                                 .arg(path, file.errorString()));
    const QByteArray key = content.trimmed();
    if (key.size() < kFewestBytes || content.size() > kMostBytes)
        return core::failure(
            core::ErrorKind::FileFailed,
            QCoreApplication::translate("Redaction", "The key file “%1” has to hold %2 to %3 bytes.")
                .arg(path, QString::number(kFewestBytes), QString::number(kMostBytes)));
    return key;
}

} // namespace report
