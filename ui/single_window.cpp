// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/single_window.h"

#include "app/session/profiles.h"
#include "app/session/window_call.h"
#include "app/session/workspace.h"
#include "ui/command_line.h"
#include "ui/main_window.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kActivationToken = "XDG_ACTIVATION_TOKEN";

// Empty where there is none, and for the demo, of which there may be any number.
QString pathOf(const session::Workspace &workspace)
{
    const core::Profile *profile = workspace.profiles().current();
    const bool isShared = profile && profile->id != QLatin1StringView(core::kDemoProfile);
    return isShared ? session::callPath(*profile) : QString();
}

// Qt takes the token from the environment, as of a program that was just started.
void activate(QWidget &window, const QString &token)
{
    const bool isTaken = !token.isEmpty() && QGuiApplication::platformName() == "wayland"_L1;
    if (isTaken)
        qputenv(kActivationToken, token.toUtf8());
    window.activateWindow();
    if (isTaken)
        qunsetenv(kActivationToken);
}

void answer(MainWindow &window, const session::CallContent &content)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    activate(window, content.activationToken);
    if (!content.file.isEmpty())
        window.openFile(content.file);
    else if (!content.user.isEmpty())
        window.lookUp(content.user);
}

} // namespace

bool isHandedOver(const session::Workspace &workspace, const CommandLine &line)
{
    if (line.demo || line.newWindow || !line.caFile.isEmpty() || !line.logFile.isEmpty())
        return false;
    const QString file = line.file.isEmpty() ? QString() : QFileInfo(line.file).absoluteFilePath();
    return session::callWindow(pathOf(workspace), {line.user, file, qEnvironmentVariable(kActivationToken)});
}

void answerCalls(MainWindow &window, session::Workspace &workspace)
{
    auto *calls = new session::WindowCall(&window);
    QObject::connect(calls, &session::WindowCall::called, &window,
                     [&window](const session::CallContent &content) { answer(window, content); });
    const auto listen = [calls, &workspace] { (void)calls->listen(pathOf(workspace)); };
    QObject::connect(&workspace.profiles(), &session::Profiles::currentChanged, calls, listen);
    listen();
}

} // namespace ui
