// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_scroll_area.h"

#include "app/core/plural_count.h"
#include "ui/fonts.h"
#include "ui/raw_painter.h"
#include "ui/raw_source.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace ui {

namespace {

// Bytes, and the lines in them: a plural's number is an int.
constexpr qsizetype kMostCounted = std::numeric_limits<int>::max() - 1;

} // namespace

RawScrollArea::RawScrollArea(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_source(new RawSource(this))
{
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight);
    setFont(fixedFont(font()));
    m_layout.setFont(font());
    connect(m_source, &RawSource::textChanged, this, &RawScrollArea::takeText);
    connect(m_source, &RawSource::linesFound, this, &RawScrollArea::takeLines);
    connect(m_source, &RawSource::syntaxFound, this, [this](const json::SyntaxIndex &syntax) {
        m_layout.setSyntax(syntax);
        viewport()->update();
    });
    m_source->setText({});
}

void RawScrollArea::setBytes(QByteArrayView bytes, std::shared_ptr<const void> owner)
{
    m_source->setText({.owner = std::move(owner), .bytes = bytes});
}

QByteArrayView RawScrollArea::bytes() const
{
    return m_source->text().bytes;
}

std::shared_ptr<const void> RawScrollArea::owner() const
{
    return m_source->text().owner;
}

void RawScrollArea::setIndented(bool isIndented)
{
    m_source->setIndented(isIndented);
}

void RawScrollArea::setWrapped(bool isWrapped)
{
    m_isWrapped = isWrapped;
    updateShape();
}

void RawScrollArea::takeText(const RawLines &lines, const RawShape &shape, const json::SyntaxIndex &syntax)
{
    m_layout.setText(bytes());
    m_layout.setSyntax(syntax);
    m_top = {};
    m_toShow.reset();
    m_isSyncing = true;
    horizontalScrollBar()->setValue(0);
    m_isSyncing = false;
    takeLines(lines, shape);
    Q_EMIT bytesChanged();
}

// Keeps the byte at the top of the view in place.
void RawScrollArea::takeLines(const RawLines &lines, const RawShape &shape)
{
    const qsizetype top = m_layout.row(m_top).offset;
    m_layout.setLines(lines, shape);
    m_top = m_layout.placeOf(top);
    updateBars();
    describe();
    if (m_toShow && m_toShow->end() <= lines.size()) {
        reveal(*std::exchange(m_toShow, std::nullopt), Where::Middle);
        Q_EMIT revealed();
    }
}

void RawScrollArea::describe()
{
    const qsizetype size = bytes().size();
    if (size > kMostCounted)
        return setAccessibleDescription(QLocale().formattedDataSize(size));
    const QString sized = size == 1 ? tr("1 byte") : tr("%Ln bytes", nullptr, core::pluralCount(size));
    const int lines = core::pluralCount(m_layout.lines().lineCount());
    const QString counted = lines == 1 ? tr("1 line") : tr("%Ln lines", nullptr, lines);
    const bool isWhole = m_layout.lines().size() == size;
    setAccessibleDescription(isWhole ? tr("%1, %2").arg(counted, sized) : sized);
}

void RawScrollArea::updateShape()
{
    const double cell = QFontMetricsF(font()).horizontalAdvance(QString(100, u'0')) / 100;
    m_source->setShape({.cell = std::max(1.0, cell), .width = viewport()->width(), .isWrapped = m_isWrapped});
    updateBars();
}

qsizetype RawScrollArea::fullRows() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

// Where rows have several pieces the bar counts rows, and the view scrolls by pieces.
void RawScrollArea::updateBars()
{
    m_lastTop = m_layout.moved(m_layout.placeOf(m_layout.lines().size()), 1 - fullRows());
    m_top = std::min(m_top, m_lastTop);
    m_isSyncing = true;
    verticalScrollBar()->setPageStep(static_cast<int>(fullRows()));
    verticalScrollBar()->setRange(0, barValue(m_lastTop));
    const qsizetype cells = m_layout.shape().cells(m_layout.lines().lineCount());
    horizontalScrollBar()->setPageStep(static_cast<int>(cells));
    horizontalScrollBar()->setSingleStep(4);
    horizontalScrollBar()->setRange(
        0, static_cast<int>(std::min<qsizetype>(m_layout.lastColumn(), std::numeric_limits<int>::max())));
    m_isSyncing = false;
    m_layout.setColumn(horizontalScrollBar()->value());
    syncBar();
    viewport()->update();
}

int RawScrollArea::barValue(RawLayout::Place top) const
{
    const bool isBelow = top == m_lastTop && top.piece > 0;
    return static_cast<int>(
        std::min<qsizetype>(top.row + (isBelow ? 1 : 0), std::numeric_limits<int>::max()));
}

void RawScrollArea::syncBar()
{
    m_isSyncing = true;
    verticalScrollBar()->setValue(barValue(m_top));
    m_isSyncing = false;
}

void RawScrollArea::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (m_isSyncing)
        return;
    m_layout.setColumn(horizontalScrollBar()->value());
    const QScrollBar *bar = verticalScrollBar();
    const int rows = bar->value() - barValue(m_top);
    const bool isFar = bar->isSliderDown() || std::abs(rows) > bar->pageStep();
    if (rows != 0 && isFar)
        scrollTo(bar->value() == bar->maximum() ? m_lastTop : RawLayout::Place{bar->value(), 0});
    else if (rows != 0)
        scrollTo(m_layout.moved(m_top, rows));
    viewport()->update();
}

void RawScrollArea::scrollTo(RawLayout::Place top)
{
    m_top = std::min(top, m_lastTop);
    syncBar();
    viewport()->update();
}

// Of a place longer than the view, the beginning is shown.
void RawScrollArea::reveal(json::ByteSpan place, Where where)
{
    if (place.end() > m_layout.lines().size()) {
        m_toShow = place;
        return;
    }
    const RawLayout::Place row = m_layout.placeOf(place.offset);
    const RawLayout::Place bottom = m_layout.moved(m_top, fullRows() - 1);
    if (row < m_top || row > bottom) {
        if (where == Where::Middle)
            scrollTo(m_layout.moved(row, -fullRows() / 2));
        else
            scrollTo(row < m_top ? row : m_layout.moved(row, 1 - fullRows()));
    }
    revealColumn(place.end());
    revealColumn(place.offset);
    viewport()->update();
}

void RawScrollArea::revealColumn(qsizetype offset)
{
    if (m_layout.shape().isWrapped)
        return;
    const RawLayout::Place place = m_layout.placeOf(offset);
    const qsizetype lines = m_layout.lines().lineCount();
    const qsizetype column = offset - m_layout.lines().row(place.row).offset;
    // Marks may be ten cells wide: then fewer bytes have room before this one.
    for (const qsizetype share : {3, 12}) {
        if (m_layout.isSeen(offset))
            return;
        const qsizetype before = m_layout.shape().cells(lines) * (share == 3 ? 2 : 1) / share;
        horizontalScrollBar()->setValue(static_cast<int>(std::max<qsizetype>(0, column - before)));
    }
}

QString RawScrollArea::rowText(qsizetype row) const
{
    return m_layout.rowText(m_layout.lines().row(row)).shown();
}

std::vector<RawLayout::Place> RawScrollArea::visibleRows() const
{
    std::vector<RawLayout::Place> visible;
    const int height = rowHeight();
    for (RawLayout::Place at = m_top; static_cast<int>(visible.size()) * height < viewport()->height();) {
        visible.push_back(at);
        at = m_layout.moved(at, 1);
        if (at == visible.back())
            break;
    }
    return visible;
}

int RawScrollArea::rowHeight() const
{
    return RawPainter::rowHeight(fontMetrics());
}

qsizetype RawScrollArea::offsetAt(QPoint point) const
{
    const int height = rowHeight();
    const int row = point.y() >= 0 ? point.y() / height : -1 - (-point.y() - 1) / height;
    const RawLayout::Place last = m_layout.moved(m_top, row);
    if (row > 0 && m_layout.moved(m_top, row - 1) == last)
        return m_layout.lines().size(); // below the last row
    const double x = point.x() - m_layout.shape().textLeft(m_layout.lines().lineCount());
    if (x >= 0 || m_layout.column() == 0)
        return m_layout.offsetAt(last, x);
    // To the left of what is seen of the line.
    const qsizetype line = m_layout.lines().row(last.row).offset;
    const auto beyond = static_cast<qsizetype>(-x / m_layout.shape().cell) + 1;
    return characterStart(bytes(), std::max(line, m_layout.row(last).offset - beyond));
}

QRect RawScrollArea::rectOf(qsizetype offset) const
{
    if (offset > m_layout.lines().size() || !m_layout.isSeen(offset))
        return {};
    const std::vector<RawLayout::Place> visible = visibleRows();
    const auto at = std::ranges::find(visible, m_layout.placeOf(offset));
    if (at == visible.end())
        return {};
    const RawRowLayout row = m_layout.rowLayout(m_layout.row(*at));
    const double left = row.xOf(offset);
    const std::vector<RawRowLayout::Extent> extents =
        row.extents({offset, nextCharacter(bytes(), offset) - offset});
    const double right = extents.empty() ? left + 1 : extents.front().right;
    const int textLeft = m_layout.shape().textLeft(m_layout.lines().lineCount());
    const auto number = static_cast<int>(at - visible.begin());
    return {textLeft + static_cast<int>(left), number * rowHeight(),
            std::max(1, static_cast<int>(right - left)), rowHeight()};
}

QSize RawScrollArea::minimumSizeHint() const
{
    const RawShape &shape = m_layout.shape();
    const int width = shape.textLeft(0) + static_cast<int>(RawShape::kFewestCells * shape.cell) +
                      RawShape::kGap + verticalScrollBar()->sizeHint().width();
    return {width, 3 * rowHeight()};
}

void RawScrollArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateShape();
}

void RawScrollArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fixedFont(QGuiApplication::font()));
    if (event->type() == QEvent::FontChange) {
        m_layout.setFont(font());
        updateShape();
    }
}

} // namespace ui
