// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/clipboard_timer.h"

#include "app/core/user_id.h"
#include "app/session/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QLineEdit>

namespace ui {

namespace {

constexpr qsizetype kMaxSecret = 4096; // longer than any token: a text that is not worth comparing

// Where pasted text comes from: Ctrl+V, and on some desktops the middle button.
QList<QClipboard::Mode> modes()
{
    QList<QClipboard::Mode> modes = {QClipboard::Clipboard};
    if (QGuiApplication::clipboard()->supportsSelection())
        modes += QClipboard::Selection;
    return modes;
}

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardTimer::ClipboardTimer(const session::Preferences &preferences, QObject *parent,
                               std::chrono::milliseconds patience)
    : QObject(parent)
    , m_preferences(preferences)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardTimer::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardTimer::followClipboard);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followField(now); });
}

ClipboardTimer::~ClipboardTimer()
{
    if (m_timer.isActive())
        clear();
}

// Something else is there now, perhaps an id that was copied here.
void ClipboardTimer::followClipboard()
{
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    m_timer.stop();
    m_digest.clear();
    if (!clipboard.ownsClipboard() || !m_preferences.privacy().clearsIds)
        return;
    const QString text = clipboard.text();
    constexpr qsizetype kMaxId = 64;
    if (text.size() <= kMaxId && core::uuidOf(text.trimmed()))
        watchFor(text);
}

// A secret is known by its field: what stands there and on the clipboard was pasted.
void ClipboardTimer::followField(const QWidget *now)
{
    disconnect(m_field);
    const auto *field = qobject_cast<const QLineEdit *>(now);
    if (!field || field->echoMode() == QLineEdit::Normal)
        return;
    m_field = connect(field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (typed.isEmpty() || !m_preferences.privacy().clearsSecrets)
            return;
        for (const QClipboard::Mode mode : modes()) {
            const QString copied = QGuiApplication::clipboard()->text(mode);
            if (copied.size() <= kMaxSecret && copied.trimmed() == typed.trimmed())
                watchFor(copied);
        }
    });
}

void ClipboardTimer::watchFor(const QString &text)
{
    m_digest = digestOf(text);
    m_timer.start();
}

void ClipboardTimer::clear()
{
    m_timer.stop();
    QClipboard &clipboard = *QGuiApplication::clipboard();
    for (const QClipboard::Mode mode : modes()) {
        const QString text = clipboard.text(mode);
        if (text.size() <= kMaxSecret && digestOf(text) == m_digest)
            clipboard.clear(mode);
    }
    m_digest.clear();
}

} // namespace ui
