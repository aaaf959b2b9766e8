# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Writes the events of an answer as riskscope does, with Python's csv module, and prints how long the writing took.

    csv_by_python.py ANSWER THEIRS [OURS]     OURS: a file of riskscope's, compared row by row

The clock runs from parsed JSON to a closed file.
"""

import csv
import json
import re
import sys
import time

HEADER = ("time_utc", "time_in_zone", "level", "event", "details", "id")
COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]").match


def guarded(cell):
    return "'" + cell if FORMULA(cell) else cell


def write(events, path):
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for event in events:
            moment = event["timestamp"]
            name, details = guarded(event["name"]), guarded(COMPACT(event["event_details"]))
            writer.writerow((moment, moment, event["risk_level"], name, details, guarded(event["id"])))


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            yield row | {"details": json.loads(row["details"])}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        events = json.load(file)["result"]["events"]
    begin = time.perf_counter()
    write(events, sys.argv[2])
    print((time.perf_counter() - begin) * 1000)
    for ours in sys.argv[3:]:
        if not all(our == their for our, their in zip(rows_of(ours), rows_of(sys.argv[2]), strict=True)):
            sys.exit("riskscope's rows differ")


if __name__ == "__main__":
    main()
