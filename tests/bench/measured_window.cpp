// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/measured_window.h"

#include "ui/start_up.h"

#include <QApplication>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

session::Connection connectionTo(const QString &baseUrl)
{
    session::Connection connection =
        session::chooseConnection({.baseUrl = baseUrl, .account = u"023e105f4ecef8ad9ca31a8372d0c353"_s}, {});
    connection.credential = session::fixedCredential(
        api::Credential{.secret = core::Secret("not-a-secret"), .email = {}, .source = {}});
    connection.limits.maxRetries = 0;
    return connection;
}

} // namespace

MeasuredWindow::MeasuredWindow(const QString &baseUrl)
    : m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_preferences(m_settings)
    , m_client(m_network)
    , m_profiles(m_folder.filePath(u"profiles.ini"_s))
    , m_recents(m_folder.filePath(u"recents.ini"_s))
    , m_workspace(std::make_unique<session::Workspace>(
          session::Ground{m_client, m_preferences, m_profiles, m_recents, *m_keychain},
          api::ConnectionChoice{.demo = true}, QProcessEnvironment()))
{
    m_workspace->connectTo(connectionTo(baseUrl));
    ui::setUpLooks(*qApp, m_preferences);
    m_window = std::make_unique<ui::MainWindow>(*m_workspace);
    m_window->show();
}

void MeasuredWindow::lookUp()
{
    m_window->lookUp(u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s);
}

bool MeasuredWindow::isSettled()
{
    return m_workspace && std::holds_alternative<session::Ready>(session().state()) &&
           !session().events().isOrdering();
}

void MeasuredWindow::close()
{
    m_window->close();
    m_window.reset();
    m_workspace.reset();
}

} // namespace bench
