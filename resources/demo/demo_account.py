# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""What the demo account says of itself: its users, scored or not, and the behaviours that it watches."""

import datetime

from demo_answers import Draw, at, stamp
from demo_events import CROWDSTRIKE, DLP, HIGH_RISK, MALICIOUS, SENTINEL, SUSPICIOUS, TRAVEL

BEHAVIORS = {
    "imp_travel": (TRAVEL, True, "high", "Logins from two places that nobody can travel between in that time."),
    "high_dlp": (DLP, True, "low", "An unusual number of data loss prevention policies was broken."),
    "sentinel_one": (SENTINEL, True, "medium", "SentinelOne reports an active threat on a device of the user."),
    "demo_crowdstrike": (CROWDSTRIKE, True, "medium", "CrowdStrike rates a device of the user as medium."),
    "demo_file": (MALICIOUS, True, "low", "A file in the user's traffic is known to be malicious, blocked or not."),
    "demo_suspicious": (SUSPICIOUS, True, "low", "A domain of a suspicious kind was asked for, blocked or not."),
    "demo_high_risk": (HIGH_RISK, False, "low", "A domain known for malware or phishing was asked for, blocked or not."),
}


def behaviors():
    return {
        key: {"description": description, "enabled": enabled, "name": name, "risk_level": level}
        for key, (name, enabled, level, description) in BEHAVIORS.items()
    }


def access_user(person):
    """As access/users tells it: much more than anybody looks for here."""
    draw = Draw(int(person["id"][-8:], 16))
    created = at("2025-09-01T06:00:00") + datetime.timedelta(hours=draw.between(0, 6000))
    seen = at("2026-11-21T06:00:00") - datetime.timedelta(minutes=draw.between(0, 20000))
    return {
        "id": person["id"],
        "access_seat": True,
        "active_device_count": draw.between(1, 3),
        "created_at": stamp(created),
        "email": person["email"],
        "gateway_seat": True,
        "last_successful_login": stamp(seen),
        "name": person["name"],
        "seat_uid": draw.uuid(),
        "uid": draw.uuid(),
        "updated_at": stamp(seen),
    }


def access_users(people):
    return [access_user(person) for person in people if person["email"]]
