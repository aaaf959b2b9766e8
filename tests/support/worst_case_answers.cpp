// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/worst_case_answers.h"

#include "app/core/timestamp.h"

#include <algorithm>
#include <array>

namespace test_support {

namespace {

constexpr char kHead[] =
    R"({"success":true,"errors":[],"messages":[],"result":{"name":"Ana Lima","events":[)";
constexpr char kTail[] = R"(],"risk_level":"high"}})";

QByteArray event(qint64 number, const QByteArray &name, const QByteArray &time, const QByteArray &details)
{
    return R"({"id":"event-)" + QByteArray::number(number) + R"(","name":")" + name +
           R"(","risk_level":"low","timestamp":")" + time + R"(","event_details":)" + details + '}';
}

template<class MakeEvent>
QByteArray answerOf(qint64 events, MakeEvent makeEvent)
{
    QByteArray out = kHead;
    for (qint64 i = 0; i < events; ++i) {
        if (i > 0)
            out += ',';
        out += makeEvent(i);
    }
    return out + kTail;
}

constexpr char kTime[] = "2026-11-21T09:12:44.120Z";

QByteArray tinyEvents(qint64 size)
{
    return answerOf(size, [](qint64) { return QByteArray("{}"); });
}

QByteArray oneEventWith(const QByteArray &details)
{
    return kHead + event(0, "Impossible travel", kTime, details) + kTail;
}

QByteArray hugeDetails(qint64 size)
{
    const QByteArray item = R"({"ip":"203.0.113.7","note":"}] \"quoted\" Tōkyō","at":[1,-2.5e3,null]},)";
    return oneEventWith('[' + item.repeated(size / item.size()) + "0]");
}

QByteArray hugeString(qint64 size)
{
    return oneEventWith('"' + QByteArray(R"(\\\"é)").repeated(size / 6) + '"');
}

QByteArray deepDetails(qint64 size)
{
    return oneEventWith(QByteArray(size / 2, '[') + QByteArray(size / 2, ']'));
}

QByteArray ownNames(qint64 size)
{
    return answerOf(size, [](qint64 i) {
        return event(i, "Suspicious domain " + QByteArray::number(i) + " visited", kTime, "{}");
    });
}

QByteArray escapedNames(qint64 size)
{
    return answerOf(
        size, [](qint64 i) { return event(i, R"(caf\u00e9 )" + QByteArray::number(i % 1000), kTime, "{}"); });
}

QByteArray equalTimes(qint64 size)
{
    return answerOf(size, [](qint64 i) { return event(i, "Impossible travel", kTime, "{}"); });
}

QByteArray unreadableTimes(qint64 size)
{
    return answerOf(size, [](qint64 i) { return event(i, "Impossible travel", "2026-11-21 09:12", "{}"); });
}

QByteArray tenThousandYears(qint64 size)
{
    return answerOf(size, [last = std::max<qint64>(size - 1, 1)](qint64 i) {
        const qint64 step = (core::kLastMicros - core::kFirstMicros) / last;
        return event(i, "Impossible travel", core::toRfc3339({core::kFirstMicros + i * step, 0}), "{}");
    });
}

QByteArray prettyPrinted(qint64 size)
{
    return answerOf(size, [](qint64 i) {
        return "\n                {\n                    \"id\" : \"event-" + QByteArray::number(i) +
               "\",\n                    \"name\" : \"Impossible travel\",\n                    "
               "\"risk_level\" : "
               "\"low\",\r\n\t\t\t\t\t\"timestamp\" : \"" +
               kTime +
               "\",\n                    \"event_details\" : {\n                        \"km\" : 1\n"
               "                    }\n                }\n";
    });
}

constexpr qint64 kMillion = 1'000'000;
constexpr qint64 k100Mb = 100 * kMillion;

constexpr std::array kWorstCases = {
    WorstCase{"tiny_events", 50'000, 10 * kMillion, tinyEvents},
    WorstCase{"huge_details", 3 * kMillion, k100Mb, hugeDetails, true},
    WorstCase{"huge_string", 3 * kMillion, k100Mb, hugeString, true},
    WorstCase{"deep_details", 3 * kMillion, k100Mb, deepDetails, true},
    WorstCase{"own_names", 20'000, kMillion, ownNames},
    WorstCase{"escaped_names", 20'000, kMillion, escapedNames},
    WorstCase{"equal_times", 20'000, kMillion, equalTimes},
    WorstCase{"unreadable_times", 20'000, kMillion, unreadableTimes},
    WorstCase{"years_1_to_9999", 20'000, kMillion, tenThousandYears},
    WorstCase{"pretty_printed", 20'000, kMillion, prettyPrinted},
};

constexpr std::array kCutAnswers = {
    CutAnswer{"behind_a_comma", ""},
    CutAnswer{"behind_a_bracket", "{"},
    CutAnswer{"in_a_key", R"({"id)"},
    CutAnswer{"behind_a_key", R"({"id")"},
    CutAnswer{"behind_a_colon", R"({"id":)"},
    CutAnswer{"in_a_string", R"({"id":"event-)"},
    CutAnswer{"in_an_escape", R"({"id":"event\)"},
    CutAnswer{"in_a_unicode_escape", R"({"id":"caf\u00)"},
    CutAnswer{"behind_a_string", R"({"id":"event-1")"},
    CutAnswer{"in_a_word", R"({"id":nul)"},
    CutAnswer{"in_a_number", R"({"event_details":-12.)"},
    CutAnswer{"in_details", R"({"event_details":{"a":[1,{"b")"},
    CutAnswer{"in_a_string_of_details", R"({"event_details":{"a":[1,{"b}]})"},
    CutAnswer{"behind_details", R"({"event_details":{"a":[1]})"},
    CutAnswer{"behind_an_event", R"({"event_details":{"a":[1]}})"},
};

} // namespace

std::span<const WorstCase> worstCases()
{
    return kWorstCases;
}

std::span<const CutAnswer> cutAnswers()
{
    return kCutAnswers;
}

QByteArray answerCutIn(const CutAnswer &cut, qint64 events)
{
    QByteArray answer = equalTimes(events);
    answer.chop(qsizetype(sizeof kTail) - 1);
    return answer + ',' + cut.tail;
}

} // namespace test_support
