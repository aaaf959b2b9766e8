// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/risk_header.h"

#include "app/core/plural_count.h"
#include "app/core/visible_text.h"
#include "app/report/notes.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui_risk_header.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::visibleText;

namespace {

constexpr qsizetype kReasonsInFull = 20;

// "2 × Impossible travel, latest 21 Nov 09:12 UTC"
QString reasonText(const core::Reason &reason, const core::DisplayZone &zone, core::Timestamp now)
{
    const QString what = reason.count == 1 ? core::isolatedText(reason.name)
                                           : RiskHeader::tr("%L1 × %2", "number, event name")
                                                 .arg(reason.count)
                                                 .arg(core::isolatedText(reason.name));
    if (!reason.latest)
        return what;
    return RiskHeader::tr("%1, latest %2 %3", "what, time, zone")
        .arg(what, core::formatShort(*reason.latest, zone, now), zone.name());
}

} // namespace

RiskHeader::RiskHeader(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RiskHeader>())
{
    m_ui->setupUi(this);
    connect(m_ui->copyId, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_userId); });
    connect(m_ui->fetchNextPage, &QAbstractButton::clicked, this, &RiskHeader::nextPageRequested);
    using namespace std::chrono_literals;
    m_everyHalfMinute.setInterval(30s);
    connect(&m_everyHalfMinute, &QTimer::timeout, this, &RiskHeader::updateAge);
    m_everyHalfMinute.start();
    updateLooks();
}

RiskHeader::~RiskHeader() = default;

void RiskHeader::showUser(const core::UserRisk &user, const core::DisplayZone &zone)
{
    const core::Assessment &assessment = user.assessment;
    m_ui->badge->setLevel(user.record.level);
    showPerson(user);
    m_fetched = {user.provenance.fetchedAt.toMSecsSinceEpoch() * 1000, 0};
    m_zone = zone;
    showReasons(assessment, zone);
    showReset(user.record, assessment, zone);
    showNotes(user);
    updateAge();
}

void RiskHeader::showPerson(const core::UserRisk &user)
{
    const core::RiskRecord &record = user.record;
    m_userId = user.provenance.userId;
    m_ui->name->setFullText(record.name.isEmpty() ? tr("No name given") : visibleText(record.name));
    m_ui->email->setFullText(record.email.isEmpty() ? tr("No e-mail given") : visibleText(record.email));
    m_ui->userId->setFullText(visibleText(m_userId));
    m_ui->copyId->setVisible(!m_userId.isEmpty());
}

void RiskHeader::showReasons(const core::Assessment &assessment, const core::DisplayZone &zone)
{
    const QString level = visibleText(core::levelName(assessment.explained == assessment.reported.level
                                                          ? assessment.reported
                                                          : core::ReportedLevel{assessment.explained, {}}));
    const qsizetype count = assessment.reasons.size();
    const bool explained = count > 0;
    // As the language of the texts has it, not the locale: in Turkish, "CRITICAL" would lose its dots.
    m_ui->whyTitle->setText(explained ? tr("Why %1", "level word").arg(level.toLower()) : tr("Why"));
    m_ui->moreReasons->setVisible(count > 1);
    if (!explained) {
        m_ui->why->setFullText(assessment.reported.level == core::RiskLevel::Unscored
                                   ? tr("No level reported, which does not mean low")
                                   : tr("No event explains this level"));
        return;
    }
    // A tool tip of a million names would stop the window, and nobody reads it.
    QStringList lines;
    for (const core::Reason &reason : assessment.reasons.first(std::min(kReasonsInFull, count)))
        lines += reasonText(reason, zone, m_fetched);
    m_ui->why->setFullText(lines.constFirst());
    const QString others = tr("and %L1 other names").arg(count - 1);
    if (count > kReasonsInFull)
        lines += u"…"_s;
    m_ui->moreReasons->setFullText(count == 2 ? lines.constLast() : others, lines.join(u'\n'));
}

void RiskHeader::showReset(const core::RiskRecord &record, const core::Assessment &assessment,
                           const core::DisplayZone &zone)
{
    if (record.lastReset) {
        const QString time = core::formatShort(*record.lastReset, zone, m_fetched);
        const quint32 since = assessment.eventsSinceReset;
        m_ui->reset->setFullText(
            since == 1 ? tr("%1 %2 · 1 event since", "time, zone").arg(time, zone.name())
                       : tr("%1 %2 · %L3 events since", "time, zone, number", core::pluralCount(since))
                             .arg(time, zone.name())
                             .arg(since));
    } else {
        m_ui->reset->setFullText(record.lastResetText.isEmpty() ? tr("None reported")
                                                                : visibleText(record.lastResetText));
    }
}

void RiskHeader::showNotes(const core::UserRisk &user)
{
    QStringList notes = report::notesOn(user.record, user.assessment);
    if (!m_match.isEmpty())
        notes.prepend(m_match);
    m_ui->notes->setText(notes.join(u'\n'));
    m_ui->notes->setVisible(!notes.isEmpty());
    m_ui->fetchNextPage->setVisible(user.assessment.hasNextPage &&
                                    user.provenance.origin != core::Origin::File);
}

void RiskHeader::setStale(bool stale)
{
    m_stale = stale;
    updateAge();
}

void RiskHeader::updateAge()
{
    const qint64 age = QDateTime::currentMSecsSinceEpoch() * 1000 - m_fetched.micros;
    const QString clock =
        tr("%1 %2", "time of day, zone").arg(core::formatClock(m_fetched, m_zone), m_zone.name());
    const QString fetched =
        age < core::kMicrosPerMinute
            ? tr("%1, just now").arg(clock)
            : tr("%1, %2 ago", "time of day, duration").arg(clock, core::formatDuration(age));
    m_ui->fetched->setFullText(m_stale ? tr("%1 · refresh failed").arg(fetched) : fetched);
}

void RiskHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void RiskHeader::updateLooks()
{
    m_ui->name->setFont(boldFont(scaledFont(font(), 1.45)));
    for (QLabel *title : {m_ui->whyTitle, m_ui->resetTitle, m_ui->fetchedTitle})
        title->setFont(boldFont(font()));
    m_ui->userId->setFont(fixedFont(font()));
    for (QLabel *dim : {static_cast<QLabel *>(m_ui->email), static_cast<QLabel *>(m_ui->userId),
                        static_cast<QLabel *>(m_ui->why), static_cast<QLabel *>(m_ui->moreReasons),
                        static_cast<QLabel *>(m_ui->reset), static_cast<QLabel *>(m_ui->fetched),
                        static_cast<QLabel *>(m_ui->notes)})
        dim->setForegroundRole(QPalette::PlaceholderText);
    constexpr int kRoomBesideText = 16;
    m_ui->fetchNextPage->setMinimumWidth(m_ui->fetchNextPage->sizeHint().width() + kRoomBesideText);
    m_ui->copyId->setIcon(icon(u"copy"_s, palette()));
}

} // namespace ui
