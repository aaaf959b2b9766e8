// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/export_choices.h"
#include "app/core/risk_record.h"
#include "app/report/formats.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ExportFile;
}

namespace ui {

// "risk-ana.sousa-2026-11-22.csv": a name for the report of a user, safe on every file system; that of a
// redacted report says nothing of the user.
[[nodiscard]] QString suggestedFileName(const core::UserRisk &user, const report::Format &format,
                                        const QDateTime &now, bool isRedacted);

// Where a report goes: a name that is suggested until the person types another, a folder, a manifest.
class ExportFile : public QWidget
{
    Q_OBJECT

public:
    explicit ExportFile(QWidget *parent = nullptr);
    ~ExportFile() override;

    void restore(const core::ExportChoices &choices);
    void putInto(core::ExportChoices &choices) const;
    // For the name of another format or user; of a name that was typed only the extension changes.
    void suggest(const QString &name);

    [[nodiscard]] QString path() const; // empty where no name is given
    // Why the name can't be used though there is one, for the person; empty where it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool hasManifest() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFolder(const QString &folder);
    void choose();

    std::unique_ptr<Ui::ExportFile> m_ui;
    QString m_folder;
    QString m_suggested;
};

} // namespace ui
