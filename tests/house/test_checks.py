#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""The checks bite: a small tree that keeps every rule passes, and each broken rule is found."""

import html
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
# What CMake found; by hand, the one of the path.
LUPDATE = sys.argv.pop() if len(sys.argv) > 1 and not sys.argv[-1].startswith("-") else "lupdate"
HEAD = "// SPDX-FileCopyrightText: 2026 Riskscope contributors\n// SPDX-License-Identifier: MIT\n"

# `file` gets `line` added; the check fails and says `finding`. No finding: the line is allowed there.
INCLUDES = [
    ("app/core/error.cpp", '#include "app/json/tree.h"', "app/core may not include app/json"),
    ("app/model/rows.cpp", '#include "app/api/job.h"', "app/model may not include app/api"),
    ("app/cli/deep/more.cpp", '#include "ui/window.h"', "app/cli may not include ui"),
    ("ui/window.cpp", '#include "app/api/job.h"', "ui may not include app/api"),
    ("ui/window.cpp", '#  include "app/store/settings.h"', "ui may not include app/store"),
    ("ui/window.cpp", '#include "window.h"', "is no path from the repository's root"),
    ("app/core/error.cpp", '#include "tests/support/server.h"', "belongs to no room"),
    ("ui/window.cpp", '#include "packaging/metadata/run.h"', "belongs to no room"),
    ("packaging/metadata/run.cpp", '#include "run.h"', "is no path from the repository's root"),
    ("app/core/error.cpp", "#include <QWidget>", "<QWidget>, which is QtWidgets"),
    ("app/core/error.cpp", "#include <QtGui/QColor>", "<QtGui/QColor>, which is QtGui"),
    ("app/model/rows.cpp", "#include <QtWidgets>", "<QtWidgets>, which is QtWidgets"),
    ("ui/window.cpp", "#include <QNetworkReply>", "<QNetworkReply>, which is QtNetwork"),
    ("app/core/error.cpp", "#include <simdjson.h>", "app/core may not include <simdjson.h>"),
    ("app/stray/loose.cpp", "", "stands in no room"),
    ("app/json/tree.cpp", '#include "app/core/error.h"\n#include "app/json/tree.h"', "comes first"),
    ("app/cli/main.cpp", "\n" * 50, "stays under 50 lines"),
    ("app/cli/main.cpp", "#include <QNetworkReply>", None),
    ("ui/main.cpp", '#include "app/api/job.h"', None),
    ("packaging/metadata/run.cpp", '#include "packaging/metadata/run.h"\n#include "app/api/job.h"', None),
    ("ui/window.cpp", '#include "ui/window.h"\n#include "ui_window.h"', None),
    ("app/json/tree.cpp", '#include "app/json/tree.h"\n#include <simdjson.h>\n#include <QString>\n#include <vector>', None),
    ("tests/api/tst_job.cpp", '#include "app/api/job.h"\n#include <QWidget>', None),
]
FORM = [
    ("app/core/error.cpp", "\n" * 300, "under 300 lines"),
    ("packaging/run", "#!/bin/sh", "SPDX lines are missing"),
    ("app/core/error.cpp", "int x; // TODO", "unfinished"),
    ("tests/api/tst_job.cpp", "QTest::qWait(50);", "waits by the clock"),
    ("tests/api/tst_job.cpp", 'QSKIP("later");', "hides a failure"),
    ("ui/window.cpp", "auto *label = new QLabel(text);", "guesses rich text"),
    ("ui/window.cpp", "QMessageBox::warning(this, title, text);", "guesses rich text"),
    ("ui/window.cpp", "view->setHtml(text);", "interprets text"),
    ("ui/window.ui", '<ui><widget class="QLabel" name="title"/></ui>', "the QLabel title"),
    ("ui/window.ui", '<ui><widget class="QLabel" name="a"><property name="textFormat"><enum>Qt::PlainText</enum>'
                     "</property></widget></ui>", None),
    ("ui/plain_label.cpp", "PlainLabel::PlainLabel() : QLabel() {}", None),
]
# A text of the sources and its translation; the check says `finding`.
WINDOW = """namespace ui {
class Window : public QWidget
{
    Q_OBJECT
};
} // namespace ui
"""
SAID = '#include "ui/window.h"\nnamespace ui {\nvoid Window::show() { say(tr("&Open %1 <b>now</b> ")); }\n} // namespace ui\n'
DONE = "&Öffne <b>jetzt</b> %1 "
TRANSLATIONS = [
    ("ui/more.cpp", 'QString a() { return QCoreApplication::translate("Kind", "New"); }', "is not in the file"),
    ("ui/more.cpp", 'namespace ui {\nQString Ghost::a() { return tr("New"); }\n} // namespace ui', "is none at run time"),
    ("ui/more.cpp", '#define SAY(x) tr("Lost")\nQString b() { return SAY(1); }', "lupdate overlooks 'Lost'"),
    ("ui/more.cpp", 'QString a() { return QCoreApplication::translate("Kind", "&Open %1 <b>now</b> " MORE); }', "of Kind"),
    ("ui/more.cpp", 'QString a(const char *x) { return QCoreApplication::translate("Kind", x); }', "is marked nowhere"),
    ("ui/window.cpp", "", "is no text of the sources"),
]
FORMS = [
    ("&Öffne <b>jetzt</b> %2 ", "other placeholders"),
    ("&Öffne <b>jetzt</b> ", "other placeholders"),
    ("&Öffne <b>jetzt</b> %L1 ", "other placeholders"),
    ("Öffne <b>jetzt</b> %1 ", "0 mnemonics instead of 1"),
    ("&Öffne <b>&jetzt</b> %1 ", "2 mnemonics instead of 1"),
    ("&Öffne <i>jetzt</i> %1 ", "other tags"),
    ("&Öffne <b>jetzt</b> %1", "other blanks at the ends"),
    ("", "has no finished translation"),
]


class Checks(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.root = pathlib.Path(scratch.name) / "tree"
        for path in ["app/core/error.h", "app/json/tree.h", "app/api/job.h", "app/store/settings.h", "ui/window.h",
                     "tests/support/server.h", "packaging/metadata/run.h"]:
            self.write(path, HEAD)
        self.qt = pathlib.Path(scratch.name) / "qt"
        for header in ["QtCore/QObject", "QtCore/QString", "QtGui/QColor", "QtWidgets/QWidget", "QtWidgets/QtWidgets",
                       "QtNetwork/QNetworkReply"]:
            self.write(header, "", self.qt)

    def write(self, path, text, root=None):
        file = (root or self.root) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run_check(self, script, *more):
        command = [sys.executable, "-B", str(HERE / script), str(self.root), *more]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def check_rows(self, rows, script, *more):
        clean = self.run_check(script, *more)
        self.assertEqual(clean.returncode, 0, clean.stdout + clean.stderr)
        for path, text, finding in rows:
            with self.subTest(path=path, text=text.strip()):
                bare = text.startswith(("#!", "<ui>"))
                self.write(path, text if bare else f"{HEAD}{text}\n")
                done = self.run_check(script, *more)
                (self.root / path).unlink()
                self.assertEqual(done.returncode, 1 if finding else 0, done.stdout + done.stderr)
                self.assertIn(finding or "0 findings", done.stdout)

    def test_includes(self):
        self.check_rows(INCLUDES, "check_includes.py", str(self.qt))

    def test_form(self):
        self.check_rows(FORM, "check_form.py")

    def write_translations(self, form, languages=("de", "es", "fr", "ja"), kind=""):
        escaped = html.escape(form, quote=False)
        for code in languages:
            self.write(f"resources/translations/riskscope_{code}.ts", f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="{code}" sourcelanguage="en"><context><name>ui::Window</name><message>
<source>&amp;Open %1 &lt;b&gt;now&lt;/b&gt; </source><translation{kind}>{escaped}</translation>
</message></context></TS>""")

    def start_translations(self):
        self.write("ui/window.h", HEAD + WINDOW)
        self.write("ui/window.cpp", HEAD + SAID)
        self.write("app/core/error.cpp", HEAD)
        self.write_translations(DONE)

    def check_translations(self, finding):
        done = self.run_check("check_translations.py", LUPDATE)
        self.assertEqual(done.returncode, 1 if finding else 0, done.stdout + done.stderr)
        self.assertIn(finding or "4 translations, 0 findings", done.stdout)

    def test_translations(self):
        self.start_translations()
        self.check_translations(None)
        for path, text, finding in TRANSLATIONS:
            with self.subTest(text=text):
                self.write(path, f"{HEAD}{text}\n")
                self.check_translations(finding)
                (self.root / path).unlink()
                self.write("ui/window.cpp", HEAD + SAID)
        for form, finding in FORMS:
            with self.subTest(form=form):
                self.write_translations(form)
                self.check_translations(finding)
        for kind in ["unfinished", "vanished", "obsolete"]:
            with self.subTest(kind=kind):
                self.write_translations(DONE, kind=f' type="{kind}"')
                self.check_translations("has no finished translation")

    def test_missing_translations_are_a_failure(self):
        self.start_translations()
        (self.root / "resources/translations/riskscope_fr.ts").unlink()
        self.check_translations("riskscope_fr.ts is missing")
        for file in (self.root / "resources/translations").iterdir():
            file.unlink()
        self.check_translations("riskscope_de.ts is missing")

    def test_nothing_to_check_is_a_failure(self):
        self.root = self.root.parent / "empty"
        self.assertEqual(self.run_check("check_includes.py", str(self.qt)).returncode, 1)
        self.assertEqual(self.run_check("check_form.py").returncode, 1)


if __name__ == "__main__":
    unittest.main()
