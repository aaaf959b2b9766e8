// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/export_choices.h"
#include "ui/export_content.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ExportRedaction;
}

namespace ui {

// Whether and how a report is redacted, and how much of each kind is replaced.
class ExportRedaction : public QWidget
{
    Q_OBJECT

public:
    explicit ExportRedaction(QWidget *parent = nullptr);
    ~ExportRedaction() override;

    void restore(const core::ExportChoices &choices);
    void putInto(core::ExportChoices &choices) const; // neither the key nor its file

    [[nodiscard]] bool isOn() const;
    // None where nothing is redacted or something is missing, see problem().
    [[nodiscard]] std::optional<RedactionWish> wish() const;
    // What keeps the report from being redacted, for people; empty: nothing.
    [[nodiscard]] QString problem() const;

    // How much was found; none: it is not known.
    void showCounts(const std::optional<report::RedactionState> &state);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Mode : quint8 { Off, Numbered, FreshKey, KeyFile };

    [[nodiscard]] Mode mode() const;
    void addModes();
    void addKinds();
    void chooseKeyFile();
    void updateParts();
    void updateLooks();

    std::unique_ptr<Ui::ExportRedaction> m_ui;
    QByteArray m_freshKey; // of this export
    QString m_keyFile;
};

} // namespace ui
