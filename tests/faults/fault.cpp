// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/fault.h"

#include <QtEndian>

#include <array>

namespace faults {

using test_support::AfterBytes;
using test_support::HttpServer;

std::function<QString(Stage &)> onPlain(Arrange arrange)
{
    return [arrange = std::move(arrange)](Stage &stage) {
        arrange(stage.plain);
        return stage.plain.baseUrl();
    };
}

std::function<QString(Stage &)> answering(int status, const QByteArray &body,
                                          const test_support::Headers &headers)
{
    return onPlain([=](HttpServer &server) { server.respond(status, body, headers); });
}

std::function<QString(Stage &)> answeringRaw(const QByteArray &bytes, AfterBytes after)
{
    return onPlain([=](HttpServer &server) { server.respondRaw(bytes, after); });
}

QByteArray goodBody()
{
    return R"({"success":true,"errors":[],"messages":[],"result":{"name":"Ana","email":"ana@example.com",)"
           R"("risk_level":"high","events":[)"
           R"({"id":"1","name":"Travel","risk_level":"high","timestamp":"2026-11-01T00:00:00Z"},)"
           R"({"id":"2","name":"Travel","risk_level":"low","timestamp":"2026-11-02T00:00:00Z"}]}})";
}

QByteArray goodAnswer()
{
    return test_support::httpAnswer(200, goodBody()).bytes;
}

QByteArray refusalBody(const QByteArray &errors)
{
    return R"({"success":false,"errors":[)" + errors + R"(],"messages":[],"result":null})";
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress() makes a zlib stream behind a length: gzip is the same bare stream in another frame.
    const QByteArray zlib = qCompress(bytes, 9).sliced(4);
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    std::array<char, 8> trailer{};
    qToLittleEndian(~crc, trailer.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), trailer.data() + 4);
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03", 10) + zlib.sliced(2, zlib.size() - 6) +
           QByteArray(trailer.data(), trailer.size());
}

api::RequestLimits within(std::chrono::milliseconds timeout, int retries)
{
    return {.attemptTimeout = timeout, .maxRetries = retries};
}

api::RequestLimits retriedOnce()
{
    return within(std::chrono::seconds(10), 1);
}

} // namespace faults
