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
    connection.credential = api::bearerToken("t0ken", u"CLOUDFLARE_API_TOKEN"_s).value();
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
    m_session = std::make_unique<session::LookupSession>(m_client, m_connection);
    m_window = std::make_unique<ui::MainWindow>(*m_session, *m_preferences);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::restart()
{
    m_window->close();
    m_window.reset();
    m_session.reset();
    m_preferences.reset();
    m_settings.reset();
    open();
}

void WindowFixture::typeUser(const QString &user)
{
    auto *field = find<QLineEdit>(u"User"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, user);
    QTest::keyClick(field, Qt::Key_Return);
}

void WindowFixture::lookUp(const QString &user)
{
    typeUser(user);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(m_session->state()));
}

} // namespace test_support
