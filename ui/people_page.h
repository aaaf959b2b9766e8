// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/person.h"
#include "app/core/user_index.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PeoplePage;
}

namespace ui {

// Asks which of several people is meant.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePage(QWidget *parent = nullptr);
    ~PeoplePage() override;

    // `typed` is what they fit. `scored`, null where it is not known, tells their levels.
    void showPeople(const QString &typed, const core::People &people, const core::SharedUserIndex &scored);

Q_SIGNALS:
    void personChosen(const core::Person &person);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(int row, const core::Person &person, const core::SharedUserIndex &scored);
    void chooseRow(int row);
    void updateLooks();

    std::unique_ptr<Ui::PeoplePage> m_ui;
    core::People m_people;
};

} // namespace ui
