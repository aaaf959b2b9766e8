// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search_regex.h"

#include "app/json/json_search_text.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace json {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNotEmpty = "(*NOTEMPTY)"_L1;
constexpr auto kMatchOption = QRegularExpression::DontCheckSubjectStringMatchOption; // what is read is valid

char32_t characterAt(const QString &text, qsizetype at)
{
    return QStringView(text).sliced(at, std::min(text.size() - at, qsizetype(2))).toUcs4().constFirst();
}

// Behind the first `closing` from `at` on.
qsizetype behind(const QString &pattern, QChar closing, qsizetype at)
{
    const qsizetype place = pattern.indexOf(closing, at);
    return place < 0 ? pattern.size() : place + 1;
}

// Behind the escape at `at`, with the digits or the name that belong to it.
qsizetype behindEscape(const QString &pattern, qsizetype at)
{
    constexpr QStringView kNaming = u"pPxoNgk";
    constexpr QStringView kHexDigits = u"0123456789abcdefABCDEF";
    if (at + 1 >= pattern.size())
        return pattern.size();
    const QChar letter = pattern.at(at + 1);
    if (letter.unicode() >= 0x80) // means itself
        return at + 1;
    at += 2;
    if (letter == u'c') // Ctrl and any letter
        return at + 1;
    if (at >= pattern.size() || !kNaming.contains(letter))
        return at;
    if (pattern.at(at) == u'{')
        return behind(pattern, u'}', at);
    if (letter == u'k' || letter == u'g') {
        if (pattern.at(at) == u'<')
            return behind(pattern, u'>', at);
        return pattern.at(at) == u'\'' ? behind(pattern, u'\'', at + 1) : at;
    }
    if (letter == u'p' || letter == u'P')
        return at + 1; // \pL
    for (int digits = 0;
         letter == u'x' && digits < 2 && at < pattern.size() && kHexDigits.contains(pattern.at(at)); ++digits)
        ++at;
    return at;
}

// Behind the flags, the verb or the group's name at `at`, which is a bracket.
qsizetype behindBracket(const QString &pattern, qsizetype at)
{
    const QStringView rest = QStringView(pattern).sliced(at + 1);
    if (rest.startsWith(u'*'))
        return behind(pattern, u')', at);
    if (rest.startsWith(u"?'"))
        return behind(pattern, u'\'', at + 3);
    const bool looksBehind = rest.startsWith(u"?<=") || rest.startsWith(u"?<!");
    if (rest.startsWith(u"?P<") || (rest.startsWith(u"?<") && !looksBehind))
        return behind(pattern, u'>', at);
    const bool isCondition = rest.startsWith(u"?(") && !rest.startsWith(u"?(?") && !rest.startsWith(u"?(*");
    if (isCondition || rest.startsWith(u"?P=") || rest.startsWith(u"?P>") || rest.startsWith(u"?&"))
        return behind(pattern, u')', at);
    if (!rest.startsWith(u'?'))
        return at + 1;
    const auto isFlag = [](QChar c) { return c.isLetter() || c == u'-' || c == u'^'; };
    for (at += 2; at < pattern.size() && isFlag(pattern.at(at));)
        ++at;
    return at;
}

qsizetype unitBoundary(const QString &text, qsizetype at)
{
    return at < text.size() && at > 0 && text.at(at).isLowSurrogate() ? at - 1 : at;
}

} // namespace

bool hasUpperCaseLetter(const QString &pattern)
{
    for (qsizetype at = 0; at < pattern.size();) {
        if (QChar::isUpper(characterAt(pattern, at)))
            return true;
        if (pattern.at(at) == u'\\')
            at = behindEscape(pattern, at);
        else
            at = pattern.at(at) == u'(' ? behindBracket(pattern, at) : at + 1;
    }
    return false;
}

core::Result<QRegularExpression> compileRegex(const QString &pattern, EmptyMatches empty)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!hasUpperCaseLetter(pattern))
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression regex(empty == EmptyMatches::LeftOut ? kNotEmpty + pattern : pattern, options);
    if (!regex.isValid())
        return core::failure(
            core::ErrorKind::InvalidInput,
            QCoreApplication::translate("json::Finder", "This is no regular expression: %1, at character %2.")
                .arg(regex.errorString(), QString::number(regex.patternErrorOffset())));
    regex.optimize();
    return regex;
}

QRegularExpression::MatchType matchTypeWithin(const QRegularExpression &regex)
{
    // What asserts that something does not follow, or gives nothing back once it has taken it. Some of these
    // are no such thing, as in [$], which does no harm.
    static constexpr QStringView kEndings[] = {u"$",   u"\\z", u"\\Z", u"\\b", u"\\B", u"\\X", u"\\R", u"(?!",
                                               u"(?>", u"(?(", u"(*",  u"*+",  u"++",  u"?+",  u"}+"};
    QString pattern = regex.pattern();
    if (pattern.startsWith(kNotEmpty))
        pattern.remove(0, kNotEmpty.size());
    const bool isAnyIn =
        std::ranges::any_of(kEndings, [&pattern](QStringView ending) { return pattern.contains(ending); });
    return isAnyIn ? QRegularExpression::PartialPreferFirstMatch : QRegularExpression::NormalMatch;
}

RegexInText::Answer RegexInText::step(const QRegularExpression &regex)
{
    const bool isWhole = m_text.size() <= kRegexWindow;
    const qsizetype begin = unitBoundary(m_text, std::max(m_at - kRegexBehind, qsizetype(0)));
    const qsizetype end = unitBoundary(m_text, std::min(m_at + kRegexWindow, m_text.size()));
    const bool isLast = end == m_text.size();
    const auto match =
        regex.match(isWhole ? m_text : m_text.sliced(begin, end - begin), m_at - begin,
                    isLast ? QRegularExpression::NormalMatch : matchTypeWithin(regex), kMatchOption);
    if (!match.isValid())
        return Answer::Unknown;
    const qsizetype next = isLast ? end : unitBoundary(m_text, end - kRegexAhead);
    const bool beginsHere = isLast || begin + match.capturedStart() < next;
    if (match.hasMatch() && beginsHere)
        return Answer::Found;
    m_isUnsure = m_isUnsure || (match.hasPartialMatch() && beginsHere);
    m_at = next;
    if (!isLast)
        return Answer::Unfinished;
    return m_isUnsure ? Answer::Unknown : Answer::Absent;
}

RegexPlaces::RegexPlaces(const QRegularExpression &regex, QByteArrayView bytes, ByteSpan part)
    : m_regex(regex)
    , m_bytes(bytes)
    , m_end(part.end())
{}

RegexPlaces::Step RegexPlaces::step(qsizetype from)
{
    if (from >= m_behind)
        load(from);
    const auto match = m_regex.match(m_window, unitOf(from), m_matchType, kMatchOption);
    m_isIncomplete = m_isIncomplete || !match.isValid();
    const qsizetype behindWindow = std::min(characterFrom(m_bytes, m_behind), m_end);
    if (match.hasPartialMatch())
        m_isIncomplete = m_isIncomplete || byteOf(match.capturedStart()) < behindWindow;
    if (!match.hasMatch())
        return {{}, behindWindow};
    const qsizetype begin = byteOf(match.capturedStart());
    const ByteSpan place{begin, byteOf(match.capturedEnd()) - begin};
    if (begin < from || begin >= std::min(m_behind, m_end) || place.length <= 0)
        return {{}, behindWindow};
    return {place, place.end()};
}

void RegexPlaces::load(qsizetype from)
{
    m_windowAt = characterFrom(m_bytes, std::max(from - kRegexBehind, qsizetype(0)));
    const qsizetype end = characterFrom(m_bytes, std::min(from + kRegexWindow, m_bytes.size()));
    const bool isLast = end == m_bytes.size();
    m_behind = isLast ? end : std::max(end - kRegexAhead, from + 1);
    m_matchType = isLast ? QRegularExpression::NormalMatch : matchTypeWithin(m_regex);
    m_window.clear();
    m_bytesOf.clear();
    const QByteArrayView window = m_bytes.sliced(m_windowAt, end - m_windowAt);
    if (std::ranges::all_of(window, [](char c) { return (c & 0x80) == 0; })) {
        m_window = QString::fromLatin1(window);
        return;
    }
    for (const char *at = window.begin(); at < window.end();) {
        const auto [character, length] = readUtf8(at, window.end());
        const auto units = QChar::fromUcs4(character); // must outlive any view of it
        m_window += QStringView(units);
        m_bytesOf.insert(m_bytesOf.end(), static_cast<std::size_t>(QStringView(units).size()),
                         static_cast<quint32>(at - window.begin()));
        at += length;
    }
    m_bytesOf.push_back(static_cast<quint32>(window.size()));
}

qsizetype RegexPlaces::byteOf(qsizetype unit) const
{
    return m_windowAt + (m_bytesOf.empty() ? unit : qsizetype(m_bytesOf[static_cast<std::size_t>(unit)]));
}

qsizetype RegexPlaces::unitOf(qsizetype byte) const
{
    if (m_bytesOf.empty())
        return byte - m_windowAt;
    return std::ranges::lower_bound(m_bytesOf, static_cast<quint32>(byte - m_windowAt)) - m_bytesOf.begin();
}

} // namespace json
