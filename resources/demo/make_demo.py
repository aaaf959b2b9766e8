#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Makes the answers of the built-in demo account.

    make_demo.py            writes accounts/ and README.md beside this file
    make_demo.py --check    fails where they are not what this script makes

Each file holds one whole answer of the API, named as the last part of its path: the demo serves them from
qrc:/demo/accounts/{account_id}/zt_risk_scoring/{user_id}. A query has no meaning there: access/users answers
every search with everybody, which a client has to expect of any server. Only random.random() is drawn on, since Python
promises the same sequence for it in every version.
"""

import pathlib
import shutil
import sys
import tempfile

from demo_account import access_users, behaviors
from demo_answers import answer, highest_level, to_json
from demo_people import NOT_SCORED, PEOPLE, make_events

ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353"
README_HEAD = [
    "# The demo account",
    "",
    f"Account `{ACCOUNT}`, built into both executables and served by `--demo` without a network. Every person,",
    "address and host in it is invented. Made by `python3 resources/demo/make_demo.py`; change that, not the files.",
    "",
    "| name | level reported | user id | what it shows |",
    "|---|---|---|---|",
]
README_TAIL = [
    "",
    "`zt_risk_scoring/summary` lists those with events, `access/users` everybody above who has a name, to whatever search,",
    "and `zt_risk_scoring/behaviors` describes the events of the account.",
]


def person_answer(person, events):
    if person.get("no_result"):
        return answer(None)
    result = {"email": person["email"], "events": events, "name": person["name"]}
    if "last_reset" in person:
        result["last_reset_time"] = person["last_reset"]
    if "level" in person:
        result["risk_level"] = person["level"]
    return answer(result, count=len(events), total=person.get("total"))


def summary_answer(events_of):
    """The account's scored users: only those who have events now, as the API lists them."""
    users = []
    for person in PEOPLE:
        events = events_of[person["id"]]
        if not events:
            continue
        level = highest_level([event.get("risk_level") for event in events])
        users.append(
            {
                "email": person["email"],
                "event_count": person.get("total", len(events)),
                "last_event": person.get("last_event") or max(event["timestamp"] for event in events),
                "max_risk_level": level or "low",
                "name": person["name"],
                "user_id": person["id"],
            }
        )
    return answer({"users": users}, count=len(users))


def write_account(folder):
    scores = folder / ACCOUNT / "zt_risk_scoring"
    scores.mkdir(parents=True)
    events_of = {person["id"]: make_events(person) for person in PEOPLE}
    for person in PEOPLE:
        text = to_json(person_answer(person, events_of[person["id"]]))
        (scores / person["id"]).write_bytes(text.encode())
    (scores / "summary").write_bytes(to_json(summary_answer(events_of)).encode())
    (scores / "behaviors").write_bytes(to_json(answer({"behaviors": behaviors()})).encode())
    (folder / ACCOUNT / "access").mkdir()
    people = access_users(PEOPLE + NOT_SCORED)
    (folder / ACCOUNT / "access" / "users").write_bytes(to_json(answer(people, count=len(people))).encode())


def readme():
    rows = [f"| {p['name'] or '–'} | {p.get('level') or '–'} | `{p['id']}` | {p['shows']} |" for p in PEOPLE]
    rows += [f"| {p['name']} | – | `{p['id']}` | {p['shows']} |" for p in NOT_SCORED]
    return "\n".join(README_HEAD + rows + README_TAIL) + "\n"


def read_made(folder):
    files = [folder / "README.md", *(folder / "accounts").rglob("*")]
    return {path.relative_to(folder): path.read_bytes() for path in files if path.is_file()}


def main(arguments):
    kept = pathlib.Path(__file__).resolve().parent
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as scratch:
        made = pathlib.Path(scratch)
        write_account(made / "accounts")
        (made / "README.md").write_text(readme(), encoding="utf-8")
        if not arguments:
            shutil.rmtree(kept / "accounts", ignore_errors=True)
            shutil.copytree(made, kept, dirs_exist_ok=True)
            return 0
        wanted, found = read_made(made), read_made(kept)
        differing = sorted(str(p) for p in wanted.keys() | found.keys() if wanted.get(p) != found.get(p))
        for path in differing:
            print(f"differs from what make_demo.py makes: {path}")
        return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
