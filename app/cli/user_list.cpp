// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/user_list.h"

#include "app/cli/input_bytes.h"
#include "app/cli/option_values.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qint64 kMaxListBytes = qint64(16) * 1024 * 1024;
constexpr qsizetype kShownWord = 60;

enum class Names : bool { Refused, Taken };

class UserQueries
{
    Q_DECLARE_TR_FUNCTIONS(UserList)

public:
    [[nodiscard]] core::Result<void> add(const QString &word, Names names)
    {
        const core::Result<core::UserQuery> query = core::parseUserQuery(word);
        if (!query)
            return isWrong(word, query.error().detail);
        if (std::holds_alternative<core::AnswerQuery>(*query))
            return isWrong(word, tr("that is an answer; save it to a file and name it with --from"));
        if (names == Names::Refused && std::holds_alternative<core::NameQuery>(*query))
            return isWrong(word, tr("a user's id or e-mail address is expected, such as "
                                    "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"));
        return add(*query);
    }
    [[nodiscard]] core::Result<void> add(const core::UserQuery &query)
    {
        const QString key = shownQuery(query).toCaseFolded();
        if (m_known.contains(key))
            return {};
        if (m_users.size() == kMaxUsers)
            return wrongLine(tr("at most %1 users fit in one run; divide the list").arg(kMaxUsers));
        m_known += key;
        m_users += query;
        return {};
    }
    [[nodiscard]] const QList<core::UserQuery> &users() const { return m_users; }

    [[nodiscard]] static std::unexpected<core::Error> isWrong(const QString &word, const QString &why)
    {
        return wrongLine(
            tr("“%1”: %2", "what was given, what is wrong")
                .arg(core::cutTo(core::visibleText(word.left(kShownWord + 1)), kShownWord), why));
    }
    [[nodiscard]] static std::unexpected<core::Error> inLine(const QString &name, qsizetype number,
                                                             const QString &why)
    {
        return wrongLine(
            tr("“%1”, line %2: %3", "file, number, what is wrong").arg(name, QString::number(number), why));
    }
    [[nodiscard]] static std::unexpected<core::Error> isEmpty(const QString &name)
    {
        return wrongLine(tr("“%1” names no user; write one UUID or e-mail a line").arg(name));
    }
    [[nodiscard]] static std::unexpected<core::Error> isTooLarge(const QString &name)
    {
        return wrongLine(tr("“%1” is no list of users: it is larger than 16 MiB").arg(name));
    }

private:
    QList<core::UserQuery> m_users;
    QSet<QString> m_known;
};

// The first cell of a line, without quotes; empty for a line that says nothing.
QString firstCell(QByteArrayView line)
{
    const QString text = QString::fromUtf8(line).trimmed();
    static const QRegularExpression end(u"[#,;\\t]"_s);
    QString cell = text.left(text.indexOf(end)).trimmed();
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.sliced(1, cell.size() - 2).trimmed();
    return cell;
}

// "User id" can't be meant as a UUID.
bool isHeading(const QString &cell)
{
    static const QRegularExpression words(u"\\A[\\p{L} _.-]+\\z"_s);
    return words.match(cell).hasMatch();
}

} // namespace

core::Result<QList<core::UserQuery>> parseUsers(const QStringList &words)
{
    UserQueries users;
    for (const QString &word : words) {
        if (const core::Result<void> added = users.add(word, Names::Taken); !added)
            return std::unexpected(added.error());
    }
    return users.users();
}

core::Result<QList<core::UserQuery>> parseUserList(const QByteArray &list, const QString &name)
{
    QByteArrayView rest(list);
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    UserQueries users;
    bool isFirst = true;
    for (qsizetype number = 1; !rest.isEmpty(); ++number) {
        const qsizetype end = rest.indexOf('\n');
        const QString cell = firstCell(end < 0 ? rest : rest.first(end));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (cell.isEmpty() || (std::exchange(isFirst, false) && isHeading(cell)))
            continue;
        if (const core::Result<void> added = users.add(cell, Names::Refused); !added)
            return UserQueries::inLine(name, number, added.error().detail);
    }
    if (users.users().isEmpty())
        return UserQueries::isEmpty(name);
    return users.users();
}

core::Result<QList<core::UserQuery>> readUsers(const QList<core::UserQuery> &users, const QString &from,
                                               QIODevice &standardInput)
{
    if (from.isEmpty())
        return users;
    const core::Result<QByteArray> list = readInput(from, standardInput, kMaxListBytes);
    if (!list && list.error().kind == core::ErrorKind::TooLarge)
        return UserQueries::isTooLarge(inputName(from));
    if (!list)
        return std::unexpected(list.error());
    const auto listed = parseUserList(*list, inputName(from));
    if (!listed)
        return listed;
    UserQueries all;
    for (const core::UserQuery &query : users + *listed) {
        if (const core::Result<void> added = all.add(query); !added)
            return std::unexpected(added.error());
    }
    return all.users();
}

QString shownQuery(const core::UserQuery &query)
{
    if (const auto *id = std::get_if<core::IdQuery>(&query))
        return id->userId;
    if (const auto *email = std::get_if<core::EmailQuery>(&query))
        return email->email;
    const auto *name = std::get_if<core::NameQuery>(&query);
    return name ? name->text : QString();
}

} // namespace cli
