// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/row_lines.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

QByteArray numbers(quint32 first, quint32 end)
{
    QByteArray lines;
    for (quint32 row = first; row < end; ++row)
        lines += QByteArray::number(row) + '\n';
    return lines;
}

} // namespace

class RowLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder_data();
    void keepsTheOrder();
    void endsWhereAWriteFails();
};

void RowLinesTest::keepsTheOrder_data()
{
    QTest::addColumn<quint32>("rows");
    for (const quint32 rows : {0U, 1U, 1999U, 2000U, 2001U, 4000U, 99'999U, 256'000U})
        QTest::addRow("%u", rows) << rows;
}

void RowLinesTest::keepsTheOrder()
{
    QFETCH(quint32, rows);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    report::ChunkedOutput out(buffer);
    report::writeLines(out, rows, {}, numbers);
    QVERIFY(out.finish().has_value());
    QVERIFY(buffer.data() == numbers(0, rows));
}

void RowLinesTest::endsWhereAWriteFails()
{
    constexpr quint32 kRows = 50'000'000;
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    report::ChunkedOutput out(full);
    std::atomic<quint32> made = 0;
    report::writeLines(out, kRows, {}, [&made](quint32 first, quint32 end) {
        made += end - first;
        return QByteArray(end - first, '\n');
    });
    QVERIFY(!out.finish());
    QVERIFY(made < kRows / 2);
}

QTEST_GUILESS_MAIN(RowLinesTest)
#include "tst_row_lines.moc"
