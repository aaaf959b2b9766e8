// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/lookup_form.h"

#include "app/paint/palette.h"
#include "ui/icons.h"
#include "ui/profile_button.h"
#include "ui_lookup_form.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
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
    connect(m_ui->exportUser, &QAbstractButton::clicked, this, &LookupForm::exportRequested);
    connect(m_ui->user, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->lookUp->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ui->user, &QLineEdit::inputRejected, this, &LookupForm::takePastedAnswer);
    m_ui->lookUp->setEnabled(false);
    m_ui->user->setTextMargins(6, 0, 6, 0);
    setHasUser(false, false);
    updateLooks();
}

LookupForm::~LookupForm() = default;

ProfileButton &LookupForm::profile() const
{
    return *m_ui->profile;
}

void LookupForm::setUser(const QString &user)
{
    m_ui->user->setText(user);
}

void LookupForm::setLoading(bool loading)
{
    m_ui->refresh->setEnabled(!loading && m_isRefreshable);
}

void LookupForm::setHasUser(bool hasUser, bool isRefreshable)
{
    m_isRefreshable = isRefreshable;
    m_ui->refresh->setEnabled(isRefreshable);
    m_ui->exportUser->setEnabled(hasUser);
}

void LookupForm::focusUser()
{
    m_ui->user->setFocus(Qt::ShortcutFocusReason);
    m_ui->user->selectAll();
}

QLineEdit &LookupForm::userField() const
{
    return *m_ui->user;
}

void LookupForm::requestLookup()
{
    const QString user = m_ui->user->text().trimmed();
    if (!user.isEmpty())
        Q_EMIT lookupRequested(user);
}

// A field of one line is no place for a whole answer, so it took only the beginning.
void LookupForm::takePastedAnswer()
{
    if (!m_ui->user->text().trimmed().startsWith(u'{'))
        return;
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QString pasted = QGuiApplication::clipboard()->text(mode);
        if (pasted.size() <= m_ui->user->maxLength() || !QStringView(pasted).trimmed().startsWith(u'{'))
            continue;
        m_ui->user->clear();
        Q_EMIT lookupRequested(pasted);
        return;
    }
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
