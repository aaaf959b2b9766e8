#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""The HTML report in a real browser.

    check_html_in_browser.py CHROMIUM HTML_REPORT_WRITER
"""

import html.parser
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import browser

SHOWN = "Array.from(document.querySelectorAll('tbody tr:not([hidden])'), (row) => row.cells[row.cells.length - 1].textContent)"
LEVELS = ["unscored", "unknown", "low", "medium", "high"]

# The lowest contrast of any text with what lies behind it, as WCAG 2 defines it, and which text that is.
CONTRAST = """(() => {
  const parse = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
  const channel = (value) => (value / 255 > 0.04045 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 255 / 12.92);
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3) return color;
    }
    return [255, 255, 255];
  };
  let worst = [99, ''];
  for (const element of document.querySelectorAll('body *')) {
    const owns = Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.data.trim());
    if (!owns || !element.getClientRects().length || element.tagName === 'SCRIPT') continue;
    const style = getComputedStyle(element);
    const ink = parse(element instanceof SVGElement ? style.fill : style.color);
    const [dark, light] = [luminance(ink), luminance(behind(element))].sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (worst[0] > ratio) worst = [ratio, element.outerHTML.slice(0, 200)];
  }
  return worst;
})()"""


class Rows(html.parser.HTMLParser):
    """The rows of the page's table, read without a browser: level, texts of the cells, what they are sorted by."""

    def __init__(self, text):
        super().__init__()
        self.rows, self.in_cell, self.in_pre = [], False, False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "tr" and "data-level" in given:
            self.rows.append({"level": given["data-level"], "cells": [], "summary": "", "at": None})
        elif tag == "td":
            self.in_cell = True
            self.rows[-1]["cells"].append("")
            if "data-at" in given:
                self.rows[-1]["at"] = int(given["data-at"])

    def handle_endtag(self, tag):
        self.in_cell = self.in_cell and tag != "td"

    def handle_data(self, data):
        if self.in_cell:
            self.rows[-1]["cells"][-1] += data

    def ids(self, fits=lambda row: True):
        return [row["cells"][-1] for row in self.rows if fits(row)]

    def sorted_ids(self, key, reverse):
        """Rows without a key last, equal ones as they stand."""
        keyed = sorted((row for row in self.rows if key(row) is not None), key=key)
        if reverse:
            keyed = sorted(keyed, key=key, reverse=True)
        return [row["cells"][-1] for row in keyed + [row for row in self.rows if key(row) is None]]


class InBrowser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory(prefix="riskscope-html-")
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.file = pathlib.Path(cls.scratch.name) / "report #1.html"
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([WRITER, "120", str(cls.file)], check=True, env=environment)
        cls.large = pathlib.Path(cls.scratch.name) / "large.html"
        subprocess.run([WRITER, "10000", str(cls.large)], check=True, env=environment)
        cls.rows = Rows(cls.file.read_text(encoding="utf-8"))
        cls.page = browser.Page(CHROMIUM)
        cls.addClassCleanup(cls.page.close)

    def setUp(self):
        self.page.load(self.file)

    def tearDown(self):
        """Whatever was done: nothing was asked for but the file, and nothing went wrong."""
        asked = [request["request"]["url"] for request in self.page.said("Network.requestWillBeSent")]
        self.assertEqual(len(asked), 1, asked)
        self.assertTrue(asked[0].startswith("file://"), asked)
        self.assertEqual(self.page.said("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"), [])
        self.assertIn("<script>", self.page.value("document.title"))  # that of the file: no outside text has run

    def shows(self, ids):
        self.page.until(SHOWN, ids)
        self.page.until("document.getElementById('count').textContent", f"{len(ids)} of {len(self.rows.rows)} events")

    def test_shows_all_at_first(self):
        self.assertEqual(len(self.rows.rows), 120)
        self.shows(self.rows.ids())
        self.assertEqual(self.page.value("document.querySelectorAll('body script').length"), 1)
        self.assertEqual(self.page.value("document.querySelectorAll('img, a, iframe, link, base').length"), 0)

    def test_filters_by_words(self):
        self.page.click("#text")
        self.page.type("sentinelone 2026-11-0")
        texts = {row["cells"][-1]: " ".join(row["cells"]).lower() for row in self.rows.rows}
        wanted = self.rows.ids(lambda row: "sentinelone" in texts[row["cells"][-1]]
                               and "2026-11-0" in texts[row["cells"][-1]])
        self.assertTrue(wanted)
        self.shows(wanted)
        self.page.type(" <no such>")
        self.shows([])
        self.assertGreater(self.page.value("document.getElementById('none').getBoundingClientRect().height"), 10)
        self.page.press("Escape", 27)
        self.shows(self.rows.ids())

    def test_filters_by_details(self):
        self.page.click("#text")
        self.page.type('"number": 77,')
        self.shows(self.rows.ids(lambda row: '"number": 77,' in row["cells"][-2]))

    def test_filters_by_level(self):
        off = set()
        for level in LEVELS:
            self.page.click(f".chip[data-level={level}]")
            off.add(level)
            self.shows(self.rows.ids(lambda row: row["level"] not in off))
        self.page.click(".chip[data-level=high]")
        self.shows(self.rows.ids(lambda row: row["level"] == "high"))

    def test_sorts_by_each_column(self):
        keys = {"time": lambda row: row["at"], "level": lambda row: LEVELS.index(row["level"]),
                "event": lambda row: row["cells"][2].lower().encode("utf-16-be"), "id": lambda row: row["cells"][-1]}
        for column, key in keys.items():
            for direction in ("ascending", "descending"):
                with self.subTest(column=column, direction=direction):
                    self.page.click(f"th.{column} button")
                    self.page.until("Array.from(document.querySelectorAll('[aria-sort]'), "
                                    "(header) => header.className + ' ' + header.ariaSort)", [f"{column} {direction}"])
                    self.shows(self.rows.sorted_ids(key, direction == "descending"))

    def test_works_by_keys(self):
        self.page.click("#text")
        order = []
        for _ in range(9):
            self.page.press("Tab", 9)
            order.append(self.page.value("document.activeElement.textContent.trim().split(' ')[0]"))
        self.assertEqual(order, ["High", "Medium", "Low", "Unknown", "Unscored", "Open", "Close", "Time", "Level"])
        self.assertEqual(self.page.value("getComputedStyle(document.activeElement).outlineStyle"), "solid")
        self.page.press("Enter", 13, "\r")
        self.page.until("document.querySelector('th.level').ariaSort", "ascending")

    def spoken(self):
        nodes = self.page.call("Accessibility.getFullAXTree")["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value")) for node in nodes if not node["ignored"]]

    def test_is_a_table_to_a_screen_reader(self):
        named = self.page.read_until(self.spoken, lambda nodes: [role for role, _ in nodes].count("cell") > 50)
        # Rows out of view have no cells, and none has any before the first frame.
        roles = [role for role, _ in named]
        self.assertIn(("table", "Events"), named)
        self.assertIn(("columnheader", "Time (UTC)"), named)
        self.assertIn(("button", "High 15"), named)
        self.assertIn(("image", "Timeline"), named)
        self.assertEqual(roles.count("row"), 121)

    def test_opens_details(self):
        self.page.click("tbody tr:nth-child(3) summary")
        self.page.until("Array.from(document.querySelectorAll('details[open] pre'), (pre) => pre.textContent)",
                        [self.page.value("document.querySelector('tbody tr:nth-child(3) pre').textContent")])
        self.assertGreater(self.page.value("document.querySelector('details[open] pre').clientHeight"), 50)
        self.page.click("#open")
        self.page.until("document.querySelectorAll('details[open]').length", 120)
        self.page.click("#close")
        self.page.until("document.querySelectorAll('details[open]').length", 0)

    def test_can_be_read_in_every_theme(self):
        for media, scheme, color in [("screen", "light", "rgb(246, 247, 249)"), ("screen", "dark", "rgb(23, 25, 28)"),
                                     ("print", "dark", "rgba(0, 0, 0, 0)")]:
            with self.subTest(media=media, scheme=scheme):
                self.page.call("Emulation.setEmulatedMedia", media=media,
                               features=[{"name": "prefers-color-scheme", "value": scheme}])
                self.page.until("getComputedStyle(document.body).backgroundColor", color)
                self.page.value("document.querySelectorAll('details').forEach((details) => { details.open = true; })")
                ratio, where = self.page.value(CONTRAST)
                self.assertGreaterEqual(ratio, 4.5, where)
                shows_controls = self.page.value("document.getElementById('controls').getClientRects().length > 0")
                self.assertEqual(shows_controls, media == "screen")
        self.page.call("Emulation.setEmulatedMedia", media="", features=[])

    def test_fits_narrow_windows(self):
        for width in (320, 700, 1000, 2000):
            self.page.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
            self.page.until("innerWidth", width)
            self.assertLessEqual(self.page.value("document.documentElement.scrollWidth"), width)
        self.page.call("Emulation.clearDeviceMetricsOverride")

    def test_is_whole_without_script(self):
        self.page.call("Emulation.setScriptExecutionDisabled", value=True)
        self.page.load(self.file)
        self.page.call("Emulation.setScriptExecutionDisabled", value=False)
        self.assertEqual(self.page.value(SHOWN), self.rows.ids())
        self.assertFalse(self.page.value("document.getElementById('controls').getClientRects().length"))
        self.assertEqual(self.page.value("document.querySelectorAll('pre').length"), 120)
        self.assertEqual(self.page.value("document.querySelectorAll('th button').length"), 0)

    def test_ten_thousand_rows(self):
        self.page.load(self.large)
        self.page.click("#text")
        self.page.type("malicious")
        named = self.large.read_text(encoding="utf-8").count('<td class="event">Malicious file</td>')
        self.assertGreater(named, 2000)
        self.page.until("document.getElementById('count').textContent", f"{named} of 10000 events")
        self.assertEqual(self.page.value("document.querySelectorAll('tbody tr:not([hidden])').length"), named)
        self.page.click("th.id button")
        self.page.until("document.querySelector('th.id').ariaSort", "ascending")
        self.assertEqual(self.page.value("document.querySelectorAll('tbody tr').length"), 10000)


if __name__ == "__main__":
    CHROMIUM, WRITER = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
