// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/risk_record.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class RiskHeader;
}

namespace ui {

// Who it is, how risky, why, since when, and how fresh the answer is.
class RiskHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RiskHeader(QWidget *parent = nullptr);
    ~RiskHeader() override;

    void showUser(const core::UserRisk &user, const core::DisplayZone &zone);
    // How the user was found, for the next one shown; empty where that is plain.
    void setMatch(const QString &match) { m_match = match; }
    // Marks what is shown as older than the last attempt to refresh it.
    void setStale(bool stale);

Q_SIGNALS:
    void nextPageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPerson(const core::UserRisk &user);
    void showReasons(const core::Assessment &assessment, const core::DisplayZone &zone);
    void showReset(const core::RiskRecord &record, const core::Assessment &assessment,
                   const core::DisplayZone &zone);
    void showNotes(const core::UserRisk &user);
    void updateAge();
    void updateLooks();

    std::unique_ptr<Ui::RiskHeader> m_ui;
    QString m_userId;
    QString m_match;
    core::Timestamp m_fetched;
    core::DisplayZone m_zone;
    QTimer m_everyHalfMinute;
    bool m_stale = false;
};

} // namespace ui
