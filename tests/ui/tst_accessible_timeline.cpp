// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/event_list.h"
#include "tests/support/event_samples.h"
#include "ui/accessible_views.h"
#include "ui/timeline_view.h"

#include <QAccessible>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QAccessibleInterface *accessible)
{
    return accessible ? accessible->text(QAccessible::Name) : u"(null)"_s;
}

} // namespace

class TestAccessibleTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void holdsLanesAndMarks();
    void agreesWithItself_data();
    void agreesWithItself();
    void selectsAPressedMark();
    void anOldSceneAnswersNothing();
    void deletesWhatIsTwoScenesOld();
    void diesWithTheView();
    void countsPixelsNotEvents();
    void showsHiddenCharacters();
    void isTheSameRightToLeft();
    void foldsLanes();
    void hasNoLanesWithoutEvents();

private:
    void show(const EventStore &store);
    [[nodiscard]] QAccessibleInterface *chart() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }

    std::unique_ptr<session::EventList> m_events;
    std::unique_ptr<ui::TimelineView> m_view;
};

void TestAccessibleTimeline::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    ui::installAccessibleViews();
}

void TestAccessibleTimeline::init()
{
    m_events = std::make_unique<session::EventList>();
    m_view = std::make_unique<ui::TimelineView>();
    m_view->setEvents(*m_events);
    m_view->resize(1000, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get(), kLongWait));
    show(test_support::storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"},
                                {"File", "low", "2026-11-10T09:12:00Z"},
                                {"File", "medium", "2026-11-20T00:00:00Z"},
                                {"File", "low", "2026-11-20T00:00:01Z"},
                                {"File", "medium", "never"}}));
    m_view->setFocus();
}

void TestAccessibleTimeline::cleanup()
{
    m_view.reset();
    m_events.reset();
}

void TestAccessibleTimeline::show(const EventStore &store)
{
    m_events->setStore(store);
    m_view->showRecord(std::nullopt);
}

namespace {

EventStore manyEvents(int names)
{
    test_support::AnswerWriter writer;
    const qint64 begin = test_support::microsOf("2026-11-01T00:00:00Z");
    for (int i = 0; i < 20'000; ++i)
        writer.append({"Name " + QByteArray::number(i % names), i % 10 < 2 ? "high" : "low",
                       toRfc3339({begin + i * i % 7919 * kMicrosPerMinute, 0})});
    return writer.store();
}

} // namespace

void TestAccessibleTimeline::holdsLanesAndMarks()
{
    QCOMPARE(chart()->role(), QAccessible::Chart);
    QCOMPARE(nameOf(chart()), u"Timeline"_s);
    QCOMPARE(chart()->text(QAccessible::Description), m_view->summary());
    QCOMPARE(chart()->childCount(), 2);
    QAccessibleInterface *file = chart()->child(1);
    QCOMPARE(file->role(), QAccessible::List);
    QCOMPARE(nameOf(file), u"File"_s);
    QCOMPARE(file->text(QAccessible::Description),
             u"Lane 2 of 2. Events: 3. Worst level: Medium. Medium: 1, Low: 2"_s);
    QCOMPARE(file->childCount(), 2);
    QCOMPARE(file->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(nameOf(file->child(0)), u"Low, 10 Nov 2026 09:12, File"_s);
    QCOMPARE(nameOf(file->child(1)),
             u"Medium: 1, Low: 1, 2026-11-20 00:00:00.000 to 2026-11-20 00:00:01.000, File"_s);
    QCOMPARE(file->child(2), nullptr);
    QCOMPARE(chart()->child(-1), nullptr);
    QCOMPARE(file->window(), m_view->windowHandle());
}

void TestAccessibleTimeline::agreesWithItself_data()
{
    QTest::addColumn<EventStore>("store");
    QTest::newRow("marks") << test_support::storeOf({{"A", "high", "2026-11-01T00:00:00Z"},
                                                     {"A", "low", "2026-11-03T00:00:00Z"},
                                                     {"B", "odd", "2026-11-02T00:00:00Z"}});
    QTest::newRow("bars") << manyEvents(3);
    QTest::newRow("folded") << manyEvents(50);
}

void TestAccessibleTimeline::agreesWithItself()
{
    QFETCH(EventStore, store);
    show(store);
    QVERIFY(chart()->childCount() > 0);
    quint32 count = 0;
    for (int i = 0; i < chart()->childCount(); ++i) {
        QAccessibleInterface *lane = chart()->child(i);
        QCOMPARE(lane->parent(), chart());
        QCOMPARE(chart()->indexOfChild(lane), i);
        QCOMPARE(chart()->child(i), lane);
        QCOMPARE(lane->object(), nullptr);
        for (int j = 0; j < lane->childCount(); ++j) {
            QAccessibleInterface *item = lane->child(j);
            QCOMPARE(item->parent(), lane);
            QCOMPARE(lane->indexOfChild(item), j);
            QCOMPARE(chart()->indexOfChild(item), -1);
            QVERIFY(chart()->rect().contains(item->rect().center()));
            const QPoint middle = item->rect().center();
            QCOMPARE(chart()->childAt(middle.x(), middle.y()), lane);
            QCOMPARE(lane->childAt(middle.x(), middle.y()), item);
            ++count;
        }
    }
    QCOMPARE(count, m_view->scene().marks.size() + m_view->scene().bars.size());
}

void TestAccessibleTimeline::selectsAPressedMark()
{
    QCOMPARE(chart()->focusChild(), chart());
    QAccessibleInterface *mark = chart()->child(1)->child(0);
    QVERIFY(!mark->state().selected && mark->state().selectable);
    auto *action = mark->actionInterface();
    QVERIFY(action);
    QCOMPARE(action->actionNames(), QStringList(QAccessibleActionInterface::pressAction()));
    action->doAction(u"other"_s);
    QVERIFY(!m_events->currentEvent());
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_events->currentEvent(), std::optional<quint32>(1));
    QVERIFY(mark->state().selected && mark->state().focused);
    QVERIFY(!chart()->child(1)->child(1)->state().selected);
    QCOMPARE(chart()->focusChild(), mark);
    m_events->select(3); // shares a mark with another
    QVERIFY(!mark->state().selected);
    QCOMPARE(chart()->focusChild(), chart()->child(1)->child(1));
    m_events->select(4); // stands nowhere
    QCOMPARE(chart()->focusChild(), chart());
}

void TestAccessibleTimeline::anOldSceneAnswersNothing()
{
    QAccessibleInterface *lane = chart()->child(1);
    QAccessibleInterface *mark = lane->child(0);
    QVERIFY(lane->isValid() && mark->isValid());
    m_view->zoom(2);
    for (const QAccessibleInterface *old : {lane, mark}) {
        QVERIFY(!old->isValid());
        QVERIFY(old->state().invalid);
        QCOMPARE(old->text(QAccessible::Name), QString());
        QCOMPARE(old->text(QAccessible::Description), QString());
        QCOMPARE(old->rect(), QRect());
        QCOMPARE(old->childCount(), 0);
        QCOMPARE(old->child(0), nullptr);
        QCOMPARE(old->childAt(0, 0), nullptr);
        QCOMPARE(old->parent(), nullptr);
        QCOMPARE(chart()->indexOfChild(old), -1);
    }
    QVERIFY(mark->actionInterface()->actionNames().isEmpty());
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!m_events->currentEvent());
    QVERIFY(chart()->child(1)->isValid() && chart()->child(1) != lane);
    QVERIFY(!mark->isValid());
}

void TestAccessibleTimeline::deletesWhatIsTwoScenesOld()
{
    const auto lane = QAccessible::uniqueId(chart()->child(1));
    const auto mark = QAccessible::uniqueId(chart()->child(1)->child(0));
    QVERIFY(QAccessible::accessibleInterface(mark));
    for (int i = 0; i < 2; ++i) {
        m_view->zoom(2);
        QCOMPARE(chart()->childCount(), 2);
    }
    QCOMPARE(QAccessible::accessibleInterface(lane), nullptr);
    QCOMPARE(QAccessible::accessibleInterface(mark), nullptr);
}

void TestAccessibleTimeline::diesWithTheView()
{
    const auto lane = QAccessible::uniqueId(chart()->child(1));
    const auto mark = QAccessible::uniqueId(chart()->child(1)->child(0));
    m_view.reset();
    QCOMPARE(QAccessible::accessibleInterface(lane), nullptr);
    QCOMPARE(QAccessible::accessibleInterface(mark), nullptr);
}

void TestAccessibleTimeline::countsPixelsNotEvents()
{
    show(manyEvents(2));
    QCOMPARE(chart()->childCount(), 2);
    const int slices = static_cast<int>(m_view->scene().plot.width() / 6) + 2;
    for (int i = 0; i < 2; ++i)
        QVERIFY(chart()->child(i)->childCount() > 50 && chart()->child(i)->childCount() <= 2 * slices);
    const QString bar = nameOf(chart()->child(0)->child(0));
    QVERIFY2(bar.startsWith("High: "_L1) && bar.contains(" to "_L1) && bar.endsWith(", Name 0"_L1),
             qPrintable(bar));
}

void TestAccessibleTimeline::showsHiddenCharacters()
{
    show(test_support::storeOf(
        {{"gpj\u202eexe", "high", "2026-11-01T00:00:00Z"}, {"", "low", "2026-11-02T00:00:00Z"}}));
    QCOMPARE(nameOf(chart()->child(0)), u"gpj⟨U+202E⟩exe"_s);
    QCOMPARE(nameOf(chart()->child(0)->child(0)), u"High, 1 Nov 2026 00:00, gpj⟨U+202E⟩exe"_s);
    QCOMPARE(nameOf(chart()->child(1)), u"(no name)"_s);
    QCOMPARE(nameOf(chart()->child(1)->child(0)), u"Low, 2 Nov 2026 00:00, (no name)"_s);
}

// Time runs from left to right, and each name in the direction of its letters.
void TestAccessibleTimeline::isTheSameRightToLeft()
{
    show(test_support::storeOf({{"نشاط غير معتاد في الحساب من عنوان جديد", "high", "2026-11-01T00:00:00Z"},
                                {"Suspicious security domain visited", "low", "2026-11-20T00:00:00Z"}}));
    const QImage picture = m_view->grab().toImage();
    const QRect mark = chart()->child(1)->child(0)->rect();
    m_view->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_view->grab().toImage(), picture);
    QCOMPARE(chart()->child(1)->child(0)->rect(), mark);
}

void TestAccessibleTimeline::foldsLanes()
{
    show(manyEvents(50));
    const int lanes = chart()->childCount();
    QVERIFY(lanes > 1 && lanes < 50);
    QAccessibleInterface *rest = chart()->child(lanes - 1);
    QVERIFY2(nameOf(rest).startsWith("+ "_L1), qPrintable(nameOf(rest)));
    QVERIFY(rest->text(QAccessible::Description).startsWith(u"Lane %1 of %1. Events: "_s.arg(lanes)));
}

void TestAccessibleTimeline::hasNoLanesWithoutEvents()
{
    show({});
    QCOMPARE(chart()->childCount(), 0);
    QCOMPARE(chart()->child(0), nullptr);
    const QPoint middle = chart()->rect().center();
    QCOMPARE(chart()->childAt(middle.x(), middle.y()), nullptr);
    QCOMPARE(chart()->childAt(-5000, -5000), nullptr);
}

QTEST_MAIN(TestAccessibleTimeline)
#include "tst_accessible_timeline.moc"
