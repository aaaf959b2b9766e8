// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/event_samples.h"
#include "ui/details_pane.h"
#include "ui/details_tree.h"
#include "ui/plain_label.h"
#include "ui/raw_view.h"

#include <QAbstractButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLarge = 2 * 1024 * 1024;

QByteArray longText(char letter)
{
    return '"' + QByteArray(kLarge, letter) + '"';
}

// `{"first":…,"items":[0,1,2,…],"last":1}`, far more than is read at once.
QByteArray manyItems()
{
    QByteArray items;
    items.reserve(kLarge);
    for (int i = 0; items.size() < kLarge; ++i)
        items += (i == 0 ? QByteArray() : ","_ba) + QByteArray::number(i);
    return R"({"first":{"deep":["here"]},"items":[)" + items + R"(],"last":1})";
}

} // namespace

// Every test works on a pane that stands open.
class TestDetailsReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void showsTheBeginningAtOnce();
    void keepsWhatIsOpenAndCurrent();
    void showsWhereLargeDetailsBreak();
    void showsTheBytesAtOnce();
    void dropsDetailsThatAreNoLongerAsked();

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
    [[nodiscard]] ui::DetailsTree *tree() const { return part<ui::DetailsTree>("tree"); }
    [[nodiscard]] bool isReadToItsEnd() const
    {
        const json::Document *document = tree()->jsonModel().document();
        return document && !document->isPrefix;
    }

    std::unique_ptr<ui::DetailsPane> m_pane;
};

void TestDetailsReading::init()
{
    m_pane = std::make_unique<ui::DetailsPane>();
    m_pane->resize(600, 400);
    m_pane->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get(), kLongWait));
}

void TestDetailsReading::showsTheBeginningAtOnce()
{
    show(manyItems());
    QCOMPARE(part<QStackedWidget>("pages")->currentWidget()->objectName(), u"treePage"_s);
    QVERIFY(!isReadToItsEnd());
    QCOMPARE(tree()->model()->rowCount(), 2); // what stands behind the items isn't known yet
    QCOMPARE(tree()->model()->index(0, 0).data(model::JsonTreeModel::KeyRole).toString(), u"first"_s);
    QTRY_VERIFY(isReadToItsEnd());
    QCOMPARE(tree()->model()->rowCount(), 3);
    QVERIFY(!part<QWidget>("notice")->isVisible());
}

void TestDetailsReading::keepsWhatIsOpenAndCurrent()
{
    show(manyItems());
    QVERIFY(!isReadToItsEnd());
    tree()->selectNode(3); // "here"
    const QModelIndex folded = tree()->model()->index(1, 0);
    tree()->expand(folded);
    const QString path = tree()->pathText();
    QTRY_VERIFY(isReadToItsEnd());
    QCOMPARE(tree()->currentNode(), std::optional<json::NodeId>(3));
    QCOMPARE(tree()->pathText(), path);
    QVERIFY(tree()->isExpanded(tree()->model()->index(1, 0)));
}

void TestDetailsReading::showsWhereLargeDetailsBreak()
{
    show(manyItems().chopped(2) + "}");
    QTRY_VERIFY(part<QWidget>("notice")->isVisible());
    QTRY_VERIFY(isReadToItsEnd());
    QVERIFY2(part<ui::PlainLabel>("notice")->text().contains(u"broken JSON"_s),
             qPrintable(part<ui::PlainLabel>("notice")->text()));
}

void TestDetailsReading::showsTheBytesAtOnce()
{
    const QByteArray details = manyItems();
    show(details);
    QTest::mouseClick(part<QWidget>("rawButton"), Qt::LeftButton);
    auto *raw = part<ui::RawView>("raw");
    QCOMPARE(raw->bytes(), QByteArrayView(details));
    QVERIFY(raw->rowText(0).startsWith(u"{\"first\""_s));
}

void TestDetailsReading::dropsDetailsThatAreNoLongerAsked()
{
    show(longText('x'));
    show("[1,2]");
    QCOMPARE(tree()->model()->rowCount(), 2);
    show(longText('y'));
    m_pane->clear();
    QCOMPARE(tree()->model()->rowCount(), 0);
    show(longText('z'));
    QTRY_VERIFY(isReadToItsEnd());
    QVERIFY(tree()->model()->index(0, 0).data().toString().startsWith(u"\"zzz"_s));
}

QTEST_MAIN(TestDetailsReading)
#include "tst_details_reading.moc"
