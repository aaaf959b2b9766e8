// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/file_handle.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyle>
#include <QUrl>

namespace ui {

FileHandle::FileHandle(QWidget *parent)
    : QPushButton(parent)
{
    setIcon(style()->standardIcon(QStyle::SP_FileIcon, nullptr, this));
    connect(this, &QAbstractButton::clicked, this, &FileHandle::copy);
}

void FileHandle::setFile(const QString &path)
{
    m_path = path;
}

std::unique_ptr<QMimeData> FileHandle::content() const
{
    auto content = std::make_unique<QMimeData>();
    content->setUrls({QUrl::fromLocalFile(m_path)});
    return content;
}

void FileHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QPushButton::mousePressEvent(event);
}

void FileHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if (isDown() && way.manhattanLength() >= QApplication::startDragDistance())
        drag();
    else
        QPushButton::mouseMoveEvent(event);
}

void FileHandle::copy() const
{
    QGuiApplication::clipboard()->setMimeData(content().release());
}

// The file stays where it is, whatever the place where it is dropped would like.
void FileHandle::drag()
{
    setDown(false);
    auto *drag = new QDrag(this); // goes by itself
    drag->setMimeData(content().release());
    drag->setPixmap(icon().pixmap(iconSize()));
    drag->exec(Qt::CopyAction);
}

} // namespace ui
