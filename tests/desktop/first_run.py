#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""The whole first run in the real window: an account and a token are typed and tested, a profile is made of them,
somebody is looked up by e-mail address, and their level is read as a screen reader would. The token is nowhere on
disk, nor in the arguments or variables of any process of ours.

    first_run.py RISKSCOPE     RISKSCOPE: the built executable
"""

import contextlib
import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

import pyatspi
from gi.repository import Gio, GLib
from desktop import Application, Failure, wait_for

ACCOUNT = "023e105f4ecef8ad9ca31a8372d0c353"
TOKEN = "cfut_p1anted0nlyhere"
ANA = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"
EMAIL = "ana.sousa@example.com"
PATH = f"/client/v4/accounts/{ACCOUNT}"
EVENT = {"id": "1", "name": "Impossible travel", "risk_level": "high", "timestamp": "2026-11-21T09:12:44Z",
         "event_details": {}}
RESULTS = {
    "/client/v4/user/tokens/verify": {"id": "1", "status": "active"},
    f"{PATH}/zt_risk_scoring/summary": {"users": [
        {"user_id": ANA, "name": "Ana Sousa", "email": EMAIL, "event_count": 1, "max_risk_level": "high",
         "last_event": "2026-11-21T09:12:44Z"}]},
    f"{PATH}/zt_risk_scoring/{ANA}": {"name": "Ana Sousa", "email": EMAIL, "risk_level": "high", "events": [EVENT]},
}


class Provider(http.server.BaseHTTPRequestHandler):
    """Answers whoever bears the token, and nobody else."""

    def do_GET(self):
        path = self.path.partition("?")[0]
        accepted = self.headers.get("Authorization") == f"Bearer {TOKEN}"
        status = 200 if accepted and path in RESULTS else 404 if accepted else 401
        body = json.dumps({"success": status == 200, "messages": [], "result": RESULTS.get(path),
                           "errors": [] if status == 200 else [{"code": 9109, "message": "no"}]}).encode()
        self.server.asked.append((status, path))
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def start_provider():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Provider)
    server.asked = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def fill(window, name, text, is_secret=False):
    field = wait_for(lambda: window.find(name, editable=True), f"the field {name}", window.describe)
    window.focus(field)
    window.press("ctrl+a")
    window.type(text)
    wait_for(lambda: window.text_of(field) == text or is_secret, f"{name} to be filled in",
             lambda: window.text_of(field))
    if is_secret and (TOKEN in window.text_of(field) or field.getRole() != pyatspi.ROLE_PASSWORD_TEXT):
        raise Failure(f"the field {name} is read out: {field.getRoleName()}, “{window.text_of(field)}”")
    return field


def announcements():
    """A list that gets what is announced as typed from now on, by the name of its field, while it is asked for."""
    heard = []

    def hear(event):
        heard.append((event.source.name, str(event.any_data)))

    for kind in ("object:text-changed:insert", "object:text-changed:delete"):
        pyatspi.Registry.registerEventListener(hear, kind)
    return heard


def announced(heard, field):
    while GLib.MainContext.default().iteration(False):
        pass
    return "".join(text for name, text in heard if name == field)


def set_up(window):
    heard = announcements()
    fill(window, "Account id", ACCOUNT)
    wait_for(lambda: announced(heard, "Account id") == ACCOUNT, "the account to be announced", lambda: heard)
    fill(window, "Token", TOKEN, is_secret=True)
    wait_for(lambda: len(announced(heard, "Token")) == len(TOKEN), "the token's length to be announced", lambda: heard)
    if set(announced(heard, "Token")) & set(TOKEN):
        raise Failure(f"the token is announced while it is typed: {announced(heard, 'Token')}")
    window.press("Return")
    wait_for(lambda: window.find("Profile: My account"), "the profile to be chosen", window.describe)


def look_up(window):
    fill(window, "User", EMAIL)
    window.press("Return")
    badge = wait_for(lambda: window.find_starting("Risk level", holding="High"), "the badge to say High",
                     window.describe)
    print(f"badge: {badge.getRoleName()}, “{badge.name}”")


def check_disk(home):
    for folder in {home, os.environ.get("XDG_RUNTIME_DIR", home), os.environ.get("TMPDIR", home)}:
        for path in pathlib.Path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink() and TOKEN.encode() in path.read_bytes():
                raise Failure(f"the token is in {path}")
    kept = pathlib.Path(home, ".config/riskscope/profiles.ini")
    if not kept.is_file() or ACCOUNT not in kept.read_text(encoding="ascii"):
        raise Failure(f"{kept} does not hold the profile")


def check_processes():
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        for part in ("cmdline", "environ"):
            try:
                if process.name != str(os.getpid()) and TOKEN.encode() in (process / part).read_bytes():
                    raise Failure(f"the token is in {part} of {process.name}")
            except OSError:
                continue


@contextlib.contextmanager
def keyring(home):
    """A keychain of the session's own, unlocked, that asks nobody anything."""
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", f"--control-directory={home}"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as daemon:
        daemon.stdin.write(b"p4ssword")
        daemon.stdin.close()
        try:
            bus = Gio.bus_get_sync(Gio.BusType.SESSION)
            wait_for(lambda: bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                           "NameHasOwner", GLib.Variant("(s)", ("org.freedesktop.secrets",)), None,
                                           Gio.DBusCallFlags.NONE, -1).unpack()[0], "the keyring")
            yield
        finally:
            daemon.terminate()


def run(program, home):
    server = start_provider()
    os.environ["HOME"] = home
    os.environ["CLOUDFLARE_BASE_URL"] = f"http://127.0.0.1:{server.server_port}/client/v4"
    with keyring(home), Application([program]) as window:
        set_up(window)
        look_up(window)
        check_processes()
        check_disk(home)
    check_disk(home)
    if any(status == 401 for status, _ in server.asked) or f"{PATH}/zt_risk_scoring/{ANA}" not in dict(
            (path, status) for status, path in server.asked):
        raise Failure(f"the provider was asked {server.asked}")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not os.environ.get("DISPLAY"):
        print("FAILED: there is no DISPLAY; run this with packaging/with-desktop")
        return 1
    try:
        with tempfile.TemporaryDirectory() as home:
            run(sys.argv[1], home)
    except (Failure, subprocess.SubprocessError) as failure:
        print(f"FAILED: {failure}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
