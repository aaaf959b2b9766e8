// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_text_dialog.h"

#include "app/core/shared_large.h"
#include "ui/large_text.h"
#include "ui_details_text_dialog.h"

#include <QLocale>
#include <QPushButton>
#include <QtConcurrentRun>

namespace ui {

DetailsTextDialog::DetailsTextDialog(std::shared_ptr<const json::Document> document, json::NodeId node,
                                     const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DetailsTextDialog>())
{
    m_ui->setupUi(this);
    m_ui->path->setFullText(path);
    m_ui->text->setFocus(); // now: later, it may have been taken elsewhere
    const bool isLarge = document->valueBytes(node).size() > kLargeText;
    const auto decode = [document = std::move(document), node] {
        auto text = std::make_unique<QByteArray>(document->valueText(node).toUtf8());
        const qsizetype size = text->size();
        return core::shareLarge(std::move(text), size);
    };
    m_copyButton = m_ui->buttons->addButton(tr("&Copy text"), QDialogButtonBox::ActionRole);
    m_copyButton->setObjectName(QStringLiteral("copy"));
    m_copyButton->setEnabled(false);
    connect(m_copyButton, &QAbstractButton::clicked, m_ui->text, &RawView::copyAll);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] { showText(m_decoding.result()); });
    if (isLarge)
        m_decoding.setFuture(QtConcurrent::run(decode));
    else
        showText(decode());
}

DetailsTextDialog::~DetailsTextDialog() = default;

void DetailsTextDialog::showText(const std::shared_ptr<const QByteArray> &text)
{
    m_ui->length->setText(tr("%1 bytes as UTF-8").arg(QLocale().toString(text->size())));
    m_ui->text->setBytes(*text, text);
    m_copyButton->setEnabled(true);
}

} // namespace ui
