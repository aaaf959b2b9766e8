// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

#include <memory>

class QMimeData;

namespace ui {

// A file to be taken elsewhere: dragged to a folder or a message, or copied by a press, which keys do as
// well.
class FileHandle : public QPushButton
{
    Q_OBJECT

public:
    explicit FileHandle(QWidget *parent = nullptr);

    void setFile(const QString &path);
    [[nodiscard]] std::unique_ptr<QMimeData> content() const;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void copy() const;
    void drag();

    QString m_path;
    QPoint m_pressedAt;
};

} // namespace ui
