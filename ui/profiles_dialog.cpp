// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/profiles_dialog.h"

#include "ui/profiles_page.h"
#include "ui_profiles_dialog.h"

#include <QPushButton>

namespace ui {

ProfilesDialog::ProfilesDialog(session::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProfilesDialog>())
{
    m_ui->setupUi(this);
    auto *page = new ProfilesPage(workspace);
    m_ui->place->addWidget(page);
    QPushButton &close = *m_ui->buttons->button(QDialogButtonBox::Close);
    close.setIcon({}); // it has one colour for both themes
    close.setDefault(true);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr int kWidth = 70; // in characters
    resize(fontMetrics().averageCharWidth() * kWidth, 0);
    page->setFocus();
}

ProfilesDialog::~ProfilesDialog() = default;

} // namespace ui
