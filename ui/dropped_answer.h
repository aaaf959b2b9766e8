// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMimeData;

namespace session {
class LookupSession;
}

namespace ui {

class MainWindow;

// Takes what is dropped onto the window: the file of a saved answer or its text is shown, other text goes
// into the field, where the person decides. Nothing but one file of this computer or a text is taken.
class DroppedAnswer : public QObject
{
    Q_OBJECT

public:
    explicit DroppedAnswer(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void fileDropped(const QString &path);
    void answerDropped(const QByteArray &answer);

private:
    [[nodiscard]] bool canTake(const QMimeData &data, const QObject &target) const;
    void take(const QMimeData &data);

    MainWindow &m_window;
};

// Shows what is dropped onto the window.
void takeDrops(MainWindow &window, session::LookupSession &session);

} // namespace ui
