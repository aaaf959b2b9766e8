#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""A desktop knows a saved answer by its name, opens it with the program, and leaves other JSON alone.

    test_mime_type.py SOURCE BUILD
"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

import installed
from installed import ID, MEDIA_TYPE


class MimeType(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tree = cls.enterClassContext(installed.installed_tree())
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        data = cls.tree / "usr/share"
        # An entry whose program isn't in the path is left out.
        path = f"{cls.tree}/usr/bin:{os.environ['PATH']}"
        cls.environment = dict(os.environ, LC_ALL="C.UTF-8", PATH=path, HOME=str(cls.folder), XDG_DATA_HOME=str(data),
                               XDG_DATA_DIRS="/usr/share", XDG_CONFIG_HOME=str(cls.folder / "config"))
        cls.said = subprocess.run(["update-mime-database", data / "mime"], env=cls.environment,
                                  capture_output=True, text=True, check=True)
        installed.run("update-desktop-database", data / "applications")
        cls.answer = installed.run(installed.BUILD / "bin/riskscope-cli", "lookup", "--demo", installed.DEMO_USER,
                                   "--format", "json")

    def type_of(self, name, content):
        path = self.folder / name
        path.write_text(content, encoding="utf-8")
        said = installed.run("gio", "info", "--attributes", "standard::content-type", path,
                             environment=self.environment)
        return said.split("standard::content-type:")[1].split()[0]

    def test_is_well_formed_and_taken_without_a_complaint(self):
        path = installed.SOURCE / f"packaging/linux/{ID}.xml"
        installed.run("xmllint", "--noout", path)
        own = [line for line in (self.said.stdout + self.said.stderr).splitlines() if ID in line]
        self.assertEqual(own, [])
        types = {node.get("type") for node in xml.etree.ElementTree.parse(path).getroot()}
        self.assertEqual(types, {MEDIA_TYPE})

    def test_knows_a_saved_answer(self):
        self.assertEqual(self.type_of("ana.risk.json", self.answer), MEDIA_TYPE)
        # Whatever comes first in it, and as the window names it at first.
        self.assertEqual(self.type_of("answer.risk.json", json.dumps({"success": True, "result": {}})), MEDIA_TYPE)

    def test_leaves_other_files_alone(self):
        self.assertEqual(self.type_of("ana.json", self.answer), "application/json")
        self.assertEqual(self.type_of("other.json", '{"risk": 1}'), "application/json")
        other = json.dumps({"risk_level": "low", "what": "a list of users, of somebody else's program"})
        self.assertEqual(self.type_of("others.json", other), "application/json")
        self.assertNotEqual(self.type_of("other", other), MEDIA_TYPE)

    def test_opens_with_the_program(self):
        said = installed.run("gio", "mime", MEDIA_TYPE, environment=self.environment)
        self.assertIn(f"{ID}.desktop", said)

    def test_is_a_kind_of_json(self):
        cache = (self.tree / "usr/share/mime/subclasses").read_text(encoding="utf-8")
        self.assertIn(f"{MEDIA_TYPE} application/json", cache)


if __name__ == "__main__":
    installed.main(__doc__)
