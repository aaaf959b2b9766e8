// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/compare_model.h"

#include "app/model/compared_value.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using model::CompareModel;

class TestCompareModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsRows_data();
    void printsRows();
    void showsOnlyDifferences();
    void goesFromDifferenceToDifference();
    void speaks();
    void boundsEveryText();
    void tellsApartWhatLooksAlike_data();
    void tellsApartWhatLooksAlike();
    void copiesRows();
    void copiesAllDifferences();
    void showsWhereLongStringsDiffer_data();
    void showsWhereLongStringsDiffer();

private:
    void compare(const QByteArray &left, const QByteArray &right);
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    [[nodiscard]] QString print() const;

    std::unique_ptr<CompareModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCompareModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<CompareModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestCompareModel::compare(const QByteArray &left, const QByteArray &right)
{
    model::ComparedDetails details{std::make_shared<json::Document>(json::parse(left)),
                                   std::make_shared<json::Document>(json::parse(right)), nullptr};
    details.comparison = std::make_shared<json::Comparison>(json::compare(*details.left, *details.right));
    m_model->setDetails(details);
}

QString TestCompareModel::print() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += text(row, column);
        rows += cells.join(u'|');
    }
    return rows.join(u'\n');
}

void TestCompareModel::printsRows_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &left, const QByteArray &right,
                        const QString &rows) { QTest::newRow(name) << left << right << rows; };
    row("all kinds", R"({"a":1,"b":"x","c":[1]})", R"({"a":1,"b":"y","d":{"e":null}})",
        u"=|/a|1|1\n≠|/b|\"x\"|\"y\"\n−|/c|[ 1 ]|\n+|/d||{ e: null }"_s);
    row("moved along", "[1,2]", "[9,1,2]", u"+|/0||9\n=|/0 → /1|1|1\n=|/1 → /2|2|2"_s);
    row("whole", "1.0", "1", u"≠|(all of it)|1.0|1"_s);
    row("no details", "", "{}", u"+|(all of it)||{}"_s);
    row("hostile", R"({"\u202ea":"\u202eb"})", R"({"\u202ea":"\n"})",
        u"≠|/⟨U+202E⟩a|\"⟨U+202E⟩b\"|\"⟨U+000A⟩\""_s);
    row("broken", R"({"a":x)", R"({"a":1})", u"≠|/a|⚠ x|1"_s);
    row("broken where a key belongs", R"({"a":1,x)", R"({"a":1})", u"=|/a|1|1\n−|(broken text)|⚠ x|"_s);
}

void TestCompareModel::printsRows()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    compare(left, right);
    QTEST(print(), "rows");
}

void TestCompareModel::showsOnlyDifferences()
{
    compare("[1,2,3,4,5]", "[1,7,3,4,8]");
    QCOMPARE(m_model->rowCount(), 5);
    m_model->setOnlyDifferences(true);
    QCOMPARE(print(), u"≠|/1|2|7\n≠|/4|5|8"_s);
    QCOMPARE(m_model->placeOf(1), 4);
    QCOMPARE(m_model->rowOf(2), 1); // what follows it
    QCOMPARE(m_model->rowOf(4), 1);
    QCOMPARE(m_model->placeOf(-1), -1);
    compare("[1]", "[1]");
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->rowOf(0), -1);
    m_model->setDetails({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCompareModel::goesFromDifferenceToDifference()
{
    compare("[1,2,3,4,5]", "[1,7,3,4,8]");
    QCOMPARE(m_model->nextDifference(-1, 1), 1);
    QCOMPARE(m_model->nextDifference(1, 1), 4);
    QCOMPARE(m_model->nextDifference(4, 1), 1);
    QCOMPARE(m_model->nextDifference(3, -1), 1);
    QCOMPARE(m_model->nextDifference(1, -1), 4);
    m_model->setOnlyDifferences(true);
    QCOMPARE(m_model->nextDifference(0, 1), 1);
    QCOMPARE(m_model->nextDifference(1, 1), 0);
    QCOMPARE(m_model->nextDifference(0, -1), 1);
    compare("1", "1");
    QCOMPARE(m_model->nextDifference(-1, 1), -1);
}

void TestCompareModel::speaks()
{
    compare(R"({"a":1,"c":3})", R"({"a":2,"b":2})");
    using Model = CompareModel;
    QCOMPARE(text(0, Model::SignColumn, Qt::AccessibleTextRole), u"Changed"_s);
    QCOMPARE(text(0, Model::PathColumn, Qt::AccessibleTextRole), u"Changed: /a"_s);
    QCOMPARE(text(0, Model::RightColumn, Qt::AccessibleTextRole), u"B: 2"_s);
    QCOMPARE(text(1, Model::SignColumn, Qt::ToolTipRole), u"Removed"_s);
    QCOMPARE(text(1, Model::RightColumn, Qt::AccessibleTextRole), u"B has no value here"_s);
    QCOMPARE(text(2, Model::PathColumn, Qt::AccessibleTextRole), u"Added: /b"_s);
    QCOMPARE(text(2, Model::LeftColumn, Qt::AccessibleTextRole), u"A has no value here"_s);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Difference"_s);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"A"_s);
}

void TestCompareModel::boundsEveryText()
{
    const QByteArray deep = "[" + QByteArray(5000, '[');
    const QByteArray key = '"' + QByteArray(100'000, 'k') + '"';
    compare("{" + key + ":\"" + QByteArray(100'000, 'v') + "\"}",
            "{" + key + ":" + QByteArray(100'000, '7') + "}");
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(text(0, column).size() < 1000);
        QVERIFY(text(0, column, Qt::ToolTipRole).size() < 5000);
        QVERIFY(text(0, column, Qt::AccessibleTextRole).size() < 1000);
    }
    compare(deep + "1" + QByteArray(5001, ']'), deep + "2" + QByteArray(5001, ']'));
    QVERIFY(text(0, CompareModel::PathColumn).size() < 1000);
    QVERIFY(text(0, CompareModel::PathColumn).startsWith(u'…'));
}

void TestCompareModel::tellsApartWhatLooksAlike_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("escapes"); // empty: nobody needs them
    const auto row = [](const char *name, const QString &left, const QString &right, const QString &escapes) {
        QTest::newRow(name) << left.toUtf8() << right.toUtf8() << escapes;
    };
    row("blanks", u"\"a b\""_s, u"\"a\u00a0b\""_s, uR"(A is "a b", B is "a\u00a0b")"_s);
    row("accents", u"\"caf\u00e9\""_s, u"\"cafe\u0301\""_s, uR"(A is "caf\u00e9", B is "cafe\u0301")"_s);
    row("emoji", u"\"\u2764\""_s, u"\"\u2764\ufe0f\""_s, uR"(A is "\u2764", B is "\u2764\ufe0f")"_s);
    row("far behind", u'"' + QString(9000, u'x') + u" \""_s, u'"' + QString(9000, u'x') + u"\u3000\""_s,
        uR"(A is …xxxxxxxxxxxxxxxx ", B is …xxxxxxxxxxxxxxxx\u3000")"_s);
    row("another text", u"\"a\""_s, u"\"\u00e4\""_s, QString());
    row("the same", u"\"\u00a0\""_s, uR"("\u00a0")"_s, QString());
}

void TestCompareModel::tellsApartWhatLooksAlike()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const QString, escapes);
    compare(left, right);
    for (const int column : {CompareModel::LeftColumn, CompareModel::RightColumn}) {
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            QCOMPARE(text(0, column, role).contains(u"They look alike"_s), !escapes.isEmpty());
            QVERIFY2(text(0, column, role).endsWith(escapes), qPrintable(text(0, column, role)));
        }
    }
    QVERIFY(!text(0, CompareModel::PathColumn, Qt::ToolTipRole).contains(u"They look alike"_s));
}

void TestCompareModel::copiesRows()
{
    compare("{\"a\": [ 1.50,\n 2 ], \"b\": \"x\\ny\"}", "{\"a\": {}, \"c\": 1}");
    QCOMPARE(m_model->rowText(0, 100), u"≠\t/a\t[1.50,2]\t{}"_s);
    QCOMPARE(m_model->rowText(1, 100), u"−\t/b\t\"x\\ny\"\t"_s);
    QCOMPARE(m_model->rowText(1, 3), u"−\t/b\t\"x\\…\t"_s);
    QCOMPARE(m_model->rowText(2, 100), u"+\t/c\t\t1"_s);
    QVERIFY(m_model->rowText(3, 100).isEmpty() && m_model->rowText(-1, 100).isEmpty());
    compare("[1,\nx\ty", "[1]");
    QVERIFY(!m_model->rowText(1, 100).contains(u'\n'));
    QCOMPARE(m_model->rowText(1, 100).count(u'\t'), 3);
}

void TestCompareModel::copiesAllDifferences()
{
    compare("[1,2,3]", "[1,5,6,7]");
    m_model->setOnlyDifferences(true);
    QCOMPARE(m_model->differencesText(), u"≠\t/1\t2\t5\n≠\t/2\t3\t6\n+\t/3\t\t7\n"_s);
    // Too much for a clipboard: 10,000 times almost a kilobyte.
    QByteArrayList items;
    for (int i = 0; i < 10'000; ++i)
        items += '"' + QByteArray(900, 'x') + QByteArray::number(i) + '"';
    compare("[" + items.join(',') + "]", "[]");
    const QStringList lines = m_model->differencesText().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 1000 && lines.size() < 10'000);
    const QString left = QLocale().toString(10'001 - lines.size());
    QCOMPARE(lines.last(), u"… and %1 more"_s.arg(left));
}

void TestCompareModel::showsWhereLongStringsDiffer_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("shown");
    const QByteArray same(1000, 's');
    const auto row = [](const char *name, const QByteArray &left, const QByteArray &right,
                        const QString &shown) {
        QTest::newRow(name) << QByteArray('"' + left + '"') << QByteArray('"' + right + '"') << shown;
    };
    row("near the start", "abcdef", "abcdxf", u"\"abcdef\""_s);
    row("far behind it", same + "left", same + "right", u"…ssssssssssssssssleft\""_s);
    row("behind characters of several bytes",
        same + "\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac"
               "a",
        same + "\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac"
               "b",
        u"…€€€€€€a\""_s);
    row("inside an escape", same + R"(\u0041)" + same.first(10), same + R"(\u0042)",
        u"…sssssssssssAssssssssss\""_s);
    row("long rest", same + "1" + same, same + "2" + same,
        u"…ssssssssssssssss1"_s + QString(83, u's') + u'…');
    row("one is the start of the other", same, same + "x", u"…ssssssssssssssss\""_s);
    row("nothing but escapes", QByteArray(R"(\n)").repeated(1000) + 'a',
        QByteArray(R"(\n)").repeated(1000) + 'b', u"…"_s + u"⟨U+000A⟩"_s.repeated(8) + u"a\""_s);
    const QByteArray letters = QByteArray(R"(\u0430)").repeated(800);
    row("letters as escapes", letters + R"(\u0431)", letters + R"(\u0432)", u"…ааб\""_s);
    const QByteArray backslashes = QByteArray(R"(\\)").repeated(800);
    row("backslashes", backslashes + 'n', backslashes + 'm', u"…"_s + QString(8, u'\\') + u"n\""_s);
    const QByteArray pairs = QByteArray(R"(\ud83d\ude00)").repeated(800);
    row("pairs of escapes", pairs + 'a', pairs + 'b', u"…😀😀a\""_s);
    row("pairs behind the last", same + 'a' + pairs, same + 'b' + pairs,
        u"…ssssssssssssssssa"_s + u"😀"_s.repeated(41) + u'…');
}

void TestCompareModel::showsWhereLongStringsDiffer()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QString, shown);
    const json::Document document = json::parse(left);
    const QString value = model::comparedValue(document, 0, model::firstDifference(left, right), 100);
    QCOMPARE(value, shown);
}

QTEST_GUILESS_MAIN(TestCompareModel)
#include "tst_compare_model.moc"
