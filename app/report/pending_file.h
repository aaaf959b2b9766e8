// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QIODevice>

namespace report {

enum class Overwrite : bool { Refuse, Replace };

// A file that gets its name when all of it is on the disk, readable by its owner only. Until then it has
// none, and the system removes it with the process that made it. Where the file system can't do that it is
// called
// ".riskscope-…" and goes with this object. Errors are those of systemFailure(): reasons alone.
class PendingFile : public QIODevice
{
public:
    PendingFile() = default;
    ~PendingFile() override;

    // Empty, ready to be written and read. The folder stays the same even where its path comes to mean
    // another.
    [[nodiscard]] core::Result<void> create(const QString &folder);
    // FileFailed after a write that failed, also where the writer took no notice; nothing was written since.
    [[nodiscard]] core::Result<void> writes() const;
    // Waits until every byte is on the disk.
    [[nodiscard]] core::Result<void> synchronize();
    // To be called once, after synchronize(). A file of that name is replaced, or stays and is an error.
    [[nodiscard]] core::Result<void> takeName(const QString &name, Overwrite overwrite);

    [[nodiscard]] qint64 size() const override;

protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    class Descriptor
    {
    public:
        Descriptor() = default;
        Descriptor(const Descriptor &) = delete;
        Descriptor &operator=(const Descriptor &) = delete;
        ~Descriptor();

        void reset(int fd) { m_fd = fd; }
        [[nodiscard]] int get() const { return m_fd; }
        [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

    private:
        int m_fd = -1;
    };

    [[nodiscard]] int openWithoutName() const;
    [[nodiscard]] int openHidden();
    [[nodiscard]] int nameIt(const char *name) const;
    [[nodiscard]] int moveHiddenTo(const QByteArray &name, Overwrite overwrite);

    Descriptor m_folder;
    Descriptor m_file;
    QByteArray m_hiddenName; // empty while there is none
    qint64 m_end = 0;        // behind the last byte that was written
    int m_writeError = 0;
};

} // namespace report
