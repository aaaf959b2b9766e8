// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/start_figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <csignal>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWarmUp = 2;
constexpr int kFewestRuns = 11;  // a process is no steady thing to measure
constexpr int kLongest = 60'000; // ms

std::vector<char *> pointersTo(QByteArrayList &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QString besideThisProgram(const QString &name)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

// Nothing of the person's: neither settings nor a bus to ask.
QProcessEnvironment environmentAt(const QString &home, int descriptor)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("XDG_"_L1) || name == "DBUS_SESSION_BUS_ADDRESS"_L1)
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(RISKSCOPE_FIRST_FRAME_PROBE));
    environment.insert(u"RISKSCOPE_FIRST_FRAME"_s, QString::number(descriptor));
    // The sanitizer's library wants to be the first; behind the probe it does as well.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    return environment;
}

// A program that runs until this object ends it.
class Child
{
public:
    // `frame`: the descriptor at which it tells of its first frame.
    Child(const QStringList &command, const QString &home, int frame)
    {
        QByteArrayList arguments;
        for (const QString &argument : command)
            arguments += argument.toLocal8Bit();
        QByteArrayList variables;
        for (const QString &variable : environmentAt(home, frame).toStringList())
            variables += variable.toLocal8Bit();
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        // The offscreen platform says much on standard error, and nothing of use.
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        m_timer.start();
        if (posix_spawn(&m_process, arguments.constFirst().constData(), &actions, nullptr,
                        pointersTo(arguments).data(), pointersTo(variables).data()) != 0)
            m_process = -1;
        posix_spawn_file_actions_destroy(&actions);
    }
    ~Child()
    {
        if (m_process < 0)
            return;
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(Child)

    // Milliseconds from its start until the frame stands there; nothing where it never does.
    [[nodiscard]] std::optional<double> awaitFrame(int told) const
    {
        pollfd waited{told, POLLIN, 0};
        char byte = 0;
        if (m_process < 0 || poll(&waited, 1, kLongest) != 1 || read(told, &byte, 1) != 1)
            return std::nullopt;
        return static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
    }

private:
    pid_t m_process = -1;
    QElapsedTimer m_timer;
};

core::Result<double> millisecondsToFrame(const QStringList &command, const QString &home)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return core::failure(core::ErrorKind::FileFailed, u"no pipe"_s);
    fcntl(ends[1], F_SETFD, 0); // the child keeps this end
    const Child child(command, home, ends[1]);
    close(ends[1]);
    const std::optional<double> elapsed = child.awaitFrame(ends[0]);
    close(ends[0]);
    if (!elapsed)
        return core::failure(core::ErrorKind::FileFailed, command.constFirst() + u" showed no window"_s);
    return *elapsed;
}

} // namespace

core::Result<QList<Figure>> startFigures(std::optional<qint64> /*most*/, int runs)
{
    const QTemporaryDir home;
    const QString emptyWindow = besideThisProgram(u"riskscope-empty-window"_s);
    const std::array<QStringList, 3> commands = {
        {{besideThisProgram(u"riskscope"_s), u"--demo"_s}, {emptyWindow}, {emptyWindow, u"Riskscope"_s}}};
    std::array<QList<double>, commands.size()> samples;
    for (int run = -kWarmUp; run < std::max(runs, kFewestRuns); ++run) {
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const auto elapsed = millisecondsToFrame(commands[i], home.path());
            if (!elapsed)
                return std::unexpected(elapsed.error());
            if (run >= 0)
                samples[i] += *elapsed;
        }
    }
    const double ours = median(samples[0]);
    const double empty = median(samples[1]);
    const double oneWord = median(samples[2]);
    return QList<Figure>{{"start_to_first_frame", ours, "ms"},
                         {"empty_window_to_first_frame", empty, "ms"},
                         {"one_word_window_to_first_frame", oneWord, "ms"},
                         {"start_vs_empty_window", ours / empty, "x_time"},
                         {"start_vs_one_word_window", ours / oneWord, "x_time"}};
}

} // namespace bench
