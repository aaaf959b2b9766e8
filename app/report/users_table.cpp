// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/users_table.h"

#include "app/core/visible_text.h"
#include "app/report/chunked_output.h"
#include "app/report/csv_cell.h"
#include "app/report/json_lines.h"
#include "app/report/level_mark.h"
#include "app/report/text_width.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr int kMaxCell = 40; // columns of a terminal
constexpr int kBetweenColumns = 2;
constexpr std::size_t kStopPace = 1024; // users
constexpr std::size_t kTextColumns = 6;

QString lastEvent(const core::ScoredUser &user, const core::DisplayZone &zone)
{
    return user.lastEvent ? core::formatRfc3339(*user.lastEvent, zone) : QString();
}

QString eventCount(const core::ScoredUser &user)
{
    return user.eventCount ? QString::number(*user.eventCount) : QString();
}

// As sent, where it was.
QString sentLevel(const core::ScoredUser &user)
{
    return user.level.level == core::RiskLevel::Unscored ? user.level.word : levelWord(user.level);
}

// Calls `write` for each user while there is a reason to go on.
template<class Write>
[[nodiscard]] core::Result<void> eachUser(ChunkedOutput &out, const UsersTable &table, Write write)
{
    for (std::size_t row = 0; row < table.places.size() && !out.hasFailed(); ++row) {
        if (row % kStopPace == 0 && core::shouldStop(table.stop))
            return core::failure(core::ErrorKind::Cancelled, {});
        write(table.users->users[table.places[row]]);
    }
    return {};
}

class TextUsers
{
    Q_DECLARE_TR_FUNCTIONS(UsersTable)

public:
    using Cells = std::array<QString, kTextColumns>;

    explicit TextUsers(const UsersTable &table)
        : m_table(table)
    {
        measure(titles());
        for (const quint32 place : table.places)
            measure(cells(table.users->users[place]));
    }

    [[nodiscard]] Cells titles() const
    {
        return {tr("Level"),  tr("Name"), tr("E-mail"),
                tr("Events"), tr("Id"),   tr("Last event (%1)").arg(m_table.zone.name())};
    }

    [[nodiscard]] static QString shown(const QString &text)
    {
        // Nothing becomes shorter by being made visible.
        return elided(core::visibleText(text.left(kMaxCell + 1)), kMaxCell);
    }

    [[nodiscard]] Cells cells(const core::ScoredUser &user) const
    {
        const QString time = user.lastEvent ? core::formatDateTime(*user.lastEvent, m_table.zone) : QString();
        return {levelMark(user.level.level, shown(core::levelName(user.level))),
                shown(user.name),
                shown(user.email),
                eventCount(user),
                user.userId,
                time};
    }

    [[nodiscard]] QByteArray line(const Cells &cells, std::optional<core::RiskLevel> level) const
    {
        QString line;
        for (std::size_t i = 0; i < kTextColumns; ++i) {
            const QString cell = padded(cells[i], m_widths[i] + kBetweenColumns);
            line += level && i == 0 ? coloredMark(*level, cells[i]) + cell.sliced(cells[i].size()) : cell;
        }
        QByteArray bytes = line.toUtf8();
        while (bytes.endsWith(' '))
            bytes.chop(1);
        return bytes + '\n';
    }

private:
    void measure(const Cells &cells)
    {
        for (std::size_t i = 0; i < kTextColumns; ++i)
            m_widths[i] = std::max(m_widths[i], textWidth(cells[i]));
    }

    const UsersTable &m_table;
    std::array<int, kTextColumns> m_widths = {};
};

void appendField(QByteArray &out, QByteArrayView key, const QString &text)
{
    out += '"';
    out += key;
    out += "\":";
    if (text.isEmpty())
        out += "null";
    else
        appendQuoted(out, text.toUtf8());
    out += ',';
}

QByteArray jsonObject(const core::ScoredUser &user, const core::DisplayZone &zone)
{
    QByteArray out = "{";
    appendField(out, "user_id", user.userId);
    appendField(out, "name", user.name);
    appendField(out, "email", user.email);
    out += "\"event_count\":" + (user.eventCount ? QByteArray::number(*user.eventCount) : "null"_ba) + ',';
    appendField(out, "last_event", lastEvent(user, zone));
    appendField(out, "max_risk_level", sentLevel(user));
    out.back() = '}';
    return out;
}

} // namespace

core::Result<void> writeUsersText(QIODevice &device, const UsersTable &table)
{
    const TextUsers text(table);
    ChunkedOutput out(device);
    out.append(text.line(text.titles(), {}));
    const core::Result<void> written = eachUser(out, table, [&](const core::ScoredUser &user) {
        out.append(
            text.line(text.cells(user), table.isColored ? std::optional(user.level.level) : std::nullopt));
    });
    return written ? out.finish() : written;
}

core::Result<void> writeUsersJson(QIODevice &device, const UsersTable &table)
{
    ChunkedOutput out(device);
    out.append('[');
    bool isFirst = true;
    const core::Result<void> written = eachUser(out, table, [&](const core::ScoredUser &user) {
        out.append(QByteArrayView(std::exchange(isFirst, false) ? "\n" : ",\n"));
        out.append(jsonObject(user, table.zone));
    });
    out.append(QByteArrayView(isFirst ? "]\n" : "\n]\n"));
    return written ? out.finish() : written;
}

core::Result<void> writeUsersCsv(QIODevice &device, const UsersTable &table)
{
    ChunkedOutput out(device);
    out.append(QByteArrayView("\xef\xbb\xbfuser_id,name,email,event_count,last_event,max_risk_level\r\n"));
    const core::Result<void> written = eachUser(out, table, [&](const core::ScoredUser &user) {
        QByteArray line;
        for (const QString &cell : {user.userId, user.name, user.email, eventCount(user),
                                    lastEvent(user, table.zone), sentLevel(user)}) {
            const QString shown = table.isForTerminal ? core::visibleText(cell) : cell;
            appendCsvCell(line, shown.toUtf8(), table.guardsFormulas);
            line += ',';
        }
        line.chop(1);
        out.append(line + "\r\n");
    });
    return written ? out.finish() : written;
}

} // namespace report
