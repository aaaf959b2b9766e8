// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/theme.h"
#include "app/session/lookup_state.h"

#include <QMainWindow>

class QStackedWidget;

namespace session {
class LookupSession;
class Preferences;
class Workspace;
} // namespace session

namespace ui {

class ActivityBar;
class ErrorBanner;
class LookupForm;
class OutcomePage;
class RecordView;
class StatusLine;

// Shows the session's state and hands the person's wishes back to it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(session::Workspace &workspace);
    ~MainWindow() override;

    // One theme for every window, from now on and in the next run.
    void setTheme(core::Theme theme);
    // Fills in the form and looks up at once, as for a user named on the command line.
    void lookUp(const QString &user);
    // Shows a saved answer.
    void openFile(const QString &path);

    [[nodiscard]] RecordView &record() { return *m_record; }
    [[nodiscard]] LookupForm &form() { return *m_form; }
    [[nodiscard]] OutcomePage &outcome() { return *m_outcome; }
    // Where the user is shown or why there is none; a feature adds its own page.
    [[nodiscard]] QStackedWidget &pages() { return *m_pages; }

public Q_SLOTS:
    void focusUser();
    void focusFilter();
    void toggleZone();
    void fetchNextPage();
    void showSettings();
    void copyErrorDetails();
    void saveAnswer();
    void exportReport();

Q_SIGNALS:
    void themeChanged(core::Theme theme);
    void settingsWanted();
    void userShown(bool isShown); // whether there is one to export

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectSession();
    void connectViews();
    void restore();
    void showState(const session::LookupState &state);
    void showNobody();
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
};

} // namespace ui
