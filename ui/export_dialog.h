// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export_content.h"
#include "ui/report_export.h"

#include <QDialog>

#include <memory>

namespace session {
class Preferences;
}

namespace Ui {
class ExportDialog;
}

namespace ui {

// Asks how a user's report is written, shows how it begins, writes it and says what came of it. Closing while
// a file is written cancels that. The dialog deletes itself when it is closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(ExportSource source, session::Preferences &preferences, QWidget *parent);
    ~ExportDialog() override;

    void reject() override;

Q_SIGNALS:
    void written(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step : quint8 { Choosing, Writing, Written };

    void connectParts();
    void connectWriting();
    void followChoices();
    void prepare();
    void showPrepared();
    void showPreview();
    void suggestName();
    [[nodiscard]] report::Report chosenReport() const;
    void remember() const;
    void exportReport();
    void write(report::Overwrite overwrite);
    void showProgress(int rows);
    void showWritten(const report::ManifestFile &file);
    void showError(const core::Error &error);
    void chooseAgain(const QString &message);
    void setStep(Step step, const QString &message = {});
    void updateParts();
    void giveChoicesTheirWidth();

    session::Preferences &m_preferences;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportContent m_content;
    ReportExport m_writing;
    std::optional<report::Scope> m_scope; // what was last prepared; none: nothing yet
    std::optional<RedactionWish> m_wish;
    QString m_path; // of the file that is or was written
    Step m_step = Step::Choosing;
};

} // namespace ui
