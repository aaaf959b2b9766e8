// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/event_samples.h"
#include "ui/details_pane.h"
#include "ui/details_tree.h"
#include "ui/find_field.h"
#include "ui/raw_view.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

// Every test works on a pane that stands open with the details of one event.
class TestDetailsFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void findsInTheTree();
    void findsPaths();
    void findsInRaw();
    void findsOnceAllIsRead();
    void saysWhatIsWrongWithAnExpression();

private:
    template<class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    void show(const QByteArray &details)
    {
        m_pane->showEvent(test_support::storeOf({{"Name", "low", "2026-11-01T00:00:00Z", details}}), 0u);
    }
    void click(const char *button) { QTest::mouseClick(part<QWidget>(button), Qt::LeftButton); }
    [[nodiscard]] ui::DetailsTree *tree() const { return part<ui::DetailsTree>("tree"); }
    [[nodiscard]] ui::FindField *find() const { return part<ui::FindField>("find"); }
    [[nodiscard]] static QString count(int current, int total) // in the digits of the locale
    {
        return u"%1/%2"_s.arg(QLocale().toString(current), QLocale().toString(total));
    }

    std::unique_ptr<ui::DetailsPane> m_pane;
};

void TestDetailsFind::init()
{
    m_pane = std::make_unique<ui::DetailsPane>();
    m_pane->resize(600, 400);
    m_pane->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get(), kLongWait));
    show(R"({"locations":[{"ip":"203.0.113.7","country":"PT"},{"ip":"198.51.100.24","asn":64512}],)"
         R"("odd key":{"note":"caf\u00e9 \"x\""},"distance_km":11046.250})");
}

void TestDetailsFind::findsInTheTree()
{
    QCOMPARE(find()->countText(), QString());
    m_pane->focusFind();
    QTest::keyClicks(find(), u"ip"_s);
    QCOMPARE(find()->countText(), count(1, 2));
    const QString first = u"/locations/0/ip"_s;
    const QString second = u"/locations/1/ip"_s;
    const auto current = [this] {
        return tree()->currentIndex().data(model::JsonTreeModel::PointerRole).toString();
    };
    QCOMPARE(current(), first);
    QVERIFY(tree()->isExpanded(tree()->currentIndex().parent()));
    QTest::keyClick(find(), Qt::Key_Return);
    QCOMPARE(current(), second);
    QCOMPARE(find()->countText(), count(2, 2));
    m_pane->findNext();
    QCOMPARE(current(), first);
    m_pane->findPrevious();
    QCOMPARE(current(), second);
    QTest::keyClick(find(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(current(), first);
    QTest::keyClicks(find(), u"zzz"_s);
    QCOMPARE(find()->countText(), count(0, 0));
    QCOMPARE(current(), first);
    QTest::keyClick(find(), Qt::Key_Escape);
    QCOMPARE(find()->countText(), QString());
}

void TestDetailsFind::findsPaths()
{
    for (const QString &path :
         {u"/locations/1/asn"_s, u".locations[1].asn"_s, u"$['locations'][1]['asn']"_s}) {
        tree()->selectNode(1);
        find()->setText(path);
        QCOMPARE(find()->countText(), count(1, 1));
        QCOMPARE(tree()->currentIndex().data(model::JsonTreeModel::PointerRole).toString(),
                 u"/locations/1/asn"_s);
    }
    find()->setText(u"/locations/2"_s);
    QCOMPARE(find()->countText(), count(0, 0));
}

void TestDetailsFind::findsInRaw()
{
    click("rawButton");
    find()->setText(u"CAF"_s);
    QCOMPARE(find()->countText(), count(0, 0));
    find()->setText(u"caf\\u"_s); // as sent, escapes and all
    QCOMPARE(find()->countText(), count(1, 1));
    QByteArray wide = "[";
    for (int i = 0; i < 5000; ++i)
        wide += QByteArray::number(i) + ",";
    show(wide + "\"needle\",0]");
    find()->setText(u"needle"_s);
    auto *raw = part<ui::RawView>("raw");
    QCOMPARE(find()->countText(), count(1, 1));
    QVERIFY(raw->firstVisibleRow() > 0);
    QCOMPARE(raw->bytes().sliced(raw->selection().offset, raw->selection().length), QByteArrayView("needle"));
    click("treeButton");
    QCOMPARE(find()->countText(), count(1, 1));
    QCOMPARE(tree()->currentIndex().data(model::JsonTreeModel::PointerRole).toString(), u"/5000"_s);
}

void TestDetailsFind::findsOnceAllIsRead()
{
    find()->setText(u"last"_s);
    show("[" + QByteArray(2 * 1024 * 1024, '1') + ",{\"last\":1}]");
    QCOMPARE(find()->countText(), u"…"_s); // not yet known
    QTRY_COMPARE(find()->countText(), count(1, 1));
    QCOMPARE(tree()->currentIndex().data(model::JsonTreeModel::KeyRole).toString(), u"last"_s);
}

void TestDetailsFind::saysWhatIsWrongWithAnExpression()
{
    show(R"({"a":[1,2,"(3"]})");
    find()->setText(u"(3"_s);
    QCOMPARE(find()->countText(), count(1, 1));
    find()->setOptions({.isRegex = true});
    QVERIFY2(find()->countText().contains(u'⚠'), qPrintable(find()->countText()));
    const QString reason = find()->accessibleDescription();
    m_pane->findNext(); // the reason stays
    QVERIFY(!reason.isEmpty());
    QCOMPARE(find()->accessibleDescription(), reason);
    find()->setText(u"\\(\\d"_s);
    QTRY_COMPARE(find()->countText(), count(1, 1));
    QCOMPARE(tree()->currentNode(), std::optional<json::NodeId>(4));
}

QTEST_MAIN(TestDetailsFind)
#include "tst_details_find.moc"
