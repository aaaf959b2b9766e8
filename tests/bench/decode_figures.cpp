// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/decode_figures.h"

#include "app/api/risk_score_endpoint.h"
#include "tests/bench/qt_reader.h"
#include "tests/support/answer_generator.h"

#include <simdjson.h>

#include <optional>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

// Finds the structure and checks the UTF-8: what every simdjson reader begins with.
bool indexBySimdjson(const QByteArray &answer)
{
    const simdjson::padded_string_view json(answer.constData(), static_cast<std::size_t>(answer.size()),
                                            static_cast<std::size_t>(answer.capacity()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    return !parser.iterate(json).get(document);
}

// Reads and checks every value, and keeps none of ours. A parser that has room from an earlier run is at its
// best.
bool validateBySimdjson(simdjson::dom::parser &parser, const QByteArray &answer)
{
    simdjson::dom::element root;
    return !parser.parse(answer.constData(), static_cast<std::size_t>(answer.size()), false).get(root);
}

std::optional<core::Error> checkReaders(simdjson::dom::parser &parser, const QByteArray &answer,
                                        qint64 events)
{
    const auto decoded = api::decodeRiskScore(answer);
    if (!decoded)
        return decoded.error();
    const ReadRecord read = readByQJsonDocument(answer);
    const bool isSame = decoded->events.size() == events && read.events.size() == events &&
                        decoded->name == read.name &&
                        (events == 0 || decoded->events.id(0) == read.events.first().id) &&
                        indexBySimdjson(answer) && validateBySimdjson(parser, answer);
    if (isSame)
        return std::nullopt;
    return core::Error{.kind = core::ErrorKind::NotUnderstood, .detail = u"the readers disagree"_s};
}

} // namespace

core::Result<QList<Figure>> decodeFigures(qint64 events, int runs)
{
    const QByteArray answer = test_support::generateAnswer(events);
    simdjson::dom::parser parser;
    if (const auto error = checkReaders(parser, answer, events))
        return std::unexpected(*error);
    const bool isSlow = events >= kSlowFrom;
    QList<double> decode;
    QList<double> qt;
    QList<double> index;
    QList<double> validate;
    for (int run = 0; run < runs; ++run) {
        decode += millisecondsOf([&answer] { return api::decodeRiskScore(answer); });
        if (run == 0 || !isSlow)
            qt += millisecondsOf([&answer] { return readByQJsonDocument(answer); });
        index += millisecondsOf([&answer] { return indexBySimdjson(answer); });
        validate += millisecondsOf([&] { return validateBySimdjson(parser, answer); });
    }
    const auto columns = static_cast<double>(api::decodeRiskScore(answer).value().events.columnBytes());
    const auto bytes = static_cast<double>(answer.size());
    const auto count = static_cast<double>(events);
    const QByteArray size = sizeName(events);
    return QList<Figure>{{"answer_" + size, bytes / 1e6, "MB"},
                         {"decode_" + size, median(decode), "ms"},
                         {"qjsondocument_" + size, median(qt), "ms"},
                         {"simdjson_index_" + size, median(index), "ms"},
                         {"simdjson_validate_" + size, median(validate), "ms"},
                         {"decode_vs_qjsondocument_" + size, median(qt) / median(decode), "x_faster"},
                         {"decode_vs_simdjson_validate_" + size, median(decode) / median(validate), "x_time"},
                         {"decode_speed_" + size, bytes / 1e6 / median(decode), "GB/s"},
                         {"bytes_per_event_beside_answer_" + size, columns / count, "B"}};
}

} // namespace bench
