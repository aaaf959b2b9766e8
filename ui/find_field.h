// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_search.h"
#include "ui/plain_label.h"

#include <QLineEdit>

class QMenu;
class QToolButton;

namespace ui {

// A line to type what to find, at its end "2/3" and a menu of how to find it. Enter asks for the next place,
// with Shift for the previous one; Esc empties the line. Alt+R takes it for a regular expression, Alt+K and
// Alt+U choose keys and values, of which at least one is searched; Alt+Down opens the menu.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    // `current` counts from 1; an empty line shows no count. With `isMore` there are more than `total`:
    // "1/10,000+".
    void setCount(qsizetype current, qsizetype total, bool isMore = false);
    void setSearching(); // shown as "…" until there is a count
    // Why nothing can be found: shown in place of the count, until the next one.
    void setError(const QString &reason);
    [[nodiscard]] QString countText() const { return m_count->text(); }

    [[nodiscard]] const json::FindOptions &options() const { return m_options; }
    void setOptions(const json::FindOptions &options);
    // Whether keys and values can be told apart in what is searched now.
    void setScopeOffered(bool isOffered);

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void optionsChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addOption(const QString &text, int key, bool json::FindOptions::*option);
    void toggle(bool json::FindOptions::*option);
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    void showState(const QString &count, const QString &spoken, const QString &error);
    void updateMenu();
    void updateLooks();
    void placeParts();

    json::FindOptions m_options;
    PlainLabel *m_count;   // inside the line, at its end
    QToolButton *m_button; // behind it
    QMenu *m_menu;
    QAction *m_regex;
    QAction *m_keys;
    QAction *m_values;
    QString m_error;
    QString m_ownToolTip; // while there is an error
};

} // namespace ui
