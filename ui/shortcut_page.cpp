// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/shortcut_page.h"

#include "ui/settings_row.h"
#include "ui_shortcut_page.h"

#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

ShortcutPage::ShortcutPage(ShortcutKeys &keys)
    : m_keys(keys)
    , m_model(keys)
    , m_ui(std::make_unique<Ui::ShortcutPage>())
{
    m_ui->setupUi(this);
    m_ui->list->setModel(&m_model);
    dimNotes({m_ui->note});
    connectParts();
    fitList();
    m_ui->list->setCurrentIndex(m_model.index(0, 0));
    follow();
}

ShortcutPage::~ShortcutPage()
{
    // Both tell of changes while they go, when there is nothing left to show them.
    m_ui->list->selectionModel()->disconnect(this);
    m_ui->key->disconnect(this);
}

void ShortcutPage::connectParts()
{
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutPage::showRow);
    connect(&m_keys, &ShortcutKeys::changed, this, &ShortcutPage::follow);
    connect(m_ui->key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutPage::judge);
    connect(m_ui->take, &QAbstractButton::clicked, this, &ShortcutPage::takeKey);
    connect(m_ui->takeFromOwner, &QAbstractButton::clicked, this, &ShortcutPage::takeFromOwner);
    connect(m_ui->remove, &QAbstractButton::clicked, this, [this] { m_keys.setKey(row(), {}); });
    connect(m_ui->reset, &QAbstractButton::clicked, this, [this] { m_keys.reset(row()); });
    connect(m_ui->resetAll, &QAbstractButton::clicked, &m_keys, &ShortcutKeys::resetAll);
}

int ShortcutPage::row() const
{
    return m_ui->list->currentIndex().row();
}

void ShortcutPage::follow()
{
    const bool isChanged = std::ranges::any_of(
        m_keys.entries(), [](const ShortcutEntry &entry) { return entry.key != entry.usual; });
    m_ui->resetAll->setEnabled(isChanged);
    showRow();
}

void ShortcutPage::showRow()
{
    if (row() < 0)
        return;
    const ShortcutEntry &entry = m_model.entry(row());
    const bool isChangeable = !entry.name.isEmpty();
    m_ui->keyLabel->setText(tr("&Key of “%1”").arg(QString(entry.title).replace("&"_L1, "&&"_L1)));
    const QString keyName = tr("Key of “%1”").arg(entry.title);
    m_ui->key->setAccessibleName(keyName);
    m_ui->key->findChild<QLineEdit *>()->setAccessibleName(keyName); // has the focus within
    m_ui->key->setEnabled(isChangeable);
    m_ui->remove->setEnabled(isChangeable && !entry.key.isEmpty());
    m_ui->reset->setEnabled(isChangeable && entry.key != entry.usual);
    m_ui->key->setKeySequence(entry.key);
    judge();
}

// What was pressed is shown at once, and taken by the button.
void ShortcutPage::judge()
{
    if (row() < 0)
        return;
    const QKeySequence pressed = m_ui->key->keySequence();
    if (pressed.count() > 1) { // the last one counts
        m_ui->key->setKeySequence(QKeySequence(pressed[uint(pressed.count() - 1)]));
        return;
    }
    const ShortcutEntry &entry = m_model.entry(row());
    const bool isOther = pressed != entry.key && !pressed.isEmpty();
    QString problem = entry.name.isEmpty() || isOther ? m_keys.objectionTo(entry, pressed) : QString();
    const int owner = isOther && problem.isEmpty() ? m_keys.ownerOf(pressed, row()) : -1;
    if (owner >= 0) {
        problem = tr("%1 is the key of “%2”.")
                      .arg(pressed.toString(QKeySequence::NativeText), m_model.entry(owner).title);
    }
    const bool canTakeOver = owner >= 0 && !m_model.entry(owner).name.isEmpty();
    showProblem(*m_ui->problem, problem);
    m_ui->key->setAccessibleDescription(problem);
    m_ui->take->setEnabled(isOther && problem.isEmpty());
    m_ui->takeFromOwner->setVisible(canTakeOver);
}

void ShortcutPage::takeKey()
{
    m_keys.setKey(row(), m_ui->key->keySequence());
}

void ShortcutPage::takeFromOwner()
{
    const QKeySequence key = m_ui->key->keySequence(); // the first change shows the old one again
    const int owner = m_keys.ownerOf(key, row());
    if (owner < 0)
        return;
    m_keys.setKey(owner, {});
    m_keys.setKey(row(), key);
}

void ShortcutPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void ShortcutPage::fitList()
{
    constexpr int kLines = 12;
    m_ui->list->setMinimumHeight(kLines * fontMetrics().lineSpacing());
    m_ui->list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->list->header()->setStretchLastSection(true);
}

} // namespace ui
