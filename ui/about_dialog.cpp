// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/about_dialog.h"

#include "ui/icons.h"
#include "ui/part_versions.h"
#include "ui_about_dialog.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    constexpr int kPicture = 48;
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->picture->setPixmap(icon(u"org.riskscope.riskscope"_s, palette()).pixmap(QSize(kPicture, kPicture)));
    m_ui->title->setText(tr("Riskscope %1").arg(QLatin1StringView(RISKSCOPE_VERSION)));
    fillParts();
    QFile licence(u":/handbook/LICENSE"_s);
    if (licence.open(QIODevice::ReadOnly))
        m_ui->licence->setPlainText(QString::fromUtf8(licence.readAll()));
    QPushButton *copy = m_ui->buttons->addButton(tr("Copy &versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyVersions"_s);
    copy->setAutoDefault(false);
    copy->setWhatsThis(tr("Copies all versions and the name of this system, for a report to whoever helps. "
                          "Nothing about accounts or users is in it."));
    connect(copy, &QAbstractButton::clicked, this, &AboutDialog::copyVersions);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->buttons->button(QDialogButtonBox::Close)->setFocus();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::fillParts()
{
    const QList<Part> parts = programParts();
    for (const Part &part : parts)
        new QTreeWidgetItem(m_ui->parts, {part.name, part.version, part.licence});
    for (int column = 0; column < m_ui->parts->columnCount(); ++column)
        m_ui->parts->resizeColumnToContents(column);
    m_ui->parts->setCurrentItem(m_ui->parts->topLevelItem(0));
}

void AboutDialog::copyVersions()
{
    QGuiApplication::clipboard()->setText(versionsAsText());
}

void showAbout(QWidget *parent)
{
    (new AboutDialog(parent))->open();
}

} // namespace ui
