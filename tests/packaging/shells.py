# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Shells that complete a line as they do for a person, each with one completion script of riskscope-cli.

`line_after_tab` gives the line as it stands after the Tab key, `offers` the words that are offered for it.
"""

import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import termios

PATIENCE = 60  # seconds, of a machine that is busy
BASH_COMPLETION = "/usr/share/bash-completion/bash_completion"


def own_environment(folder):
    """Nothing of the person's: neither settings nor history."""
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}


class Terminal:
    """A program at a terminal of its own, which echoes nothing and is never asked about its size."""

    def __init__(self, arguments, folder, **environment):
        self.environment = {**own_environment(folder), "TERM": "dumb", **environment}
        self.master, slave = pty.openpty()
        settings = termios.tcgetattr(slave)
        settings[3] &= ~termios.ECHO
        termios.tcsetattr(slave, termios.TCSANOW, settings)
        termios.tcsetwinsize(slave, (200, 200))
        self.process = subprocess.Popen(
            arguments, stdin=slave, stdout=slave, stderr=slave, cwd=folder, env=self.environment, start_new_session=True
        )
        os.close(slave)
        self.text = ""

    def send(self, text):
        os.write(self.master, text.encode())

    def read_until(self, pattern):
        """What came up to and with the pattern, as a match; what follows stays for the next time."""
        while not (match := re.search(pattern, self.text, re.DOTALL)):
            ready, _, _ = select.select([self.master], [], [], PATIENCE)
            if not ready:
                raise AssertionError(f"no {pattern!r} in {self.text!r}")
            self.text += os.read(self.master, 65536).decode(errors="replace").replace("\r", "")
        self.text = self.text[match.end() :]
        return match

    def close(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.master)


class TypingShell:
    """A shell that shows its line as LINE<…> when Ctrl+O is pressed, and then begins a new one."""

    def __init__(self, arguments, start_file, lines, folder, **environment):
        start_file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.terminal = Terminal(arguments, folder, **environment)
        try:
            self.terminal.read_until("ready\n")
        except BaseException:
            self.close()
            raise

    def complete(self, line):
        self.terminal.send(f"{line}\t\x0f")
        match = self.terminal.read_until(r"(.*?)LINE<(.*?)>END")
        return match.group(1), match.group(2)

    def line_after_tab(self, line):
        return self.complete(line)[1]

    def offers(self, line):
        return set(self.complete(line)[0].split())

    def close(self):
        self.terminal.close()


class Bash(TypingShell):
    def __init__(self, script, folder):
        start_file = pathlib.Path(folder) / ".bashrc"
        lines = [
            f"PS1= PS2=; source {BASH_COMPLETION}; source {script}",
            "bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'",
            "bind 'set page-completions off'; bind 'set completion-display-width 0'",
            "bind 'set enable-bracketed-paste off'; bind 'set bell-style none'",
            "shown() { printf 'LINE<%s>END\\n' \"$READLINE_LINE\"; READLINE_LINE=; READLINE_POINT=0; }",
            "bind -x '\"\\C-o\": shown'",
            "PROMPT_COMMAND='echo ready; unset PROMPT_COMMAND'",
        ]
        super().__init__([shutil.which("bash"), "--noprofile", "--rcfile", str(start_file), "-i"], start_file, lines, folder)


class Zsh(TypingShell):
    def __init__(self, script, folder):
        lines = [
            "PS1= PS2= PROMPT_EOL_MARK=",
            f"fpath=({pathlib.Path(script).parent} $fpath); autoload -U compinit; compinit -u -D",
            "setopt no_beep no_always_last_prompt no_list_types; LISTMAX=1000000",
            "zstyle ':completion:*' verbose no",
            "shown() { zle -I; print -r -- \"LINE<$BUFFER>END\"; BUFFER= }",
            "zle -N shown; bindkey -e; bindkey '^O' shown",
            "precmd() { print ready; unfunction precmd }",
        ]
        start_file = pathlib.Path(folder) / ".zshrc"
        super().__init__([shutil.which("zsh"), "-d", "-i"], start_file, lines, folder, ZDOTDIR=str(folder))


class Fish:
    """fish has a command that says what would be offered."""

    def __init__(self, script, folder):
        self.script, self.folder = script, folder

    def complete(self, line):
        program = "source $argv[1]; complete --do-complete $argv[2]"
        done = subprocess.run(
            [shutil.which("fish"), "--no-config", "-c", program, str(self.script), line],
            cwd=self.folder, env=own_environment(self.folder),
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE, check=True,
        )
        assert not done.stderr, done.stderr
        return [row.split("\t")[0] for row in done.stdout.splitlines()]

    def line_after_tab(self, line):
        offered = self.complete(line)
        if len(offered) != 1:
            return line
        kept, _, _ = line.rpartition(" ")
        return f"{kept} {offered[0]} "

    def offers(self, line):
        return set(self.complete(line))

    def close(self):
        pass


SHELLS = {"bash": Bash, "zsh": Zsh, "fish": Fish}
