#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Fails where a file is not in the form that CONTRIBUTING.md asks for.

    check_form.py ROOT
"""

import pathlib
import re
import sys
import xml.etree.ElementTree

FOLDERS = ("app", "ui", "tests", "resources", "packaging", ".ci")
SOURCES = (".cpp", ".h", ".py")
MAX_LINES = 300
COPYRIGHT = "SPDX-" + "FileCopyrightText: 2026 Riskscope contributors"
LICENCE = "SPDX-" + "License-Identifier: MIT"

# (where, what, why it is not wanted there); this folder names them all and is left out
BANNED = [
    (r".*\.(cpp|h|py|ui)$", r"\b(TODO|FIXME|XXX|HACK)\b", "is unfinished: finish it or leave it out"),
    (r"tests/.*\.(cpp|h)$", r"\b(qWait|qSleep|sleep_for|usleep|nanosleep)\s*\(", "waits by the clock: QTRY_*, QSignalSpy"),
    (r"tests/.*\.(cpp|h)$", r"\b(QSKIP|QEXPECT_FAIL)\b", "hides a failure"),
    (r"(app|ui)/.*\.(cpp|h)$", r"\bprocessEvents\s*\(", "re-enters the event loop"),
    (r"(app|ui)/.*\.(cpp|h)$", r"\bignoreSslErrors\s*\(", "bypasses TLS verification"),
    (r"ui/(?!plain_label\.).*\.(cpp|h)$", r"\bQLabel\s*[({]|\bnew\s+QLabel\b|public\s+QLabel\b",
     "guesses rich text: PlainLabel"),
    (r"ui/.*\.(cpp|h)$", r"\bQMessageBox::(information|warning|critical|question|about)\s*\(", "guesses rich text"),
    (r"ui/.*\.(cpp|h)$", r"\bQ(InputDialog::get\w+\s*\(|ProgressDialog\b|ErrorMessage\b)", "guesses rich text"),
    (r"ui/.*\.(cpp|h)$", r"\b(setHtml|insertHtml|appendHtml|setMarkdown)\s*\(|Qt::(RichText|AutoText|MarkdownText)\b",
     "interprets text"),
]


def check_size_and_licence(path, lines):
    if path.endswith(SOURCES) and len(lines) >= MAX_LINES:
        yield f"{path}:{len(lines)}: a file stays under {MAX_LINES} lines"
    head = lines[:4]
    if not any(COPYRIGHT in line for line in head) or not any(LICENCE in line for line in head):
        yield f"{path}:1: the two SPDX lines are missing"


def check_banned(path, lines):
    for where, what, why in BANNED:
        if not re.fullmatch(where, path):
            continue
        for number, line in enumerate(lines, 1):
            match = re.search(what, line)
            if match:
                yield f"{path}:{number}: {match.group().strip()} {why}"


def check_designer_form(path, text):
    """Labels of a form say that they are plain, or are promoted to a class that does."""
    for widget in xml.etree.ElementTree.fromstring(text).iter("widget"):
        if widget.get("class") != "QLabel":
            continue
        formats = [p.findtext("enum", "") for p in widget.findall("property") if p.get("name") == "textFormat"]
        if not any(value.endswith("PlainText") for value in formats):
            yield f"{path}:1: the QLabel {widget.get('name')} guesses rich text: PlainLabel, or textFormat PlainText"


def is_script(path):
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def check_file(path, root):
    text = (root / path).read_text(encoding="utf-8")
    lines = text.splitlines()
    findings = []
    if path.endswith((*SOURCES, ".svg", ".cmake", "CMakeLists.txt")) or is_script(root / path):
        findings += check_size_and_licence(path, lines)
    if not path.startswith("tests/house/"):
        findings += check_banned(path, lines)
    if path.endswith(".ui"):
        findings += check_designer_form(path, text)
    return findings


def checked_paths(root):
    kept_as_sent = ("tests/data/", "tests/fuzz/corpus/", "resources/demo/accounts/")
    for top in FOLDERS:
        for path in sorted((root / top).rglob("*")):
            name = str(path.relative_to(root))
            if path.is_file() and not name.startswith(kept_as_sent) and path.suffix not in (".png", ".pyc"):
                yield name


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    root = pathlib.Path(arguments[0])
    paths = list(checked_paths(root))
    findings = [finding for path in paths for finding in check_file(path, root)]
    print("\n".join(findings + [f"{len(paths)} files, {len(findings)} findings"]))
    return 1 if findings or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
