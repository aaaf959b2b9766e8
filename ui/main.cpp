// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/credential.h"
#include "app/api/http_client.h"
#include "app/core/core_files.h"
#include "app/session/preferences.h"
#include "app/session/workspace.h"
#include "app/store/private_file.h"
#include "app/store/stores.h"
#include "ui/main_window.h"
#include "ui/start_up.h"

#include <QApplication>
#include <QNetworkAccessManager>

int main(int argc, char **argv)
{
    core::disableCoreFiles();
    const QProcessEnvironment environment = api::takeEnvironment();
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
    if (const auto trusted = client.trustCaFile(options->caFile); !trusted)
        return ui::endWithFileProblem(trusted.error());
    store::Stores stores;
    session::Preferences preferences(stores.settings);
    preferences.setCaFileOfRun(options->caFile);
    ui::setUpLooks(application, preferences);
    session::Workspace workspace({client, preferences, stores.profiles, stores.recents, *stores.keychain},
                                 {options->demo, options->baseUrl, options->account, options->profile},
                                 environment);
    if (const auto code = ui::endBeforeWindow(workspace, *options))
        return *code;
    ui::MainWindow window(workspace);
    window.show();
    ui::showProblems(window, stores.openingProblem(), workspace.trusted());
    ui::showWanted(window, workspace, *options);
    const int code = QApplication::exec();
    return client.logProblem() ? ui::endWithCutLog(options->logFile, *client.logProblem()) : code;
}
