// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_client.h"
#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "app/session/workspace.h"
#include "app/store/profile_store.h"
#include "app/store/recent_store.h"
#include "app/store/secret_store.h"
#include "app/store/settings.h"
#include "ui/main_window.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace bench {

// The program's window on screen, over a real session with a server and settings of its own.
class MeasuredWindow
{
public:
    explicit MeasuredWindow(const QString &baseUrl);

    void lookUp();
    // A user is shown with all rows in place.
    [[nodiscard]] bool isSettled();
    // As at the program's end.
    void close();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] session::LookupSession &session() { return m_workspace->lookup(); }

private:
    QTemporaryDir m_folder;
    store::Settings m_settings;
    session::Preferences m_preferences;
    QNetworkAccessManager m_network;
    api::HttpClient m_client;
    store::ProfileStore m_profiles;
    store::RecentStore m_recents;
    std::unique_ptr<store::SecretStore> m_keychain = store::makeSessionSecrets();
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace bench
