# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""What the comparisons with other programs share: made-up answers, and runs in pairs."""

import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import time

CONTROLS = ("cloudflare_", "http_proxy", "https_proxy", "all_proxy", "no_proxy", "ld_")
NEWEST = 1_795_000_000
CITIES = (("Lisboa", "PT"), ("Osaka", "JP"), ("Austin", "US"), ("São Paulo", "BR"))


def require(*tools):
    for tool in tools:
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")


def environment(**variables):
    clean = {name: value for name, value in os.environ.items() if not name.lower().startswith(CONTROLS)}
    return clean | variables


def make_event(number, chance):
    city, country = chance.choice(CITIES)
    place = {"city": city, "country": country, "ip": f"198.51.100.{chance.randrange(256)}"}
    name, level, details = chance.choice(
        (
            ("Impossible travel", "high", {"locations": [place, place], "distance_km": chance.randrange(99999) / 10}),
            ("DLP policies triggered", "medium", {"file": f'report "Q{number % 4}".xlsx', "matches": number % 40, "source": place}),
            ("High risk domain visited", "low", {"domain": f"{chance.randrange(1 << 32):08x}.example.net", "action": "blocked", "source": place}),
        )
    )
    moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(NEWEST - 97 * number))
    return {
        "id": f"{chance.randrange(1 << 32):08x}-{number:012x}",
        "name": name,
        "risk_level": level,
        "timestamp": f"{moment}.{number % 1000:03d}Z",
        "event_details": details | {"policy_id": f"{chance.randrange(1 << 64):016x}", "user_agent": None},
    }


def make_answer(count):
    """A user with so many events, newest first: the same bytes each time, about 280 an event."""
    chance = random.Random(4)
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    events = ",".join(write(make_event(number, chance)) for number in range(count))
    head = '{"errors":[],"messages":[],"success":true,"result":{"email":"ana@example.com","name":"Ana","risk_level":"high","events":['
    return f"{head}{events}]}}}}".encode()


def milliseconds(command, variables):
    begin = time.perf_counter()
    subprocess.run(command, env=variables, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - begin) * 1000


def print_figure(name, values, unit):
    print(f"{name} {statistics.median(values):.2f} {unit} (min {min(values):.2f}, max {max(values):.2f})", flush=True)


def compare(ours, theirs, variables, runs, warm_up):
    """Runs (name, command) in turn, so that both see the same machine, and prints a figure for each. Returns the pairs."""
    commands = (ours[1], theirs[1])
    for _ in range(warm_up):
        for command in commands:
            milliseconds(command, variables)
    pairs = [tuple(milliseconds(command, variables) for command in commands) for _ in range(runs)]
    print_figure(ours[0], [our for our, _ in pairs], "ms")
    print_figure(theirs[0], [their for _, their in pairs], "ms")
    return pairs
