// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "app/core/error_text.h"
#include "app/core/person.h"
#include "app/core/visible_text.h"
#include "app/report/safe_file.h"
#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "app/session/workspace.h"
#include "ui/activity_bar.h"
#include "ui/details_pane.h"
#include "ui/error_banner.h"
#include "ui/event_table.h"
#include "ui/export_dialog.h"
#include "ui/filter_bar.h"
#include "ui/lookup_form.h"
#include "ui/match_text.h"
#include "ui/message_dialog.h"
#include "ui/outcome_page.h"
#include "ui/record_view.h"
#include "ui/status_line.h"
#include "ui/theme.h"
#include "ui/timeline_view.h"
#include "ui/window_actions.h"
#include "ui/window_features.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const core::UserRisk &user)
{
    return core::cutTo(user.record.name.isEmpty() ? user.record.email : user.record.name, core::kShownName);
}

// Qt takes "[*]" in a title for the mark of a changed document.
QString titleText(const QString &name)
{
    return core::visibleText(name).replace("[*]"_L1, "[*][*]"_L1);
}

} // namespace

MainWindow::MainWindow(session::Workspace &workspace)
    : m_session(workspace.lookup())
    , m_preferences(workspace.preferences())
    , m_form(new LookupForm)
    , m_banner(new ErrorBanner)
    , m_activity(new ActivityBar)
    , m_pages(new QStackedWidget)
    , m_outcome(new OutcomePage)
    , m_record(new RecordView(m_session.events()))
    , m_status(new StatusLine)
{
    layOut();
    addWindowActions(*this, m_session, m_preferences);
    connectSession();
    connectViews();
    restore();
    addWindowFeatures(*this, workspace);
    showState(m_session.state());
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
    connect(m_form, &LookupForm::exportRequested, this, &MainWindow::exportReport);
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
    connect(&m_session.events(), &session::EventList::zoneChanged, this,
            [this] { m_status->showZone(m_session.events().zone()); });
}

void MainWindow::restore()
{
    resize(1360, 860);
    restoreGeometry(m_preferences.windowGeometry());
    m_record->restoreLayoutState(m_preferences.layoutState());
    m_record->table().restoreColumnState(m_preferences.columnState());
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

void MainWindow::openFile(const QString &path)
{
    m_form->setUser({});
    m_session.openFile(path);
}

void MainWindow::showState(const session::LookupState &state)
{
    const session::ShownUser shown = session::shownUser(state);
    const bool loading = std::holds_alternative<session::Loading>(state);
    m_form->setHasUser(shown != nullptr, session::isRefreshable(shown));
    m_form->setLoading(loading);
    Q_EMIT userShown(shown != nullptr);
    m_banner->hide();
    if (!loading)
        m_activity->finish();
    if (const auto *now = std::get_if<session::Loading>(&state))
        showLoading(*now);
    else if (const auto *ready = std::get_if<session::Ready>(&state))
        showReady(*ready);
    else if (const auto *failed = std::get_if<session::Failed>(&state))
        showFailed(*failed);
    else if (std::holds_alternative<session::Idle>(state))
        showNobody();
    else
        m_outcome->showStart();
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_record) : m_outcome);
    const QString name = shown ? nameOf(*shown) : QString();
    setWindowTitle(name.isEmpty() ? tr("Riskscope")
                                  : tr("%1 – Riskscope", "user's name").arg(titleText(name)));
}

void MainWindow::showNobody()
{
    m_record->forget();
    m_status->showProvenance({});
    m_outcome->showStart();
}

void MainWindow::showLoading(const session::Loading &state)
{
    m_activity->showLookup(wantedText(state));
    m_outcome->showLoading(wantedText(state));
}

void MainWindow::showReady(const session::Ready &state)
{
    m_record->setStale(false);
    m_record->showUser(state.shown, matchNote(state));
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
    Q_EMIT settingsWanted();
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
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the Answer"), QDir(m_preferences.folder(u"answer"_s)).filePath(u"answer.risk.json"_s));
    if (path.isEmpty())
        return;
    m_preferences.setFolderOf(u"answer"_s, path);
    const auto saved =
        report::writeSafely(path, report::Overwrite::Replace, [&](QIODevice &device) -> core::Result<void> {
            if (device.write(answer) != answer.size())
                return core::failure(core::ErrorKind::FileFailed, device.errorString());
            return {};
        });
    if (!saved)
        showMessage(this, core::explain(saved.error()));
}

void MainWindow::exportReport()
{
    const session::ShownUser shown = session::shownUser(m_session.state());
    if (!shown)
        return;
    if (m_session.events().isOrdering()) {
        m_status->showMessage(tr("The events are still being sorted; export again in a moment."), 8000);
        return;
    }
    auto *dialog = new ExportDialog(exportSource(shown, m_session.events()), m_preferences, this);
    connect(dialog, &ExportDialog::written, this, [this](const QString &path) {
        m_status->showMessage(tr("Saved %1").arg(core::visibleText(path)), 8000);
    });
    dialog->open();
}

} // namespace ui
