// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/theme.h"
#include "app/session/lookup_state.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace report {
struct Format;
}

namespace session {
class LookupSession;
class Preferences;
} // namespace session

namespace ui {

class ActivityBar;
class ErrorBanner;
class LookupForm;
class OutcomePage;
class RecordView;
class ReportExport;
class SettingsDialog;
class StatusLine;

// Shows the session's state and hands the person's wishes back to it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(session::LookupSession &session, session::Preferences &preferences);
    ~MainWindow() override;

    // One theme for every window, from now on and in the next run.
    void setTheme(core::Theme theme);
    // Fills in the form and looks up at once, as for a user named on the command line.
    void lookUp(const QString &user);

    [[nodiscard]] RecordView &record() { return *m_record; }
    [[nodiscard]] QMenu &exportMenu() { return *m_exportMenu; }

public Q_SLOTS:
    void focusUser();
    void focusFilter();
    void toggleZone();
    void fetchNextPage();
    void showSettings();
    void copyErrorDetails();
    void saveAnswer();
    void exportReport(const report::Format &format);

Q_SIGNALS:
    void themeChanged(core::Theme theme);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectSession();
    void connectViews();
    void restore();
    void showState(const session::LookupState &state);
    void showLoading(const session::Loading &state);
    void showReady(const session::Ready &state);
    void showFailed(const session::Failed &state);

    session::LookupSession &m_session;
    session::Preferences &m_preferences;
    LookupForm *m_form;
    ErrorBanner *m_banner;
    ActivityBar *m_activity;
    QStackedWidget *m_pages;
    OutcomePage *m_outcome;
    RecordView *m_record;
    StatusLine *m_status;
    QMenu *m_exportMenu;
    ReportExport *m_export;
    SettingsDialog *m_settings = nullptr; // made when it is first asked for
};

} // namespace ui
