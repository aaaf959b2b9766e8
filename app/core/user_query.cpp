// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/user_query.h"

#include "app/core/user_id.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cstdlib>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTyped = 8192; // of anything but an answer
constexpr qsizetype kLongestEmail = 320;
constexpr qsizetype kLongestName = 256;
constexpr qsizetype kUuidSize = 36;
constexpr int kEncodings = 3; // a link within a link within a link

class Words
{
    Q_DECLARE_TR_FUNCTIONS(UserQuery)

public:
    [[nodiscard]] static QString nothing()
    {
        return tr("a user's id, e-mail address or name is expected, or a link to the user in the dashboard");
    }
    [[nodiscard]] static QString tooLong(qsizetype limit)
    {
        return tr("a user's id, e-mail address or name is expected, and none is longer than %1 characters")
            .arg(limit);
    }
    [[nodiscard]] static QString noEmail()
    {
        return tr("one e-mail address such as ana.sousa@example.com is expected");
    }
    [[nodiscard]] static QString accountId()
    {
        return tr("32 hexadecimal digits without dashes are an account's id; a user's id looks like "
                  "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
    }
    [[nodiscard]] static QString noneInLink()
    {
        return tr("the link holds no user's id and no e-mail address; open the user in the dashboard and "
                  "copy the link from there");
    }
    [[nodiscard]] static QString severalInLink()
    {
        return tr("the link holds several ids or e-mail addresses; paste only that of the user");
    }
    [[nodiscard]] static QString severalIds()
    {
        return tr("one user's id is expected, and there are several");
    }
};

std::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

// What is pasted from mails and tables brings direction marks and zero-width blanks along. Joiners are part
// of names in some scripts.
bool isInvisible(QChar c)
{
    const bool isJoiner = c == u'\u200c' || c == u'\u200d';
    return (c.category() == QChar::Other_Format && !isJoiner) ||
           (c.category() == QChar::Other_Control && !c.isSpace());
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

bool isPartOfId(QChar c)
{
    return c.isLetterOrNumber() || c == u'-';
}

// The UUIDs in a text that stand for themselves, each once.
QStringList uuidsIn(QStringView text)
{
    QStringList found;
    for (qsizetype at = 0; at < text.size();) {
        const auto rest = text.sliced(at);
        const auto end = std::ranges::find_if_not(rest, isPartOfId) - rest.begin();
        if (end == kUuidSize) {
            if (const auto id = uuidOf(rest.first(end)); id && !found.contains(*id))
                found.append(*id);
        }
        at += end + 1;
    }
    return found;
}

bool isEmailCharacter(QChar c)
{
    return c > u' ' && c != u'\x7f' && !c.isSpace() && !QStringView(u"<>()[]{},;:\\\"|`").contains(c);
}

bool isEmail(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.size() <= kLongestEmail && text.count(u'@') == 1 &&
           std::ranges::all_of(text, isEmailCharacter);
}

// The e-mail addresses among the pieces of a link, each once.
QStringList emailsIn(QStringView link)
{
    QStringList found;
    for (qsizetype at = 0; at < link.size();) {
        const auto rest = link.sliced(at);
        const auto isEnd = [](QChar c) { return QStringView(u"/?&=#").contains(c) || !isEmailCharacter(c); };
        const auto end = std::ranges::find_if(rest, isEnd) - rest.begin();
        const QStringView piece = rest.first(end);
        if (isEmail(piece) && !found.contains(piece, Qt::CaseInsensitive))
            found.append(piece.toString());
        at += end + 1;
    }
    return found;
}

bool isLink(const QString &text)
{
    const auto begins = [&text](QLatin1StringView start) {
        return text.startsWith(start, Qt::CaseInsensitive);
    };
    return begins("https://"_L1) || begins("http://"_L1) || begins("dash.cloudflare.com/"_L1) ||
           begins("one.dash.cloudflare.com/"_L1) || begins("api.cloudflare.com/"_L1);
}

// Path, query and fragment, decoded: the host and a user name before it say nothing of a person.
QString decodedPlaces(const QString &link)
{
    const qsizetype scheme = link.indexOf("://"_L1);
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto path = std::find_if(link.cbegin() + host, link.cend(), isEnd);
    QString text = link.sliced(path - link.cbegin());
    for (int i = 0; i < kEncodings && text.contains(u'%'); ++i)
        text = QUrl::fromPercentEncoding(text.toUtf8());
    return text;
}

Result<UserQuery> parseLink(const QString &link)
{
    const QString text = decodedPlaces(link);
    const QStringList ids = uuidsIn(text);
    if (ids.size() > 1)
        return refused(Words::severalInLink());
    if (!ids.isEmpty())
        return IdQuery{ids.constFirst()};
    const QStringList emails = emailsIn(text);
    if (emails.isEmpty())
        return refused(Words::noneInLink());
    if (emails.size() > 1)
        return refused(Words::severalInLink());
    return EmailQuery{emails.constFirst()};
}

// "Ana <ana@…>" and "mailto:ana@…?subject=…", also a separator that a list left behind.
Result<UserQuery> parseEmail(const QString &text)
{
    QStringView address = text;
    const qsizetype opening = address.lastIndexOf(u'<');
    const qsizetype closing = address.lastIndexOf(u'>');
    if (opening >= 0 && closing > opening)
        address = address.sliced(opening + 1, closing - opening - 1);
    const QStringView strays = u" \t\n\"'`,;.<>()[]";
    while (!address.isEmpty() && strays.contains(address.front()))
        address = address.sliced(1);
    while (!address.isEmpty() && (strays.contains(address.back())))
        address.chop(1);
    QString email = address.toString();
    if (email.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        email = email.sliced("mailto:"_L1.size());
        email.truncate(std::ranges::find(email, u'?') - email.begin());
        email = QUrl::fromPercentEncoding(email.toUtf8()).trimmed();
    }
    if (!isEmail(email))
        return refused(Words::noEmail());
    return EmailQuery{email};
}

bool holdsLetter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint c) { return QChar::isLetterOrNumber(c); });
}

// Digits and dashes alone, as many as in most of an id; or an id's five groups, with a letter that is no
// digit of one, or one too many or too few.
bool isIdGoneWrong(const QString &text)
{
    constexpr qsizetype kLikeAnId = 20;
    constexpr qsizetype kDashes = 4;
    const auto isOfId = [](QChar c) { return isHexDigit(c) || c == u'-'; };
    if (text.size() >= kLikeAnId && std::ranges::all_of(text, isOfId))
        return true;
    return std::abs(text.size() - kUuidSize) <= 1 && text.count(u'-') == kDashes &&
           std::ranges::all_of(text, isPartOfId) && std::ranges::count_if(text, isHexDigit) > kLikeAnId;
}

// A name, unless the text is an id gone wrong.
Result<UserQuery> parseName(const QString &text)
{
    const QStringList ids = uuidsIn(text);
    if (ids.size() == 1)
        return IdQuery{ids.constFirst()};
    if (ids.size() > 1)
        return refused(Words::severalIds());
    constexpr qsizetype kAccountIdSize = 32;
    if (text.size() == kAccountIdSize && std::ranges::all_of(text, isHexDigit))
        return refused(Words::accountId());
    if (isIdGoneWrong(text))
        return std::unexpected(parseUserId(text).error());
    if (text.size() > kLongestName)
        return refused(Words::tooLong(kLongestName));
    if (!holdsLetter(text))
        return refused(Words::nothing());
    return NameQuery{text};
}

} // namespace

Result<UserQuery> parseUserQuery(const QString &typed)
{
    QStringView trimmed = QStringView(typed).trimmed();
    while (!trimmed.isEmpty() && (isInvisible(trimmed.front()) || trimmed.front().isSpace()))
        trimmed = trimmed.sliced(1);
    if (Result<QString> id = parseUserId(trimmed))
        return IdQuery{*std::move(id)};
    if (trimmed.startsWith(u'{'))
        return AnswerQuery{trimmed.toUtf8()};
    if (trimmed.size() > kLongestTyped)
        return refused(Words::tooLong(kLongestName));
    QString text = trimmed.toString();
    text.removeIf(isInvisible);
    text = text.simplified();
    if (Result<QString> id = parseUserId(text))
        return IdQuery{*std::move(id)};
    const bool isEnclosed = text.startsWith(u'<') && text.endsWith(u'>');
    const QString within = isEnclosed ? text.sliced(1, text.size() - 2).trimmed() : text;
    if (isLink(within))
        return parseLink(within);
    return text.contains(u'@') ? parseEmail(text) : parseName(text);
}

} // namespace core
