# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""What these tests share: the program's id, and an installed tree."""

import contextlib
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile
import unittest

ID = "org.riskscope.riskscope"
MEDIA_TYPE = "application/x-riskscope-answer+json"
DEMO_USER = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"

SOURCE = pathlib.Path()
BUILD = pathlib.Path()


def run(*command, environment=None, **options):
    """The text that a command writes to its standard output; a failure shows all that it wrote."""
    done = subprocess.run([str(part) for part in command], env=environment, capture_output=True, text=True,
                          check=False, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def debian_version():
    """That of a package made here: the project's, and the system whose libraries it takes."""
    project = re.search(r"^project\(riskscope VERSION (\S+)", (SOURCE / "CMakeLists.txt").read_text(encoding="utf-8"),
                        re.MULTILINE)
    system = platform.freedesktop_os_release()
    name = {"debian": "deb"}.get(system["ID"], system["ID"])
    return f"{project.group(1)}~{name}{system.get('VERSION_ID', '')}"


def install_script(folder):
    """The build's own, but the list of files that it leaves comes into the folder: the build tree stays as it is, also
    where several tests install at once."""
    script = (BUILD / "cmake_install.cmake").read_text(encoding="utf-8")
    assert f'file(WRITE "{BUILD}/' in script, "the list of files is written elsewhere"
    path = pathlib.Path(folder, "cmake_install.cmake")
    path.write_text(script.replace(f'file(WRITE "{BUILD}/', f'file(WRITE "{folder}/'), encoding="utf-8")
    return path


@contextlib.contextmanager
def installed_tree():
    """The folder that stands for /, with the built program installed below /usr."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as script:
        run("cmake", "-DCMAKE_INSTALL_PREFIX=/usr", "-P", install_script(script),
            environment=dict(os.environ, DESTDIR=folder))
        yield pathlib.Path(folder)


def main(usage):
    """Runs the tests of the calling module for the source and the build tree that the command line names."""
    global SOURCE, BUILD  # pylint: disable=global-statement
    if len(sys.argv) != 3:
        sys.exit(usage)
    SOURCE, BUILD = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
    unittest.main(argv=sys.argv[:1])
