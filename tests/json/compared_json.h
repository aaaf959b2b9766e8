// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_compare.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <random>

namespace test_support {

using namespace json;
using namespace Qt::StringLiterals;

inline constexpr qsizetype kWhole = 1'000'000;

struct Pairing
{
    Document left;
    Document right;
    Comparison comparison;

    [[nodiscard]] const Document &document(Side side) const { return side == Side::Left ? left : right; }
    [[nodiscard]] QString pointer(const ComparedRow &row, Side side, qsizetype most = kWhole) const
    {
        if (row.pair.node(side) == kNoNode)
            return u"none"_s;
        return pointerOf(document(side), comparison, row.pair, side, most);
    }
};

inline Pairing pairingOf(const QByteArray &left, const QByteArray &right)
{
    Pairing pairing{parse(left), parse(right), {}};
    pairing.comparison = compare(pairing.left, pairing.right);
    return pairing;
}

inline QString signOf(Change change)
{
    const QString signs[] = {u"="_s, u"+"_s, u"-"_s, u"~"_s};
    return signs[static_cast<std::size_t>(change)];
}

// "~/a" is changed, "=/0>/1" the same at another place, "+/b" added.
inline QString describe(const Pairing &pairing, const ComparedRow &row)
{
    const QString left = pairing.pointer(row, Side::Left);
    const QString right = pairing.pointer(row, Side::Right);
    const QString sign = signOf(row.change);
    if (row.change == Change::Added)
        return sign + right;
    return row.change == Change::Removed || left == right ? sign + left : sign + left + u'>' + right;
}

inline QStringList describe(const Pairing &pairing)
{
    QStringList rows;
    for (const ComparedRow &row : pairing.comparison.rows)
        rows += describe(pairing, row);
    return rows;
}

// A value's text that is the same for equal values.
inline QString canonical(const Document &document, NodeId node)
{
    QStringList parts;
    for (const NodeId child : document.children(node)) {
        const QString key = document.hasKey(node + 1) ? document.keyText(child) : QString();
        parts += key + u':' + canonical(document, child);
    }
    if (document.kind(node) == Kind::Object) {
        std::ranges::stable_sort(parts, {}, [](const QString &part) { return part.section(u':', 0, 0); });
        return u'{' + parts.join(u',') + u'}';
    }
    if (document.kind(node) == Kind::Array)
        return u'[' + parts.join(u',') + u']';
    return (document.kind(node) == Kind::String ? u"\""_s : QString()) + document.valueText(node);
}

// What a comparison of objects without arrays has to say, in no order.
inline QStringList reference(const Document &left, NodeId l, const Document &right, NodeId r,
                             const QString &path)
{
    if (canonical(left, l) == canonical(right, r))
        return {u'=' + path};
    if (left.kind(l) != Kind::Object || right.kind(r) != Kind::Object)
        return {u'~' + path};
    std::map<QString, std::pair<std::vector<NodeId>, std::vector<NodeId>>> members;
    for (const NodeId member : left.children(l))
        members[left.keyText(member)].first.push_back(member);
    for (const NodeId member : right.children(r))
        members[right.keyText(member)].second.push_back(member);
    QStringList rows;
    for (const auto &[key, sides] : members) {
        const auto &[lefts, rights] = sides;
        for (std::size_t i = 0; i < std::max(lefts.size(), rights.size()); ++i) {
            const QString at = path + u'/' + key;
            if (i >= lefts.size())
                rows += u'+' + at;
            else if (i >= rights.size())
                rows += u'-' + at;
            else
                rows += reference(left, lefts[i], right, rights[i], at);
        }
    }
    return rows;
}

// Few keys and values, so that many are equal; strings and blanks in several spellings.
class RandomJson
{
public:
    RandomJson(std::mt19937 &random, bool hasArrays)
        : m_random(random)
        , m_hasArrays(hasArrays)
    {}

    [[nodiscard]] QByteArray value(int depth = 4)
    {
        const QByteArray scalars[] = {"1", "1.0", "-0", "true", "null", "\"x\"", "\"\\u0078\"", "\"\""};
        const int choice = below(m_hasArrays ? 4 : 3);
        if (depth == 0 || choice == 0)
            return blanks() + scalars[below(std::size(scalars))] + blanks();
        return choice == 3 ? array(depth) : object(depth);
    }

    [[nodiscard]] QByteArray array(int depth)
    {
        QByteArrayList items;
        for (int count = below(6); count > 0; --count)
            items += value(depth - 1);
        return '[' + blanks() + items.join(',') + ']';
    }

private:
    [[nodiscard]] int below(std::size_t count) { return static_cast<int>(m_random() % count); }
    [[nodiscard]] QByteArray blanks() { return QByteArray(below(2), ' '); }
    [[nodiscard]] QByteArray object(int depth)
    {
        const QByteArray keys[] = {"\"a\"", "\"\\u0061\"", "\"b\"", "\"c\"", "\"d\""};
        QByteArrayList members;
        for (int count = below(5); count > 0; --count)
            members += keys[below(std::size(keys))] + ':' + value(depth - 1);
        return '{' + members.join(',') + blanks() + '}';
    }

    std::mt19937 &m_random;
    bool m_hasArrays;
};

} // namespace test_support
