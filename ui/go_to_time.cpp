// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/go_to_time.h"

#include "app/core/spoken_time.h"
#include "app/core/visible_text.h"
#include "ui_go_to_time.h"

#include <QAccessible>
#include <QDateTime>
#include <QPushButton>

namespace ui {

GoToTime::GoToTime(const core::DisplayZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::GoToTime>())
    , m_zone(zone)
{
    m_ui->setupUi(this);
    m_ui->time->setFocus();
    m_ui->label->setText(tr("&Time (%1)", "zone").arg(zone.name()));
    m_ui->time->setAccessibleDescription(m_ui->examples->text());
    m_ui->examples->setForegroundRole(QPalette::PlaceholderText);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go"));
    connect(m_ui->time, &QLineEdit::textChanged, this, &GoToTime::showMeaning);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &GoToTime::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &GoToTime::reject);
    showMeaning();
}

GoToTime::~GoToTime() = default;

std::optional<core::Timestamp> GoToTime::typedTime() const
{
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch() * 1000, 0};
    return core::parseSpokenTime(m_ui->time->text(), now, m_zone, locale());
}

// A time half typed is no mistake: that it can't be read is said when it is wanted.
void GoToTime::showMeaning()
{
    const auto time = typedTime();
    m_ui->answer->setText(
        time ? tr("%1 %2", "time, zone").arg(core::formatDateTime(*time, m_zone), m_zone.name()) : QString());
}

void GoToTime::accept()
{
    if (const auto time = typedTime()) {
        Q_EMIT timeChosen(*time);
        return QDialog::accept();
    }
    const QString typed = m_ui->time->text().trimmed();
    m_ui->answer->setText(typed.isEmpty()
                              ? tr("Type a time.")
                              : tr("“%1” can't be read as a time.").arg(core::visibleText(typed)));
    m_ui->time->setFocus();
    m_ui->time->selectAll();
    QAccessibleEvent alert(m_ui->answer, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
