// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/cli_lookup.h"

#include "tests/cli/program_run.h"

namespace faults {

using namespace Qt::StringLiterals;

bool canBeTyped(const Fault &fault)
{
    const bool isInterrupted = fault.cancelAt == CancelAt::Never || fault.cancelAt == CancelAt::Request;
    return isInterrupted && fault.limits.maxBytes == api::RequestLimits().maxBytes;
}

CliLookup::CliLookup(Stage &stage, const Fault &fault)
{
    test_support::ProgramRun program;
    const QString baseUrl = fault.arrange(stage);
    if (fault.cancelAt == CancelAt::Request) {
        QObject::connect(&stage.faulty(), &test_support::HttpServer::requestReceived, &program.interrupt,
                         &cli::Interrupt::request);
    }
    const double seconds = static_cast<double>(fault.limits.attemptTimeout.count()) / 1000;
    exitCode = program.run({u"lookup"_s, test_support::kUser, u"--account"_s, test_support::kAccount,
                            u"--base-url"_s, baseUrl, u"--timeout"_s, QString::number(seconds),
                            u"--max-retries"_s, QString::number(fault.limits.maxRetries), u"--ca-file"_s,
                            QStringLiteral(RISKSCOPE_TEST_DATA "/tls/authority.pem")});
    output = program.output;
    errors = program.errors;
}

} // namespace faults
