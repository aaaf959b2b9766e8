// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/error_banner.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/paint/palette.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/outcome.h"
#include "ui_error_banner.h"

#include <QEvent>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;
using core::visibleText;

ErrorBanner::ErrorBanner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ErrorBanner>())
{
    m_ui->setupUi(this);
    connect(m_ui->again, &QAbstractButton::clicked, this, &ErrorBanner::againRequested);
    connect(m_ui->copy, &QAbstractButton::clicked, this, &ErrorBanner::copyRequested);
    connect(m_ui->save, &QAbstractButton::clicked, this, &ErrorBanner::saveRequested);
    connect(m_ui->dismiss, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
}

ErrorBanner::~ErrorBanner() = default;

void ErrorBanner::showError(const core::Error &error, const QString &user, const QString &shownName)
{
    m_iconName = outcomeIcon(error.kind);
    m_ui->title->setText(
        tr("%1: %2. What is shown is the last answer for %3.", "problem, user asked for, user shown")
            .arg(core::explain(error).title, visibleText(user), core::isolatedText(shownName)));
    m_ui->text->setText(core::explainInOneLine(error));
    m_ui->again->setVisible(offersRetry(error));
    m_ui->copy->setVisible(!core::technicalDetails(error).isEmpty());
    m_ui->save->setVisible(offersAnswer(error));
    updateLooks();
    show();
}

void ErrorBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void ErrorBanner::updateLooks()
{
    constexpr int kPicture = 20;
    m_ui->picture->setPixmap(
        icon(m_iconName, palette()).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    m_ui->dismiss->setIcon(icon(u"cancel"_s, palette()));
    m_ui->title->setFont(boldFont(font()));
}

void ErrorBanner::paintEvent(QPaintEvent *)
{
    // A warning tint and a line; the icon and the words carry the meaning.
    QPainter painter(this);
    const QColor warning =
        paint::levelColors(core::RiskLevel::Medium, paint::appearanceOf(palette()), palette()).fill;
    painter.fillRect(rect(), paint::mixed(warning, palette().color(QPalette::Base), 0.12));
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     paint::mixed(warning, palette().color(QPalette::Base), 0.5));
}

} // namespace ui
