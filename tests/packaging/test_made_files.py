#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""The files that the build makes for packages: complete, what they say they are, and the same bytes every time.

    test_made_files.py SOURCE BUILD
"""

import json
import os
import pathlib
import re
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

import installed
from installed import ID

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DAY = "1700000000"  # 2023-11-14
CHANGELOG = """# Changelog

## [Unreleased]

### Added
- Not in a version yet.

## [1.1.0] – unreleased

### Added
- `--new`, and a [link](https://example.com/) for
  you & me.

## [1.0.0] – 2022-01-31

### Fixed
- It starts.
"""
# The compiler's run time and the C library belong to the system.
OF_THE_SYSTEM = {"libstdc++", "libm", "libgcc_s", "libc", "ld-linux-x86-64", "ld-linux-aarch64", "libasan", "libubsan"}


def part_of(library):
    """The name in the bill of materials of what a shared library belongs to."""
    names = {"libcrypto": "OpenSSL", "libssl": "OpenSSL", "libqt6keychain": "QtKeychain"}
    if library.startswith("libQt6"):
        return "Qt"
    return names.get(library, library if library == "libxlsxwriter" else library.removeprefix("lib"))


def linked_by(file):
    """The libraries that a program needs: its own, and under the sanitizers those of its rooms, which are shared there."""
    shown = installed.run("readelf", "-dW", file, environment=dict(os.environ, LC_ALL="C"))
    needed = {name.partition(".so")[0] for name in re.findall(r"NEEDED.*\[(.*?)\]", shown)}
    rooms = {name for name in needed if name.startswith("libriskscope_")}
    return (needed - rooms).union(*(linked_by(next(installed.BUILD.rglob(room + ".so"))) for room in rooms))


class MadeFiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.made = installed.BUILD / "metadata"

    def make(self, *arguments, name="made"):
        """What the program makes of the arguments, without what a desktop or a person's locale would add."""
        path = self.folder / name
        installed.run(installed.BUILD / "bin/riskscope-metadata", *arguments, path,
                      environment=dict(os.environ, LC_ALL="C", TZ="Asia/Tokyo", LANGUAGE="de"))
        return path

    def drawings(self):
        icons = installed.SOURCE / "resources/icons"
        return ["--drawing", icons / f"{ID}.svg", "--small-drawing", icons / f"{ID}-small.svg"]

    def releases(self, *arguments):
        (self.folder / "changelog").write_text(CHANGELOG, encoding="utf-8")
        base = installed.SOURCE / f"packaging/linux/{ID}.metainfo.xml.in"
        path = self.make("releases", "--base", base, "--changelog", self.folder / "changelog", *arguments)
        return xml.etree.ElementTree.parse(path).getroot().find("releases")

    def test_same_bytes_twice(self):
        for arguments in (["man", "riskscope", "--date", DAY], ["man", "riskscope-cli", "--date", DAY],
                          ["completion", "bash"], ["completion", "zsh"], ["completion", "fish"],
                          ["ico", *self.drawings()], ["icns", *self.drawings()], ["sbom", "--date", DAY]):
            with self.subTest(arguments[:2]):
                first = self.make(*arguments, name="first").read_bytes()
                self.assertEqual(first, self.make(*arguments, name="second").read_bytes())
                self.assertGreater(len(first), 500)

    def test_same_icons_as_the_build(self):
        icons = self.make("icons", *self.drawings())
        for size in SIZES:
            name = f"{size}x{size}/apps/{ID}.png"
            with self.subTest(size):
                bytes_made = (icons / name).read_bytes()
                self.assertEqual(bytes_made, (self.made / "icons/hicolor" / name).read_bytes())
                self.assertEqual(bytes_made[:8], b"\x89PNG\r\n\x1a\n")
                self.assertEqual(struct.unpack(">II", bytes_made[16:24]), (size, size))
        self.assertEqual(len(list(icons.rglob("*.png"))), len(SIZES))

    def test_releases_of_a_changelog(self):
        newest, oldest = self.releases("--date", DAY).findall("release")
        self.assertEqual((newest.get("version"), newest.get("date")), ("1.1.0", "2023-11-14"))
        self.assertEqual((oldest.get("version"), oldest.get("date")), ("1.0.0", "2022-01-31"))
        self.assertEqual("".join(newest.find("description/ul/li").itertext()), "--new, and a link for you & me.")
        self.assertEqual(newest.findtext("description/ul/li/code"), "--new")

    def test_leaves_out_what_has_no_date(self):
        self.assertEqual([release.get("version") for release in self.releases()], ["1.0.0"])

    def test_debian_reads_its_changelog(self):
        done = subprocess.run(["dpkg-parsechangelog", "-l", self.made / "changelog.Debian"],
                              env=dict(os.environ, LC_ALL="C.UTF-8"), capture_output=True, text=True, check=True)
        self.assertEqual(done.stderr, "")
        self.assertIn(f"\nVersion: {installed.debian_version()}\n", done.stdout)
        self.assertRegex(done.stdout, r"\nMaintainer: .+ <.+@.+>\n")

    def test_bill_of_materials(self):
        bill = json.loads((self.made / "riskscope.spdx.json").read_text(encoding="utf-8"))
        self.assertEqual((bill["spdxVersion"], bill["dataLicense"], bill["SPDXID"]),
                         ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertRegex(bill["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        ids = {package["SPDXID"] for package in bill["packages"]}
        self.assertEqual(len(ids), len(bill["packages"]))
        for relation in bill["relationships"]:
            self.assertIn(relation["relatedSpdxElement"], ids)
            self.assertIn(relation["spdxElementId"], ids | {"SPDXRef-DOCUMENT"})
        for package in bill["packages"]:
            with self.subTest(package["name"]):
                self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
                self.assertRegex(package["versionInfo"], r"^\d+(\.\d+)+")
                self.assertRegex(package["licenseDeclared"], r"^[A-Z]\w*(-[\w.]+)*$")

    def test_bill_names_every_linked_library(self):
        bill = json.loads((self.made / "riskscope.spdx.json").read_text(encoding="utf-8"))
        named = {package["name"] for package in bill["packages"]}
        for program in ("riskscope", "riskscope-cli"):
            libraries = linked_by(installed.BUILD / "bin" / program) - OF_THE_SYSTEM
            self.assertGreater(len(libraries), 5)
            for library in libraries:
                with self.subTest(f"{program}: {library}"):
                    self.assertIn(part_of(library), named)

    def test_wrong_lines_write_nothing(self):
        program = installed.BUILD / "bin/riskscope-metadata"
        path = self.folder / "none"
        for arguments in ([], ["man", "other", path], ["completion", "csh", path], ["else", path],
                          ["sbom", path, "--unknown"], ["ico", path, "--drawing", self.folder / "absent"]):
            with self.subTest(arguments):
                done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
                self.assertEqual((done.returncode, done.stdout), (1, ""))
                self.assertTrue(done.stderr.startswith("riskscope-metadata: "))
                self.assertFalse(path.exists())


if __name__ == "__main__":
    installed.main(__doc__)
