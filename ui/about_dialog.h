// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class AboutDialog;
}

namespace ui {

// Name, version, licence and what the program is built on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
    ~AboutDialog() override;

private:
    void fillParts();
    void copyVersions();

    std::unique_ptr<Ui::AboutDialog> m_ui;
};

// Returns at once; the dialog deletes itself when it is closed.
void showAbout(QWidget *parent);

} // namespace ui
