// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/compare_model.h"

#include "app/core/json_scan.h"
#include "app/core/visible_text.h"
#include "app/model/compared_value.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

using json::Change;
using json::Side;

namespace {

constexpr int kMostInCell = 300; // characters
constexpr int kMostInToolTip = 2000;
constexpr qsizetype kMostInPath = 200;

QString signOf(Change change)
{
    switch (change) {
    case Change::Same:
        return u"="_s;
    case Change::Added:
        return u"+"_s;
    case Change::Removed:
        return u"−"_s;
    case Change::Changed:
        return u"≠"_s;
    }
    return {};
}

QString wordOf(Change change)
{
    switch (change) {
    case Change::Same:
        return CompareModel::tr("The same");
    case Change::Added:
        return CompareModel::tr("Added");
    case Change::Removed:
        return CompareModel::tr("Removed");
    case Change::Changed:
        return CompareModel::tr("Changed");
    }
    return {};
}

// One line for a clipboard.
QString copiedValue(const json::Document &document, json::NodeId node, qsizetype most)
{
    if (node == json::kNoNode)
        return {};
    const QByteArrayView bytes = document.valueBytes(node);
    QString text = QString::fromUtf8(core::compactJson(bytes.first(std::min(bytes.size(), most))));
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r') // of broken text
            c = u' ';
    }
    return bytes.size() > most ? text + u'…' : text;
}

} // namespace

CompareModel::CompareModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(std::make_shared<const json::Comparison>())
{}

void CompareModel::setDetails(ComparedDetails details)
{
    beginResetModel();
    m_details = std::move(details);
    m_comparison = m_details.comparison ? m_details.comparison : std::make_shared<const json::Comparison>();
    m_differences.clear();
    int place = 0;
    for (const json::ComparedRow &row : m_comparison->rows) {
        if (row.change != Change::Same)
            m_differences.push_back(place);
        ++place;
    }
    endResetModel();
}

void CompareModel::setOnlyDifferences(bool onlyDifferences)
{
    if (onlyDifferences == m_onlyDifferences)
        return;
    beginResetModel();
    m_onlyDifferences = onlyDifferences;
    endResetModel();
}

int CompareModel::placeOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return m_onlyDifferences ? m_differences[static_cast<std::size_t>(row)] : row;
}

int CompareModel::rowOf(int place) const
{
    if (place < 0 || rowCount() == 0)
        return -1;
    if (!m_onlyDifferences)
        return std::min(place, rowCount() - 1);
    const auto found = std::ranges::lower_bound(m_differences, place);
    return static_cast<int>(std::min(found, m_differences.end() - 1) - m_differences.begin());
}

int CompareModel::nextDifference(int row, int step) const
{
    if (m_differences.empty())
        return -1;
    const int place = placeOf(row);
    const auto after = std::ranges::upper_bound(m_differences, place);
    const auto before = std::ranges::lower_bound(m_differences, place);
    if (step > 0)
        return rowOf(after == m_differences.end() ? m_differences.front() : *after);
    return rowOf(before == m_differences.begin() ? m_differences.back() : *(before - 1));
}

QString CompareModel::rowText(int row, qsizetype most) const
{
    return placeOf(row) >= 0 ? lineOf(at(row), most) : QString();
}

QString CompareModel::differencesText() const
{
    constexpr qsizetype kMostInAll = 1024 * 1024;
    constexpr qsizetype kMostInValue = 1000;
    QString text;
    std::size_t copied = 0;
    for (; copied < m_differences.size() && text.size() < kMostInAll; ++copied) {
        const auto place = static_cast<std::size_t>(m_differences[copied]);
        text += lineOf(m_comparison->rows[place], kMostInValue) + u'\n';
    }
    const std::size_t all = m_comparison->differences();
    if (all > copied)
        text += tr("… and %1 more").arg(QLocale().toString(qulonglong(all - copied))) + u'\n';
    return text;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_onlyDifferences ? m_differences.size() : m_comparison->rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RightColumn + 1;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index, kMostInCell);
    case Qt::ToolTipRole:
        return index.column() == SignColumn ? wordOf(at(index.row()).change)
                                            : withEscapes(index, text(index, kMostInToolTip));
    case Qt::AccessibleTextRole:
        return withEscapes(index, accessibleText(index));
    case ChangeRole:
        return static_cast<int>(at(index.row()).change);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == SignColumn && role == Qt::AccessibleTextRole)
        return tr("Difference");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Path");
    case LeftColumn:
        return tr("A", "the first of two events");
    case RightColumn:
        return tr("B", "the second of two events");
    default:
        return {};
    }
}

const json::ComparedRow &CompareModel::at(int row) const
{
    return m_comparison->rows[static_cast<std::size_t>(placeOf(row))];
}

const json::Document &CompareModel::document(Side side) const
{
    return side == Side::Left ? *m_details.left : *m_details.right;
}

QString CompareModel::text(const QModelIndex &index, int most) const
{
    const json::ComparedRow &row = at(index.row());
    switch (index.column()) {
    case SignColumn:
        return signOf(row.change);
    case PathColumn:
        return pathText(row, std::max<qsizetype>(kMostInPath, most));
    case LeftColumn:
        return valueText(row, Side::Left, most);
    default:
        return valueText(row, Side::Right, most);
    }
}

QString CompareModel::accessibleText(const QModelIndex &index) const
{
    const json::ComparedRow &row = at(index.row());
    const QString shown = text(index, kMostInCell);
    switch (index.column()) {
    case SignColumn:
        return wordOf(row.change);
    case PathColumn:
        return tr("%1: %2", "kind of difference, path").arg(wordOf(row.change), shown);
    case LeftColumn:
        return shown.isEmpty() ? tr("A has no value here") : tr("A: %1", "value").arg(shown);
    default:
        return shown.isEmpty() ? tr("B has no value here") : tr("B: %1", "value").arg(shown);
    }
}

// Where items moved along an array, both places.
QString CompareModel::pathText(const json::ComparedRow &row, qsizetype most) const
{
    const json::Pair &pair = row.pair;
    if (row.change == Change::Added)
        return pointer(pair, Side::Right, most);
    QString left = pointer(pair, Side::Left, most);
    if (row.change == Change::Removed)
        return left;
    const QString right = pointer(pair, Side::Right, most);
    return left == right ? left : tr("%1 → %2", "a place in A, the place in B").arg(left, right);
}

QString CompareModel::pointer(const json::Pair &pair, Side side, qsizetype most) const
{
    const QString pointer = json::pointerOf(document(side), *m_comparison, pair, side, most);
    if (!pointer.isEmpty())
        return core::visibleText(pointer);
    return document(side).kind(pair.node(side)) == json::Kind::Invalid ? tr("(broken text)")
                                                                       : tr("(all of it)", "whole details");
}

QString CompareModel::valueText(const json::ComparedRow &row, Side side, int most) const
{
    const json::NodeId node = row.pair.node(side);
    if (node == json::kNoNode)
        return {};
    qsizetype differsAt = 0;
    if (row.change == Change::Changed)
        differsAt = firstDifference(m_details.left->valueBytes(row.pair.left),
                                    m_details.right->valueBytes(row.pair.right));
    return comparedValue(document(side), node, differsAt, most);
}

// Where two values read the same, though they differ, says how.
QString CompareModel::withEscapes(const QModelIndex &index, const QString &text) const
{
    const json::ComparedRow &row = at(index.row());
    const bool isValue = index.column() == LeftColumn || index.column() == RightColumn;
    if (!isValue || row.change != Change::Changed ||
        !looksAlike(valueText(row, Side::Left, kMostInCell), valueText(row, Side::Right, kMostInCell)))
        return text;
    const auto [left, right] = escapedValues(*m_details.left, *m_details.right, row.pair, kMostInCell);
    return tr("%1\nThey look alike: A is %2, B is %3", "a text; values with escapes").arg(text, left, right);
}

QString CompareModel::lineOf(const json::ComparedRow &row, qsizetype most) const
{
    return QStringList{signOf(row.change), pathText(row, most),
                       copiedValue(*m_details.left, row.pair.left, most),
                       copiedValue(*m_details.right, row.pair.right, most)}
        .join(u'\t');
}

} // namespace model
