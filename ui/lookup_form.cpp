// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/lookup_form.h"

#include "app/core/visible_text.h"
#include "app/paint/palette.h"
#include "ui/icons.h"
#include "ui/tool_tip.h"
#include "ui_lookup_form.h"

#include <QEvent>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

LookupForm::LookupForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LookupForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->lookUp, &QAbstractButton::clicked, this, &LookupForm::requestLookup);
    connect(m_ui->user, &QLineEdit::returnPressed, this, &LookupForm::requestLookup);
    connect(m_ui->refresh, &QAbstractButton::clicked, this, &LookupForm::refreshRequested);
    connect(m_ui->user, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->lookUp->setEnabled(!text.trimmed().isEmpty()); });
    m_ui->lookUp->setEnabled(false);
    m_ui->user->setTextMargins(6, 0, 6, 0);
    setHasUser(false);
    updateLooks();
}

LookupForm::~LookupForm() = default;

void LookupForm::setConnection(const QString &name, const QString &accountId, const QString &baseUrl)
{
    m_ui->connection->setText(name);
    m_ui->connection->setAccessibleName(tr("Connection: %1").arg(name));
    const QString account = accountId.isEmpty() ? tr("none") : accountId;
    m_ui->connection->setToolTip(
        plainToolTip(tr("Account: %1\nBase URL: %2").arg(account, core::visibleText(baseUrl))));
}

void LookupForm::setExportMenu(QMenu *menu)
{
    m_ui->exportUser->setMenu(menu);
}

void LookupForm::setUser(const QString &user)
{
    m_ui->user->setText(user);
}

void LookupForm::setLoading(bool loading)
{
    m_ui->refresh->setEnabled(!loading && m_ui->exportUser->isEnabled());
}

void LookupForm::setHasUser(bool hasUser)
{
    m_ui->refresh->setEnabled(hasUser);
    m_ui->exportUser->setEnabled(hasUser);
}

void LookupForm::focusUser()
{
    m_ui->user->setFocus(Qt::ShortcutFocusReason);
    m_ui->user->selectAll();
}

void LookupForm::requestLookup()
{
    const QString user = m_ui->user->text().trimmed();
    if (!user.isEmpty())
        Q_EMIT lookupRequested(user);
}

void LookupForm::updateLooks()
{
    // The style pales a button's colour: in the light theme a deeper one keeps its white text readable.
    QPalette primary = palette();
    const QColor accent = primary.color(QPalette::Highlight);
    const bool isLight = paint::appearanceOf(primary) == paint::Appearance::Light;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        primary.setColor(group, QPalette::Button, isLight ? accent.darker(170) : accent);
        primary.setColor(group, QPalette::ButtonText, primary.color(QPalette::HighlightedText));
    }
    m_ui->lookUp->setPalette(primary);
    m_ui->refresh->setIcon(icon(u"refresh"_s, palette()));
    m_ui->exportUser->setIcon(icon(u"export"_s, palette()));
}

void LookupForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

// A strip in the colour of the panels, closed by a line.
void LookupForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(paint::lineColor(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ui
