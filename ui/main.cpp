// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/error_text.h"
#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "app/store/settings.h"
#include "ui/accessible_views.h"
#include "ui/command_line.h"
#include "ui/icons.h"
#include "ui/main_window.h"
#include "ui/message_dialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QNetworkAccessManager>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("riskscope"));
    QApplication::setApplicationVersion(QStringLiteral(RISKSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("riskscope"));
    const auto options = ui::parseCommandLine(QApplication::arguments());
    if (!options) {
        std::fprintf(options.error().exitCode == 0 ? stdout : stderr, "%s\n",
                     qPrintable(options.error().text));
        return options.error().exitCode;
    }

    store::Settings settings;
    session::Preferences preferences(settings);
    ui::installAccessibleViews();
    ui::applyTheme(application, preferences.theme());
    QApplication::setWindowIcon(ui::icon(QStringLiteral("riskscope"), QApplication::palette()));

    QNetworkAccessManager network;
    session::LookupSession session(
        network, session::chooseConnection({options->demo, options->baseUrl, options->account},
                                           QProcessEnvironment::systemEnvironment()));
    ui::MainWindow window(session, preferences);
    window.show();
    if (settings.openingProblem())
        ui::showMessage(&window, core::explain(*settings.openingProblem()));
    if (!options->user.isEmpty())
        window.lookUp(options->user);
    return QApplication::exec();
}
