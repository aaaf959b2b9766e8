// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/details_figures.h"

#include "app/json/json_document.h"
#include "app/json/json_search.h"
#include "tests/bench/child_process.h"
#include "tests/bench/details_samples.h"
#include "tests/bench/stall_watch.h"
#include "ui/details_pane.h"
#include "ui/details_tree.h"

#include <QEvent>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost = 1'000'000;
constexpr int kLongest = 60'000; // ms

using Figures = core::Result<QList<Figure>>;

// A pane on screen that tells when its tree has painted rows.
class ShownPane : public QObject
{
public:
    ShownPane()
    {
        m_pane.resize(500, 400);
        m_pane.show();
        m_tree = m_pane.findChild<ui::DetailsTree *>();
        m_tree->viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowExposed(&m_pane); }

    // Milliseconds until rows are on screen, negative where none ever are.
    [[nodiscard]] double millisecondsToShow(const core::EventStore &store)
    {
        QEventLoop loop;
        m_painted = [&loop] { loop.quit(); };
        QTimer::singleShot(kLongest, &loop, [&loop] { loop.exit(1); });
        bool isPainted = false;
        const double taken = millisecondsOf([&] {
            m_pane.showEvent(store, 0);
            return isPainted = loop.exec() == 0;
        });
        m_painted = {};
        return isPainted ? taken : -1;
    }
    void clear()
    {
        m_pane.clear();
        QThreadPool::globalInstance()->waitForDone(); // what is still read is read no more for the next run
    }

    bool eventFilter(QObject * /*viewport*/, QEvent *event) override
    {
        // The rows are painted once this returns.
        if (event->type() == QEvent::Paint && m_painted && m_tree->model()->rowCount() > 0)
            QTimer::singleShot(0, this, m_painted);
        return false;
    }

private:
    ui::DetailsPane m_pane;
    ui::DetailsTree *m_tree = nullptr;
    std::function<void()> m_painted;
};

Figures firstScreen(const QByteArray &details, int runs)
{
    const core::EventStore store = storeOf(details);
    ShownPane pane;
    if (!pane.isReady())
        return core::failure(core::ErrorKind::TimedOut, u"the pane is not shown"_s);
    QList<double> ours;
    QList<double> theirs;
    for (int run = 0; run < runs; ++run) {
        const double taken = pane.millisecondsToShow(store);
        pane.clear();
        if (taken < 0)
            return core::failure(core::ErrorKind::TimedOut, u"the pane shows no rows"_s);
        ours += taken;
        theirs += millisecondsOf([&details] { return QJsonDocument::fromJson(details); });
    }
    return QList<Figure>{
        {"details_first_screen", median(ours), "ms"},
        {"details_first_screen_vs_qjsondocument", median(theirs) / median(ours), "x_faster"}};
}

Figures peakBeside(qint64 nodes)
{
    const auto said = outputOfChild({u"--details-peak"_s, QString::number(nodes)});
    if (!said)
        return std::unexpected(said.error());
    const QList<QByteArray> numbers = said->trimmed().split(' ');
    const double bytes = numbers.value(0).toDouble();
    const double peak = numbers.value(1).toDouble();
    return QList<Figure>{{"details_bytes_per_node", bytes / static_cast<double>(nodes), "B"},
                         {"details_peak_beside", peak / 1e6, "MB"},
                         {"details_peak_beside_vs_bytes", peak / bytes, "x_memory"}};
}

// The children of the only row; groups of them where there are many.
QModelIndex lastRowOf(const QTreeView &tree)
{
    QModelIndex last = tree.model()->index(tree.model()->rowCount() - 1, 0);
    while (tree.isExpanded(last) && tree.model()->rowCount(last) > 0)
        last = tree.model()->index(tree.model()->rowCount(last) - 1, 0, last);
    return last;
}

Figures wideArray(qint64 items)
{
    QByteArray json = "{\"items\":[";
    for (qint64 i = 0; i < items; ++i)
        json += QByteArray::number(i) + ',';
    json += "\"last\"]}";
    const auto document = std::make_shared<const json::Document>(json::parse(json));
    ui::DetailsTree tree;
    tree.resize(500, 400);
    tree.show();
    if (!QTest::qWaitForWindowExposed(&tree))
        return core::failure(core::ErrorKind::TimedOut, u"the tree is not shown"_s);
    tree.setDocument(document);
    const QModelIndex top = tree.model()->index(0, 0);
    tree.setCurrentIndex(top);
    tree.collapse(top);
    StallWatch watch;
    const double expand =
        watch.longestDuring([&] { tree.expand(top); }, [&] { return tree.isExpanded(top); });
    const double jump = watch.longestDuring([&] { QTest::keyClick(&tree, Qt::Key_End); },
                                            [&] { return tree.currentIndex() == lastRowOf(tree); });
    const json::NodeId last = static_cast<json::NodeId>(document->nodes.size() - 1);
    const double select = watch.longestDuring([&] { tree.selectNode(last); },
                                              [&] { return tree.currentNode() == std::optional(last); });
    const double close =
        watch.longestDuring([&] { tree.collapse(top); }, [&] { return !tree.isExpanded(top); });
    if (std::min({expand, jump, select, close}) < 0)
        return core::failure(core::ErrorKind::TimedOut, u"the tree does not get there"_s);
    return QList<Figure>{{"details_wide_expand", expand, "ms"},
                         {"details_wide_jump_to_last", jump, "ms"},
                         {"details_wide_select", select, "ms"},
                         {"details_wide_fold", close, "ms"}};
}

std::size_t placesIn(const QString &text, const QString &sought)
{
    std::size_t places = 0;
    for (qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive))
        ++places;
    return places;
}

Figures findOne(const json::Document &document, const QString &text, const QString &sought, int runs)
{
    const auto finder = json::Finder::make(sought, {});
    if (!finder)
        return std::unexpected(finder.error());
    QList<double> tree;
    QList<double> raw;
    QList<double> theirs;
    for (int run = 0; run < runs; ++run) {
        std::size_t found = 0;
        std::size_t expected = 0;
        tree += millisecondsOf([&] { return finder->findNodes(document); });
        raw += millisecondsOf([&] {
            auto spans = finder->findSpans(document.bytes);
            found = spans.places.size();
            return spans;
        });
        theirs += millisecondsOf([&] { return expected = placesIn(text, sought); });
        if (found != expected)
            return core::failure(core::ErrorKind::NotUnderstood, u"different places for %1"_s.arg(sought));
    }
    return QList<Figure>{{"tree", median(tree), "ms"},
                         {"tree_vs_indexof", median(theirs) / median(tree), "x_faster"},
                         {"raw", median(raw), "ms"},
                         {"raw_vs_indexof", median(theirs) / median(raw), "x_faster"}};
}

Figures finding(const QByteArray &details, int runs)
{
    const json::Document document = json::parse(details);
    const QString text = QString::fromUtf8(details);
    QList<Figure> figures;
    for (const auto &[name, sought] : {std::pair("rare", u"needle p"_s), std::pair("absent", u"zebra"_s),
                                       std::pair("frequent", u"country"_s), std::pair("letter", u"e"_s)}) {
        const auto one = findOne(document, text, sought, runs);
        if (!one)
            return one;
        for (const Figure &figure : *one)
            figures.append(
                {QByteArray("details_find_") + name + '_' + figure.name, figure.value, figure.unit});
    }
    return figures;
}

} // namespace

int printDetailsPeak(qint64 nodes)
{
    const QByteArray details = detailsOf(nodes / kNodesOfPlace);
    resetPeakMemory();
    const qint64 before = residentMemory();
    const json::Document document = json::parse(details);
    const qint64 peak = peakMemory() - before;
    std::printf("%lld %lld\n", static_cast<long long>(details.size()), static_cast<long long>(peak));
    return !document.error && document.nodes.size() > std::size_t(nodes / kNodesOfPlace) ? 0 : 1;
}

Figures detailsFigures(std::optional<qint64> most, int runs)
{
    const qint64 size = std::min(most.value_or(kMost), kMost);
    constexpr qint64 kNodesForEach = 10;
    const QByteArray details = detailsOf(size * 100 / 107);
    QList<Figure> figures;
    for (const auto &measured : {firstScreen(details, runs), peakBeside(size * kNodesForEach),
                                 wideArray(size), finding(details, runs)}) {
        if (!measured)
            return measured;
        figures += *measured;
    }
    return figures;
}

} // namespace bench
