// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/credential_check_view.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/lookup_session.h"
#include "ui/fonts.h"
#include "ui_credential_check_view.h"

#include <QDateTime>
#include <QHideEvent>

namespace ui {

CredentialCheckView::CredentialCheckView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CredentialCheckView>())
{
    m_ui->setupUi(this);
    connect(m_ui->test, &QAbstractButton::clicked, this, &CredentialCheckView::startOrCancel);
    setTesting(false);
    setTexts({});
    updateLooks();
}

CredentialCheckView::~CredentialCheckView() = default;

void CredentialCheckView::setSession(session::LookupSession &session)
{
    m_session = &session;
    connect(&session, &session::LookupSession::credentialTested, this, &CredentialCheckView::showResult);
    connect(&session, &session::LookupSession::testWaiting, this,
            [this](std::chrono::milliseconds, const core::Error &reason) {
                if (m_isTesting)
                    showError(reason);
            });
}

void CredentialCheckView::setConnection(std::function<std::optional<session::Connection>()> connection)
{
    m_connection = std::move(connection);
}

void CredentialCheckView::startOrCancel()
{
    if (m_isTesting) {
        stopTest();
        setTexts(tr("The test was cancelled."));
        return;
    }
    clearFacts();
    setTexts({});
    const std::optional<session::Connection> connection =
        m_connection ? m_connection() : std::optional(m_session->connection());
    if (!connection)
        return;
    m_session->cancelTest(); // another one's, which hears of it before this one begins
    setTesting(true);
    m_session->testCredential(*connection); // may end at once
}

void CredentialCheckView::stopTest()
{
    const bool wasTesting = m_isTesting;
    setTesting(false);
    if (wasTesting)
        m_session->cancelTest();
}

void CredentialCheckView::showResult(const core::Result<core::CredentialCheck> &result)
{
    if (!m_isTesting) // somebody else's
        return;
    setTesting(false);
    if (result)
        showFacts(*result);
    else
        showError(result.error());
    Q_EMIT resultShown();
}

void CredentialCheckView::showError(const core::Error &error)
{
    const core::ErrorText text = core::explain(error);
    setTexts(text.title, text.what, text.next);
}

void CredentialCheckView::showFacts(const core::CredentialCheck &check)
{
    if (const auto failure = core::failureOf(check))
        showError(*failure);
    else if (check.kind != core::CredentialKind::None)
        setTexts(tr("Risk scores can be read with this credential."));
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch() * 1000, 0};
    int row = 0;
    for (const core::Fact &fact : core::describe(check, m_session->events().zone(), now)) {
        auto *name = new PlainLabel(this);
        name->setText(fact.name);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new PlainLabel(this);
        text->setText(core::visibleText(fact.text));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_ui->facts->addWidget(name, row, 0, Qt::AlignTop);
        m_ui->facts->addWidget(text, row++, 1);
        for (QLabel *label : {name, text})
            label->show(); // the layout would only do so later
    }
}

void CredentialCheckView::setTesting(bool testing)
{
    m_isTesting = testing;
    m_ui->test->setText(testing ? tr("Ca&ncel") : tr("&Test"));
    m_ui->test->setAccessibleName(testing ? tr("Cancel the test") : tr("Test the credential"));
    m_ui->progress->setVisible(testing);
}

void CredentialCheckView::setTexts(const QString &title, const QString &what, const QString &next)
{
    m_ui->title->setText(title);
    m_ui->what->setText(what);
    m_ui->next->setText(next);
    for (QLabel *label : {m_ui->title, m_ui->what, m_ui->next})
        label->setVisible(!label->text().isEmpty());
}

void CredentialCheckView::clearFacts()
{
    while (QLayoutItem *item = m_ui->facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CredentialCheckView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous()) // the window was minimised
        return;
    stopTest();
    clearFacts();
    setTexts({});
}

void CredentialCheckView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateLooks();
}

void CredentialCheckView::updateLooks()
{
    m_ui->title->setFont(boldFont(font()));
    m_ui->note->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
