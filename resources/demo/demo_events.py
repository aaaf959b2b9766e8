# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Events of each kind that the provider names, with details as such events might bring them.

Addresses, networks and hosts are those kept for documentation (RFC 5737, 3849, 5398, 2606).
"""

import datetime

from demo_answers import stamp

TRAVEL, DLP, SENTINEL, MALICIOUS = (
    "Impossible travel", "DLP policies triggered", "SentinelOne threat", "Malicious file",
)
CROWDSTRIKE, SUSPICIOUS = "CrowdStrike medium security score", "Suspicious security domain visited"
HIGH_RISK = "High risk domain visited"

PLACES = [
    ("PT", "Lisboa", 64496), ("JP", "Osaka", 64512), ("DE", "Leipzig", 64497), ("BR", "Recife", 64498),
    ("IN", "Pune", 64499), ("CA", "Halifax", 64500), ("KE", "Mombasa", 64501), ("NZ", "Nelson", 64502),
]
SYSTEMS = ["macOS 15.1", "Windows 11 24H2", "Ubuntu 24.04", "iOS 18.1", "Android 15"]
POLICIES = ["PII outbound", "Source code", "Cards", "Credentials", "Health records"]
THREATS = ["Trojan", "Ransomware", "Potentially unwanted", "Exploit"]
HOSTS = ["files.example.net", "login.example.org", "cdn.example.com", "update.example.net"]


def address(draw):
    block = draw.one_of(["192.0.2.", "198.51.100.", "203.0.113.", "2001:db8::"])
    number = draw.between(1, 254)
    return block + (f"{number:x}" if ":" in block else str(number))


def location(draw, time):
    country, city, asn = draw.one_of(PLACES)
    return {"ip": address(draw), "country": country, "city": city, "asn": asn, "seen_at": stamp(time)}


def device(draw):
    return {"os": draw.one_of(SYSTEMS), "serial": draw.hexadecimal(10).upper(), "managed": draw.chance(0.8)}


def travel(draw, time):
    minutes = draw.between(12, 180)
    before = time - datetime.timedelta(minutes=minutes)
    return {
        "locations": [location(draw, before), location(draw, time)],
        "device": device(draw),
        "distance_km": draw.part(900, 17000, 2),
        "interval_minutes": minutes,
    }


def dlp(draw, time):
    return {
        "policy": draw.one_of(POLICIES),
        "matches": draw.between(1, 60),
        "destination": draw.one_of(HOSTS),
        "profiles": draw.shuffled(["email", "iban", "passport"])[: draw.between(1, 3)],
    }


def sentinel(draw, time):
    return {
        "threat": draw.one_of(THREATS),
        "agent": {"version": f"24.{draw.between(1, 3)}.{draw.between(0, 9)}", "host": draw.hexadecimal(8)},
        "mitigated": draw.chance(0.7),
    }


def malicious(draw, time):
    return {"sha256": draw.hexadecimal(64), "size": draw.between(900, 9_000_000), "blocked": draw.chance(0.9)}


def crowdstrike(draw, time):
    return {"score": draw.between(30, 70), "device": device(draw)}


def domain(draw, time):
    return {"host": draw.one_of(HOSTS), "categories": [draw.between(1, 180)], "blocked": draw.chance(0.6)}


DETAILS = {
    TRAVEL: travel, DLP: dlp, SENTINEL: sentinel, MALICIOUS: malicious,
    CROWDSTRIKE: crowdstrike, SUSPICIOUS: domain, HIGH_RISK: domain,
}


def event(draw, time, level, name, **details):
    """An event as sent. `details=…` replaces the usual ones of its kind; without any where it is absent."""
    made = {"id": draw.uuid(), "name": name}
    if level != "absent":
        made["risk_level"] = level
    made["timestamp"] = time if isinstance(time, str) else stamp(time)
    if "details" in details:
        made["event_details"] = details["details"]
    elif name in DETAILS and not details.get("bare"):
        made["event_details"] = DETAILS[name](draw, time)
    return made


def times_between(draw, first, last, count):
    span = last - first
    return sorted(first + span * draw.part(0, 1, 9) for _ in range(count))


def newest_first(events):
    return sorted(events, key=lambda e: e["timestamp"], reverse=True)


def spread(draw, first, last, plan):
    """`plan` is [(how many, level, [names])]; times are spread at random, levels mixed over them."""
    kinds = draw.shuffled([(level, names) for count, level, names in plan for _ in range(count)])
    times = times_between(draw, first, last, len(kinds))
    return [event(draw, time, level, draw.one_of(names)) for time, (level, names) in zip(times, kinds)]
