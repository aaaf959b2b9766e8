// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_client.h"
#include "app/core/core_files.h"
#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "app/store/private_file.h"
#include "app/store/settings.h"
#include "ui/main_window.h"
#include "ui/start_up.h"

#include <QApplication>
#include <QNetworkAccessManager>

int main(int argc, char **argv)
{
    core::disableCoreFiles();
    QApplication application(argc, argv);
    const auto options = ui::startProgram();
    if (!options)
        return options.error();

    QNetworkAccessManager network;
    api::HttpClient client(network);
    if (!options->logFile.isEmpty()) {
        auto log = store::openForAppending(options->logFile);
        if (!log)
            return ui::endWithFileProblem(log.error());
        client.logTo(*std::move(log));
    }
    store::Settings settings;
    session::Preferences preferences(settings);
    preferences.setCaFileOfRun(options->caFile);
    const auto trusted =
        client.trustCaFile(options->caFile.isEmpty() ? preferences.caFile() : options->caFile);
    if (!trusted && !options->caFile.isEmpty())
        return ui::endWithFileProblem(trusted.error());
    ui::setUpLooks(application, preferences);
    session::LookupSession session(
        client, session::chooseConnection({options->demo, options->baseUrl, options->account},
                                          QProcessEnvironment::systemEnvironment()));
    ui::MainWindow window(session, preferences);
    window.show();
    ui::showProblems(window, settings.openingProblem(), trusted);
    if (!options->user.isEmpty())
        window.lookUp(options->user);
    const int code = QApplication::exec();
    return client.logProblem() ? ui::endWithCutLog(options->logFile, *client.logProblem()) : code;
}
