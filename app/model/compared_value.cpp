// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/compared_value.h"

#include "app/core/details_preview.h"
#include "app/core/json_string.h"
#include "app/core/visible_text.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr qsizetype kShort = 40; // bytes that are shown before a difference
constexpr qsizetype kLead = 16;  // … where there are more

// Behind the character or escape, or pair of escapes, that begins at `at`.
qsizetype behindCharacter(QByteArrayView token, qsizetype at)
{
    if (token[at] == '\\') {
        const core::JsonEscape escape = core::readJsonEscape(token.sliced(at));
        at += escape.length;
        const bool mayBePair = QChar::isHighSurrogate(escape.unit) && token[at] == '\\';
        const core::JsonEscape next = mayBePair ? core::readJsonEscape(token.sliced(at)) : core::JsonEscape{};
        return QChar::isLowSurrogate(next.unit) ? at + next.length : at;
    }
    for (++at; (static_cast<quint8>(token[at]) & 0xc0) == 0x80; ++at) {
    }
    return at;
}

// Where to begin in a string's token, before `at`; nothing where its start is near enough. Only from its
// start on can be told what is inside an escape.
std::optional<qsizetype> startBefore(QByteArrayView token, qsizetype at)
{
    if (at <= kShort || at >= token.size())
        return std::nullopt;
    qsizetype start = 1;
    for (qsizetype next = start; next <= at - kLead; next = behindCharacter(token, next))
        start = next;
    return start;
}

// No part of a character at its end.
QByteArrayView cutTo(QByteArrayView text, qsizetype most)
{
    qsizetype end = std::min(text.size(), most);
    while (end > 0 && end < text.size() && (static_cast<quint8>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.first(end);
}

QString escapedToken(QByteArrayView token, qsizetype differsAt, int most)
{
    const qsizetype start = startBefore(token, differsAt).value_or(0);
    const QByteArrayView read = cutTo(token.sliced(start), most);
    QString text = start > 0 ? u"…"_s : QString();
    for (const QChar c : QString::fromUtf8(read)) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            text += c;
        else
            text += u"\\u%1"_s.arg(QString::number(c.unicode(), 16), 4, u'0');
    }
    return start + read.size() < token.size() ? text + u'…' : text;
}

QString withoutVariants(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.unicode() >= 0xfe00 && c.unicode() <= 0xfe0f; });
    return plain;
}

} // namespace

qsizetype firstDifference(QByteArrayView left, QByteArrayView right)
{
    constexpr qsizetype kMostRead = 64 * 1024; // happens whenever a row is painted
    const qsizetype most = std::min({left.size(), right.size(), kMostRead});
    const auto [at, other] = std::mismatch(left.begin(), left.begin() + most, right.begin());
    return at - left.begin();
}

QString comparedValue(const json::Document &document, json::NodeId node, qsizetype differsAt, int most)
{
    const QByteArrayView token = document.valueBytes(node);
    switch (document.kind(node)) {
    case json::Kind::Invalid:
        return u"⚠ "_s + core::previewJson(token, most);
    case json::Kind::String:
        break;
    default:
        return core::previewJson(token, most);
    }
    const std::optional<qsizetype> start = startBefore(token, differsAt);
    if (!start)
        return core::previewJson(token, most);
    constexpr qsizetype kMostBytes = 6; // of one character: \u0041
    const QByteArrayView rest = token.first(token.size() - 1).sliced(*start);
    const QByteArrayView read = rest.first(std::min(rest.size(), (most + 2) * kMostBytes));
    const QString text = core::visibleText(core::decodeJsonString(read)) + u'"';
    return u'…' + core::cutTo(text, most + 1);
}

bool looksAlike(const QString &one, const QString &other)
{
    return withoutVariants(one) == withoutVariants(other);
}

std::pair<QString, QString> escapedValues(const json::Document &left, const json::Document &right,
                                          const json::Pair &pair, int most)
{
    const QByteArrayView one = left.valueBytes(pair.left);
    const QByteArrayView other = right.valueBytes(pair.right);
    const qsizetype differsAt = firstDifference(one, other);
    return {escapedToken(one, differsAt, most), escapedToken(other, differsAt, most)};
}

} // namespace model
