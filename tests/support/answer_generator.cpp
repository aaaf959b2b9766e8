// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/answer_generator.h"

#include "app/core/timestamp.h"

#include <QRandomGenerator>

#include <initializer_list>

namespace test_support {

namespace {

constexpr qint64 kNewestMicros = 1'795'252'364'120'000; // 2026-11-21T09:12:44.120Z
constexpr qsizetype kSpareBytes = 256;

struct Place
{
    const char *city;
    const char *country;
    const char *ip;
};

constexpr Place kPlaces[] = {{"Lisboa", "PT", "198.51.100."},
                             {"T\xc5\x8dky\xc5\x8d", "JP", "203.0.113."},
                             {"S\\u00e3o Paulo", "BR", "192.0.2."},
                             {"Austin", "US", "2001:db8::"}};

QByteArray hex(QRandomGenerator &random, int digits)
{
    return QByteArray::number(random.generate64() | (1ull << 63), 16).right(digits);
}

QByteArray number(QRandomGenerator &random, int limit)
{
    return QByteArray::number(random.bounded(limit));
}

// Braces, unlike operator+, settle the order in which the random parts are drawn.
QByteArray joined(std::initializer_list<QByteArray> parts)
{
    QByteArray text;
    for (const QByteArray &part : parts)
        text += part;
    return text;
}

QByteArray location(QRandomGenerator &random)
{
    const Place &place = kPlaces[random.bounded(quint32(std::size(kPlaces)))];
    return joined({R"({"city":")", place.city, R"(","country":")", place.country, R"(","ip":")", place.ip,
                   number(random, 250), R"("})"});
}

QByteArray travelDetails(QRandomGenerator &random)
{
    return joined({R"({"locations":[)", location(random), ",", location(random), R"(],"distance_km":)",
                   number(random, 12000), ".", number(random, 10), "}"});
}

QByteArray domainDetails(QRandomGenerator &random)
{
    return joined({R"({"domain":")", hex(random, 8),
                   R"(.example.net","categories":["Malware","Phishing"],"action":"blocked","policy_id":")",
                   hex(random, 16), R"(","source":)", location(random), "}"});
}

QByteArray dlpDetails(QRandomGenerator &random)
{
    return joined({R"({"policies":[{"id":")", hex(random, 16), R"(","matches":)", number(random, 40),
                   R"(}],"file":"report \"Q3\" )", hex(random, 4), R"(.xlsx","bytes":)",
                   number(random, 9'000'000), R"(,"user_agent":null,"encrypted":false})"});
}

struct Kind
{
    const char *name;
    const char *level;
    QByteArray (*details)(QRandomGenerator &);
};

constexpr Kind kKinds[] = {{"High risk domain visited", "low", domainDetails},
                           {"Suspicious security domain visited", "low", domainDetails},
                           {"High number of DLP policies triggered", "medium", dlpDetails},
                           {"Impossible travel", "high", travelDetails}};

void appendEvent(QByteArray &out, QRandomGenerator &random, qint64 micros)
{
    const Kind &kind = kKinds[random.bounded(quint32(std::size(kKinds)))];
    out += joined({R"({"id":")", hex(random, 8), "-", hex(random, 4), "-", hex(random, 12), R"(","name":")",
                   kind.name, R"(","risk_level":")", kind.level, R"(","timestamp":")",
                   core::toRfc3339({micros, 0}), R"(","event_details":)", kind.details(random), "}"});
}

} // namespace

QByteArray generateAnswer(qint64 events, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray out;
    out.reserve(events * 340 + 4096);
    out += R"({"errors":[],"messages":[],"success":true,"result":{"email":"ana.lima@example.com","events":[)";
    qint64 micros = kNewestMicros;
    for (qint64 event = 0; event < events; ++event) {
        if (event > 0)
            out += ',';
        appendEvent(out, random, micros);
        micros -= 1000 * (1 + random.bounded(600'000));
    }
    out += R"(],"name":"Ana Lima","last_reset_time":null,"risk_level":"high"},"result_info":{"count":)" +
           QByteArray::number(events) + "}}";
    out.reserve(out.size() + kSpareBytes);
    return out;
}

} // namespace test_support
