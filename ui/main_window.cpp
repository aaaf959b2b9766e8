// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/report/safe_file.h"
#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "ui/activity_bar.h"
#include "ui/details_pane.h"
#include "ui/error_banner.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/lookup_form.h"
#include "ui/message_dialog.h"
#include "ui/outcome_page.h"
#include "ui/record_view.h"
#include "ui/report_export.h"
#include "ui/settings_dialog.h"
#include "ui/status_line.h"
#include "ui/theme.h"
#include "ui/timeline_view.h"
#include "ui/window_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const core::UserRisk &user)
{
    return user.record.name.isEmpty() ? user.record.email : user.record.name;
}

// Qt takes "[*]" in a title for the mark of a changed document.
QString titleText(const QString &name)
{
    return core::visibleText(name).replace("[*]"_L1, "[*][*]"_L1);
}

} // namespace

MainWindow::MainWindow(session::LookupSession &session, session::Preferences &preferences)
    : m_session(session)
    , m_preferences(preferences)
    , m_form(new LookupForm)
    , m_banner(new ErrorBanner)
    , m_activity(new ActivityBar)
    , m_pages(new QStackedWidget)
    , m_outcome(new OutcomePage)
    , m_record(new RecordView(session.events()))
    , m_status(new StatusLine)
    , m_exportMenu(new QMenu(this))
    , m_export(new ReportExport(this))
{
    layOut();
    addWindowActions(*this, session, preferences);
    m_form->setConnection(session.connectionName(), session.accountId(), session.baseUrl());
    m_form->setExportMenu(m_exportMenu);
    connectSession();
    connectViews();
    restore();
    showState(session.state());
    m_form->focusUser();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form);
    layout->addWidget(m_activity);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_outcome);
    m_pages->addWidget(m_record);
    setCentralWidget(central);
    setStatusBar(m_status);
}

void MainWindow::connectSession()
{
    using session::LookupSession;
    connect(&m_session, &LookupSession::stateChanged, this, &MainWindow::showState);
    connect(&m_session, &LookupSession::progressed, m_activity, &ActivityBar::showProgress);
    connect(&m_session, &LookupSession::answerRead, m_activity, &ActivityBar::showReading);
    connect(&m_session, &LookupSession::waiting, this,
            [this](std::chrono::milliseconds wait, const core::Error &reason) {
                m_activity->showWait(wait, core::explain(reason).title);
            });
    connect(m_form, &LookupForm::lookupRequested, &m_session, &LookupSession::lookUp);
    connect(m_form, &LookupForm::refreshRequested, &m_session, &LookupSession::refresh);
    connect(m_activity, &ActivityBar::cancelRequested, &m_session, &LookupSession::cancel);
    connect(m_activity, &ActivityBar::retryRequested, &m_session, &LookupSession::retryNow);
    const auto connectOutcome = [this](auto *widget) {
        using Widget = std::remove_pointer_t<decltype(widget)>;
        connect(widget, &Widget::againRequested, &m_session, &LookupSession::tryAgain);
        connect(widget, &Widget::copyRequested, this, &MainWindow::copyErrorDetails);
        connect(widget, &Widget::saveRequested, this, &MainWindow::saveAnswer);
    };
    connectOutcome(m_outcome);
    connectOutcome(m_banner);
}

void MainWindow::connectViews()
{
    connect(m_record, &RecordView::nextPageRequested, this, &MainWindow::fetchNextPage);
    connect(m_status, &StatusLine::zoneToggleRequested, this, &MainWindow::toggleZone);
    connect(&m_session.events(), &session::EventList::zoneChanged, this, [this] {
        m_status->showZone(m_session.events().zone());
        m_preferences.setZone(m_session.events().zone());
    });
    connect(m_export, &ReportExport::written, this,
            [this](const QString &path) { m_status->showMessage(tr("Saved %1").arg(path), 8000); });
    connect(m_export, &ReportExport::failed, this,
            [this](const core::Error &error) { showMessage(this, core::explain(error)); });
}

void MainWindow::restore()
{
    resize(1360, 860);
    restoreGeometry(m_preferences.windowGeometry());
    m_record->restoreLayoutState(m_preferences.layoutState());
    m_record->table().restoreColumnState(m_preferences.columnState());
    m_session.events().setZone(m_preferences.zone());
    m_status->showZone(m_session.events().zone());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    m_preferences.setLayoutState(m_record->layoutState());
    m_preferences.setColumnState(m_record->table().columnState());
    QMainWindow::closeEvent(event);
}

void MainWindow::lookUp(const QString &user)
{
    m_form->setUser(user);
    m_session.lookUp(user);
}

void MainWindow::showState(const session::LookupState &state)
{
    const session::ShownUser shown = session::shownUser(state);
    const bool loading = std::holds_alternative<session::Loading>(state);
    m_form->setHasUser(shown != nullptr);
    m_form->setLoading(loading);
    m_exportMenu->setEnabled(shown != nullptr);
    m_banner->hide();
    if (!loading)
        m_activity->finish();
    if (const auto *now = std::get_if<session::Loading>(&state))
        showLoading(*now);
    else if (const auto *ready = std::get_if<session::Ready>(&state))
        showReady(*ready);
    else if (const auto *failed = std::get_if<session::Failed>(&state))
        showFailed(*failed);
    else
        m_outcome->showStart();
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_record) : m_outcome);
    const QString name = shown ? nameOf(*shown) : QString();
    setWindowTitle(name.isEmpty() ? tr("Riskscope")
                                  : tr("%1 – Riskscope", "user's name").arg(titleText(name)));
}

void MainWindow::showLoading(const session::Loading &state)
{
    m_activity->showLookup(state.user);
    m_outcome->showLoading(state.user);
}

void MainWindow::showReady(const session::Ready &state)
{
    m_record->setStale(false);
    m_record->showUser(state.shown);
    m_status->showProvenance(state.shown->provenance);
}

void MainWindow::showFailed(const session::Failed &state)
{
    m_outcome->showError(state.error);
    if (!state.shown)
        return;
    m_banner->showError(state.error, state.user, nameOf(*state.shown));
    m_record->setStale(state.isRefresh);
}

void MainWindow::focusUser()
{
    m_form->focusUser();
}

void MainWindow::focusFilter()
{
    m_record->filterBar().focusText();
}

void MainWindow::toggleZone()
{
    const bool utc = m_session.events().zone().isUtc();
    m_session.events().setZone(utc ? core::DisplayZone::local() : core::DisplayZone::utc());
}

// While a page is on its way, one more press means the same page.
void MainWindow::fetchNextPage()
{
    if (!std::holds_alternative<session::Loading>(m_session.state()))
        m_session.fetchNextPage();
}

void MainWindow::setTheme(core::Theme theme)
{
    m_preferences.setTheme(theme);
    applyTheme(*qApp, theme);
    Q_EMIT themeChanged(theme);
}

void MainWindow::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_session, m_preferences, this);
        connect(m_settings, &SettingsDialog::themeChosen, this, &MainWindow::setTheme);
        connect(this, &MainWindow::themeChanged, m_settings, &SettingsDialog::showTheme);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::copyErrorDetails()
{
    if (const auto *failed = std::get_if<session::Failed>(&m_session.state()))
        QGuiApplication::clipboard()->setText(core::technicalDetails(failed->error));
}

void MainWindow::saveAnswer()
{
    const auto *failed = std::get_if<session::Failed>(&m_session.state());
    if (!failed)
        return;
    const QByteArray answer = failed->error.answer;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the Answer"), u"answer.json"_s);
    if (path.isEmpty())
        return;
    const auto saved =
        report::writeSafely(path, report::Overwrite::Replace, [&](QIODevice &device) -> core::Result<void> {
            if (device.write(answer) != answer.size())
                return core::failure(core::ErrorKind::FileFailed, device.errorString());
            return {};
        });
    if (!saved)
        showMessage(this, core::explain(saved.error()));
}

void MainWindow::exportReport(const report::Format &format)
{
    const session::ShownUser shown = session::shownUser(m_session.state());
    const session::EventList &events = m_session.events();
    if (!shown || m_export->isWriting())
        return;
    if (events.isOrdering()) {
        m_status->showMessage(tr("The events are still being sorted; export again in a moment."), 8000);
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // Made before the file dialog opens: a lookup may end while it is open.
    const report::Report report{*shown, events.order(), events.zone(), events.filter()};
    const QString filter = tr("%1 (*.%2)", "format, file extension")
                               .arg(report::formatTitle(format), QLatin1StringView(format.extension));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export Report"),
                                                      suggestedFileName(*shown, format, now), filter);
    if (!path.isEmpty())
        m_export->write(format, report, path);
}

} // namespace ui
