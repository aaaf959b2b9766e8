// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_fields.h"

#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_text.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace report {

namespace {

struct Words
{
    FieldRule rule;
    std::string_view words;
};

// Whole keys, in lower case and without what stands between their words.
constexpr Words kKeys[] = {
    {FieldRule::Email,
     " email emails mail emailaddress useremail upn userprincipalname recipient recipients "},
    {FieldRule::Name,
     " username displayname fullname firstname lastname givenname familyname surname middlename "
     "nickname login loginname accountname samaccountname realname personname employeename "
     "ownername managername actorname usernames createdby updatedby modifiedby author assignee "
     "logonname "},
    {FieldRule::Person, " user actor owner employee person manager identity principal users "},
    {FieldRule::Device, " device computer machine workstation endpoint laptop "},
    {FieldRule::Host,
     " host hosts hostname hostnames domain domains fqdn devicename computername machinename "
     "server servername dnsname sni netbiosname workstationname destinationhost sourcehost "},
    {FieldRule::Ip, " ip ips ipaddress ipaddresses ipv4 ipv6 remoteaddr remoteaddress clientaddress "},
    {FieldRule::Coordinate,
     " lat latitude lon lng long longitude latlng latlon latlong coordinate coordinates "
     "coords geo geopoint geolocation geohash gps "},
    {FieldRule::UserAgent, " useragent useragents ua httpuseragent useragentstring "},
    {FieldRule::Token,
     " token accesstoken refreshtoken idtoken apikey apitoken secret clientsecret password passwd "
     "authorization cookie cookies setcookie sessiontoken privatekey sessionkey passphrase "},
    {FieldRule::Id, " serial serialnumber serialno imei machineguid accounttag "},
};
// The last word of a key.
constexpr Words kLastWords[] = {
    {FieldRule::Id, " id ids uid uids uuid uuids guid guids oid sid serial mac imei serialnumber "},
    {FieldRule::Email, " email emails mail upn "},
    {FieldRule::Name, " username "},
    {FieldRule::Ip, " ip ips ipv4 ipv6 "},
    {FieldRule::Host, " hostname fqdn "},
    {FieldRule::Coordinate, " latitude longitude lat lon lng coordinates "},
    {FieldRule::Token, " token secret password "},
    {FieldRule::Version, " version versions ver build "},
    {FieldRule::Hash, " hash hashes md5 sha1 sha256 sha512 digest checksum etag fingerprint thumbprint "},
};

FieldRule ruleIn(std::span<const Words> rows, std::string_view word)
{
    for (const Words &row : rows) {
        for (std::size_t at = row.words.find(word); at != std::string_view::npos;
             at = row.words.find(word, at + 1)) {
            if (row.words[at - 1] == ' ' && row.words[at + word.size()] == ' ')
                return row.rule;
        }
    }
    return FieldRule::None;
}

struct KeyWords
{
    char all[64] = {}; // in lower case
    std::size_t size = 0;
    std::size_t lastBegin = 0;
};

// A word begins behind anything but letters and digits, and with a capital behind a small letter.
KeyWords wordsOf(QByteArrayView key)
{
    KeyWords words;
    bool isBehindBreak = true;
    bool isBehindSmall = false;
    for (const char c : key) {
        if (!isAsciiWord(c)) {
            isBehindBreak = true;
            continue;
        }
        if (words.size == sizeof words.all)
            return {};
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isBehindBreak || (isCapital && isBehindSmall))
            words.lastBegin = words.size;
        words.all[words.size++] = static_cast<char>(isCapital ? c + 32 : c);
        isBehindBreak = false;
        isBehindSmall = !isCapital;
    }
    return words;
}

} // namespace

FieldRule ruleOfField(QByteArrayView key, FieldRule around)
{
    if (key.contains('\\')) {
        const QByteArray plain = folded(key);
        return plain.contains('\\') ? FieldRule::None : ruleOfField(plain, around);
    }
    const KeyWords words = key.size() > 128 ? KeyWords() : wordsOf(key);
    if (words.size == 0)
        return around == FieldRule::Coordinate ? around : FieldRule::None;
    const std::string_view all(words.all, words.size);
    if (all == "name" && (around == FieldRule::Person || around == FieldRule::Device))
        return around == FieldRule::Person ? FieldRule::Name : FieldRule::Host;
    if (const FieldRule rule = ruleIn(kKeys, all); rule != FieldRule::None)
        return rule;
    if (const FieldRule rule = ruleIn(kLastWords, all.substr(words.lastBegin)); rule != FieldRule::None)
        return rule;
    // {"coordinates": {"x": …}}
    return around == FieldRule::Coordinate && all.size() <= 2 ? around : FieldRule::None;
}

} // namespace report
