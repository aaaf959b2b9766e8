#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""A Debian package of this build tree is without a finding, and packing it twice gives the same bytes.

    test_lintian.py SOURCE BUILD
"""

import os
import pathlib
import tempfile
import unittest

import installed

A_TIME = "1795478400"  # any will do: it stands for the one of the release


def pack(folder, umask):
    environment = dict(os.environ, SOURCE_DATE_EPOCH=A_TIME, LC_ALL="C.UTF-8")
    with tempfile.TemporaryDirectory() as script:
        installed.install_script(script)
        installed.run("cpack", "-G", "DEB", "--config", installed.BUILD / "CPackConfig.cmake", "-B", folder,
                      "-D", f"CPACK_INSTALL_CMAKE_PROJECTS={script};riskscope;ALL;/",
                      environment=environment, cwd=folder, umask=umask)
    packages = list(pathlib.Path(folder).glob("riskscope_*.deb"))
    assert len(packages) == 1, packages
    return packages[0]


class Lintian(unittest.TestCase):
    def test_package(self):
        with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
            package = pack(first, 0o022)
            said = installed.run("dpkg-deb", "--show", "--showformat", "${Version} ${Architecture}", package).split()
            self.assertEqual(said[0], installed.debian_version())
            self.assertEqual(package.name, "riskscope_" + "_".join(said) + ".deb")
            # By a packer whose files their group may write: of that only the archive's own three headers tell.
            again = pack(second, 0o002).read_bytes()
            self.assertEqual(package.read_bytes(), again.replace(b" 100664  ", b" 100644  "))
            # A debug build is not hardened; what it lacks is checked where a package is made for people.
            installed.run(installed.SOURCE / "packaging/check-deb", "--plain", package)


if __name__ == "__main__":
    installed.main(__doc__)
