// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is the body of an answer, which is to lose what it says about people.
#include "app/api/redact_json.h"
#include "app/api/risk_score_endpoint.h"
#include "app/json/json_document.h"
#include "tests/fuzz/expect.h"

#include <algorithm>

namespace {

using fuzz::expect;
using json::NodeId;

const api::SecretMask &secrets()
{
    static const api::SecretMask kMask({R"(s3cr\et/"t%k)"});
    return kMask;
}

void expectNothingOfPeople(const QString &text)
{
    expect(secrets().hide(text) == text);
    const api::TextKind kind = api::kindOf(text);
    expect(kind != api::TextKind::Uuid && kind != api::TextKind::HexId && kind != api::TextKind::IpAddress);
}

void expectSameForm(const json::Document &answer, const json::Document &redacted)
{
    expect(!redacted.error && redacted.nodes.size() == answer.nodes.size());
    for (NodeId id = 0; id < redacted.nodes.size(); ++id) {
        expect(redacted.kind(id) == answer.kind(id) && redacted.nodes[id].end == answer.nodes[id].end);
        if (redacted.hasKey(id))
            expectNothingOfPeople(redacted.keyText(id));
        if (redacted.kind(id) == json::Kind::String)
            expectNothingOfPeople(redacted.valueText(id));
    }
}

void expectSameRecord(const core::RiskRecord &answer, const core::RiskRecord &redacted)
{
    expect(std::ranges::equal(redacted.events.micros(), answer.events.micros()));
    expect(std::ranges::equal(redacted.events.levels(), answer.events.levels()));
    expect(std::ranges::equal(redacted.events.nameIds(), answer.events.nameIds()));
    expect(redacted.level.level == answer.level.level && redacted.lastReset == answer.lastReset);
    expect(redacted.resultInfo == answer.resultInfo && redacted.hasResult == answer.hasResult);
}

void expectSameDecoded(const QByteArray &answer, const QByteArray &redacted)
{
    const auto before = api::decodeRiskScore(answer);
    const auto after = api::decodeRiskScore(redacted);
    expect(before.has_value() == after.has_value());
    if (before) {
        expectSameRecord(*before, *after);
    } else {
        // Only words say that a plan lacks something, and words may go.
        expect(before.error().kind == after.error().kind ||
               before.error().kind == core::ErrorKind::FeatureUnavailable);
        expect(before.error().providerMessages.size() == after.error().providerMessages.size());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray answer = fuzz::borrow(data, size);
    const qsizetype skipped = answer.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const json::Document document = json::parse(answer.sliced(skipped));
    api::TextRedactor texts;
    texts.setSecrets(secrets());
    const std::optional<QByteArray> redacted = api::redactJson(answer, texts);
    expect(redacted.has_value() == !document.error);
    if (!redacted)
        return 0;
    expectSameForm(document, json::parse(redacted->sliced(skipped)));
    expectSameDecoded(answer, *redacted);
    expect(api::redactJson(answer, texts) == redacted);
    return 0;
}
