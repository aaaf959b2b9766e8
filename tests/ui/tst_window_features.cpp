// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/window_features.h"

#include "app/session/profiles.h"
#include "app/session/recents.h"
#include "app/session/window_call.h"
#include "tests/ui/window_fixture.h"
#include "ui/command_line.h"
#include "ui/event_table.h"
#include "ui/record_view.h"
#include "ui/restored_user.h"
#include "ui/single_window.h"
#include "ui/whats_this.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QtConcurrentRun>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace test_support;

namespace {

// A profile of a person's own, which nobody answers.
core::Profile chosenProfile(WindowFixture &fixture)
{
    core::Profile profile;
    profile.name = u"Mine"_s;
    profile.accountId = QString(32, u'0');
    profile.baseUrl = u"http://127.0.0.1:9/client/v4"_s;
    const auto kept = fixture.workspace().profiles().keep(profile);
    if (kept)
        fixture.workspace().profiles().choose(kept->id);
    return kept.value_or(profile);
}

} // namespace

class TestWindowFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path())); }
    void everyControlIsExplained();
    void everyActionIsExplained();
    void explainsWhatEventsMean();
    void takesCallsOfItsProfile();
    void handsNothingOverFromTheDemo();
    void restoresTheUserWithoutAsking();

private:
    QTemporaryDir m_runtime;
};

void TestWindowFeatures::everyControlIsExplained()
{
    WindowFixture fixture;
    fixture.lookUp(QString::fromLatin1(kAna));
    for (const auto *name : {"showHandbook", "showKeys", "showAbout", "openAnswer"})
        fixture.window().findChild<QAction *>(QString::fromLatin1(name))->trigger();
    fixture.window().showSettings();
    fixture.window().exportReport();
    QStringList silent;
    const QList<QWidget *> controls = fixture.window().findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        // What Qt makes for itself is explained by what it is made for.
        const bool isQts = control->objectName().startsWith("qt_"_L1) || control->inherits("QFileDialog") ||
                           control->window()->inherits("QFileDialog") || control->inherits("QMenu");
        const auto *label = qobject_cast<const QLabel *>(control);
        const bool isEmpty = label && label->text().isEmpty(); // there is nothing to point at
        if (control->focusPolicy() == Qt::NoFocus || isQts || isEmpty)
            continue;
        if (ui::whatsThisOf(*control).isEmpty())
            silent += u"%1 %2"_s.arg(QString::fromLatin1(control->metaObject()->className()),
                                     control->objectName());
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TestWindowFeatures::everyActionIsExplained()
{
    WindowFixture fixture;
    const QList<QAction *> actions = fixture.window().findChildren<QAction *>();
    QVERIFY(actions.size() > 40);
    for (const QAction *action : actions) {
        const bool isNamed = !action->isSeparator() && !action->text().isEmpty();
        QVERIFY2(!isNamed || !ui::whatsThisOf(*action).isEmpty(), qPrintable(action->text()));
    }
}

void TestWindowFeatures::explainsWhatEventsMean()
{
    WindowFixture fixture;
    fixture.lookUp(QString::fromLatin1(kAna));
    model::EventModel &events = fixture.session().events().model();
    const QModelIndex name = events.index(0, events.sectionOf(core::ColumnId::Event));
    QTRY_VERIFY(name.data(Qt::ToolTipRole).toString().contains("Impossible travel\n\n"_L1));
    QVERIFY(!name.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
}

void TestWindowFeatures::takesCallsOfItsProfile()
{
    WindowFixture fixture;
    ui::answerCalls(fixture.window(), fixture.workspace());
    const QString path = session::callPath(chosenProfile(fixture));
    const QFuture<bool> called = QtConcurrent::run(
        [path] { return session::callWindow(path, {.user = QString::fromLatin1(kBruno), .file = {}}); });
    QTRY_VERIFY(called.isFinished());
    QVERIFY(called.result());
    QTRY_COMPARE(fixture.find<QLineEdit>(u"User"_s)->text(), QString::fromLatin1(kBruno));
}

void TestWindowFeatures::handsNothingOverFromTheDemo()
{
    WindowFixture fixture;
    ui::answerCalls(fixture.window(), fixture.workspace());
    QVERIFY(!ui::isHandedOver(fixture.workspace(), {}));
    QVERIFY(!ui::isHandedOver(fixture.workspace(), {.demo = true}));
}

void TestWindowFeatures::restoresTheUserWithoutAsking()
{
    WindowFixture fixture;
    (void)chosenProfile(fixture);
    const auto *field = fixture.find<QLineEdit>(u"User"_s);
    ui::restoreUser(fixture.window(), fixture.workspace());
    QVERIFY(field->text().isEmpty());
    fixture.workspace().recents().add({.userId = QString::fromLatin1(kAna), .name = {}, .email = {}});
    ui::restoreUser(fixture.window(), fixture.workspace());
    QCOMPARE(field->text(), QString::fromLatin1(kAna));
    QCOMPARE(field->selectedText(), field->text());
    QVERIFY(std::holds_alternative<session::Idle>(fixture.session().state()));
}

QTEST_MAIN(TestWindowFeatures)
#include "tst_window_features.moc"
