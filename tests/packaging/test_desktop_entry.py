#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""The menu's entry is valid, and says what the program, its icons and its media type say.

    test_desktop_entry.py SOURCE BUILD
"""

import configparser
import os
import re
import shlex
import unittest

import installed
from installed import ID, MEDIA_TYPE


class DesktopEntry(unittest.TestCase):
    def setUp(self):
        self.path = installed.SOURCE / f"packaging/linux/{ID}.desktop"
        self.entry = configparser.ConfigParser(interpolation=None, delimiters="=", comment_prefixes="#")
        self.entry.optionxform = str
        self.entry.read(self.path, encoding="utf-8")
        self.main = self.entry["Desktop Entry"]

    def test_is_valid(self):
        self.assertEqual(installed.run("desktop-file-validate", self.path), "")

    def test_every_command_is_one_of_the_program(self):
        offscreen = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        known = set(re.findall(r"--[a-z-]+", installed.run(installed.BUILD / "bin/riskscope", "--help",
                                                           environment=offscreen)))
        for section in self.entry.sections():
            with self.subTest(section):
                program, *arguments = shlex.split(self.entry[section]["Exec"])
                self.assertEqual(program, "riskscope")
                self.assertLessEqual(set(arguments) - {"%f"}, known)

    def test_every_action_is_described(self):
        actions = [name for name in self.main["Actions"].split(";") if name]
        self.assertEqual({f"Desktop Action {name}" for name in actions} | {"Desktop Entry"},
                         set(self.entry.sections()))

    def test_is_in_the_same_languages_throughout(self):
        for section in self.entry.sections():
            languages = {}
            for key in self.entry[section]:
                if "[" in key:
                    name, language = key.rstrip("]").split("[")
                    languages.setdefault(name, set()).add(language)
            for name, said in languages.items():
                with self.subTest(section=section, key=name):
                    self.assertEqual(said, {"de", "es", "fr", "ja"})

    def test_names_what_else_is_installed(self):
        self.assertEqual(self.main["Icon"], ID)
        self.assertEqual(self.main["MimeType"], MEDIA_TYPE + ";")
        with installed.installed_tree() as root:
            icons = {path.stem for path in (root / "usr/share/icons").rglob("*.*")}
        self.assertEqual(icons, {ID, ID + "-symbolic"})

    def test_windows_are_found_by_it(self):
        # Wayland's windows carry the name of the desktop file.
        source = (installed.SOURCE / "ui/start_up.cpp").read_text(encoding="utf-8")
        self.assertEqual(re.findall(r'setDesktopFileName\(u"(.*?)"_s\)', source), [ID])


if __name__ == "__main__":
    installed.main(__doc__)
