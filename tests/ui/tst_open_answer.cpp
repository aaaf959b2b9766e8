// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/open_answer.h"

#include "app/core/error_text.h"
#include "tests/ui/window_fixture.h"
#include "ui/event_table.h"
#include "ui/lookup_form.h"
#include "ui/record_view.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace test_support;

namespace {

QByteArray answerOf(const QString &user)
{
    QFile file(u":/demo/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/"_s + user);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As the desktop would: whether it was accepted.
bool drop(QWidget &target, const QMimeData &data)
{
    QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

bool dropFile(QWidget &target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    return drop(target, data);
}

bool dropText(QWidget &target, const QString &text)
{
    QMimeData data;
    data.setText(text);
    return drop(target, data);
}

} // namespace

// Saved answers come into the window by the menu and by dropping them.
class TestOpenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void asksForAFileAndRemembersItsFolder();
    void takesADroppedFile();
    void takesADroppedFileOnAField();
    void takesADroppedAnswer();
    void putsOtherTextIntoTheField();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void saysWhyAFileIsNotShown_data();
    void saysWhyAFileIsNotShown();

private:
    static QString shownName(WindowFixture &fixture)
    {
        const session::ShownUser shown = session::shownUser(fixture.session().state());
        return shown ? shown->record.name : QString();
    }
    [[nodiscard]] QString saved(const QByteArray &bytes, const QString &name = u"answer.json"_s) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    QTemporaryDir m_folder;
};

void TestOpenAnswer::asksForAFileAndRemembersItsFolder()
{
    const QString path = saved(answerOf(QString::fromLatin1(kBruno)));
    WindowFixture fixture;
    QTest::keyClick(&fixture.window(), Qt::Key_O, Qt::ControlModifier);
    auto *dialog = fixture.window().findChild<QFileDialog *>(u"openAnswerDialog"_s);
    QVERIFY(dialog);
    dialog->selectFile(path);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(shownName(fixture), u"Bruno Keller"_s);
    QCOMPARE(QDir(fixture.preferences().folder(u"answer"_s)), QDir(m_folder.path()));
    QTRY_VERIFY(!fixture.window().findChild<QFileDialog *>(u"openAnswerDialog"_s));
    fixture.window().findChild<QAction *>(u"openAnswer"_s)->trigger();
    dialog = fixture.window().findChild<QFileDialog *>(u"openAnswerDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->directory(), QDir(m_folder.path()));
}

void TestOpenAnswer::takesADroppedFile()
{
    WindowFixture fixture;
    QVERIFY(dropFile(fixture.window(), saved(answerOf(QString::fromLatin1(kAna)))));
    QTRY_COMPARE(shownName(fixture), u"Ana Sousa"_s);
    QVERIFY(QFile::exists(m_folder.filePath(u"answer.json"_s)));
}

void TestOpenAnswer::takesADroppedFileOnAField()
{
    WindowFixture fixture;
    auto *field = fixture.find<QLineEdit>(u"User"_s);
    QVERIFY(dropFile(*field, saved(answerOf(QString::fromLatin1(kAna)))));
    QTRY_COMPARE(shownName(fixture), u"Ana Sousa"_s);
    QVERIFY(!field->text().contains("file:"_L1));
}

void TestOpenAnswer::takesADroppedAnswer()
{
    WindowFixture fixture;
    QVERIFY(dropText(fixture.window(), u"\n "_s + QString::fromUtf8(answerOf(QString::fromLatin1(kAna)))));
    QTRY_COMPARE(shownName(fixture), u"Ana Sousa"_s);
}

void TestOpenAnswer::putsOtherTextIntoTheField()
{
    WindowFixture fixture;
    QVERIFY(dropText(fixture.window(), u" ana.sousa@example.com\n"_s));
    QCOMPARE(fixture.find<QLineEdit>(u"User"_s)->text(), u"ana.sousa@example.com"_s);
    QVERIFY(std::holds_alternative<session::Idle>(fixture.session().state()));
}

void TestOpenAnswer::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::newRow("elsewhere") << QList{QUrl(u"https://example.com/answer.json"_s)};
    QTest::newRow("another host") << QList{QUrl(u"file://server/share/answer.json"_s)};
    QTest::newRow("several") << QList{QUrl(u"file:///a.json"_s), QUrl(u"file:///b.json"_s)};
    QTest::newRow("script") << QList{QUrl(u"javascript:alert(1)"_s)};
}

void TestOpenAnswer::refusesWhatIsNoFile()
{
    QFETCH(const QList<QUrl>, urls);
    WindowFixture fixture;
    QMimeData data;
    data.setUrls(urls);
    QVERIFY(!drop(fixture.window(), data));
    QVERIFY(!drop(*fixture.find<QLineEdit>(u"User"_s), data));
    QVERIFY(std::holds_alternative<session::Idle>(fixture.session().state()));
}

void TestOpenAnswer::saysWhyAFileIsNotShown_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("device") << u"device"_s;
    QTest::newRow("gone") << u"gone"_s;
    QTest::newRow("too large") << u"large"_s;
    QTest::newRow("no answer") << u"words"_s;
}

void TestOpenAnswer::saysWhyAFileIsNotShown()
{
    QFETCH(const QString, kind);
    QString path = m_folder.filePath(kind);
    if (kind == "folder"_L1)
        path = m_folder.path();
    else if (kind == "pipe"_L1)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (kind == "device"_L1)
        path = u"/dev/zero"_s;
    else if (kind == "large"_L1)
        QVERIFY(QFile(saved({}, kind)).resize((qint64(1) << 30) + 1)); // takes no room on the disk
    else if (kind == "words"_L1)
        QVERIFY(!saved("hello", kind).isEmpty());
    WindowFixture fixture;
    QVERIFY(dropFile(fixture.window(), path));
    QTRY_VERIFY(std::holds_alternative<session::Failed>(fixture.session().state()));
    const auto &failed = std::get<session::Failed>(fixture.session().state());
    QVERIFY(!core::explain(failed.error).what.isEmpty());
}

QTEST_MAIN(TestOpenAnswer)
#include "tst_open_answer.moc"
