// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/outcome_page.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/outcome.h"
#include "ui_outcome_page.h"

#include <QEvent>

namespace ui {

using namespace Qt::StringLiterals;

OutcomePage::OutcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OutcomePage>())
{
    m_ui->setupUi(this);
    constexpr int kTextWidth = 560;
    for (QLabel *label : {m_ui->title, m_ui->what, m_ui->next, m_ui->details})
        label->setFixedWidth(kTextWidth);
    m_ui->details->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *button : {m_ui->again, m_ui->copy, m_ui->save})
        button->setMinimumHeight(30);
    connect(m_ui->again, &QAbstractButton::clicked, this, &OutcomePage::againRequested);
    connect(m_ui->copy, &QAbstractButton::clicked, this, &OutcomePage::copyRequested);
    connect(m_ui->save, &QAbstractButton::clicked, this, &OutcomePage::saveRequested);
    showStart();
}

OutcomePage::~OutcomePage() = default;

void OutcomePage::showTexts(const QString &iconName, const QString &title, const QString &what,
                            const QString &next)
{
    m_iconName = iconName;
    m_ui->title->setText(title);
    m_ui->what->setText(what);
    m_ui->next->setText(next);
    m_ui->next->setVisible(!next.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->again), static_cast<QWidget *>(m_ui->copy),
                            static_cast<QWidget *>(m_ui->save), static_cast<QWidget *>(m_ui->details)})
        widget->hide();
    updateLooks();
}

void OutcomePage::showStart()
{
    showTexts(u"search"_s, tr("Look up a user"),
              tr("Type an e-mail address, a name or a user's id into the field above and press Enter: you "
                 "will see how risky the provider says this user is, why, and every event on a timeline."),
              tr("Riskscope only reads. Nothing it sends can change the account."));
}

void OutcomePage::showLoading(const QString &user)
{
    showTexts(u"hourglass"_s, tr("Looking up…"), tr("Asking the provider about %1.").arg(user), {});
}

void OutcomePage::showError(const core::Error &error)
{
    const core::ErrorText text = core::explain(error);
    const QString details = core::technicalDetails(error);
    showTexts(outcomeIcon(error.kind), text.title, text.what, text.next);
    m_ui->again->setVisible(offersRetry(error));
    m_ui->copy->setVisible(!details.isEmpty());
    m_ui->save->setVisible(offersAnswer(error));
    m_ui->details->setText(details);
    m_ui->details->setVisible(!details.isEmpty());
}

void OutcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void OutcomePage::updateLooks()
{
    constexpr int kPicture = 48;
    m_ui->picture->setPixmap(
        icon(m_iconName, palette()).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    m_ui->title->setFont(boldFont(scaledFont(font(), 1.6)));
    m_ui->details->setFont(fixedFont(font()));
}

} // namespace ui
