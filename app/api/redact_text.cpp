// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/redact_text.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPlaceholders = 100'000; // a hostile server could bring any number of texts
constexpr qsizetype kLongestAddress = 45;        // of an IP address

// Numbers alone are addresses too for the library, and so are shortened ones.
bool isIpAddress(QStringView text)
{
    const bool isInForm = text.contains(u':') || text.count(u'.') == 3;
    if (!isInForm || text.size() > kLongestAddress)
        return false;
    const bool isSpelled = std::ranges::all_of(text, [](QChar c) {
        return c == u':' || c == u'.' || (c >= u'0' && c <= u'9') ||
               (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
    return isSpelled &&
           QHostAddress(text.toString()).protocol() != QAbstractSocket::UnknownNetworkLayerProtocol;
}

// Replaces what `pattern` matches by what replacementOf(match) gives.
template<class ReplacementOf>
QString replaceMatches(const QString &text, const QRegularExpression &pattern, ReplacementOf &&replacementOf)
{
    QString out;
    qsizetype copied = 0;
    for (QRegularExpressionMatchIterator matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(copied, match.capturedStart() - copied);
        out += replacementOf(match.captured());
        copied = match.capturedEnd();
    }
    return out.append(QStringView(text).sliced(copied));
}

// Possessive, and begun only where a run begins: every pattern takes time in proportion to the text.
const QRegularExpression &emailPattern()
{
    static const QRegularExpression pattern(
        uR"((?<![^\s"'<>()\[\]{},;:=|/\\])[^\s"'<>()\[\]{},;:=|/\\@%]++)"
        uR"((?:%(?!40)[^\s"'<>()\[\]{},;:=|/\\@%]*+)*+(?:@|%40)[\w-]++(?:\.[\w-]++)*+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &idPattern()
{
    static const QRegularExpression pattern(u"[A-Za-z0-9_-]{32,}+"_s);
    return pattern;
}

const QRegularExpression &ipv4Pattern()
{
    static const QRegularExpression pattern(u"(?<![0-9])(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9])"_s);
    return pattern;
}

// Every IPv6 address, a colon of the sentence around it, and also times of day.
const QRegularExpression &ipv6Pattern()
{
    static const QRegularExpression pattern(
        u"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{0,4}:){2,8}[0-9A-Fa-f]{0,4}(?:(?:\\.[0-9]{1,3}){3})?"_s);
    return pattern;
}

} // namespace

TextKind kindOf(const QString &text)
{
    static const QRegularExpression email(u"\\A[^\\s@]+@[^\\s@]+\\z"_s);
    static const QRegularExpression uuid(u"\\A[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\z"_s);
    static const QRegularExpression hexId(u"\\A[0-9A-Fa-f]{32}\\z"_s);
    if (uuid.match(text).hasMatch())
        return TextKind::Uuid;
    if (hexId.match(text).hasMatch())
        return TextKind::HexId;
    if (isIpAddress(text))
        return TextKind::IpAddress;
    return email.match(text).hasMatch() ? TextKind::Email : TextKind::Other;
}

QString TextRedactor::placeholder(QLatin1StringView word, const QString &text)
{
    if (m_placeholders.size() >= kMostPlaceholders && !m_placeholders.contains(text))
        return u"[%1]"_s.arg(word);
    QString &known = m_placeholders[text];
    if (known.isEmpty())
        known = u"[%1-%2]"_s.arg(word).arg(++m_counts[QString(word)]);
    return known;
}

QString TextRedactor::replaceAll(const QString &text)
{
    if (text.isEmpty())
        return text;
    switch (kindOf(text)) {
    case TextKind::Email:
        return placeholder("EMAIL"_L1, text);
    case TextKind::Uuid:
    case TextKind::HexId:
        return placeholder("ID"_L1, text);
    case TextKind::IpAddress:
        return placeholder("IP"_L1, text);
    case TextKind::Other:
        break;
    }
    return placeholder("TEXT"_L1, text);
}

QString TextRedactor::replaceParts(const QString &text)
{
    const auto replaceAddress = [this](const QString &match) {
        for (const qsizetype front : {0, 1}) {
            for (const qsizetype back : {0, 1}) {
                const QStringView address = QStringView(match).sliced(front).chopped(back);
                if (isIpAddress(address))
                    return match.first(front) + placeholder("IP"_L1, address.toString()) + match.last(back);
            }
        }
        return match;
    };
    QString out = replaceMatches(hideSecrets(text), emailPattern(),
                                 [this](const QString &match) { return placeholder("EMAIL"_L1, match); });
    out = replaceMatches(out, idPattern(),
                         [this](const QString &match) { return placeholder("ID"_L1, match); });
    out = replaceMatches(out, ipv6Pattern(), replaceAddress);
    return replaceMatches(out, ipv4Pattern(), replaceAddress);
}

} // namespace api
