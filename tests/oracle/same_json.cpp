// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/oracle/same_json.h"

#include "app/json/json_document.h"

#include <optional>
#include <vector>

namespace {

using json::Document;
using json::NodeId;

// digits · 10^exponent, without zeros at either end of the digits; no digits are 0.
struct Decimal
{
    bool isNegative = false;
    QByteArray digits;
    qint64 exponent = 0;

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

Decimal decimalOf(const QByteArray &number)
{
    const qsizetype e = number.toLower().indexOf('e');
    const QByteArray mantissa = e < 0 ? number : number.first(e);
    const qsizetype point = mantissa.indexOf('.');
    Decimal decimal{.isNegative = number.startsWith('-'),
                    .digits = QByteArray(mantissa).replace('-', "").replace('.', ""),
                    .exponent = e < 0 ? 0 : number.mid(e + 1).toLongLong()};
    if (point >= 0)
        decimal.exponent -= mantissa.size() - point - 1;
    while (decimal.digits.endsWith('0')) {
        decimal.digits.chop(1);
        ++decimal.exponent;
    }
    while (decimal.digits.startsWith('0'))
        decimal.digits.remove(0, 1);
    return decimal.digits.isEmpty() ? Decimal() : decimal;
}

std::optional<NodeId> findKey(const Document &document, NodeId object, const QString &key)
{
    for (NodeId child = object + 1; child < document.nodes[object].end; child = document.nodes[child].end) {
        if (document.keyText(child) == key)
            return child;
    }
    return std::nullopt;
}

bool isSameScalar(const Document &a, NodeId nodeA, const Document &b, NodeId nodeB)
{
    if (a.kind(nodeA) == json::Kind::Number)
        return decimalOf(a.valueBytes(nodeA).toByteArray()) == decimalOf(b.valueBytes(nodeB).toByteArray());
    return a.valueText(nodeA) == b.valueText(nodeB);
}

} // namespace

bool isSameJson(const QByteArray &textA, const QByteArray &textB)
{
    const Document a = json::parse(textA);
    const Document b = json::parse(textB);
    if (a.error || b.error)
        return false;
    std::vector<std::pair<NodeId, NodeId>> open = {{0, 0}}; // documents may be deeper than the stack
    while (!open.empty()) {
        const auto [nodeA, nodeB] = open.back();
        open.pop_back();
        const std::vector<NodeId> childrenA = a.children(nodeA);
        const std::vector<NodeId> childrenB = b.children(nodeB);
        if (a.kind(nodeA) != b.kind(nodeB) || childrenA.size() != childrenB.size())
            return false;
        if (!a.isContainer(nodeA) && !isSameScalar(a, nodeA, b, nodeB))
            return false;
        for (std::size_t row = 0; row < childrenA.size(); ++row) {
            const NodeId child = childrenA[row];
            const auto other =
                a.hasKey(child) ? findKey(b, nodeB, a.keyText(child)) : std::optional(childrenB[row]);
            if (!other)
                return false;
            open.emplace_back(child, *other);
        }
    }
    return true;
}
