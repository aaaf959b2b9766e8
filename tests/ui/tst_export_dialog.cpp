// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_dialog.h"

#include "tests/support/answer_generator.h"
#include "tests/ui/export_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using test_support::ExportFixture;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void opensForAUserOnly();
    void showsWhatIsRedacted();
    void remembersWhatWasChosen();
    void startsAnewWithoutAKey();
    void writesFileAndManifest();
    void writesNoManifestWhereNoneIsWanted();
    void asksBeforeItReplaces();
    void saysWhyItCannotWrite();
    void writesNothingOfWhatIsRedacted();
    void triesTheSameKeyFileAgain();
    void countsNoRowsOfTheAnswer();
    void closingLeavesNothingAtWork();
    void cancelsWhatIsBeingWritten();

private:
    void chooseKey();
    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        return m_fixture->part<T>(name);
    }
    [[nodiscard]] bool isShown(const char *name) { return part<QWidget>(name)->isVisible(); }

    std::unique_ptr<ExportFixture> m_fixture;
};

void TestExportDialog::chooseKey()
{
    m_fixture->click("chooseKey");
    auto *files = m_fixture->dialog()->findChild<QFileDialog *>();
    QVERIFY(files && QTest::qWaitFor([files] { return QApplication::activeWindow() == files; }, kLongWait));
    files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(m_fixture->path(u"team.key"_s));
    QTest::keyClick(files->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
}

void TestExportDialog::opensForAUserOnly()
{
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // which must not keep Ctrl+E
    QVERIFY(m_fixture->open().isModal());
    QVERIFY(part<QComboBox>("format")->hasFocus());
    m_fixture->close();
    test_support::WindowFixture empty;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!empty.window().findChild<ui::ExportDialog *>());
    QVERIFY(!empty.find<QPushButton>(u"Export"_s)->isEnabled());
}

void TestExportDialog::showsWhatIsRedacted()
{
    m_fixture->open();
    m_fixture->choose("format", u"json"_s);
    QTRY_VERIFY(m_fixture->preview().join(u' ').contains(u"ana.sousa@example.com"_s));
    QVERIFY(!isShown("kinds"));
    QVERIFY(!isShown("samples"));
    m_fixture->choose("mode", u"numbered"_s);
    m_fixture->awaitReady();
    QTRY_VERIFY(m_fixture->preview().join(u' ').contains(u"[EMAIL-1]"_s));
    QVERIFY(!m_fixture->preview().join(u' ').contains(u"ana.sousa"_s));
    const QString emails = part<QListWidget>("kinds")->item(0)->text();
    QVERIFY2(emails.contains(QRegularExpression(u"^E-mail addresses: \\d+ in \\d+ places$"_s,
                                                QRegularExpression::UseUnicodePropertiesOption)),
             qPrintable(emails));
    auto *samples = part<QTableWidget>("samples");
    QVERIFY(samples->isVisible());
    QCOMPARE(samples->item(0, 1)->text(), u"ana.sousa@example.com"_s);
    QCOMPARE(samples->item(0, 2)->text(), u"[EMAIL-1]"_s);
    m_fixture->tick("kinds", 0);
    m_fixture->awaitReady();
    QCOMPARE(part<QListWidget>("kinds")->item(0)->text(), u"E-mail addresses"_s);
    QTRY_VERIFY(!m_fixture->preview().join(u' ').contains(u"[EMAIL-1]"_s));
}

void TestExportDialog::remembersWhatWasChosen()
{
    m_fixture->open();
    m_fixture->click("down");
    m_fixture->tick("list", 5);
    m_fixture->choose("details", u"preview"_s);
    m_fixture->choose("mode", u"keyed"_s);
    m_fixture->tick("kinds", 1);
    m_fixture->click("manifest");
    (void)m_fixture->exportAs(u"a.csv"_s);
    m_fixture->close();
    m_fixture->window().restart();
    m_fixture->window().lookUp(QString::fromLatin1(test_support::kBruno));
    m_fixture->open();
    QCOMPARE(part<QComboBox>("format")->currentData().toString(), u"csv"_s);
    QCOMPARE(part<QComboBox>("details")->currentData().toString(), u"preview"_s);
    QCOMPARE(part<QComboBox>("mode")->currentData().toString(), u"keyed"_s);
    QCOMPARE(part<QListWidget>("kinds")->item(1)->checkState(), Qt::Unchecked);
    QCOMPARE(part<QListWidget>("kinds")->item(2)->checkState(), Qt::Checked);
    QVERIFY(!part<QCheckBox>("manifest")->isChecked());
    QTRY_COMPARE(m_fixture->preview().first(), u"time_in_zone,time_utc,level,event,details"_s);
    QVERIFY(m_fixture->exportAs(u"b.csv"_s).contains("time_in_zone"));
    QVERIFY(QFile::exists(m_fixture->path(u"b.csv"_s)));
}

// The key's file is named anew for each export.
void TestExportDialog::startsAnewWithoutAKey()
{
    m_fixture->window().preferences().setExportChoices({.redaction = u"key-file"_s});
    m_fixture->pressExportKey();
    QVERIFY(m_fixture->dialog());
    QCOMPARE(part<QComboBox>("mode")->currentData().toString(), u"key-file"_s);
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QTRY_VERIFY(part<QLabel>("note")->isVisible());
    QCOMPARE(part<QLabel>("note")->text(), u"Choose the key file."_s);
}

void TestExportDialog::writesFileAndManifest()
{
    m_fixture->open();
    QVERIFY(!isShown("showInFolder"));
    QVERIFY(m_fixture->exportAs(u"a.csv"_s)
                .startsWith("\xef\xbb\xbf"
                            "time_utc"));
    QVERIFY2(m_fixture->message().startsWith(u"Written: a.csv, "_s), qPrintable(m_fixture->message()));
    QVERIFY(part<QPushButton>("showInFolder")->isEnabled());
    QVERIFY(!isShown("exportButton"));
    QCOMPARE(part<QPushButton>("closeButton")->text(), u"C&lose"_s);
    const auto manifest = report::readManifest(m_fixture->path(u"manifest.json"_s));
    QVERIFY(manifest && manifest->find(u"a.csv"_s));
    QCOMPARE(manifest->find(u"a.csv"_s)->size, QFileInfo(m_fixture->path(u"a.csv"_s)).size());
    m_fixture->click("closeButton");
    QTRY_VERIFY(!m_fixture->dialog());
}

void TestExportDialog::writesNoManifestWhereNoneIsWanted()
{
    m_fixture->open();
    m_fixture->click("manifest");
    (void)m_fixture->exportAs(u"a.csv"_s);
    QCOMPARE(m_fixture->files(), QStringList(u"a.csv"_s));
}

void TestExportDialog::asksBeforeItReplaces()
{
    m_fixture->writeFile(u"a.csv"_s, "old");
    m_fixture->open();
    m_fixture->typeName(u"a.csv"_s);
    const auto answer = [this](const QString &text) {
        m_fixture->click("exportButton");
        auto *box = m_fixture->dialog()->findChild<QMessageBox *>();
        QVERIFY(box && box->informativeText().contains(u"a.csv"_s));
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no such answer");
    };
    answer(u"Cancel"_s);
    QCOMPARE(m_fixture->fileBytes(u"a.csv"_s), "old"_ba);
    QTRY_VERIFY(!m_fixture->dialog()->findChild<QMessageBox *>());
    answer(u"Replace"_s);
    QTRY_VERIFY(isShown("showInFolder"));
    QVERIFY(m_fixture->fileBytes(u"a.csv"_s).contains("time_utc"));
}

void TestExportDialog::saysWhyItCannotWrite()
{
    m_fixture->open();
    for (const QString &name : {u"../a.csv"_s, u"missing/a.csv"_s, u"/tmp/a.csv"_s}) {
        m_fixture->typeName(name);
        m_fixture->click("exportButton");
        QVERIFY2(m_fixture->message().startsWith(u"A file name has no “/” in it."_s),
                 qPrintable(m_fixture->message()));
        m_fixture->close();
        m_fixture->open();
    }
    m_fixture->writeFile(u"manifest.json"_s, "{}");
    m_fixture->typeName(u"a.csv"_s);
    m_fixture->click("exportButton");
    QTRY_VERIFY2(m_fixture->message().contains(u"no manifest of Riskscope"_s),
                 qPrintable(m_fixture->message()));
    QCOMPARE(m_fixture->files(), QStringList(u"manifest.json"_s));
    m_fixture->close();
    m_fixture->window().preferences().setExportChoices({.folder = u"/proc"_s, .hasManifest = false});
    m_fixture->open();
    m_fixture->typeName(u"a.csv"_s); // where nobody may write
    m_fixture->click("exportButton");
    QTRY_VERIFY2(m_fixture->message().contains(u"/proc/a.csv"_s), qPrintable(m_fixture->message()));
    QVERIFY(part<QPushButton>("exportButton")->isEnabled());
}

void TestExportDialog::writesNothingOfWhatIsRedacted()
{
    m_fixture->writeFile(u"team.key"_s, "0123456789abcdef0123456789abcdef\n");
    m_fixture->open();
    m_fixture->choose("mode", u"key-file"_s);
    chooseKey();
    QTRY_VERIFY(isShown("samples") && part<QTableWidget>("samples")->rowCount() > 0);
    const QString marker = part<QTableWidget>("samples")->item(0, 2)->text();
    m_fixture->choose("format", u"json"_s);
    const QByteArray written = m_fixture->exportAs(u"a.json"_s);
    QVERIFY2(written.contains(marker.toUtf8()), qPrintable(marker));
    const QByteArray manifest = m_fixture->fileBytes(u"manifest.json"_s);
    for (const char *original : {"ana.sousa", "Ana Sousa", test_support::kAna})
        QVERIFY2(!written.contains(original) && !manifest.contains(original), original);
}

// What failed is tried anew when it is chosen again.
void TestExportDialog::triesTheSameKeyFileAgain()
{
    m_fixture->writeFile(u"team.key"_s, "short");
    m_fixture->open();
    m_fixture->choose("mode", u"key-file"_s);
    chooseKey();
    QTRY_VERIFY(!m_fixture->message().isEmpty());
    QVERIFY(!part<QPushButton>("exportButton")->isEnabled());
    QTRY_VERIFY(!m_fixture->dialog()->findChild<QFileDialog *>());
    m_fixture->typeName(u"b.csv"_s);
    QVERIFY(!m_fixture->message().isEmpty());
    m_fixture->writeFile(u"team.key"_s, "0123456789abcdef0123456789abcdef\n");
    chooseKey();
    m_fixture->awaitReady();
    QCOMPARE(m_fixture->message(), QString());
}

// The answer goes out in one piece: its rows are not counted.
void TestExportDialog::countsNoRowsOfTheAnswer()
{
    m_fixture->open();
    m_fixture->choose("format", u"json"_s);
    m_fixture->awaitReady();
    m_fixture->click("exportButton");
    QCOMPARE(m_fixture->message(), u"Writing the file…"_s);
    QCOMPARE(part<QProgressBar>("progress")->maximum(), 0);
    QTRY_VERIFY(isShown("showInFolder"));
}

// Older wishes as well: what is made must not outlive who wants it.
void TestExportDialog::closingLeavesNothingAtWork()
{
    session::LookupSession &session = m_fixture->window().session();
    const auto shown = std::make_shared<const core::UserRisk>(*session::shownUser(session.state()));
    auto content = std::make_unique<ui::ExportContent>(ui::exportSource(shown, session.events()));
    for (int i = 0; i < 50; ++i)
        content->prepare(report::Scope::All, ui::RedactionWish());
    content.reset();
    QCOMPARE(shown.use_count(), 1);
}

void TestExportDialog::cancelsWhatIsBeingWritten()
{
    test_support::HttpServer server;
    server.respond(200, test_support::generateAnswer(60'000));
    m_fixture = std::make_unique<ExportFixture>(test_support::connectionTo(server));
    m_fixture->open();
    m_fixture->choose("format", u"pdf"_s);
    m_fixture->awaitReady();
    m_fixture->click("exportButton");
    QVERIFY(isShown("progress"));
    QVERIFY(!part<QWidget>("choices")->isEnabled());
    QTest::keyClick(m_fixture->dialog(), Qt::Key_Escape);
    QTRY_COMPARE(m_fixture->message(), u"Cancelled. No file was written."_s);
    QVERIFY(part<QPushButton>("exportButton")->isEnabled());
    QCOMPARE(m_fixture->files(), QStringList());
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
