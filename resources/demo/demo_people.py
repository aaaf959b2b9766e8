# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""The people of the demo account. All are invented."""

import datetime

from demo_answers import Draw, at
from demo_events import (
    CROWDSTRIKE, DLP, HIGH_RISK, MALICIOUS, SENTINEL, SUSPICIOUS, TRAVEL, event, newest_first, spread,
)
from demo_oddities import odd_details, odd_times


def ana(draw):
    """The user of the main window's picture: 55 events, 41 of them since the reset."""
    seen = [
        {"ip": "203.0.113.7", "country": "PT", "city": "Lisboa", "asn": 64496, "seen_at": "2026-11-21T08:25:44.120Z"},
        {"ip": "198.51.100.24", "country": "JP", "city": "Osaka", "asn": 64512, "seen_at": "2026-11-21T09:12:44.120Z"},
    ]
    newest = [
        ("2026-11-21T09:12:44.120Z", "high", TRAVEL,
         {"locations": seen, "device": {"os": "macOS 15.1", "serial": "C02XK1ZZ", "managed": True},
          "distance_km": 11046.25, "interval_minutes": 47}),
        ("2026-11-21T08:25:10.002Z", "medium", DLP, {"policy": "PII outbound", "matches": 16}),
        ("2026-11-20T05:01:59.870Z", "low", MALICIOUS,
         {"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "blocked": True}),
        ("2026-11-20T03:00:12.000Z", "low", DLP, {"policy": "Source code", "matches": 15}),
        ("2026-11-20T03:00:00.511Z", "high", TRAVEL,
         {"locations": [dict(seen[0], seen_at="2026-11-20T02:21:40.090Z"),
                        dict(seen[1], seen_at="2026-11-20T03:00:00.511Z")], "distance_km": 8732.1}),
        ("2026-11-14T21:17:03.250Z", "medium", SENTINEL,
         {"threat": "Trojan", "agent": {"version": "24.2.3", "host": "as-mbp-14"}}),
        ("2026-11-14T12:01:44.031Z", "low", DLP, "free text details"),
        ("2026-11-14T11:58:21.900Z", "low", SENTINEL, None),
        ("2026-11-12T10:11:00.000Z", "low", MALICIOUS, {"blocked": True}),
        ("2026-11-12T09:08:31.730Z", "medium", DLP, {"policy": "Cards", "matches": 22}),
    ]
    events = [event(draw, time, level, name, details=details) for time, level, name, details in newest]
    reset, everyday = at("2026-11-02T08:14:00"), [DLP, SENTINEL, MALICIOUS]
    events += [event(draw, at("2026-11-09T08:51:07.400"), "low", SENTINEL, bare=True)]
    events += spread(draw, reset + datetime.timedelta(hours=5), at("2026-11-09T06:00:00"),
                     [(6, "medium", [DLP, SENTINEL]), (24, "low", everyday)])
    events += [event(draw, at("2026-11-01T02:40:09.305"), "high", TRAVEL)]
    events += spread(draw, at("2026-11-01T00:20:00"), reset - datetime.timedelta(minutes=40),
                     [(3, "medium", [DLP, SENTINEL]), (10, "low", everyday)])
    return newest_first(events)


def bruno(draw):
    return newest_first(spread(draw, at("2026-10-20T06:00:00"), at("2026-11-20T18:00:00"),
                               [(7, "medium", [DLP, CROWDSTRIKE]), (17, "low", [MALICIOUS, SUSPICIOUS])]))


def chidi(draw):
    return newest_first(spread(draw, at("2026-11-03T07:00:00"), at("2026-11-19T20:00:00"),
                               [(9, "low", [HIGH_RISK, SUSPICIOUS, DLP])]))


def dana(draw):
    before = spread(draw, at("2026-11-10T07:00:00"), at("2026-11-17T20:00:00"),
                    [(1, "high", [TRAVEL]), (4, "low", [DLP])])
    since = [event(draw, at("2026-11-19T10:02:11.000"), "absent", SUSPICIOUS),
             event(draw, at("2026-11-20T15:44:52.918"), None, HIGH_RISK)]
    return newest_first(before + since)


def farid(draw):
    return newest_first(spread(draw, at("2026-11-05T07:00:00"), at("2026-11-20T20:00:00"),
                               [(2, "high", [TRAVEL, SENTINEL]), (6, "low", [DLP, MALICIOUS])]))


def leila(draw):
    known = spread(draw, at("2026-11-08T07:00:00"), at("2026-11-19T20:00:00"),
                   [(2, "medium", [SENTINEL]), (5, "low", [DLP, SUSPICIOUS])])
    unknown = [event(draw, at("2026-11-20T11:30:00.000"), "critical", "تسجيل دخول من جهازين", bare=True)]
    return newest_first(known + unknown)


def jonas_brandt(draw):
    return newest_first(spread(draw, at("2026-11-12T07:00:00"), at("2026-11-19T20:00:00"),
                               [(1, "medium", [CROWDSTRIKE]), (5, "low", [HIGH_RISK, DLP])]))


def jonas(draw):
    return newest_first(spread(draw, at("2026-11-01T07:00:00"), at("2026-11-21T20:00:00"),
                               [(4, "medium", [DLP]), (16, "low", [DLP, MALICIOUS, SENTINEL])]))


def kira(draw):
    """5,000 events over a year, crowded on working days and around three incidents. Sent oldest first."""
    start, events = at("2025-11-22T00:00:00"), []
    incidents = {at("2026-02-11T13:00:00"), at("2026-06-09T04:00:00"), at("2026-10-27T22:00:00")}
    everyday = [DLP, DLP, DLP, MALICIOUS, SENTINEL, SUSPICIOUS, HIGH_RISK, CROWDSTRIKE]
    while len(events) < 5000:
        time = start + datetime.timedelta(days=364 * draw.part(0, 1, 9))
        name, level = draw.one_of(everyday), "medium" if draw.chance(0.12) else "low"
        if draw.chance(0.1):
            time = draw.one_of(sorted(incidents)) + datetime.timedelta(minutes=draw.between(0, 900))
            name, level = draw.one_of([TRAVEL, SENTINEL]), "high" if draw.chance(0.12) else "medium"
        elif time.weekday() > 4 and draw.chance(0.85) or not 6 < time.hour < 20 and draw.chance(0.8):
            continue
        events.append(event(draw, time, level, name, **({"bare": True} if draw.chance(0.3) else {})))
    return newest_first(events)[::-1]


PEOPLE = [
    {"id": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", "name": "Ana Sousa", "email": "ana.sousa@example.com",
     "level": "high", "last_reset": "2026-11-02T08:14:00Z", "events": ana,
     "shows": "the user of the pictures: 55 events, a reset with events before it"},
    {"id": "45e54c08-861d-4541-89dd-d3ddc4c36627", "name": "Bruno Keller", "email": "bruno.keller@example.com",
     "level": "medium", "last_reset": None, "events": bruno, "shows": "24 events, never reset"},
    {"id": "08e8778b-8ec8-4e69-a765-d0cadbeba293", "name": "Chidi Okafor", "email": "chidi.okafor@example.com",
     "level": "low", "events": chidi, "shows": "9 low events, no reset in the answer at all"},
    {"id": "5f2983ea-9412-437c-ae7d-55d46d08b9b4", "name": "Dana Lindqvist", "email": "dana.lindqvist@example.com",
     "last_reset": "2026-11-18T09:00:00Z", "events": dana,
     "shows": "Unscored: reset, and the two events since then carry no level"},
    {"id": "bd3b998c-c9e7-4234-ad74-f5fef6b0674b", "name": "Emi Tanaka", "email": "emi.tanaka@example.com",
     "level": None, "last_reset": None, "events": lambda draw: [], "shows": "no events"},
    {"id": "831f8547-ba83-4b75-ad59-5170a284ffc5", "name": "Farid Haddad", "email": "farid.haddad@example.org",
     "level": "low", "events": farid, "shows": "reported low although two events are high"},
    {"id": "994563bd-99c6-4dc4-b716-212ef1e8a565", "name": "ليلى منصور", "email": "leila.mansour@example.org",
     "level": "critical", "events": leila, "shows": "a level that the API does not document; right-to-left names"},
    {"id": "206b25ad-afc4-42b4-bf00-e7dcc00c898d", "name": "Hana Yılmaz", "email": "hana.yilmaz@example.org",
     "level": "medium", "events": odd_details,
     "shows": "odd details: deep, long, double keys, long numbers, text that poses as markup"},
    {"id": "a76df45d-e875-4ef8-848d-c9474821a495", "name": "Ivo Petrov", "email": "ivo.petrov@example.org",
     "level": "medium", "last_reset": "2026-11-04T00:00:00.5+05:45", "events": odd_times,
     "last_event": "2026-11-20T23:59:59.999999999Z",
     "shows": "odd times: unreadable, nine fraction digits, offsets, a leap second; in no order"},
    {"id": "6824dee5-e6bd-4bdc-b5e6-d6332c5eae58", "name": "Jonas Weber", "email": "jonas.weber@example.org",
     "level": "medium", "events": jonas, "total": 120, "shows": "a partial answer: 20 of 120 events"},
    {"id": "d3f0a6c1-58e2-4b7d-a94c-0e6b2f81c735", "name": "Jonas Brandt", "email": "jonas.brandt@example.com",
     "level": "medium", "last_reset": None, "events": jonas_brandt,
     "shows": "6 events, and the same first name as somebody else"},
    {"id": "b1acccf7-f634-4a55-bad3-82a32386d54a", "name": "Kira Adeyemi", "email": "kira.adeyemi@example.com",
     "level": "high", "last_reset": "2026-06-15T07:30:00Z", "events": kira, "shows": "5,000 events over a year"},
    {"id": "6648ce90-7b11-4501-9bbf-9ff4e5a63fb9", "name": None, "email": None, "no_result": True,
     "events": lambda draw: [], "shows": "an answer whose `result` is null"},
]

# In the account, but nothing has ever counted for them: the API knows no risk of them.
NOT_SCORED = [
    {"id": "7c1e9a52-3d4b-4f60-b8a7-91c2d5e6f034", "name": "Mara Delgado", "email": "mara.delgado@example.org",
     "shows": "a user of the account who is not scored: found by name or e-mail only"},
]


def make_events(person):
    """Each person's events have a sequence of their own: changing one changes no other."""
    return person["events"](Draw(int(person["id"][:8], 16)))
