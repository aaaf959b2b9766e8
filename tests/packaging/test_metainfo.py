#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""What software centres are told is valid and agrees with what is installed.

    test_metainfo.py SOURCE BUILD
"""

import os
import re
import subprocess
import unittest
import xml.etree.ElementTree

import installed
from installed import ID, MEDIA_TYPE

# AppStream before 1.0 doesn't know this element yet, without which 1.0 complains.
NEWER_ELEMENT = re.compile(r"^I: .*: unknown-tag developer$")


class Metainfo(unittest.TestCase):
    def setUp(self):
        self.path = installed.BUILD / f"metadata/{ID}.metainfo.xml"
        self.root = xml.etree.ElementTree.parse(self.path).getroot()

    def test_is_valid(self):
        done = subprocess.run(["appstreamcli", "validate", "--pedantic", "--no-net", "--no-color", self.path],
                              env=dict(os.environ, LC_ALL="C.UTF-8"), capture_output=True, text=True, check=False)
        findings = [line for line in (done.stdout + done.stderr).splitlines()
                    if re.match(r"^[EWIP]: ", line) and not NEWER_ELEMENT.match(line)]
        self.assertEqual(findings, [])
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_names_what_is_installed(self):
        self.assertEqual(self.root.findtext("id"), ID)
        self.assertEqual(self.root.findtext("launchable"), f"{ID}.desktop")
        self.assertEqual(self.root.findtext("icon"), ID)
        self.assertEqual(self.root.findtext("provides/mediatype"), MEDIA_TYPE)
        programs = {program.text for program in self.root.findall("provides/binary")}
        with installed.installed_tree() as root:
            self.assertEqual(programs, {path.name for path in (root / "usr/bin").iterdir()})

    def test_names_its_languages(self):
        files = (installed.SOURCE / "resources/translations").glob("riskscope_*.ts")
        translated = {path.stem.removeprefix("riskscope_") for path in files}
        self.assertEqual({language.text for language in self.root.findall("languages/lang")}, translated)

    def test_shows_pictures_that_are_there(self):
        pictures = [image.text.rsplit("/", 1)[1] for image in self.root.iter("image")]
        self.assertGreater(len(pictures), 0)
        for picture in pictures:
            self.assertTrue((installed.SOURCE / "resources/screenshots" / picture).is_file(), picture)

    def test_says_whose_program_it_is_not(self):
        text = " ".join(" ".join(self.root.find("description").itertext()).split())
        self.assertIn("third-party client", text)
        self.assertIn("not affiliated", text)
        # The provider's mark names the service, never the program.
        self.assertNotIn("Cloudflare", self.root.findtext("name") + self.root.findtext("summary"))


if __name__ == "__main__":
    installed.main(__doc__)
