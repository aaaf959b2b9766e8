// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/json/conformance_rows.h"

namespace conformance {

namespace {

QList<Row> acceptedValue()
{
    return {
        {"empty object", "{}"},
        {"empty array", "[]"},
        {"string", "\"a\""},
        {"number", "42"},
        {"true", "true"},
        {"false", "false"},
        {"null", "null"},
        {"empty string", "\"\""},
        {"nested arrays", "[[],[[]]]"},
        {"nested objects", "{\"a\":{\"b\":{}}}"},
        {"object in array", "[{}]"},
        {"array in object", "{\"a\":[]}"},
        {"several items", "[1,\"2\",null,true,[],{}]"},
        {"several fields", "{\"a\":1,\"b\":2,\"c\":3}"},
        {"empty key", "{\"\":0}"},
        {"duplicate keys", "{\"a\":1,\"a\":2}"},
        {"duplicate fields", "{\"a\":1,\"a\":1}"},
        {"key with escapes", "{\"\\u0061\\n\":1}"},
        {"key with a zero escape", "{\"a\\u0000b\":1}"},
        {"keys like words", "{\"true\":1,\"null\":2,\"\":3}"},
        {"long keys", "{\"" + QByteArray(60, 'x') + "\":[{\"id\":\"" + QByteArray(60, 'y') + "\"}]}"},
        {"array of nulls", "[null,null,null]"},
    };
}

QList<Row> acceptedBlank()
{
    return {
        {"none", "[1,2]"},
        {"spaces", " [ 1 , 2 ] "},
        {"line ends", "\n[\n1\n,\n2\n]\n"},
        {"carriage returns", "\r[\r1\r,\r2\r]\r"},
        {"tabs", "\t[\t1\t,\t2\t]\t"},
        {"all", " \t\r\n{ \t\r\n\"a\" \t\r\n: \t\r\n1 \t\r\n} \t\r\n"},
        {"around a scalar", " \n1\t"},
        {"in empty containers", "[ { } , [ ] ]"},
    };
}

QList<Row> acceptedNumber()
{
    return {
        {"0", "0"},
        {"-0", "-0"},
        {"1", "1"},
        {"-1", "-1"},
        {"10", "10"},
        {"123456789", "123456789"},
        {"0.0", "0.0"},
        {"-0.0", "-0.0"},
        {"0.5", "0.5"},
        {"1.50", "1.50"},
        {"1e5", "1e5"},
        {"1E5", "1E5"},
        {"1e+5", "1e+5"},
        {"1e-5", "1e-5"},
        {"1E+05", "1E+05"},
        {"0e0", "0e0"},
        {"0E-0", "0E-0"},
        {"0e+1", "0e+1"},
        {"-1.5e-10", "-1.5e-10"},
        {"1.000000000000000000000001", "1.000000000000000000000001"},
        {"20e1", "20e1"},
        {"1e00", "1e00"},
        {"123.456e78", "123.456e78"},
        {"9007199254740993", "9007199254740993"},
        {"-9223372036854775808", "-9223372036854775808"},
        {"18446744073709551616", "18446744073709551616"},
    };
}

QList<Row> acceptedString()
{
    return {
        {"every short escape", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""},
        {"escape in hex", "\"\\u0041\""},
        {"hex of either case", "\"\\uabCD\\uAbcD\""},
        {"pair of surrogates", "\"\\ud83d\\ude00\""},
        {"zero escape", "\"\\u0000\""},
        {"control escape", "\"\\u001f\""},
        {"noncharacter escape", "\"\\uFFFF\""},
        {"mark escape", "\"\\uFEFF\""},
        {"escaped backslash at the end", "\"a\\\\\""},
        {"escaped backslash before u", "\"\\\\u0000\""},
        {"escaped quote at the end", "\"a\\\"\""},
        {"slash", "\"a/b\""},
        {"single quote", "\"it's\""},
        {"delete", "\"\x7f\""},
        {"brackets", "\"{[]},:\""},
        {"comment", "\"/* a */ // b\""},
        {"two bytes, least", "\"\xc2\x80\""},
        {"two bytes, greatest", "\"\xdf\xbf\""},
        {"three bytes, least", "\"\xe0\xa0\x80\""},
        {"before the surrogates", "\"\xed\x9f\xbf\""},
        {"behind the surrogates", "\"\xee\x80\x80\""},
        {"three bytes, greatest", "\"\xef\xbf\xbf\""},
        {"four bytes, least", "\"\xf0\x90\x80\x80\""},
        {"four bytes, greatest", "\"\xf4\x8f\xbf\xbf\""},
        {"line separator", "\"\xe2\x80\xa8\""},
        {"paragraph separator", "\"\xe2\x80\xa9\""},
        {"right-to-left override", "\"\xe2\x80\xae\""},
        {"byte order mark", "\"\xef\xbb\xbf\""},
        {"private use", "\"\xee\x80\x80\""},
        {"combined", "\"e\xcc\x81\""},
    };
}

} // namespace

QList<Group> acceptedGroups()
{
    return {{"accept, value", acceptedValue(), true},
            {"accept, blank", acceptedBlank(), true},
            {"accept, number", acceptedNumber(), true},
            {"accept, string", acceptedString(), true}};
}

} // namespace conformance
