// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/core/random_events.h"

#include "app/core/timestamp.h"

namespace core_test {

using namespace Qt::StringLiterals;

namespace {

const QStringList &vocabulary()
{
    static const QStringList kWords = {u"travel"_s, u"café"_s, u"Straße"_s, u"\u212aelvin"_s, u"\u017fum"_s,
                                       u"😀"_s,     u"a\\b"_s, u"ID"_s,     u"новый"_s,       u"x y"_s,
                                       u"n"_s,      u"İ"_s,    u"00e9"_s,   u"a\nb"_s,        u"nb"_s};
    return kWords;
}

template<class List>
const auto &oneOf(QRandomGenerator &random, const List &list)
{
    return list.at(random.bounded(list.size()));
}

// `text` as what stands between the quotes of a JSON string, each character spelled plainly or as an escape.
QByteArray spell(QRandomGenerator &random, const QString &text)
{
    QByteArray token;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text.at(at).isHighSurrogate() ? 2 : 1;
        const QString character = text.mid(at, length);
        if (character == u"\n"_s) {
            token += "\\n";
        } else if (character != u"\\"_s && random.bounded(5) != 0) {
            token += character.toUtf8();
        } else {
            for (const QChar unit : character)
                token += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        }
        at += length;
    }
    return token;
}

QString randomText(QRandomGenerator &random)
{
    QStringList words;
    for (int n = random.bounded(3); n >= 0; --n)
        words += oneOf(random, vocabulary());
    return words.join(u' ');
}

const QStringList &keys()
{
    static const QStringList kKeys = {u"k"_s, u"a/b"_s, u"~"_s, u"café"_s, u""_s, u"0"_s, u"1"_s};
    return kKeys;
}

// Any JSON value: blanks between tokens, double keys, numbers and escapes in many spellings.
QByteArray randomValue(QRandomGenerator &random, int depth)
{
    static const QList<QByteArray> kWords = {"null", "true", "false", "0", "1.50", "1e5", "-0", "[]", "{ }"};
    const int kind = random.bounded(depth > 0 ? 4 : 2);
    if (kind == 0)
        return oneOf(random, kWords);
    if (kind == 1)
        return '"' + spell(random, randomText(random)) + '"';
    const bool isObject = kind == 2;
    const auto blank = [&random] { return random.bounded(6) == 0 ? " " : ""; };
    QByteArrayList items;
    for (int n = random.bounded(4); n > 0; --n) {
        const QByteArray key = '"' + spell(random, oneOf(random, keys())) + '"' + blank() + ':';
        items += (isObject ? key : QByteArray()) + blank() + randomValue(random, depth - 1) + blank();
    }
    return (isObject ? "{" : "[") + items.join(',') + (isObject ? "}" : "]");
}

QByteArray randomTime(QRandomGenerator &random)
{
    static const QList<QByteArray> kOdd = {QByteArray(), "", "later", "2016-12-31T23:59:60Z"};
    if (random.bounded(5) == 0)
        return oneOf(random, kOdd);
    // Few instants, so that many are equal or differ by nanoseconds only.
    return core::toRfc3339(
        {1'795'262'400 * core::kMicrosPerSecond + random.bounded(40), quint16(random.bounded(3))});
}

} // namespace

QList<EventTokens> randomEvents(QRandomGenerator &random, int count)
{
    static const QList<QByteArray> kLevels = {"low", "medium", "high", "HIGH", "odd", "", QByteArray()};
    QList<EventTokens> events;
    for (int i = 0; i < count; ++i) {
        EventTokens event;
        event.id = spell(random, randomText(random));
        event.name = spell(random, randomText(random));
        event.level = oneOf(random, kLevels);
        event.timestamp = randomTime(random);
        if (random.bounded(5) != 0)
            event.details = randomValue(random, 3);
        events.append(event);
    }
    return events;
}

QString randomWord(QRandomGenerator &random)
{
    QString word = oneOf(random, vocabulary());
    if (word.size() > 3 && random.bounded(2) == 0)
        word = word.mid(1, 2);
    switch (random.bounded(3)) {
    case 0:
        return word.toUpper();
    case 1:
        return word.toLower();
    default:
        return word;
    }
}

QString randomPointer(QRandomGenerator &random)
{
    QString pointer;
    for (int n = random.bounded(3); n > 0; --n) {
        QString key = oneOf(random, keys());
        pointer += u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
    return pointer;
}

} // namespace core_test
