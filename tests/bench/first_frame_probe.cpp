// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT

// Preloaded into a program with windows: writes one byte to the descriptor that RISKSCOPE_FIRST_FRAME names
// as soon as a visible window has been painted whole, children and all.

#include <QCoreApplication>
#include <QEvent>

#include <unistd.h>

namespace {

class FirstFrame : public QObject
{
public:
    explicit FirstFrame(int descriptor)
        : m_descriptor(descriptor)
    {}

    // A window paints within its expose or update request. That is sent on by hand, to know when it is over.
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType())
            m_hasPainted = true;
        const bool mayPaint = event->type() == QEvent::Expose || event->type() == QEvent::UpdateRequest;
        if (!mayPaint || m_isInFrame || m_descriptor < 0)
            return false;
        m_isInFrame = true;
        object->event(event);
        m_isInFrame = false;
        if (m_hasPainted)
            tell();
        return true;
    }

private:
    void tell()
    {
        if (write(m_descriptor, "!", 1) == 1)
            close(m_descriptor);
        m_descriptor = -1;
        qApp->removeEventFilter(this);
    }

    int m_descriptor;
    bool m_isInFrame = false;
    bool m_hasPainted = false;
};

void watchFirstFrame()
{
    bool isNumber = false;
    const int descriptor = qEnvironmentVariableIntValue("RISKSCOPE_FIRST_FRAME", &isNumber);
    if (!isNumber)
        return;
    auto *watch = new FirstFrame(descriptor);
    watch->setParent(qApp);
    qApp->installEventFilter(watch);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchFirstFrame)
