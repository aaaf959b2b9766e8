# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Events that are well-formed JSON and yet hard to show: the API promises nothing about event_details."""

import json

from demo_answers import Raw, at, stamp
from demo_events import DLP, MALICIOUS, SENTINEL, TRAVEL, event

LONG_NUMBER = "".join(str((7 * i * i + 3 * i + 1) % 10) for i in range(400)).lstrip("0").ljust(400, "7")


def deep(levels):
    value = "ten levels down"
    for level in range(levels, 0, -1):
        value = [value] if level % 3 == 0 else {f"level {level}": value}
    return value


def nested_text():
    inner = json.dumps({"policy": "Cards", "matches": [1, 2, 3]})
    return {"payload": inner, "twice": json.dumps({"payload": inner}), "almost": '{"policy": "Cards",'}


ODD_DETAILS = [
    ("ten levels deep", deep(10)),
    ("double keys", Raw('{"ip":"203.0.113.7","ip":"198.51.100.24","other":1,"ip":null}')),
    ("long numbers", Raw(
        '{"digits":' + LONG_NUMBER + ',"above_64_bits":18446744073709551616,"below":-9223372036854775809,'
        '"exponent":1e400,"tiny":1E-400,"minus_zero":-0.0,"trailing":20.0,"zeros":0.1000,"double":0.1}')),
    ("escapes", Raw(
        r'{"tab":"a\tb","lines":"one\ntwo\r\nthree","quotes":"\"\\\/","letters":"\u0041\u00e9",'
        r'"pair":"\ud83d\ude00","lone surrogate":"\ud800","zero":"a\u0000b","bell":"\u0007"}')),
    ("direction of text", Raw(
        '{"file":"invoice\u202egpj.exe","escaped":"invoice\\u202egpj.exe","isolates":"\u2066abc\u2069",'
        '"invisible":"a\u200bb\u200fc\ufeffd","arabic":"\u0645\u0644\u0641.exe"}')),
    ("JSON inside text", nested_text()),
    ("emoji", {"👩‍💻": "🔒 locked", "flags": "🇵🇹🇯🇵", "combining": "e\u0301\u0323"}),
    ("a long text", {"log": "The same line again and again. " * 700}),
    ("a text that poses as markup", {
        "html": "<img src=x onerror=alert(1)>", "link": '<a href="file:///srv/secret">open</a>',
        "entities": "&lt;b&gt; &amp;", "style": "<style>*{display:none}</style>", "markdown": "![x](file:///srv/x)"}),
    ("cells that pose as formulas", {"a": "=1+2", "b": "+1", "c": "-1", "d": "@SUM(A1)", "e": "\t=1"}),
    ("keys that need escapes", {"": "empty key", "a/b": {"m~n": 1, "~1": 2}, " ": 3, "a\nb": 4, "a.b[0]": 5}),
    ("wide", {"numbers": list(range(3000))}),
    ("white space kept", Raw('{\n  "indented" : [ 1 ,\n    2 ],\r\n\t"tab":\t true\n}')),
    ("empty containers", {"object": {}, "array": [], "nested": [[], [{}], [[[]]]]}),
]
BARE_DETAILS = [True, False, 42, Raw("-1.50"), "", "free text details", [], {}, None]


def odd_details(draw):
    names = [DLP, SENTINEL, MALICIOUS]
    events = []
    for i, (_, details) in enumerate(ODD_DETAILS + [("bare", value) for value in BARE_DETAILS]):
        time = at(f"2026-11-{1 + i % 20:02d}T{8 + i % 9:02d}:{7 * i % 60:02d}:00")
        events.append(event(draw, time, "low", names[i % 3], details=details))
    named = [
        ("<b>Impossible</b> travel", "medium"), ('=HYPERLINK("http://example.com")', "low"),
        ("Impossible\u202elevart", "medium"), ("", "low"), ("Line one\nline two", "low"), ("name " * 60, "low"),
    ]
    for i, (name, level) in enumerate(named):
        events.append(event(draw, at(f"2026-11-21T1{i}:00:00"), level, name, bare=True))
    for i, name in enumerate(["", "event 1/2", "evt-7", "evt-7", '"quoted"', "<i>7</i>"]):
        events[i]["id"] = name
    return events


def odd_times(draw):
    readable = [
        "2026-11-20T23:59:59.999999999Z", "2026-11-20T23:59:59.999999998Z", "2026-11-20T23:59:59.9Z",
        "2026-11-06T12:00:00.1+05:45", "2026-11-05T22:30:00-03:30", "2026-11-07T00:00:00+14:00",
        "2026-11-07T00:00:00-12:00", "2026-11-10T10:10:10.000001Z", "2026-11-10T10:10:10.00Z",
        "2026-11-10t10:10:10z", "2026-11-10 10:10:10Z", "2026-11-11T08:00:00.1234567891Z",
        "2026-06-30T23:59:60Z", "2026-11-13T09:00:00Z", "2026-11-13T09:00:00Z", "2026-11-13T09:00:00-00:00",
    ]
    unreadable = ["", "yesterday", "2026-11-05 10:00", "2026-11-05T10:00:00", "2026-13-01T00:00:00Z",
                  "2026-02-30T00:00:00Z", "2026-11-05T24:30:00Z", "1762336800", "2026-11-05T10:00:00+1"]
    events = []
    for i, text in enumerate(readable + unreadable):
        name, level = (SENTINEL, "medium") if i % 8 == 0 else ((DLP, MALICIOUS)[i % 2], "low")
        events.append(event(draw, text, level, name))
    events.append(event(draw, stamp(at("2026-11-08T18:20:00")), "medium", TRAVEL, details={"distance_km": 512}))
    return draw.shuffled(events)
