// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/fault.h"

namespace faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::AfterBytes;
using test_support::HttpServer;

namespace {

const QString kRefused =
    u"The provider could not be reached: the connection to 127.0.0.1:PORT was refused."_s;
const QString kCut =
    u"The provider could not be reached: the connection was cut before the whole answer came."_s;
const QString kNoHttp = u"The provider could not be reached: the server does not speak HTTP properly."_s;
const QString kTimedOut = u"The provider did not answer completely within the time limit."_s;

// A port that nobody listens on any more.
QString closedPort(Stage &stage)
{
    stage.plain.stopListening();
    return stage.plain.baseUrl();
}

std::function<QString(Stage &)> host(const QString &url)
{
    return [url](Stage &) { return url; };
}

QByteArray head(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n";
}

QByteArray chunked(const QByteArray &chunks)
{
    return head("Transfer-Encoding: chunked\r\n") + chunks;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray withHeader(const QByteArray &header)
{
    return goodAnswer().replace("Connection: close\r\n", "Connection: close\r\n" + header);
}

QList<Fault> unreachable()
{
    return {
        {"refused", closedPort, ErrorKind::Offline, kRefused, 0},
        {"refused, tried again", closedPort, ErrorKind::Offline, kRefused, 0, 0, retriedOnce()},
        {"unroutable", host(u"https://255.255.255.255/v4"_s), ErrorKind::Offline,
         u"The provider could not be reached: 255.255.255.255:443 could not be reached (network error 99)."_s,
         0},
        {"DNS failure", host(u"https://riskscope.invalid/v4"_s), ErrorKind::Offline,
         u"The provider could not be reached: the host name riskscope.invalid was not found (DNS)."_s, 0},
    };
}

QList<Fault> cutShort()
{
    const QByteArray half = goodAnswer().chopped(100);
    QList<Fault> rows = {
        {"reset before headers", answeringRaw({}, AfterBytes::Reset), ErrorKind::Offline, kCut, 1},
        {"closed before headers", answeringRaw({}, AfterBytes::Close), ErrorKind::Offline, kCut, 1},
        {"reset within headers", answeringRaw("HTTP/1.1 200 OK\r\nContent-Le", AfterBytes::Reset),
         ErrorKind::Offline, kCut},
        {"closed within headers", answeringRaw("HTTP/1.1 200 OK\r\nContent-Le", AfterBytes::Close),
         ErrorKind::Offline, kCut},
        {"reset within the body", answeringRaw(half, AfterBytes::Reset), ErrorKind::Offline, kCut},
        {"closed within the body", answeringRaw(half, AfterBytes::Close), ErrorKind::Offline, kCut},
        {"closed within the body, tried again", answeringRaw(half, AfterBytes::Close), ErrorKind::Offline,
         kCut, 2, 0, retriedOnce()},
        {"chunks without an end", answeringRaw(chunked(chunk(goodBody())), AfterBytes::KeepOpen),
         ErrorKind::TimedOut, kTimedOut, 1, 0, within(300ms)},
        {"a chunk shorter than its size", answeringRaw(chunked("FFFF\r\n{\"succ"), AfterBytes::KeepOpen),
         ErrorKind::TimedOut, kTimedOut, 1, 0, within(300ms)},
        {"chunk size of no number", answeringRaw(chunked("zz\r\n{}\r\n0\r\n\r\n"), AfterBytes::Close),
         ErrorKind::NotUnderstood, u"The answer is not what the API documents: the answer is empty."_s},
        {"cut, length not announced",
         answeringRaw(head("Connection: close\r\n") + goodBody().chopped(60), AfterBytes::Close),
         ErrorKind::NotUnderstood,
         u"The answer is not what the API documents: the answer is cut short: it ends inside a string at "
         u"byte "
         "226."_s},
    };
    for (Fault &row : rows)
        row.resent = kMostResent;
    return rows;
}

QList<Fault> slow()
{
    const auto drip = [](const QByteArray &bytes) {
        return onPlain([bytes](HttpServer &server) { server.drip(bytes, 1, 50ms); });
    };
    return {
        {"silence", answeringRaw({}, AfterBytes::KeepOpen), ErrorKind::TimedOut, kTimedOut, 1, 0,
         within(300ms)},
        {"silence, tried again", answeringRaw({}, AfterBytes::KeepOpen), ErrorKind::TimedOut, kTimedOut, 2, 0,
         within(300ms, 1)},
        {"headers drip", drip(goodAnswer()), ErrorKind::TimedOut, kTimedOut, 1, 0, within(500ms)},
        {"body drips", onPlain([](HttpServer &server) {
             server.respond({.bytes = goodAnswer(), .dripBytes = 90, .dripInterval = 200ms});
         }),
         ErrorKind::TimedOut, kTimedOut, 1, 0, within(600ms)},
        {"silence within the body", answeringRaw(goodAnswer().chopped(9), AfterBytes::KeepOpen),
         ErrorKind::TimedOut, kTimedOut, 1, 0, within(300ms)},
    };
}

QList<Fault> oddHeads()
{
    const QByteArray noise = "HTTP/1.1 100 Continue\r\n\r\n";
    QByteArray manyHeaders;
    for (int i = 0; i < 90; ++i)
        manyHeaders += "X-Padding-" + QByteArray::number(i) + ": " + QByteArray(700, 'x') + "\r\n";
    return {
        {"garbage status line", answeringRaw("GARBAGE\r\n\r\n", AfterBytes::Close), ErrorKind::Offline, kCut,
         1, kMostResent},
        {"no HTTP at all", onPlain([](HttpServer &server) { server.greetWith("SSH-2.0-OpenSSH_9\r\n"); }),
         ErrorKind::Offline, kCut, 0},
        {"100 Continue before the answer", answeringRaw(noise + noise + goodAnswer(), AfterBytes::Close), {}},
        {"double headers",
         answeringRaw(withHeader("cf-ray: 1\r\ncf-ray: 2\r\nRetry-After: 9\r\n"), AfterBytes::Close),
         {}},
        {"two lengths", answeringRaw(withHeader("Content-Length: 5\r\n"), AfterBytes::Close),
         ErrorKind::NotUnderstood,
         u"The answer is not what the API documents: the answer is cut short: it ends inside a string at byte 5."_s},
        {"64 KiB of headers", answeringRaw(withHeader(manyHeaders), AfterBytes::Close), {}},
        {"a header of 64 KiB",
         answeringRaw(withHeader("X-Padding: " + QByteArray(64 * 1024, 'x') + "\r\n"), AfterBytes::Close),
         {}},
        {"headers without an end", onPlain([](HttpServer &server) {
             server.respondRaw("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(2'000'000),
                               AfterBytes::KeepOpen);
         }),
         ErrorKind::TimedOut, kTimedOut, 1, 0, within(2s)},
    };
}

} // namespace

QList<Fault> connectionFaults()
{
    return unreachable() + cutShort() + slow() + oddHeads();
}

} // namespace faults
