#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""The manual pages render without a warning and hold what --help says.

    test_man_pages.py SOURCE BUILD
"""

import os
import re
import subprocess
import unittest

import installed

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "ARGUMENTS", "OPTIONS", "ENVIRONMENT", "FILES", "EXIT STATUS",
            "EXAMPLES", "SEE ALSO"]


def rendered(page, *options):
    """What man writes of a page to standard output, without bold and underlined, and to standard error."""
    environment = dict(os.environ, LC_ALL="C.UTF-8", MANROFFSEQ="", MANWIDTH="80")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", *options, page]
    if "man 2." not in subprocess.run(["man", "--version"], capture_output=True, text=True, check=False).stdout:
        # Small systems leave out man's pages and put a note in the place of the program.
        command = ["groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-P-cbou", *options, page]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return re.sub("\x1b\\[[0-9;]*m|.\b", "", done.stdout), done.stderr


def typed(text):
    """The text with hyphens and minus signs as one types them."""
    return re.sub("[\u2010\u2212]", "-", text)


def words(text):
    """The same with each run of blanks as one."""
    return " ".join(typed(text).split())


class ManPages(unittest.TestCase):
    def setUp(self):
        self.pages = {name: installed.BUILD / f"metadata/man/{name}.1" for name in ("riskscope", "riskscope-cli")}

    def help_of(self, program):
        environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
        return installed.run(installed.BUILD / "bin" / program, "--help", environment=environment)

    def test_no_warning(self):
        for name, page in self.pages.items():
            with self.subTest(name):
                self.assertEqual(rendered(page, "-Z")[1], "")

    def test_ascii_alone(self):
        for name, page in self.pages.items():
            with self.subTest(name):
                self.assertTrue(page.read_text(encoding="utf-8").isascii())

    def test_sections(self):
        for name, page in self.pages.items():
            with self.subTest(name):
                found = re.findall(r"^([A-Z][A-Z ]+)$", rendered(page)[0], re.MULTILINE)
                expected = [*SECTIONS]
                if name == "riskscope-cli":
                    expected.insert(3, "COMMANDS")
                self.assertEqual(found, expected)

    def test_every_option_of_help(self):
        for name, page in self.pages.items():
            options = set(re.findall(r"^ +(?:-\w, )?(--[a-z][a-z-]*)", self.help_of(name), re.MULTILINE))
            self.assertGreater(len(options), 5)
            shown = re.findall(r"^ +(?:-\w, )?(--[a-z][a-z-]*)", typed(rendered(page)[0]), re.MULTILINE)
            with self.subTest(name):
                self.assertLessEqual(options, set(shown))

    def test_same_words_as_help(self):
        page = words(rendered(self.pages["riskscope-cli"])[0])
        for entry in ("readable by its owner only; - is standard output, the default",
                      "the order of the events: time, since_previous, level,",
                      "CLOUDFLARE_ACCOUNT_ID the account, unless --account names one",
                      "130 cancelled (Ctrl+C)",
                      "--filter 'level:high -name:travel after:2026-11-01'"):
            with self.subTest(entry):
                self.assertIn(entry, words(self.help_of("riskscope-cli")))
                self.assertIn(entry, page)

    def test_found_by_its_name(self):
        for name, page in self.pages.items():
            with self.subTest(name):
                self.assertRegex(words(rendered(page)[0]), rf"NAME {name} - look up one user's Zero Trust risk")


if __name__ == "__main__":
    installed.main(__doc__)
