// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/cli/program_run.h"
#include "tests/support/http_server.h"

#include <QFile>

namespace test_support {

[[nodiscard]] inline QString userId(int number)
{
    return QStringLiteral("00000000-0000-0000-0000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// An account of many users, each with two events and an e-mail of its own.
class AnsweringServer
{
public:
    AnsweringServer()
    {
        m_server.respondWith([this](const HttpRequest &request) { return answerTo(request); });
    }

    // From now on this user is answered so.
    void answer(int number, int status) { m_status.insert(number, status); }
    void answerOnce(int number, int status, const Headers &headers)
    {
        m_once.insert(number, httpAnswer(status, {}, headers));
    }
    // The first page says that there are more, of which the server then knows nothing.
    void announceAnotherPage(int number) { m_partial = number; }
    void rename(int number, const QByteArray &name) { m_names.insert(number, name); }
    // Something in the details of this user's second event.
    void mention(int number, const QByteArray &text) { m_mentions.insert(number, text); }
    // Calls `then` when this user is asked for, and does not answer.
    void onRequest(int number, const std::function<void()> &then) { m_then.insert(number, then); }

    [[nodiscard]] const QList<int> &asked() const { return m_asked; }
    void forget() { m_asked.clear(); }

    [[nodiscard]] QStringList lookup(const QList<int> &users, const QStringList &more, int retries = 0) const
    {
        QStringList line{QStringLiteral("lookup")};
        for (const int number : users)
            line += userId(number);
        return line + QStringList{QStringLiteral("--account"),     kAccount,
                                  QStringLiteral("--base-url"),    m_server.baseUrl(),
                                  QStringLiteral("--max-retries"), QString::number(retries)} +
               more;
    }

private:
    [[nodiscard]] Answer answerTo(const HttpRequest &request)
    {
        const QByteArrayList target = request.target().split('/').constLast().split('?');
        const int number = target.constFirst().right(12).toInt();
        m_asked += number;
        if (const auto then = m_then.take(number)) {
            then();
            return {.bytes = {}, .after = AfterBytes::KeepOpen};
        }
        if (m_once.contains(number))
            return m_once.take(number);
        if (target.size() > 1)
            return httpAnswer(500, {});
        const int status = m_status.value(number, 200);
        return httpAnswer(status, status == 200 ? body(number) : QByteArray());
    }

    [[nodiscard]] QByteArray body(int number) const
    {
        const QByteArray text = QByteArray::number(number);
        return R"({"success":true,"result":{"email":"user)" + text + R"(@example.com","name":")" +
               m_names.value(number, "User " + text) + R"(","risk_level":"low","events":[{"id":"a)" + text +
               R"(","name":"Travel","risk_level":"low","timestamp":"2026-11-20T10:00:00Z"},{"id":"b)" + text +
               R"(","name":"Alarm","risk_level":"low","event_details":{"of":"user)" + text +
               R"(@example.com","note":")" + m_mentions.value(number) + R"("}}]})" +
               (number == m_partial ? R"(,"result_info":{"page":1,"per_page":2,"total_count":4})" : "") + '}';
    }

    HttpServer m_server;
    QList<int> m_asked;
    QHash<int, int> m_status;
    QHash<int, Answer> m_once;
    QHash<int, std::function<void()>> m_then;
    QHash<int, QByteArray> m_names;
    QHash<int, QByteArray> m_mentions;
    int m_partial = 0;
};

} // namespace test_support
