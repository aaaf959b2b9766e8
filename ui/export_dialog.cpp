// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_dialog.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/preferences.h"
#include "ui/message_dialog.h"
#include "ui_export_dialog.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>
#include <QUrl>

namespace ui {

namespace {

// Of the first column, also where a row is hidden.
int widthOfLabels(const QGridLayout &grid)
{
    int width = 0;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const QLayoutItem *item = grid.itemAtPosition(row, 0);
        if (item && item->widget())
            width = std::max(width, item->widget()->sizeHint().width());
    }
    return width;
}

} // namespace

ExportDialog::ExportDialog(ExportSource source, session::Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_content(std::move(source))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    const core::ExportChoices choices = preferences.exportChoices();
    m_ui->options->setSource(m_content.source(), choices);
    m_ui->redaction->restore(choices);
    m_ui->file->restore(choices);
    connectParts();
    connectWriting();
    followChoices();
    setStep(Step::Choosing);
    constexpr QSize kSize(190, 58); // in characters
    const QSize wanted(fontMetrics().averageCharWidth() * kSize.width(),
                       fontMetrics().lineSpacing() * kSize.height());
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.94));
    m_ui->options->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::connectParts()
{
    connect(m_ui->options, &ExportOptions::changed, this, &ExportDialog::followChoices);
    connect(m_ui->redaction, &ExportRedaction::changed, this, &ExportDialog::followChoices);
    connect(m_ui->file, &ExportFile::changed, this, &ExportDialog::updateParts);
    connect(&m_content, &ExportContent::ready, this, &ExportDialog::showPrepared);
    connect(&m_content, &ExportContent::failed, this, [this](const core::Error &error) {
        m_scope.reset(); // whatever is chosen next is tried anew, even the same
        m_ui->preview->showNote(tr("There is nothing to show."));
        showError(error);
    });
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &ExportDialog::exportReport);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &ExportDialog::reject);
    connect(m_ui->showInFolder, &QAbstractButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
}

void ExportDialog::connectWriting()
{
    connect(&m_writing, &ReportExport::progressed, this, &ExportDialog::showProgress);
    connect(&m_writing, &ReportExport::written, this, &ExportDialog::showWritten);
    connect(&m_writing, &ReportExport::failed, this, &ExportDialog::showError);
    connect(&m_writing, &ReportExport::cancelled, this,
            [this] { chooseAgain(tr("Cancelled. No file was written.")); });
}

// What has to be made anew depends on what was chosen: the events and their redaction, or only how they are
// written. A button that was pressed by its key clicks a moment later, perhaps when the file is being
// written.
void ExportDialog::followChoices()
{
    if (m_step != Step::Choosing)
        return;
    setStep(Step::Choosing);
    suggestName();
    m_ui->samplesLabel->setVisible(m_ui->redaction->isOn());
    m_ui->samples->setVisible(m_ui->redaction->isOn());
    giveChoicesTheirWidth();
    if (m_ui->redaction->isOn() && !m_ui->redaction->wish()) {
        m_scope.reset();
        m_content.clear();
        m_ui->redaction->showCounts({});
        m_ui->samples->setSamples({});
        m_ui->preview->showNote(m_ui->redaction->problem());
        updateParts();
        return;
    }
    if (m_scope != m_ui->options->scope() || m_wish != m_ui->redaction->wish())
        prepare();
    else if (m_content.prepared())
        showPreview();
}

void ExportDialog::prepare()
{
    m_scope = m_ui->options->scope();
    m_wish = m_ui->redaction->wish();
    m_content.prepare(*m_scope, m_wish);
    m_ui->redaction->showCounts({});
    m_ui->preview->showNote(m_wish ? tr("Looking for what to replace…") : tr("Preparing the events…"));
    updateParts();
}

void ExportDialog::showPrepared()
{
    const PreparedReport &prepared = *m_content.prepared();
    if (prepared.redactor)
        m_ui->redaction->showCounts(prepared.redactor->state());
    m_ui->samples->setSamples(prepared.samples);
    showPreview();
    updateParts();
}

void ExportDialog::showPreview()
{
    const QString problem = m_ui->options->problem();
    if (problem.isEmpty())
        m_ui->preview->preview(m_ui->options->format(), chosenReport());
    else
        m_ui->preview->showNote(problem);
}

void ExportDialog::suggestName()
{
    m_ui->file->suggest(suggestedFileName(*m_content.source().user, m_ui->options->format(),
                                          QDateTime::currentDateTimeUtc(), m_ui->redaction->isOn()));
}

report::Report ExportDialog::chosenReport() const
{
    report::Report report = m_content.prepared()->report;
    report.options = m_ui->options->options();
    report.writtenAt = QDateTime::currentDateTimeUtc();
    return report;
}

void ExportDialog::remember() const
{
    core::ExportChoices choices;
    m_ui->options->putInto(choices);
    m_ui->redaction->putInto(choices);
    m_ui->file->putInto(choices);
    m_preferences.setExportChoices(choices);
}

void ExportDialog::exportReport()
{
    if (const QString problem = m_ui->file->problem(); !problem.isEmpty()) {
        setStep(Step::Choosing, problem);
        return;
    }
    m_path = m_ui->file->path();
    if (const auto possible = report::checkTarget(m_path, report::Overwrite::Replace); !possible) {
        showError(possible.error());
        return;
    }
    if (!QFileInfo::exists(m_path)) {
        write(report::Overwrite::Refuse);
        return;
    }
    askFirst(this,
             {tr("Replace the file?"),
              tr("“%1” is there already. Its content will be lost.")
                  .arg(core::visibleText(QFileInfo(m_path).fileName())),
              {}},
             tr("&Replace"), [this] { write(report::Overwrite::Replace); });
}

void ExportDialog::write(report::Overwrite overwrite)
{
    if (m_step != Step::Choosing || !m_content.prepared())
        return;
    remember();
    const report::Report report = chosenReport();
    setStep(Step::Writing);
    showProgress(0);
    m_writing.write(m_ui->options->format(), report, {m_path, overwrite, m_ui->file->hasManifest()},
                    m_content.prepared()->redactor);
}

void ExportDialog::showProgress(int rows)
{
    if (m_step != Step::Writing)
        return;
    const auto all = static_cast<int>(m_content.prepared()->report.order.rowCount());
    const bool isVerbatim = m_ui->options->format().traits.testFlag(report::FormatTrait::Verbatim);
    const bool isCounted = rows < all && !isVerbatim;
    m_ui->progress->setRange(0, isCounted ? all : 0);
    m_ui->progress->setValue(isCounted ? rows : 0);
    const QLocale locale;
    if (isCounted)
        m_ui->message->setText(
            tr("Writing: %1 of %2 events").arg(locale.toString(rows), locale.toString(all)));
    else
        m_ui->message->setText(rows > 0 ? tr("Checking and saving the file…") : tr("Writing the file…"));
}

void ExportDialog::showWritten(const report::ManifestFile &file)
{
    setStep(Step::Written, tr("Written: %1, %2", "file name, size")
                               .arg(core::visibleText(file.name), QLocale().formattedDataSize(file.size)));
    m_ui->writtenFile->setFile(m_path);
    m_ui->closeButton->setFocus();
    Q_EMIT written(m_path);
}

void ExportDialog::showError(const core::Error &error)
{
    const core::ErrorText text = core::explain(error);
    chooseAgain(text.next.isEmpty() ? text.what
                                    : tr("%1 %2", "what happened, what to do").arg(text.what, text.next));
}

void ExportDialog::chooseAgain(const QString &message)
{
    if (std::exchange(m_step, Step::Choosing) == Step::Writing)
        followChoices();
    setStep(Step::Choosing, message);
}

void ExportDialog::setStep(Step step, const QString &message)
{
    m_step = step;
    m_ui->message->setText(message);
    updateParts();
    if (message.isEmpty())
        return;
    QAccessibleEvent alert(m_ui->message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ExportDialog::updateParts()
{
    const bool isChoosing = m_step == Step::Choosing;
    const bool hasProblem = !m_ui->options->problem().isEmpty() || m_ui->file->path().isEmpty();
    m_ui->choices->setEnabled(isChoosing);
    m_ui->message->setVisible(m_step == Step::Writing || !m_ui->message->text().isEmpty());
    m_ui->progress->setVisible(m_step == Step::Writing);
    m_ui->written->setVisible(m_step == Step::Written);
    m_ui->exportButton->setVisible(m_step != Step::Written);
    m_ui->exportButton->setEnabled(isChoosing && !hasProblem && m_content.prepared());
    m_ui->closeButton->setText(m_step == Step::Written ? tr("C&lose") : tr("Cance&l"));
    m_ui->closeButton->setDefault(m_step == Step::Written);
    m_ui->exportButton->setDefault(m_step != Step::Written);
}

void ExportDialog::reject()
{
    if (m_step == Step::Writing)
        m_writing.cancel();
    else
        QDialog::reject();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveChoicesTheirWidth();
}

// The choices scroll up and down only, and the fields of all groups stand below each other.
void ExportDialog::giveChoicesTheirWidth()
{
    QGridLayout *const grids[] = {m_ui->options->findChild<QGridLayout *>(),
                                  m_ui->redaction->findChild<QGridLayout *>(),
                                  m_ui->file->findChild<QGridLayout *>()};
    int labelWidth = 0;
    for (const QGridLayout *grid : grids)
        labelWidth = std::max(labelWidth, widthOfLabels(*grid));
    for (QGridLayout *grid : grids)
        grid->setColumnMinimumWidth(0, labelWidth);
    m_ui->scroll->setMinimumWidth(m_ui->choices->minimumSizeHint().width() +
                                  m_ui->scroll->verticalScrollBar()->sizeHint().width());
}

} // namespace ui
