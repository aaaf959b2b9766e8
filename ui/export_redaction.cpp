// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_redaction.h"

#include "app/core/visible_text.h"
#include "ui/list_size.h"
#include "ui/outlines.h"
#include "ui_export_redaction.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

report::RedactedKind kindOf(const QListWidgetItem &item)
{
    return static_cast<report::RedactedKind>(item.data(Qt::UserRole).toInt());
}

} // namespace

ExportRedaction::ExportRedaction(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExportRedaction>())
{
    m_ui->setupUi(this);
    addModes();
    addKinds();
    connect(m_ui->mode, &QComboBox::currentIndexChanged, this, [this] {
        updateParts();
        Q_EMIT changed();
    });
    connect(m_ui->kinds, &QListWidget::itemChanged, this, &ExportRedaction::changed);
    connect(m_ui->chooseKey, &QAbstractButton::clicked, this, &ExportRedaction::chooseKeyFile);
    m_ui->modeNote->setForegroundRole(QPalette::PlaceholderText);
    updateParts();
    updateLooks();
}

ExportRedaction::~ExportRedaction() = default;

void ExportRedaction::addModes()
{
    const std::pair<QString, QString> modes[] = {{tr("Off"), u"off"_s},
                                                 {tr("Numbered markers"), u"numbered"_s},
                                                 {tr("Keyed markers, a key of this export"), u"keyed"_s},
                                                 {tr("Keyed markers, a key file"), u"key-file"_s}};
    for (const auto &[title, word] : modes)
        m_ui->mode->addItem(title, word);
}

void ExportRedaction::addKinds()
{
    for (const report::RedactedKind kind : report::kRedactedKinds) {
        auto *item = new QListWidgetItem(m_ui->kinds);
        item->setData(Qt::UserRole, static_cast<int>(kind));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    showCounts({});
    m_ui->kinds->setCurrentRow(0);
}

void ExportRedaction::restore(const core::ExportChoices &choices)
{
    const QSignalBlocker blocker(m_ui->kinds);
    const QStringList &words = choices.redactedKinds;
    for (int row = 0; row < m_ui->kinds->count() && !words.isEmpty(); ++row) {
        QListWidgetItem &item = *m_ui->kinds->item(row);
        const bool isChosen = words.contains(report::redactedKindKey(kindOf(item)));
        item.setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->mode->setCurrentIndex(std::max(0, m_ui->mode->findData(choices.redaction)));
}

void ExportRedaction::putInto(core::ExportChoices &choices) const
{
    choices.redaction = m_ui->mode->currentData().toString();
    choices.redactedKinds.clear();
    for (int row = 0; row < m_ui->kinds->count(); ++row) {
        const QListWidgetItem &item = *m_ui->kinds->item(row);
        if (item.checkState() == Qt::Checked)
            choices.redactedKinds += report::redactedKindKey(kindOf(item));
    }
}

ExportRedaction::Mode ExportRedaction::mode() const
{
    return static_cast<Mode>(m_ui->mode->currentIndex());
}

bool ExportRedaction::isOn() const
{
    return mode() != Mode::Off;
}

std::optional<RedactionWish> ExportRedaction::wish() const
{
    if (!isOn() || !problem().isEmpty())
        return std::nullopt;
    RedactionWish wish;
    wish.options.kinds.clear();
    for (int row = 0; row < m_ui->kinds->count(); ++row) {
        const QListWidgetItem &item = *m_ui->kinds->item(row);
        if (item.checkState() == Qt::Checked)
            wish.options.kinds += kindOf(item);
    }
    if (mode() == Mode::FreshKey)
        wish.options.key = m_freshKey;
    if (mode() == Mode::KeyFile)
        wish.keyFile = m_keyFile;
    return wish;
}

QString ExportRedaction::problem() const
{
    if (mode() == Mode::KeyFile && m_keyFile.isEmpty())
        return tr("Choose the key file.");
    bool hasKind = !isOn();
    for (int row = 0; row < m_ui->kinds->count(); ++row)
        hasKind = hasKind || m_ui->kinds->item(row)->checkState() == Qt::Checked;
    return hasKind ? QString() : tr("Choose at least one kind to replace, or turn redaction off.");
}

void ExportRedaction::showCounts(const std::optional<report::RedactionState> &state)
{
    const QSignalBlocker blocker(m_ui->kinds);
    const QLocale locale;
    for (int row = 0; row < m_ui->kinds->count(); ++row) {
        QListWidgetItem &item = *m_ui->kinds->item(row);
        const report::RedactedKind kind = kindOf(item);
        QString text = report::redactedKindTitle(kind);
        if (state && item.checkState() == Qt::Checked) {
            const auto count = std::ranges::find(state->counts, kind, &report::RedactionCount::kind);
            text = count == state->counts.end()
                       ? tr("%1: none", "kind").arg(text)
                       : tr("%1: %2 in %3 places", "kind, number of values, number of places")
                             .arg(text, locale.toString(count->values), locale.toString(count->places));
        }
        item.setText(text);
    }
    giveListItsSize(*m_ui->kinds);
}

void ExportRedaction::chooseKeyFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Key File"), m_keyFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_keyFile = path;
        updateParts();
        Q_EMIT changed();
    });
    dialog->open();
}

void ExportRedaction::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLooks();
}

void ExportRedaction::updateLooks()
{
    giveListItsSize(*m_ui->kinds);
    m_ui->kinds->setPalette(outlinedPalette(palette()));
}

void ExportRedaction::updateParts()
{
    if (mode() == Mode::FreshKey && m_freshKey.isEmpty())
        m_freshKey = report::freshRedactionKey();
    const QString notes[] = {tr("The report names people, devices and addresses as they were sent."),
                             tr("[EMAIL-1], [IP-2]: the same value has the same marker within this file."),
                             tr("[EMAIL-5f3a…]: made with a key that is forgotten after this export."),
                             tr("[EMAIL-5f3a…]: exports with the same key file have the same markers.")};
    m_ui->modeNote->setText(notes[m_ui->mode->currentIndex()]);
    m_ui->mode->setAccessibleDescription(m_ui->modeNote->text());
    const bool hasKeyFile = mode() == Mode::KeyFile;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->keyLabel), static_cast<QWidget *>(m_ui->keyFile),
                            static_cast<QWidget *>(m_ui->chooseKey)})
        widget->setVisible(hasKeyFile);
    m_ui->keyFile->setFullText(m_keyFile.isEmpty() ? tr("none") : core::visibleText(m_keyFile));
    m_ui->kindsLabel->setVisible(isOn());
    m_ui->kinds->setVisible(isOn());
    updateGeometry();
}

} // namespace ui
