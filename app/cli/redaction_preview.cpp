// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/redaction_preview.h"

#include "app/core/visible_text.h"

#include <QCoreApplication>

namespace cli {

namespace {

constexpr qsizetype kSamples = 5; // of each kind
constexpr qsizetype kShownOriginal = 60;

class Preview
{
    Q_DECLARE_TR_FUNCTIONS(RedactionPreview)

public:
    [[nodiscard]] static QString text(const report::Redactor &redactor)
    {
        const report::RedactionState state = redactor.state();
        if (state.counts.isEmpty())
            return tr("Nothing was found to redact.") + u'\n';
        const QList<report::RedactionSample> samples = redactor.samples(kSamples);
        QString text;
        for (const report::RedactionCount &count : state.counts) {
            text += tr("%1: %2 different, in %3 places", "kind, numbers")
                        .arg(report::redactedKindTitle(count.kind), QString::number(count.values),
                             QString::number(count.places)) +
                    u'\n';
            for (const report::RedactionSample &sample : samples) {
                if (sample.kind == count.kind)
                    text += line(sample);
            }
        }
        return text;
    }

private:
    [[nodiscard]] static QString line(const report::RedactionSample &sample)
    {
        const QString original =
            core::cutTo(core::visibleText(sample.original.left(kShownOriginal + 1)), kShownOriginal);
        return tr("  %1 → %2", "what stands there, its marker").arg(original, sample.marker) + u'\n';
    }
};

} // namespace

core::Result<void> showPreview(const report::Redactor &redactor, const Streams &streams)
{
    const QByteArray text = Preview::text(redactor).toUtf8();
    return streams.out.write(text) == text.size() ? core::Result<void>()
                                                  : outFailed(streams.out.errorString());
}

} // namespace cli
