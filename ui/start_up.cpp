// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/start_up.h"

#include "app/core/error_text.h"
#include "app/core/translations.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"
#include "ui/accessible_views.h"
#include "ui/icons.h"
#include "ui/main_window.h"
#include "ui/message_dialog.h"
#include "ui/theme.h"

#include <QApplication>

#include <cstdio>

namespace ui {

using namespace Qt::StringLiterals;

std::expected<CommandLine, int> startProgram()
{
    QApplication::setApplicationName(u"riskscope"_s);
    QApplication::setApplicationVersion(QStringLiteral(RISKSCOPE_VERSION));
    QApplication::setDesktopFileName(u"org.riskscope.riskscope"_s);
    core::installTranslations(*QCoreApplication::instance());
    auto options = parseCommandLine(QApplication::arguments());
    if (options)
        return *std::move(options);
    const CommandLineAnswer &answer = options.error();
    std::fprintf(answer.exitCode == 0 ? stdout : stderr, "%s\n", qPrintable(answer.text));
    return std::unexpected(answer.exitCode);
}

int endWithFileProblem(const core::Error &error)
{
    constexpr int kFile = 8; // as riskscope-cli ends
    std::fprintf(stderr, "%s\n", qPrintable(core::explainInOneLine(error)));
    return kFile;
}

int endWithCutLog(const QString &path, const core::Error &problem)
{
    return endWithFileProblem(
        {.kind = problem.kind,
         .detail = QCoreApplication::translate("StartUp", "The traffic log %1 is not whole: %2")
                       .arg(path, problem.detail)});
}

std::optional<int> endWhereNobodyFits(const session::Workspace &workspace)
{
    constexpr int kUsage = 2;
    const std::optional<core::Error> &problem = workspace.profiles().choiceProblem();
    if (!problem)
        return std::nullopt;
    std::fprintf(stderr, "%s\n", qPrintable(core::explainInOneLine(*problem)));
    return kUsage;
}

void setUpLooks(QApplication &application, const session::Preferences &preferences)
{
    installAccessibleViews();
    applyTheme(application, preferences.theme());
    QApplication::setWindowIcon(icon(u"org.riskscope.riskscope"_s, QApplication::palette()));
}

void showProblems(MainWindow &window, const std::optional<core::Error> &settings,
                  const core::Result<void> &caFile)
{
    if (settings)
        showMessage(&window, core::explain(*settings));
    if (caFile)
        return;
    core::ErrorText text = core::explain(caFile.error());
    text.next = QCoreApplication::translate(
        "StartUp", "Only the system's certificate authorities are trusted now. Choose another file in the "
                   "settings, or remove it there.");
    showMessage(&window, text);
}

std::optional<int> endBeforeWindow(const session::Workspace &workspace, const CommandLine &line)
{
    if (const auto code = endWhereNobodyFits(workspace))
        return code;
    return isHandedOver(workspace, line) ? std::optional(0) : std::nullopt;
}

void showWanted(MainWindow &window, session::Workspace &workspace, const CommandLine &line)
{
    answerCalls(window, workspace);
    if (!line.file.isEmpty())
        window.openFile(line.file);
    else if (!line.user.isEmpty())
        window.lookUp(line.user);
}

} // namespace ui
