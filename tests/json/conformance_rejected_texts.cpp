// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/json/conformance_rows.h"

namespace conformance {

namespace {

QList<Row> rejectedString()
{
    return {
        {"open", "\""},
        {"open behind text", "\"abc"},
        {"open behind a backslash", "\"\\"},
        {"open behind an escaped quote", "\"\\\""},
        {"open behind u", "\"\\u"},
        {"open behind hex", "\"\\u12"},
        {"closed by a single quote", "\"a'"},
        {"single quotes", "'a'"},
        {"no quotes", "abc"},
        {"back quotes", "`a`"},
        {"escape x", "\"\\x41\""},
        {"escape in octal", "\"\\101\""},
        {"escape of a zero", "\"\\0\""},
        {"escape a", "\"\\a\""},
        {"escape v", "\"\\v\""},
        {"escape e", "\"\\e\""},
        {"escaped single quote", "\"\\'\""},
        {"escape of capital U", "\"\\U0041\""},
        {"escape of a blank", "\"\\ \""},
        {"escaped line end", "\"\\\n\""},
        {"escaped tab", "\"\\\t\""},
        {"escaped zero byte", QByteArray("\"\\\x00\"", 4)},
        {"escaped emoji", "\"\\\xf0\x9f\x98\x80\""},
        {"two hex digits", "\"\\u12\""},
        {"three hex digits", "\"\\u123\""},
        {"no hex digit", "\"\\u12g4\""},
        {"braces", "\"\\u{41}\""},
        {"blank among hex", "\"\\u00 1\""},
        {"sign among hex", "\"\\u+041\""},
        {"half a pair, cut", "\"\\ud83d\\u\""},
        {"half a pair, cut in hex", "\"\\ud83d\\ude0\""},
        {"half a pair, wrong escape", "\"\\ud83d\\x\""},
        {"two strings", "\"a\"\"b\""},
        {"line end", "\"\n\""},
        {"carriage return", "\"\r\""},
        {"tab", "\"\t\""},
        {"zero byte", QByteArray("\"\x00\"", 3)},
        {"last control", "\"\x1f\""},
        {"tab in a key", "{\"\t\":1}"},
        {"bad escape in a key", "{\"\\x\":1}"},
    };
}

QList<Row> rejectedEncoding()
{
    return {
        {"lone continuation", "\"\x80\""},
        {"lone last continuation", "\"\xbf\""},
        {"overlong two bytes", "\"\xc0\x80\""},
        {"overlong slash", "\"\xc0\xaf\""},
        {"overlong last of two", "\"\xc1\xbf\""},
        {"overlong three bytes", "\"\xe0\x9f\xbf\""},
        {"overlong four bytes", "\"\xf0\x8f\xbf\xbf\""},
        {"surrogate as bytes", "\"\xed\xa0\x80\""},
        {"pair of surrogates as bytes", "\"\xed\xa0\xbd\xed\xb8\x80\""},
        {"beyond the last", "\"\xf4\x90\x80\x80\""},
        {"lead f5", "\"\xf5\x80\x80\x80\""},
        {"five bytes", "\"\xf8\x88\x80\x80\x80\""},
        {"lead fe", "\"\xfe\""},
        {"lead ff", "\"\xff\""},
        {"one of two", "\"\xc3\""},
        {"two of three", "\"\xe2\x82\""},
        {"three of four", "\"\xf0\x9f\x98\""},
        {"Latin-1", "\"\xe9t\xe9\""},
        {"bad byte in a key", "{\"\xff\":1}"},
        {"bad byte outside a string", "[\xff]"},
        {"bad byte behind a number", "[1\xe5]"},
        {"bad byte in an escape", "\"\\u\xe5"
                                  "00a\""},
        {"bad byte as an escape", "\"\\\xe5\""},
        {"UTF-16, little end first, with mark", QByteArray("\xff\xfe[\x00"
                                                           "1\x00]\x00",
                                                           8)},
        {"UTF-16, big end first, with mark", QByteArray("\xfe\xff\x00[\x00"
                                                        "1\x00]",
                                                        8)},
        {"UTF-16, little end first", QByteArray("[\x00\"\x00\xe9\x00\"\x00]\x00", 10)},
        {"UTF-16, big end first", QByteArray("\x00[\x00\"\x00\xe9\x00\"\x00]", 10)},
        {"UTF-32, little end first", QByteArray("[\x00\x00\x00"
                                                "1\x00\x00\x00]\x00\x00\x00",
                                                12)},
        {"UTF-32, big end first", QByteArray("\x00\x00\x00[\x00\x00\x00"
                                             "1\x00\x00\x00]",
                                             12)},
        {"part of a mark", "\xef\xbb{}"},
        {"mark in the middle", "[\xef\xbb\xbf"
                               "1]"},
        {"mark behind", "[]\xef\xbb\xbf"},
    };
}

QList<Row> rejectedBlank()
{
    return {
        {"form feed", "[\x0c]"},
        {"vertical tab", "[\x0b]"},
        {"zero byte", QByteArray("[\x00]", 3)},
        {"zero byte behind", QByteArray("[]\x00", 3)},
        {"no-break space", "[\xc2\xa0]"},
        {"word joiner", "[\xe2\x81\xa0]"},
        {"line separator", "[\xe2\x80\xa8]"},
        {"next line", "[\xc2\x85]"},
        {"ideographic space", "[\xe3\x80\x80]"},
        {"escaped line end", "[\\n]"},
        {"escaped blank", "[\\u0020]"},
        {"backspace", "[\x08]"},
        {"delete", "[\x7f]"},
    };
}

QList<Row> rejectedTextBehind()
{
    return {
        {"array", "[][]"},         {"object", "{}{}"},    {"number", "1 2"},
        {"string", "\"a\" \"b\""}, {"letter", "[]x"},     {"bracket", "[1]]"},
        {"brace", "{\"a\":1}}"},   {"comma", "[],"},      {"hash", "{}#"},
        {"quote", "1\""},          {"word", "truefalse"}, {"lines of JSON", "{\"a\":1}\n{\"b\":2}"},
    };
}

QList<Row> rejectedComment()
{
    return {
        {"line before", "// a\n1"},
        {"line behind", "1 // a"},
        {"block before", "/* a */1"},
        {"block in it", "[/* a */1]"},
        {"block behind", "{}/**/"},
        {"hash", "# a\n1"},
        {"open", "{}/*"},
        {"slash", "{}/"},
    };
}

} // namespace

QList<Group> rejectedTextGroups()
{
    return {{"reject, string", rejectedString(), false},
            {"reject, encoding", rejectedEncoding(), false},
            {"reject, blank", rejectedBlank(), false},
            {"reject, text behind", rejectedTextBehind(), false},
            {"reject, comment", rejectedComment(), false}};
}

} // namespace conformance
