// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_pane.h"

#include "ui/details_tree.h"
#include "ui/elided_label.h"
#include "ui/find_field.h"
#include "ui/raw_view.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

// Every test works on a pane that stands open with the details of one event.
class TestDetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheTree();
    void saysWhatIsMissing();
    void showsScalars();
    void showsBrokenDetails();
    void followsTheCurrentRow();
    void staysWhereItIsOnRefresh();
    void copiesThePointer();
    void copiesTheEvent();
    void offersTermsOfAFilter();
    void wrapsLinesOrNot();
    void namesEveryControl();
    void takesNoTextForMarkup();

private:
    template<class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    void show(const QByteArray &details);
    void click(const char *button) { QTest::mouseClick(part<QWidget>(button), Qt::LeftButton); }
    [[nodiscard]] QString page() const
    {
        return part<QStackedWidget>("pages")->currentWidget()->objectName();
    }
    [[nodiscard]] QString labelText(const char *name) const { return part<ui::PlainLabel>(name)->text(); }
    [[nodiscard]] ui::DetailsTree *tree() const { return part<ui::DetailsTree>("tree"); }
    void selectByKeys(int downs);

    std::unique_ptr<ui::DetailsPane> m_pane;
};

namespace {

const QByteArray kTravel =
    R"({"locations":[{"ip":"203.0.113.7","country":"PT"},{"ip":"198.51.100.24","asn":64512}],)"
    R"("odd key":{"note":"caf\u00e9 \"x\""},"distance_km":11046.250})";

core::EventStore storeOf(const QByteArray &details)
{
    const QByteArray lead = R"({"event_details":)";
    const QByteArray answer = " " + lead + details + "}";
    core::EventStoreBuilder builder(answer);
    core::EventSpans spans;
    spans.event = {1, quint32(answer.size() - 1)};
    if (!details.isEmpty())
        spans.details = {quint32(lead.size() + 1), quint32(details.size())};
    builder.append(spans);
    return builder.finish();
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TestDetailsPane::init()
{
    QGuiApplication::clipboard()->clear();
    m_pane = std::make_unique<ui::DetailsPane>();
    m_pane->resize(600, 400);
    m_pane->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get(), kLongWait));
    show(kTravel);
}

void TestDetailsPane::cleanup()
{
    m_pane.reset();
}

void TestDetailsPane::show(const QByteArray &details)
{
    m_pane->showEvent(storeOf(details), 0u);
}

void TestDetailsPane::selectByKeys(int downs)
{
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Home);
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(tree(), Qt::Key_Down);
}

void TestDetailsPane::showsTheTree()
{
    QCOMPARE(page(), u"treePage"_s);
    QCOMPARE(tree()->model()->rowCount(), 3);
    QVERIFY(tree()->isExpanded(tree()->model()->index(0, 0)));
    QVERIFY(!tree()->isExpanded(tree()->model()->index(0, 0, tree()->model()->index(0, 0))));
    QVERIFY(!part<QWidget>("notice")->isVisible());
}

void TestDetailsPane::saysWhatIsMissing()
{
    show({});
    QCOMPARE(page(), u"messagePage"_s);
    QCOMPARE(labelText("message"), u"This event has no details."_s);
    QVERIFY(!part<QWidget>("rawButton")->isEnabled());
    m_pane->showEvent(storeOf(kTravel), std::nullopt);
    QCOMPARE(labelText("message"), u"No event is selected."_s);
    show(kTravel);
    QCOMPARE(page(), u"treePage"_s);
    m_pane->clear();
    QCOMPARE(page(), u"messagePage"_s);
    QCOMPARE(labelText("message"), u"No event is selected."_s);
}

void TestDetailsPane::showsScalars()
{
    for (const QByteArray &scalar : {"null"_ba, "-1.50e3"_ba, "\"free text details\""_ba, "{}"_ba}) {
        show(scalar);
        QCOMPARE(page(), u"treePage"_s);
        QCOMPARE(tree()->model()->rowCount(), 1);
        QCOMPARE(tree()->model()->index(0, 0).data().toString(), QString::fromLatin1(scalar));
    }
}

void TestDetailsPane::showsBrokenDetails()
{
    show("{\"a\":{\"b\":[1,\n01]}}");
    QCOMPARE(page(), u"treePage"_s);
    QVERIFY(part<QWidget>("notice")->isVisible());
    QVERIFY2(labelText("notice").contains(u"Line 2, column 2"_s), qPrintable(labelText("notice")));
    const QModelIndex broken = tree()->currentIndex();
    QVERIFY(broken.data().toString().contains(u"Line 2, column 2"_s));
    QVERIFY(tree()->isExpanded(broken.parent()) && tree()->isExpanded(broken.parent().parent()));
    click("rawButton");
    QCOMPARE(part<ui::RawView>("raw")->bytes(), QByteArrayView("{\"a\":{\"b\":[1,\n01]}}"));
    show(kTravel);
    click("treeButton");
    QVERIFY(!part<QWidget>("notice")->isVisible());
}

void TestDetailsPane::followsTheCurrentRow()
{
    const auto *breadcrumb = part<ui::ElidedLabel>("breadcrumb");
    QCOMPARE(breadcrumb->accessibleName(), u"event_details"_s);
    QVERIFY(!part<QWidget>("copyPointerButton")->isEnabled());
    selectByKeys(2); // locations, 0, 1
    QTest::keyClick(tree(), Qt::Key_Right);
    QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(breadcrumb->accessibleName(), u"event_details › locations › 1 › ip    /locations/1/ip"_s);
    show("[7]");
    QCOMPARE(breadcrumb->accessibleName(), u"event_details"_s);
}

void TestDetailsPane::staysWhereItIsOnRefresh()
{
    tree()->selectNode(3);
    show(kTravel); // the same again, in other memory
    QCOMPARE(tree()->currentNode(), std::optional<json::NodeId>(3));
    QVERIFY(tree()->isExpanded(tree()->currentIndex().parent()));
    show(QByteArray(kTravel).replace("PT", "JP"));
    QVERIFY(!tree()->currentNode());
}

void TestDetailsPane::copiesThePointer()
{
    selectByKeys(2);
    click("copyPointerButton");
    QCOMPARE(clipboardText(), u"/locations/1"_s);
    selectByKeys(0);
    m_pane->copyPointer();
    QCOMPARE(clipboardText(), u"/locations"_s);
}

void TestDetailsPane::copiesTheEvent()
{
    show(R"([1.0])");
    m_pane->copyEvent();
    QCOMPARE(clipboardText(), u"{\n  \"event_details\": [\n    1.0\n  ]\n}"_s);
}

void TestDetailsPane::offersTermsOfAFilter()
{
    QSignalSpy chosen(m_pane.get(), &ui::DetailsPane::termChosen);
    tree()->selectNode(3); // the first ip
    const auto actions = tree()->actions();
    const auto term = std::ranges::find(actions, u"Show &only events with this value"_s, &QAction::text);
    QVERIFY(term != actions.end());
    (*term)->trigger();
    QCOMPARE(chosen.value(0).value(0).toString(), u"details./locations/0/ip=203.0.113.7"_s);
}

void TestDetailsPane::wrapsLinesOrNot()
{
    show("\"" + QByteArray(2000, 'x') + "\"");
    click("rawButton");
    auto *raw = part<ui::RawView>("raw");
    QVERIFY(raw->rowCount() > 1);
    click("wrapButton");
    QCOMPARE(raw->rowCount(), 1);
    click("wrapButton");
    QVERIFY(raw->rowCount() > 1);
}

void TestDetailsPane::namesEveryControl()
{
    for (const char *name : {"treeButton", "rawButton", "find", "copyPointerButton", "tree", "raw",
                             "wrapButton", "indentButton"})
        QVERIFY2(!part<QWidget>(name)->accessibleName().isEmpty(), name);
    QVERIFY(!m_pane->accessibleName().isEmpty());
}

void TestDetailsPane::takesNoTextForMarkup()
{
    show(R"({"<b>key</b>":"<img src='file:///x'>"})");
    selectByKeys(0);
    const auto *breadcrumb = part<ui::ElidedLabel>("breadcrumb");
    QCOMPARE(breadcrumb->textFormat(), Qt::PlainText);
    QTRY_VERIFY(breadcrumb->text().contains(u"<b>key</b>"_s));
    for (const auto *label : m_pane->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestDetailsPane)
#include "tst_details_pane.moc"
