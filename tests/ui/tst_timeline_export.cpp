// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_export.h"

#include "tests/ui/timeline_fixture.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using report::PictureFormat;
using test_support::TimelineFixture;

class TestTimelineExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesWhatIsSeen();
    void savesShapes();
    void saysWhyNot();
    void suggestsTheVisibleDays();
    void hasAnActionForEachFormat();

private:
    [[nodiscard]] QByteArray saved(PictureFormat format)
    {
        const QString path = m_folder.filePath(u"picture"_s);
        if (!m_export->save(format, path))
            qFatal("not saved");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TimelineFixture> m_fixture;
    session::EventList *m_events = nullptr;
    ui::TimelineView *m_view = nullptr;
    ui::TimelineExport *m_export = nullptr;
};

void TestTimelineExport::init()
{
    m_fixture = std::make_unique<TimelineFixture>(std::vector<test_support::EventSample>{
        {"Travel", "high", "2026-11-01T00:00:00Z"}, {"File", "low", "2026-11-10T00:00:00Z"}});
    m_events = &m_fixture->events;
    m_view = &m_fixture->view;
    m_view->resize(700, 180);
    m_export = new ui::TimelineExport(*m_view);
}

void TestTimelineExport::cleanup()
{
    m_fixture.reset();
}

void TestTimelineExport::savesWhatIsSeen()
{
    const QImage all = QImage::fromData(saved(PictureFormat::Png));
    QCOMPARE(all.size(), m_view->size() * 2);
    QCOMPARE(QImage::fromData(saved(PictureFormat::Png)), all);
    m_view->showRange({m_view->visibleRange().begin, m_view->visibleRange().begin + core::kMicrosPerDay});
    QVERIFY(QImage::fromData(saved(PictureFormat::Png)) != all);
    const QImage unselected = QImage::fromData(saved(PictureFormat::Png));
    m_events->select(0);
    QVERIFY(QImage::fromData(saved(PictureFormat::Png)) != unselected);
}

void TestTimelineExport::savesShapes()
{
    const QByteArray svg = saved(PictureFormat::Svg);
    QVERIFY(svg.contains("<svg"));
    QVERIFY(svg.contains(">Travel<"));
    QVERIFY(saved(PictureFormat::Pdf).startsWith("%PDF"));
}

void TestTimelineExport::saysWhyNot()
{
    const auto result = m_export->save(PictureFormat::Png, m_folder.filePath(u"no/such/folder.png"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::FileFailed);
}

void TestTimelineExport::suggestsTheVisibleDays()
{
    m_view->showRange({1'793'491'200 * core::kMicrosPerSecond,
                       1'793'491'200 * core::kMicrosPerSecond + 3 * core::kMicrosPerDay});
    QCOMPARE(m_export->suggestedName(PictureFormat::Svg), u"timeline-2026-11-01-2026-11-03.svg"_s);
    m_events->setZone(core::DisplayZone::named(u"America/Lima"_s).value());
    QCOMPARE(m_export->suggestedName(PictureFormat::Png), u"timeline-2026-10-31-2026-11-03.png"_s);
}

void TestTimelineExport::hasAnActionForEachFormat()
{
    QStringList texts;
    for (const QAction *action : m_export->actions())
        texts += action->text().remove(u'&');
    QCOMPARE(texts, (QStringList{u"Timeline as SVG…"_s, u"Timeline as PNG…"_s, u"Timeline as PDF…"_s}));
}

QTEST_MAIN(TestTimelineExport)
#include "tst_timeline_export.moc"
