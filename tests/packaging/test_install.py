#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""The install rules put just these files there, readable by everybody.

    test_install.py SOURCE BUILD
"""

import unittest

import installed
from installed import ID

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
EXPECTED = {
    "bin/riskscope",
    "bin/riskscope-cli",
    f"share/applications/{ID}.desktop",
    "share/bash-completion/completions/riskscope-cli",
    "share/doc/riskscope/CHANGELOG.md",
    "share/doc/riskscope/copyright",
    "share/doc/riskscope/riskscope.spdx.json",
    "share/fish/vendor_completions.d/riskscope-cli.fish",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    "share/licenses/riskscope/LICENSE",
    "share/man/man1/riskscope-cli.1",
    "share/man/man1/riskscope.1",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/mime/packages/{ID}.xml",
    "share/zsh/site-functions/_riskscope-cli",
} | {f"share/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in SIZES}


class Install(unittest.TestCase):
    def test_files_and_their_modes(self):
        handbooks = {f"share/doc/riskscope/{page.name}"
                     for page in (installed.SOURCE / "resources/handbook").glob("*.html")}
        self.assertIn("share/doc/riskscope/handbook.html", handbooks)
        with installed.installed_tree() as root:
            paths = [path for path in root.rglob("*") if not path.is_dir()]
            self.assertEqual({str(path.relative_to(root)) for path in paths},
                             {f"usr/{name}" for name in EXPECTED | handbooks})
            for path in paths:
                with self.subTest(path.name):
                    mode = 0o755 if path.parent.name == "bin" else 0o644
                    self.assertEqual(oct(path.stat().st_mode & 0o777), oct(mode))
                    self.assertGreater(path.stat().st_size, 0)

    def test_leaves_the_build_tree_alone(self):
        def lists():
            return {path: path.stat().st_mtime_ns for path in installed.BUILD.glob("install_manifest*")}
        before = lists()
        with installed.installed_tree() as root:
            self.assertTrue((root / "usr/bin/riskscope").is_file())
        self.assertEqual(lists(), before)

    def test_programs_run_from_there(self):
        with installed.installed_tree() as root:
            self.assertRegex(installed.run(root / "usr/bin/riskscope-cli", "--version"), r"^riskscope-cli \d+\.\d+")
            answer = installed.run(root / "usr/bin/riskscope-cli", "lookup", "--demo", installed.DEMO_USER)
            self.assertIn("ana.sousa@example.com", answer)


if __name__ == "__main__":
    installed.main(__doc__)
