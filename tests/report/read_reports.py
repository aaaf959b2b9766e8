# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Reads reports with Python's own readers and compares every value with the answer that they were made of.

    read_reports.py RISKSCOPE_CLI
"""

import csv
import datetime
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
NAMES = (
    "Impossible travel", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201",
    "'=1", "''", 'say "this", then; that', " blanks ", "two\r\nlines", "a\x00\x01\x1f\x7fb", "\u202egpj.exe", "\u200bx\ufeff",
    "<b>&amp;</b>", "_x0041_ _x005F_x0041_", "https://example.com", "1e5", "東京 Größe 🙂", "",
)
DETAILS = (
    '{"a": 1, "a": 2, "n": 12345678901234567890123, "f": 1.50e+400}', "[]", "null", "-5", '"=1+1"', "true",
    '{ "s" : "x\\u0000\\ud83d\\ude00 \\"quoted\\"" , "deep" : [[[ {"b": "\u202e"} ]]] }',
    '{\n  "lines": [\n    1,\r\n    2\n  ]\n}',
)
TIMES = (
    "2026-11-21T09:12:44.123456789Z", "2026-11-21T09:12:44Z", "1969-12-31T23:59:59.5Z", "2024-02-29T23:59:59.999Z",
    "2026-06-01T00:00:00+05:45", "1900-01-15T00:00:00Z", "yesterday", "9999-12-31T12:00:00Z",
)
LEVELS = ("low", "medium", "high", "severe")


def answer():
    """The answer's text, and its events with the text of each one's details."""
    events, texts = [], []
    for number in range(240):
        event = {
            "id": f"id-{number}",
            "name": NAMES[number % len(NAMES)],
            "risk_level": LEVELS[number % len(LEVELS)],
            "timestamp": TIMES[number % len(TIMES)],
        }
        details = DETAILS[number % len(DETAILS)]
        text = json.dumps(event, ensure_ascii=number % 2 == 0)
        texts.append(f'{text[:-1]}, "event_details": {details}}}')
        events.append(event | {"details": details})
    head = '{"success": true, "errors": [], "messages": [], "result": {"email": "ana@example.com", "name": "=Ana", "risk_level": "high", "events": ['
    return head + ",\n".join(texts) + "]}}", events


def exact(text):
    """A JSON text as a value that keeps double keys and the text of numbers."""
    return json.loads(text, object_pairs_hook=list, parse_int=str, parse_float=lambda number: "f" + number)


def moment(text):
    """Nanoseconds since 1970, or the text where it is no time."""
    parts = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)", text)
    if not parts:
        return text
    plain = datetime.datetime(*map(int, parts.groups()[:6]), tzinfo=datetime.timezone.utc)
    offset = 0 if parts[8] == "Z" else (1 if parts[8][0] == "+" else -1) * (int(parts[8][1:3]) * 60 + int(parts[8][4:]))
    seconds = (plain - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)) // datetime.timedelta(seconds=1)
    return (seconds - 60 * offset) * 10**9 + int((parts[7] or "0").ljust(9, "0"))


def visible(text):
    hidden = ("Cc", "Cf", "Zl", "Zp")
    return "".join(f"⟨U+{ord(c):04X}⟩" if unicodedata.category(c) in hidden and c not in "\n\t" else c for c in text)


def written(cli, file, form, *options):
    command = [cli, "lookup", "--from", str(file), "--format", form, "--zone", "Asia/Kathmandu", *options]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout


def expect(what, is_so):
    if not is_so:
        sys.exit(f"differs: {what}")


def expect_row(what, event, time_utc, time_in_zone, level, name, details):
    sent = moment(event["timestamp"])
    is_time = isinstance(sent, int)
    expect((what, "UTC", event, time_utc), moment(time_utc) == sent and (not is_time or time_utc.endswith("Z")))
    expect((what, "zone", event, time_in_zone), (moment(time_in_zone) == sent and "+05:" in time_in_zone) if is_time else time_in_zone == "")
    expect((what, "level", event, level), level == event["risk_level"])
    expect((what, "name", event, name), name == event["name"])
    expect((what, "details", event, details), exact(details) == exact(event["details"]))


def unguarded(cell):
    return re.sub(r"\A'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])", "", cell)


def check_csv(data, events):
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    expect("number of rows in CSV", len(rows) == len(events))
    for row in rows:
        cells = [unguarded(row[key]) for key in ("time_utc", "time_in_zone", "level", "event", "details")]
        expect(("guard", row), not re.match("[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]", row["event"]))
        expect_row("CSV", events[unguarded(row["id"])], *cells)


def check_ndjson(data, events):
    lines = data.decode().split("\n")[:-1]
    expect("number of lines in NDJSON", len(lines) == len(events))
    for line in lines:
        said = json.loads(line)
        event = events[said["event"]["id"]]
        pairs = dict(exact(line))["event"]
        expect(("NDJSON", line), [key for key, _ in pairs] == ["id", "name", "risk_level", "timestamp", "event_details"])
        expect(("NDJSON", line), all(said["event"][key] == event[key] for key in ("name", "risk_level", "timestamp")))
        expect(("NDJSON", line), dict(pairs)["event_details"] == exact(event["details"]))
        expect(("NDJSON", line), said["user"]["name"] == "=Ana" and said["provenance"]["exported_events"] == len(events))


def check_lookup_without_events(data):
    said = [json.loads(line) for line in data.decode().split("\n")[:-1]]
    expect(("no events", said), len(said) == 1 and "event" not in said[0] and said[0]["user"]["name"] == "=Ana")
    expect(("no events", said), said[0]["provenance"]["exported_events"] == 0)


def check_documents(data, events, original, identity):
    lines = data.decode().split("\n")[:-1]
    expect("number of documents", len(lines) == len(events))
    for line in lines:
        document = json.loads(line)
        raw = exact(original(document))
        expect(("document", line), dict(raw)["event_details"] == exact(events[identity(document)]["details"]))


def cells_of(workbook, sheet):
    """The rows of a sheet: text as str, numbers as float. Text is decoded as the format says."""
    for row in ElementTree.fromstring(workbook.read(sheet)).iter(f"{SHEET}row"):
        cells = {}
        for cell in row.iter(f"{SHEET}c"):
            expect("a formula", cell.find(f"{SHEET}f") is None)
            column = re.match("[A-Z]+", cell.get("r"))[0]
            if cell.get("t") == "inlineStr":
                text = "".join(part.text or "" for part in cell.iter(f"{SHEET}t"))
                cells[column] = re.sub("_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), text)
            else:
                cells[column] = float(cell.find(f"{SHEET}v").text)
        yield cells


def as_rfc3339(cell):
    if isinstance(cell, str):
        return cell
    time = datetime.datetime(1899, 12, 30) + datetime.timedelta(milliseconds=round(cell * 86_400_000))
    return time.isoformat(timespec="milliseconds") + "Z"


def check_xlsx(data, events):
    workbook = zipfile.ZipFile(io.BytesIO(data))
    expect("the checksums of the workbook", workbook.testzip() is None)
    expect("a link", not any("_rels/sheet" in name for name in workbook.namelist()))
    rows = list(cells_of(workbook, "xl/worksheets/sheet1.xml"))
    expect("the titles", list(rows[0].values()) == ["Time (UTC)", "Time (Asia/Kathmandu)", "Level", "Event", "Details", "Id"])
    expect("number of rows in XLSX", len(rows) == len(events) + 1)
    for row in rows[1:]:
        event = events[row["F"]]
        sent = moment(event["timestamp"])
        shown = event | {"name": visible(event["name"]), "details": visible(event["details"].replace("\r", ""))}
        if isinstance(sent, int):
            expect(("date", row), sent < 0 or isinstance(row["A"], float))
            shown["timestamp"] = row["B"]  # to the nanosecond, as sent
            expect(("time in zone", row, event), moment(row["B"]) == sent)
            expect(("date", row, event), abs(moment(as_rfc3339(row["A"])) - sent) <= 500_001)
            row["A"] = datetime_utc(sent)
        expect_row("XLSX", shown, row["A"], row.get("B", ""), row["C"], row.get("D", ""), row["E"])
    about = {row["A"]: row["B"] for row in cells_of(workbook, "xl/worksheets/sheet2.xml") if "A" in row}
    expect(("about", about), about["E-mail"] == "ana@example.com" and about["Name"] == "=Ana")


def datetime_utc(nanoseconds):
    seconds, rest = divmod(nanoseconds, 10**9)
    time = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)
    return f"{time.isoformat()}.{rest:09}Z"


def main():
    cli = sys.argv[1]
    text, sent = answer()
    events = {event["id"]: event for event in sent}
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "answer.json")
        file.write_text(text, encoding="utf-8", newline="")
        check_csv(written(cli, file, "csv"), events)
        check_ndjson(written(cli, file, "ndjson"), events)
        check_lookup_without_events(written(cli, file, "ndjson", "--level", "unscored"))
        check_xlsx(written(cli, file, "xlsx"), events)
        check_documents(written(cli, file, "ecs"), events, lambda said: said["event"]["original"], lambda said: said["event"]["id"])
        check_documents(written(cli, file, "ocsf"), events, lambda said: said["raw_data"], lambda said: said["finding_info"]["uid"])


if __name__ == "__main__":
    main()
