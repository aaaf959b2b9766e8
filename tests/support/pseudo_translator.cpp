// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/pseudo_translator.h"

#include <QRegularExpression>

namespace test_support {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPlain = u"AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
constexpr auto kAccented = u"ÅåÇçĎďÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";

QString accented(QString text)
{
    const QStringView plain(kPlain);
    for (QChar &c : text) {
        if (const qsizetype at = plain.indexOf(c); at >= 0)
            c = QStringView(kAccented).at(at);
    }
    return text;
}

} // namespace

QString pseudoText(const QString &source)
{
    static const QRegularExpression kept(u"%L?[1-9]|%L?n|</?[a-z][^>]*>|&[a-z]+;"_s);
    // "d MMM yyyy": letters here are an order, not words. A text without letters is a sign or a separator.
    static const QRegularExpression format(u"^[dMyHhmsz:. ]+$"_s);
    static const QRegularExpression letters(u"[A-Za-z]{2}"_s);
    if (format.match(source).hasMatch() || !letters.match(QString(source).remove(kept)).hasMatch())
        return source;
    QString text;
    qsizetype begin = 0;
    for (auto found = kept.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += accented(source.sliced(begin, match.capturedStart() - begin)) + match.captured();
        begin = match.capturedEnd();
    }
    text += accented(source.sliced(begin));
    const qsizetype more = std::max<qsizetype>(1, source.size() * 4 / 10 - 2); // beside the brackets
    const QString padding = u"ȧȧȧȧ "_s.repeated(more / 5 + 1).first(more);
    // A mnemonic needs its letter, which no keyboard has with an accent.
    const qsizetype mnemonic = source.indexOf(u'&');
    if (mnemonic >= 0 && mnemonic + 1 < source.size() && !source.contains(u"&&"_s))
        text.replace(text.indexOf(u'&') + 1, 1, source.at(mnemonic + 1));
    return u'[' + text + padding + u']';
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return pseudoText(QString::fromUtf8(source));
}

} // namespace test_support
