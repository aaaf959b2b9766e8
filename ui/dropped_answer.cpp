// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/dropped_answer.h"

#include "app/session/lookup_session.h"
#include "ui/lookup_form.h"
#include "ui/main_window.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace ui {

namespace {

// The only file; empty where there are none, several, or one elsewhere.
QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() && urls.first().host().isEmpty()
               ? urls.first().toLocalFile()
               : QString();
}

bool isAnswer(const QString &text)
{
    return QStringView(text).trimmed().startsWith(u'{');
}

} // namespace

DroppedAnswer::DroppedAnswer(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    // A field would take a file as the text of its address.
    const QList<QLineEdit *> fields = window.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->installEventFilter(this);
}

bool DroppedAnswer::canTake(const QMimeData &data, const QObject &target) const
{
    if (data.hasUrls())
        return !fileIn(data).isEmpty();
    // Text on a field is the field's own, unless no field could hold it.
    return data.hasText() && (&target == &m_window || isAnswer(data.text()));
}

bool DroppedAnswer::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    if (!canTake(*drop.mimeData(), *watched)) {
        const bool isForField = watched != &m_window && !drop.mimeData()->hasUrls();
        if (!isForField)
            drop.ignore();
        return !isForField;
    }
    drop.setDropAction(Qt::CopyAction); // nothing is ever moved from where it was
    drop.accept();
    if (type == QEvent::Drop)
        take(*drop.mimeData());
    return true;
}

void DroppedAnswer::take(const QMimeData &data)
{
    const QString file = fileIn(data);
    if (!file.isEmpty()) {
        Q_EMIT fileDropped(file);
        return;
    }
    const QString text = data.text();
    if (isAnswer(text)) {
        Q_EMIT answerDropped(text.toUtf8());
        return;
    }
    m_window.form().setUser(text.trimmed());
    m_window.focusUser();
}

void takeDrops(MainWindow &window, session::LookupSession &session)
{
    auto *drops = new DroppedAnswer(window);
    QObject::connect(drops, &DroppedAnswer::fileDropped, &window, &MainWindow::openFile);
    QObject::connect(drops, &DroppedAnswer::answerDropped, &session,
                     [&session](const QByteArray &answer) { session.openAnswer(answer, {}); });
}

} // namespace ui
