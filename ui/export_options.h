// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/export_choices.h"
#include "app/report/formats.h"
#include "ui/export_source.h"

#include <QWidget>

#include <memory>

class QRadioButton;

namespace Ui {
class ExportOptions;
}

namespace ui {

// The format, which events, and what a format leaves to choose.
class ExportOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ExportOptions(QWidget *parent = nullptr);
    ~ExportOptions() override;

    // Shows how many events each scope has. The first that makes sense of filtered and all is chosen.
    void setSource(const ExportSource &source, const core::ExportChoices &choices);
    void putInto(core::ExportChoices &choices) const;

    [[nodiscard]] const report::Format &format() const;
    [[nodiscard]] report::Scope scope() const; // All for a format that holds the whole answer
    [[nodiscard]] report::ReportOptions options() const;
    // What keeps the report from being written, for people; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFormats();
    void addDetails();
    void addPages();
    void connectParts();
    void chooseFormat();
    void updateParts();
    void updateLooks();
    void setScopeText(QRadioButton &button, const QString &text, quint32 count, bool isPossible);

    std::unique_ptr<Ui::ExportOptions> m_ui;
    bool m_choseDetails = false; // else they are as the format has them
};

} // namespace ui
