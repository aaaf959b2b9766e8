// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_compare.h"

#include <QAbstractTableModel>

#include <memory>

namespace model {

// Two documents and what compare() says of them. All null, or none.
struct ComparedDetails
{
    std::shared_ptr<const json::Document> left;
    std::shared_ptr<const json::Document> right;
    std::shared_ptr<const json::Comparison> comparison;
};

// The rows of a comparison: a sign, the path, the value on either side. All text is bounded and safe to
// paint.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SignColumn, PathColumn, LeftColumn, RightColumn };
    enum Role {
        ChangeRole = Qt::UserRole, // int, a json::Change
    };

    explicit CompareModel(QObject *parent = nullptr);

    // Null details show nothing.
    void setDetails(ComparedDetails details);
    [[nodiscard]] const ComparedDetails &details() const { return m_details; }
    // At first, all rows are shown.
    void setOnlyDifferences(bool onlyDifferences);

    // A row's place in the comparison, and the row that shows a place, or what follows it; -1 where there is
    // none.
    [[nodiscard]] int placeOf(int row) const;
    [[nodiscard]] int rowOf(int place) const;
    // The difference after (1) or before (-1) a row, round at both ends; `row` -1 stands before the first. -1
    // where there is none.
    [[nodiscard]] int nextDifference(int row, int step) const;

    // Sign, path and values as sent, without blanks between tokens, separated by tabs. Each value is cut to
    // `most` bytes. Empty where there is no such row.
    [[nodiscard]] QString rowText(int row, qsizetype most) const;
    // Every difference in a line, be it shown or not, up to a megabyte; then a line says how many
    // follow.
    [[nodiscard]] QString differencesText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const json::ComparedRow &at(int row) const;
    [[nodiscard]] const json::Document &document(json::Side side) const;
    [[nodiscard]] QString text(const QModelIndex &index, int most) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;
    [[nodiscard]] QString pathText(const json::ComparedRow &row, qsizetype most) const;
    [[nodiscard]] QString pointer(const json::Pair &pair, json::Side side, qsizetype most) const;
    [[nodiscard]] QString valueText(const json::ComparedRow &row, json::Side side, int most) const;
    [[nodiscard]] QString withEscapes(const QModelIndex &index, const QString &text) const;
    [[nodiscard]] QString lineOf(const json::ComparedRow &row, qsizetype most) const;

    ComparedDetails m_details;
    std::shared_ptr<const json::Comparison> m_comparison; // never null: without details, an empty one
    std::vector<int> m_differences;                       // their places in the comparison
    bool m_onlyDifferences = false;
};

} // namespace model
