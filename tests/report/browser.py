# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""A headless Chromium, driven over its debugging pipe. It can reach no network and leaves nothing behind."""

import fcntl
import json
import os
import pathlib
import select
import signal
import tempfile
import time

PATIENCE = 20  # seconds that a condition may take; met sooner, nothing waits


class Page:
    def __init__(self, chromium):
        self.scratch = tempfile.TemporaryDirectory(prefix="riskscope-browser-")
        self.pending, self.events, self.number, self.session = b"", [], 0, None
        self._start(chromium)
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")
        self.call("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)

    def _start(self, chromium):
        """Chromium reads commands from descriptor 3 and answers on 4."""
        pipes = (*os.pipe(), *os.pipe())
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in pipes]
        commands, self.to_browser, self.from_browser, answers = ends
        for end in pipes:
            os.close(end)
        home = self.scratch.name
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                     "--disable-background-networking", "--disable-component-update", "--disable-crash-reporter",
                     "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-pipe", "--window-size=1280,900",
                     "--user-data-dir=" + home + "/profile"]
        environment = os.environ | {"HOME": home, "TMPDIR": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home,
                                    "XDG_RUNTIME_DIR": home}
        quiet = [(os.POSIX_SPAWN_OPEN, end, os.devnull, os.O_RDWR, 0) for end in range(3)]
        ours = [(os.POSIX_SPAWN_DUP2, commands, 3), (os.POSIX_SPAWN_DUP2, answers, 4)]
        self.process = os.posix_spawn(chromium, [chromium, *arguments], environment, file_actions=quiet + ours)
        os.close(commands)
        os.close(answers)

    def close(self):
        try:
            self.session = None
            self.call("Browser.close")
            deadline = time.monotonic() + PATIENCE
            while True:
                self._receive(deadline)
        except EOFError:
            pass  # it has ended, and closed its end of the pipe
        finally:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            os.close(self.to_browser)
            os.close(self.from_browser)
            self.scratch.cleanup()

    def _receive(self, deadline):
        while b"\0" not in self.pending:
            if not select.select([self.from_browser], [], [], max(0, deadline - time.monotonic()))[0]:
                raise TimeoutError("the browser does not answer")
            piece = os.read(self.from_browser, 1 << 16)
            if not piece:
                raise EOFError("the browser has ended")
            self.pending += piece
        message, _, self.pending = self.pending.partition(b"\0")
        return json.loads(message)

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to_browser, data):]
        deadline = time.monotonic() + PATIENCE
        while True:
            answer = self._receive(deadline)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def said(self, *methods):
        """What the browser has told of these events so far."""
        return [event["params"] for event in self.events if event["method"] in methods]

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def read_until(self, read, fits):
        """Reads once a frame until what was read fits, and gives it."""
        deadline = time.monotonic() + PATIENCE
        while True:
            found = read()
            if fits(found):
                return found
            if time.monotonic() > deadline:
                raise AssertionError(f"still {found!r}")
            self.value("new Promise((done) => requestAnimationFrame(() => done(1)))")

    def until(self, expression, expected):
        """Waits until the expression has the value."""
        self.read_until(lambda: self.value(expression), lambda value: value == expected)

    def load(self, path):
        self.events.clear()
        self.call("Page.navigate", url=pathlib.Path(path).as_uri())
        deadline = time.monotonic() + PATIENCE
        while not self.said("Page.loadEventFired"):
            answer = self._receive(deadline)
            if "method" in answer:
                self.events.append(answer)

    def click(self, selector):
        """A real click in the middle of the element, once it stays where it is: rows get their heights frame by frame."""
        x, y = self.value(f"""(async () => {{
            const element = document.querySelector({json.dumps(selector)});
            const middle = () => {{
                element.scrollIntoView({{block: 'center'}});
                const box = element.getBoundingClientRect();
                return [box.x + box.width / 2, box.y + box.height / 2];
            }};
            for (let last = []; ; ) {{
                const now = middle();
                if (String(now) === String(last)) return now;
                last = now;
                for (let frame = 0; frame < 2; ++frame) await new Promise(requestAnimationFrame);
            }}
        }})()""")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key, code, text=None):
        more = {"text": text} if text else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **more)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def type(self, text):
        for letter in text:
            self.call("Input.dispatchKeyEvent", type="keyDown", key=letter, text=letter)
            self.call("Input.dispatchKeyEvent", type="keyUp", key=letter)
