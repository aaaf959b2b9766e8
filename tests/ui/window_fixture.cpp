// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"

#include "ui/accessible_views.h"

#include <QLineEdit>
#include <QTest>

namespace test_support {

using namespace Qt::StringLiterals;

session::Connection connectionTo(const HttpServer &server)
{
    session::Connection connection = session::chooseConnection(
        {.baseUrl = server.baseUrl(), .account = u"023e105f4ecef8ad9ca31a8372d0c353"_s}, {});
    connection.credential =
        session::fixedCredential(api::bearerToken("t0ken", u"CLOUDFLARE_API_TOKEN"_s).value());
    connection.limits.maxRetries = 0;
    return connection;
}

WindowFixture::WindowFixture(session::Connection connection)
    : m_connection(std::move(connection))
{
    ui::installAccessibleViews();
    open();
}

WindowFixture::WindowFixture()
    : WindowFixture(session::chooseConnection({.demo = true}, {}))
{}

WindowFixture::~WindowFixture() = default;

void WindowFixture::open()
{
    m_settings = std::make_unique<store::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_preferences = std::make_unique<session::Preferences>(*m_settings);
    m_profiles = std::make_unique<store::ProfileStore>(m_folder.filePath(u"profiles.ini"_s));
    m_recents = std::make_unique<store::RecentStore>(m_folder.filePath(u"recents.ini"_s));
    m_workspace = std::make_unique<session::Workspace>(
        session::Ground{m_client, *m_preferences, *m_profiles, *m_recents, *m_keychain},
        api::ConnectionChoice{.demo = true}, QProcessEnvironment());
    m_workspace->connectTo(m_connection);
    m_window = std::make_unique<ui::MainWindow>(*m_workspace);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kLongWait));
}

void WindowFixture::restart()
{
    m_window->close();
    m_window.reset();
    m_workspace.reset();
    m_recents.reset();
    m_profiles.reset();
    m_preferences.reset();
    m_settings.reset();
    open();
}

void WindowFixture::typeUser(const QString &user)
{
    auto *field = find<QLineEdit>(u"user"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, user);
    QTest::keyClick(field, Qt::Key_Return);
}

void WindowFixture::lookUp(const QString &user)
{
    typeUser(user);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(session().state()));
}

} // namespace test_support
