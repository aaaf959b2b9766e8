// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/secret_service.h"
#include "app/store/secret_store.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSet>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace store {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Secret;

namespace {

constexpr auto kService = "riskscope"_L1;

// Overwrites what it has read when it goes, also where nobody hears of it any more.
QKeychain::Job *readingJob()
{
    auto *const job = new QKeychain::ReadPasswordJob(kService);
    QObject::connect(job, &QKeychain::Job::finished, job, [job] {
        QObject::connect(job, &QObject::destroyed,
                         [bytes = job->binaryData()]() mutable { core::overwrite(bytes); });
    });
    return job;
}

Secret secretIn(QKeychain::Job *job)
{
    return Secret(qobject_cast<QKeychain::ReadPasswordJob *>(job)->binaryData());
}

EntryAttributes attributesOf(const QString &profileId)
{
    return {{u"user"_s, profileId}, {u"server"_s, kService}};
}

// The entries that a job is changing, also one that was given up: it may wait for a person who unlocks the
// keychain, can't be called back, and would undo what comes after it.
using Changing = std::shared_ptr<QSet<QString>>;

// One thing asked of the keychain. The library's jobs are never deleted here: one that runs is still known to
// libsecret. Left alone, they end some time, unheard, and delete themselves.
class KeychainTask : public QObject, public SecretTask
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)

public:
    KeychainTask(QString profileId, std::chrono::milliseconds patience, Changing changing, GotSecret got)
        : m_profileId(std::move(profileId))
        , m_changing(std::move(changing))
        , m_got(std::move(got))
    {
        m_patience.setSingleShot(true);
        m_patience.callOnTimeout(this, [this] {
            fail(tr("it did not answer within %1 s")
                     .arg(std::chrono::ceil<std::chrono::seconds>(m_patience.intervalAsDuration()).count()));
        });
        m_patience.start(patience);
    }

    void read() { start(readingJob(), &KeychainTask::endReading); }
    void write(const Secret &secret);
    void remove() { change(new QKeychain::DeletePasswordJob(kService), &KeychainTask::endRemoving); }

private:
    using JobEnd = void (KeychainTask::*)(QKeychain::Job *);

    void start(QKeychain::Job *job, JobEnd end);
    void change(QKeychain::Job *job, JobEnd end);

    void endReading(QKeychain::Job *job);
    void endWriting(QKeychain::Job *job);
    void endReadingBack(QKeychain::Job *job);
    void endRemoving(QKeychain::Job *job);
    void explain(const QKeychain::Job &job);
    void explainMissing();
    void askWhetherRemoved();

    void fail(const QString &detail) { finish(core::failure(ErrorKind::KeychainFailed, detail)); }
    void finish(core::Result<Secret> result);

    QString m_profileId;
    Changing m_changing;
    Secret m_written;
    GotSecret m_got;
    QTimer m_patience;
};

void KeychainTask::start(QKeychain::Job *job, JobEnd end)
{
    job->setKey(m_profileId);
    connect(job, &QKeychain::Job::finished, this, [this, end](QKeychain::Job *finished) {
        if (m_got)
            (this->*end)(finished);
    });
    job->start();
}

void KeychainTask::change(QKeychain::Job *job, JobEnd end)
{
    if (m_changing->contains(m_profileId)) {
        job->deleteLater(); // it never ran
        QTimer::singleShot(0, this, [this] { fail(tr("an earlier request still waits for it")); });
        return;
    }
    m_changing->insert(m_profileId);
    connect(job, &QKeychain::Job::finished, job,
            [changing = m_changing, id = m_profileId] { changing->remove(id); });
    start(job, end);
}

void KeychainTask::write(const Secret &secret)
{
    if (const core::Result<void> checked = checkSecret(secret); !checked) {
        QTimer::singleShot(0, this, [this, error = checked.error()] { finish(std::unexpected(error)); });
        return;
    }
    m_written = secret;
    auto *const job = new QKeychain::WritePasswordJob(kService);
    QString text = QString::fromLatin1(secret.bytes());
    job->setTextData(text);
    core::overwrite(text);
    change(job, &KeychainTask::endWriting);
}

void KeychainTask::endReading(QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound) {
        explainMissing();
        return;
    }
    if (job->error() != QKeychain::NoError) {
        explain(*job);
        return;
    }
    Secret secret = secretIn(job);
    if (checkSecret(secret))
        finish(std::move(secret));
    else
        fail(tr("what it holds is no token and no key"));
}

void KeychainTask::endWriting(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError)
        start(readingJob(), &KeychainTask::endReadingBack);
    else
        explain(*job);
}

// A refused question to unlock ends like success.
void KeychainTask::endReadingBack(QKeychain::Job *job)
{
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        explain(*job);
    else if (job->error() == QKeychain::NoError && secretIn(job) == m_written)
        finish(Secret());
    else
        fail(tr("it is locked, or did not keep the secret"));
}

void KeychainTask::endRemoving(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        askWhetherRemoved();
    else
        explain(*job);
}

// Again, a refused question ends like success.
void KeychainTask::askWhetherRemoved()
{
    askForEntry(attributesOf(m_profileId), this, [this](EntryState state) {
        if (state == EntryState::NotThere)
            finish(Secret());
        else
            fail(state == EntryState::Locked ? tr("it is locked") : tr("it did not remove the secret"));
    });
}

// A locked entry whose unlocking was refused is told as missing.
void KeychainTask::explainMissing()
{
    askForEntry(attributesOf(m_profileId), this, [this](EntryState state) {
        if (state == EntryState::Locked)
            fail(tr("it is locked"));
        else
            finish(core::failure(ErrorKind::NoCredential, {}));
    });
}

// The library's words may be of any language, and its codes say little: whether there is a service at all is
// asked of the bus.
void KeychainTask::explain(const QKeychain::Job &job)
{
    const QKeychain::Error error = job.error();
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented) {
        finish(core::failure(ErrorKind::NoKeychain, {}));
        return;
    }
    if (error == QKeychain::AccessDenied || error == QKeychain::AccessDeniedByUser) {
        fail(tr("it is locked, or access was denied"));
        return;
    }
    askForService(this, [this](ServicePresence presence) {
        if (presence == ServicePresence::There)
            fail(tr("it reported an error"));
        else
            finish(core::failure(ErrorKind::NoKeychain, {}));
    });
}

// Whoever is told may destroy the task.
void KeychainTask::finish(core::Result<Secret> result)
{
    if (!m_got)
        return;
    m_patience.stop();
    m_written = Secret();
    const GotSecret got = std::exchange(m_got, nullptr);
    got(std::move(result));
}

class Keychain : public SecretStore
{
public:
    explicit Keychain(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
        // The library says each call aloud on standard error.
        QLoggingCategory::defaultCategory()->setEnabled(QtDebugMsg, false);
    }

    std::unique_ptr<SecretTask> read(const QString &profileId, GotSecret got) override
    {
        auto task = std::make_unique<KeychainTask>(profileId, m_patience, m_changing, std::move(got));
        task->read();
        return task;
    }

    std::unique_ptr<SecretTask> write(const QString &profileId, const Secret &secret,
                                      SecretDone done) override
    {
        auto task =
            std::make_unique<KeychainTask>(profileId, m_patience, m_changing, withoutSecret(std::move(done)));
        task->write(secret);
        return task;
    }

    std::unique_ptr<SecretTask> remove(const QString &profileId, SecretDone done) override
    {
        auto task =
            std::make_unique<KeychainTask>(profileId, m_patience, m_changing, withoutSecret(std::move(done)));
        task->remove();
        return task;
    }

private:
    static GotSecret withoutSecret(SecretDone done)
    {
        return [done = std::move(done)](const core::Result<Secret> &result) {
            done(result ? core::Result<void>() : std::unexpected(result.error()));
        };
    }

    std::chrono::milliseconds m_patience;
    Changing m_changing = std::make_shared<QSet<QString>>();
};

} // namespace

std::unique_ptr<SecretStore> makeKeychain(std::chrono::milliseconds patience)
{
    return std::make_unique<Keychain>(patience);
}

} // namespace store
