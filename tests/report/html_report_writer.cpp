// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/html_format.h"
#include "tests/report/html_samples.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

// html_report_writer EVENTS FILE: an HTML report of so many made-up events, the hostile ones first.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    QFile file(arguments[2]);
    const report::Report report = test_support::manyEvents(arguments[1].toInt());
    return file.open(QIODevice::WriteOnly) && report::writeHtml(file, report) && file.flush() ? 0 : 1;
}
