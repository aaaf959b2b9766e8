// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/behavior.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Behavior;

namespace {

Behavior told(const QString &key, const QString &name)
{
    return {.key = key, .name = name, .description = u"told"_s, .isEnabled = true, .level = {}};
}

} // namespace

class BehaviorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsSome();
    void finds_data();
    void finds();
    void prefersWhatIsTold();
};

void BehaviorTest::knowsSome()
{
    const core::Behaviors known = core::knownBehaviors();
    QCOMPARE(known.size(), 8);
    for (const Behavior &behavior : known) {
        QVERIFY(!behavior.name.isEmpty());
        QVERIFY2(behavior.description.endsWith(u'.'), qPrintable(behavior.name));
        QVERIFY(!behavior.isEnabled);
        QCOMPARE(core::behaviorNamed({}, behavior.name), behavior);
    }
}

void BehaviorTest::finds_data()
{
    QTest::addColumn<QString>("eventName");
    QTest::addColumn<QString>("name"); // empty: nobody knows it
    QTest::newRow("as it is") << u"Impossible travel"_s << u"Impossible travel"_s;
    QTest::newRow("case and blanks") << u" IMPOSSIBLE  tra vel\n"_s << u"Impossible travel"_s;
    QTest::newRow("key") << u"high_dlp"_s << u"High number of DLP policies triggered"_s;
    QTest::newRow("a part") << u"Impossible"_s << QString();
    QTest::newRow("more") << u"Impossible travel to the moon"_s << QString();
    QTest::newRow("empty") << QString() << QString(); // some keys are empty
    QTest::newRow("blank") << u" \t"_s << QString();
    QTest::newRow("huge") << u"Impossible travel"_s + QString(50'000'000, u' ') << QString();
}

void BehaviorTest::finds()
{
    QFETCH(const QString, eventName);
    const std::optional<Behavior> found = core::behaviorNamed({}, eventName);
    QTEST(found ? found->name : QString(), "name");
}

void BehaviorTest::prefersWhatIsTold()
{
    const Behavior travel = told(u"imp_travel"_s, u"Impossible Travel"_s);
    const Behavior own = told(u"own"_s, u"Own thing"_s);
    const core::Behaviors behaviors = {travel, own, told(u"second"_s, u"own thing"_s), told({}, {})};
    QCOMPARE(core::behaviorNamed(behaviors, u"impossible travel"_s), travel);
    QCOMPARE(core::behaviorNamed(behaviors, u"OWN THING"_s), own);
    QCOMPARE(core::behaviorNamed(behaviors, u"High risk domain visited"_s)->name,
             u"High risk domain visited"_s);
    QVERIFY(!core::behaviorNamed(behaviors, {}));
}

QTEST_GUILESS_MAIN(BehaviorTest)
#include "tst_behavior.moc"
