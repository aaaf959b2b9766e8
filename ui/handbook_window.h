// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class HandbookWindow;
}

namespace ui {

// The handbook beside the window, to be read and searched without a network.
class HandbookWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent);
    ~HandbookWindow() override;

private:
    void connectParts();
    void find();

    std::unique_ptr<Ui::HandbookWindow> m_ui;
};

// Shows the one of `parent`, made where there is none so far.
void showHandbook(QWidget *parent);
// Puts the page into a file that only its owner can read, and asks the desktop's browser to show that; says
// so where either fails. `parent` must not be null.
void openHandbookInBrowser(QWidget *parent);

} // namespace ui
