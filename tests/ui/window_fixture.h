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
#include "tests/support/http_server.h"
#include "ui/main_window.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace test_support {

inline constexpr auto kAna = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
inline constexpr auto kBruno = "45e54c08-861d-4541-89dd-d3ddc4c36627";
inline constexpr auto kEmi = "bd3b998c-c9e7-4234-ad74-f5fef6b0674b";

// To the server, with the token "t0ken" and without retries.
[[nodiscard]] session::Connection connectionTo(const HttpServer &server);

// A whole window over a real session, with settings and everything else that is kept in a folder of its own.
class WindowFixture
{
public:
    explicit WindowFixture(session::Connection connection);
    // Over the demo account.
    WindowFixture();
    ~WindowFixture();

    // Closes the window and opens another one over the same settings.
    void restart();
    // Types into the field and presses Enter, as a person would.
    void typeUser(const QString &user);
    // The same, and waits until the answer is shown.
    void lookUp(const QString &user);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] session::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] session::LookupSession &session() { return m_workspace->lookup(); }
    [[nodiscard]] store::SecretStore &keychain() { return *m_keychain; }
    [[nodiscard]] store::Settings &settings() { return *m_settings; }
    [[nodiscard]] session::Preferences &preferences() { return *m_preferences; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // The visible widget of a type with an object or accessible name; fails the test where there is none.
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->objectName() == name || widget->accessibleName() == name)
                return widget;
        }
        qFatal("the window has no %s", qPrintable(name));
    }

private:
    void open();

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    api::HttpClient m_client{m_network};
    session::Connection m_connection;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<session::Preferences> m_preferences;
    std::unique_ptr<store::SecretStore> m_keychain = store::makeSessionSecrets();
    std::unique_ptr<store::ProfileStore> m_profiles;
    std::unique_ptr<store::RecentStore> m_recents;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace test_support
