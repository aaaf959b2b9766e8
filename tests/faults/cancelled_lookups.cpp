// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/fault.h"

namespace faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::AfterBytes;
using test_support::HttpServer;

QList<Fault> cancelledLookups()
{
    const QString what = u"It was cancelled before an answer came."_s;
    const auto cancelled = [&](const QByteArray &name, CancelAt at,
                               const std::function<QString(Stage &)> &arrange, qsizetype requests) {
        return Fault{name, arrange, ErrorKind::Cancelled, what, requests, 0, within(10s, 2), at};
    };
    return {
        cancelled("cancelled before it is sent", CancelAt::Start, answering(200, goodBody()), 0),
        cancelled("cancelled before an answer", CancelAt::Request, answeringRaw({}, AfterBytes::KeepOpen), 1),
        cancelled("cancelled within headers", CancelAt::Request,
                  answeringRaw("HTTP/1.1 200 OK\r\nX: ", AfterBytes::KeepOpen), 1),
        cancelled("cancelled within the body", CancelAt::Progress,
                  answeringRaw(goodAnswer().chopped(50), AfterBytes::KeepOpen), 1),
        cancelled("cancelled, then the answer comes", CancelAt::Request, answering(200, goodBody()), 1),
        cancelled("cancelled while waiting", CancelAt::Wait, answering(503, {}, {{"Retry-After", "300"}}), 1),
    };
}

} // namespace faults
