#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Fails where a source includes what its room may not see.

    check_includes.py ROOT QT_HEADERS     ROOT: the repository; QT_HEADERS: the folder that holds QtCore, QtGui …

Linking alone proves nothing: the compiler finds every installed header, whatever a target links.
"""

import pathlib
import re
import sys

# room: (rooms it may include, Qt modules beside QtCore, other libraries' headers)
ROOMS = {
    "app/core": ("", "QtConcurrent", ""),
    "app/json": ("core", "QtConcurrent", "simdjson.h"),
    "app/api": ("core json", "QtNetwork QtConcurrent", ""),
    "app/timeline": ("core", "", ""),
    "app/paint": ("core timeline", "QtGui", ""),
    "app/report": ("core json timeline paint", "QtGui QtPdf QtSvg QtConcurrent", "xlsxwriter.h minizip/unzip.h openssl/evp.h"),
    "app/model": ("core json", "", ""),
    "app/store": ("core", "QtSql QtDBus", "qt6keychain/keychain.h"),
    "app/session": ("core api model store", "QtNetwork QtConcurrent", ""),
    "app/cli": ("core json api store report", "", ""),
    "ui": ("core json timeline paint report model session", "QtGui QtWidgets QtSvg QtConcurrent", ""),
}
LIBRARY_HEADERS = {header for _, _, headers in ROOMS.values() for header in headers.split()}

# The composition roots build everything and pass references down, so they see every room.
ROOTS = {"app/cli/main.cpp", "ui/main.cpp"}
ROOT_LINES = 50

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def room_of(path):
    folder = path.rpartition("/")[0]
    return next((room for room in ROOMS if folder == room or folder.startswith(room + "/")), None)


def qt_modules(headers):
    """Which module each Qt header belongs to; the folder names themselves included."""
    modules = {}
    for folder in sorted(pathlib.Path(headers).glob("Qt*")):
        if folder.is_dir():
            modules |= {entry.name: folder.name for entry in folder.iterdir() if entry.is_file()}
    if "QObject" not in modules:
        sys.exit(f"{headers} holds no Qt headers")
    return modules


def check_own_include(path, included, root):
    """A quoted include names a file from the repository's root, in a room that the includer may see."""
    name = included.rpartition("/")[2]
    if name.startswith("ui_") or name.endswith(".moc"):
        return None if name.endswith(".moc") or path.startswith("ui/") else "a form belongs to ui"
    if not (root / included).is_file():
        return f'"{included}" is no path from the repository\'s root'
    room = room_of(path)
    if room is None or path in ROOTS:
        return None
    target = room_of(included)
    if target is None:
        return f'"{included}" belongs to no room'
    allowed = {"app/" + other for other in ROOMS[room][0].split()} | {room}
    return None if target in allowed else f"{room} may not include {target}"


def check_library_include(path, included, modules):
    room = room_of(path)
    if room is None or path in ROOTS:
        return None
    if included in LIBRARY_HEADERS:
        return None if included in ROOMS[room][2].split() else f"{room} may not include <{included}>"
    first, slash, _ = included.partition("/")
    module = first if slash or first in modules.values() else modules.get(included)
    if module is None or not module.startswith("Qt"):
        return None
    allowed = {"QtCore", *ROOMS[room][1].split()}
    return None if module in allowed else f"{room} may not include <{included}>, which is {module}"


def check_file(path, root, modules):
    lines = (root / path).read_text(encoding="utf-8").splitlines()
    findings, own = [], []
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        quoted, angled = match.groups()
        own += [quoted] if quoted else []
        found = check_own_include(path, quoted, root) if quoted else check_library_include(path, angled, modules)
        findings += [f"{path}:{number}: {found}"] if found else []
    header = re.sub(r"\.cpp$", ".h", path)
    if header != path and (root / header).is_file() and own[:1] != [header]:
        findings.append(f'{path}:1: its own header, "{header}", comes first')
    if path in ROOTS and len(lines) >= ROOT_LINES:
        findings.append(f"{path}:{len(lines)}: a composition root stays under {ROOT_LINES} lines")
    if path.startswith("app/") and room_of(path) is None:
        findings.append(f"{path}:1: stands in no room")
    return findings


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    root, modules = pathlib.Path(arguments[0]), qt_modules(arguments[1])
    paths = sorted(
        str(path.relative_to(root))
        for top in ("app", "ui", "tests", "packaging")
        for path in (root / top).rglob("*")
        if path.suffix in (".cpp", ".h")
    )
    findings = [finding for path in paths for finding in check_file(path, root, modules)]
    print("\n".join(findings + [f"{len(paths)} files, {len(findings)} findings"]))
    return 1 if findings or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
