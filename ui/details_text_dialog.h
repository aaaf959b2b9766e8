// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

namespace Ui {
class DetailsTextDialog;
}

class QPushButton;

namespace ui {

// The whole of one value: a string's text as UTF-8, line by line, all else as sent. Large ones are decoded in
// the background.
class DetailsTextDialog : public QDialog
{
    Q_OBJECT

public:
    // `path` says which value it is, safe to show.
    DetailsTextDialog(std::shared_ptr<const json::Document> document, json::NodeId node, const QString &path,
                      QWidget *parent);
    ~DetailsTextDialog() override;

private:
    void showText(const std::shared_ptr<const QByteArray> &text);

    std::unique_ptr<Ui::DetailsTextDialog> m_ui;
    QPushButton *m_copyButton;
    QFutureWatcher<std::shared_ptr<const QByteArray>> m_decoding;
};

} // namespace ui
