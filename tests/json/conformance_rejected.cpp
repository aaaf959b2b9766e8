// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/json/conformance_rows.h"

namespace conformance {

namespace {

QList<Row> rejectedNothing()
{
    return {
        {"no byte", ""},
        {"blanks", " \n\t"},
        {"only a mark", "\xef\xbb\xbf"},
        {"zero byte", QByteArray("\x00", 1)},
        {"comma", ","},
        {"colon", ":"},
    };
}

QList<Row> rejectedArray()
{
    return {
        {"open", "["},
        {"only closed", "]"},
        {"open behind a value", "[1"},
        {"open behind a comma", "[1,"},
        {"open behind an array", "[[]"},
        {"comma at the end", "[1,]"},
        {"comma at the start", "[,1]"},
        {"comma alone", "[,]"},
        {"two commas", "[1,,2]"},
        {"two commas at the end", "[1,,]"},
        {"no comma", "[1 2]"},
        {"no comma before a string", "[1\"a\"]"},
        {"no comma between arrays", "[[][]]"},
        {"closed twice", "[]]"},
        {"closed by a brace", "[1}"},
        {"colon", "[\"a\":1]"},
        {"semicolon", "[1;2]"},
        {"star", "[*]"},
        {"quote in it", "[\""},
        {"open inside", "[[1]"},
        {"many open", QByteArray(500, '[')},
        {"many open objects", QByteArray("[{\"\":").repeated(100)},
        {"dot", "[.]"},
        {"brace in it", "[}"},
    };
}

QList<Row> rejectedObject()
{
    return {
        {"open", "{"},
        {"only closed", "}"},
        {"open behind a key", "{\"a\""},
        {"open behind a colon", "{\"a\":"},
        {"open behind a value", "{\"a\":1"},
        {"open behind a comma", "{\"a\":1,"},
        {"comma at the end", "{\"a\":1,}"},
        {"comma at the start", "{,\"a\":1}"},
        {"comma alone", "{,}"},
        {"two commas", "{\"a\":1,,\"b\":2}"},
        {"no comma", "{\"a\":1 \"b\":2}"},
        {"no colon", "{\"a\" 1}"},
        {"no value", "{\"a\":}"},
        {"no key", "{:1}"},
        {"only a key", "{\"a\"}"},
        {"comma for colon", "{\"a\",1}"},
        {"equals sign", "{\"a\"=1}"},
        {"two colons", "{\"a\"::1}"},
        {"two values", "{\"a\":1:2}"},
        {"bare key", "{a:1}"},
        {"number as a key", "{1:1}"},
        {"word as a key", "{null:1}"},
        {"array as a key", "{[]:1}"},
        {"object as a key", "{{}:1}"},
        {"key in single quotes", "{'a':1}"},
        {"closed by a bracket", "{\"a\":1]"},
        {"closed twice", "{}}"},
        {"brackets crossed", "{\"a\":[}]"},
        {"key cut", "{\"a"},
        {"bare words", "{a b}"},
        {"only a comma behind a key", "{\"a\":1,2}"},
    };
}

QList<Row> rejectedNumber()
{
    return {
        {"-", "-"},
        {"+1", "+1"},
        {"+", "+"},
        {"--1", "--1"},
        {"- 1", "- 1"},
        {"01", "01"},
        {"-01", "-01"},
        {"00", "00"},
        {"-00", "-00"},
        {"0123", "0123"},
        {"1.", "1."},
        {".5", ".5"},
        {"-.5", "-.5"},
        {"1.e5", "1.e5"},
        {"1e", "1e"},
        {"1E", "1E"},
        {"1e+", "1e+"},
        {"1e-", "1e-"},
        {"1eE2", "1eE2"},
        {"1e1.5", "1e1.5"},
        {"1e+-1", "1e+-1"},
        {"0e", "0e"},
        {"0e+", "0e+"},
        {"0.", "0."},
        {"0.e1", "0.e1"},
        {"1.2.3", "1.2.3"},
        {"1,5", "1,5"},
        {"1 000", "1 000"},
        {"0x10", "0x10"},
        {"0b1", "0b1"},
        {"1_000", "1_000"},
        {"1a", "1a"},
        {"-a", "-a"},
        {"1f", "1f"},
        {"1L", "1L"},
        {"NaN", "NaN"},
        {"-NaN", "-NaN"},
        {"Infinity", "Infinity"},
        {"-Infinity", "-Infinity"},
        {"nan", "nan"},
        {"inf", "inf"},
        {"++1", "++1"},
        {"1+2", "1+2"},
        {"1-2", "1-2"},
        {"-1-", "-1-"},
        {"0-", "0-"},
        {"1e0x", "1e0x"},
        {"\xc2\xbd", "\xc2\xbd"},
        {"\xd9\xa1", "\xd9\xa1"},
        {"\xef\xbc\x91", "\xef\xbc\x91"},
        {"\xe2\x88\x92"
         "1",
         "\xe2\x88\x92"
         "1"},
    };
}

QList<Row> rejectedWord()
{
    return {
        {"nul", "nul"},
        {"nulll", "nulll"},
        {"Null", "Null"},
        {"NULL", "NULL"},
        {"tru", "tru"},
        {"truE", "truE"},
        {"TRUE", "TRUE"},
        {"True", "True"},
        {"fals", "fals"},
        {"FALSE", "FALSE"},
        {"truefalse", "truefalse"},
        {"undefined", "undefined"},
        {"None", "None"},
        {"yes", "yes"},
        {"a", "a"},
        {"n", "n"},
        {"t", "t"},
        {"f", "f"},
        {"null1", "null1"},
        {"nuLl", "nuLl"},
        {"bad byte in a word", "fa\xe9se"},
        {"cut in an array", "[tru"},
        {"quoted by no quote", "[abc]"},
    };
}

} // namespace

QList<Group> rejectedGrammarGroups()
{
    return {{"reject, nothing", rejectedNothing(), false},
            {"reject, array", rejectedArray(), false},
            {"reject, object", rejectedObject(), false},
            {"reject, number", rejectedNumber(), false},
            {"reject, word", rejectedWord(), false}};
}

} // namespace conformance
