// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/secret_mask.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

namespace api {

using namespace Qt::StringLiterals;

namespace {

using Ends = QVarLengthArray<qsizetype, 4>;

template<class View>
bool isHexOf(View digits, QChar wanted)
{
    bool isNumber = false;
    const ushort code = digits.toUShort(&isNumber, 16);
    return isNumber && digits.size() == 2 && QChar(code).toCaseFolded() == wanted.toCaseFolded();
}

// Every place where a spelling of `wanted` ends that begins at `at`. There can be two: % spells itself and
// begins %25.
template<class View>
void addEnds(View text, qsizetype at, QChar wanted, Ends &ends)
{
    const View rest = text.sliced(at);
    const auto add = [&ends, at](qsizetype length) {
        if (!ends.contains(at + length))
            ends.append(at + length);
    };
    if (rest.startsWith(wanted, Qt::CaseInsensitive))
        add(1);
    if (rest.startsWith(u'%') && isHexOf(rest.mid(1, 2), wanted))
        add(3);
    if (!rest.startsWith(u'\\'))
        return;
    const View escaped = rest.sliced(1);
    if (u"\"\\/"_s.contains(wanted) && escaped.startsWith(wanted))
        add(2);
    if (escaped.startsWith("u00"_L1) && isHexOf(escaped.mid(3, 2), wanted))
        add(6);
}

// The farthest end of `secret`, or -1 where it does not stand at `at`.
template<class View>
qsizetype endOf(QByteArrayView secret, View text, qsizetype at)
{
    Ends ends{at};
    for (const char wanted : secret) {
        Ends next;
        for (const qsizetype end : ends)
            addEnds(text, end, QLatin1Char(wanted), next);
        if (next.isEmpty())
            return -1;
        ends = next;
    }
    return *std::ranges::max_element(ends);
}

} // namespace

SecretMask::SecretMask(const QList<QByteArrayView> &secrets)
{
    std::vector<core::Secret> kept;
    for (const QByteArrayView secret : secrets) {
        if (secret.isEmpty())
            continue;
        kept.emplace_back(secret);
        const QChar first = QLatin1Char(secret.front());
        for (const QChar begin : {first.toLower(), first.toUpper(), QChar(u'%'), QChar(u'\\')}) {
            if (begin.unicode() < m_begins.size())
                m_begins[begin.unicode()] = true;
        }
    }
    if (!kept.empty())
        m_secrets = std::make_shared<const std::vector<core::Secret>>(std::move(kept));
}

template<class View>
qsizetype SecretMask::endOfSecretAt(View text, qsizetype at) const
{
    qsizetype end = -1;
    const char16_t first = QChar(text.at(at)).unicode();
    if (first >= m_begins.size() || !m_begins[first])
        return end;
    for (const core::Secret &secret : *m_secrets)
        end = std::max(end, endOf(secret.bytes(), text, at));
    return end;
}

template<class Text, class View>
Text SecretMask::hideIn(const Text &text, View view) const
{
    Text out;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype end = endOfSecretAt(view, at);
        if (end < 0) {
            ++at;
            continue;
        }
        out += text.mid(copied, at - copied);
        out += "***"_L1;
        copied = at = end;
    }
    return copied == 0 ? text : out + text.sliced(copied);
}

QString SecretMask::hide(const QString &text) const
{
    return m_secrets ? hideIn(text, QStringView(text)) : text;
}

QByteArray SecretMask::hide(const QByteArray &text) const
{
    return m_secrets ? hideIn(text, QLatin1StringView(text)) : text;
}

} // namespace api
