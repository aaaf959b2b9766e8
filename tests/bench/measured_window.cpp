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
    connection.credential = api::Credential{.secret = "not-a-secret", .email = {}, .source = {}};
    connection.limits.maxRetries = 0;
    return connection;
}

} // namespace

MeasuredWindow::MeasuredWindow(const QString &baseUrl)
    : m_settings(m_folder.filePath(u"settings.ini"_s))
    , m_preferences(m_settings)
    , m_client(m_network)
    , m_session(std::make_unique<session::LookupSession>(m_client, connectionTo(baseUrl)))
{
    ui::setUpLooks(*qApp, m_preferences);
    m_window = std::make_unique<ui::MainWindow>(*m_session, m_preferences);
    m_window->show();
}

void MeasuredWindow::lookUp()
{
    m_window->lookUp(u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s);
}

bool MeasuredWindow::isSettled() const
{
    return m_session && std::holds_alternative<session::Ready>(m_session->state()) &&
           !m_session->events().isOrdering();
}

void MeasuredWindow::close()
{
    m_window->close();
    m_window.reset();
    m_session.reset();
}

} // namespace bench
