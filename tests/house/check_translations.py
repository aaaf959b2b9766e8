#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Fails where the translations are not those of the sources.

    check_translations.py ROOT LUPDATE            compare; nothing is written below ROOT
    check_translations.py ROOT LUPDATE --update   bring resources/translations/*.ts up to date first

A text is looked up at run time by its class, as moc or Q_DECLARE_TR_FUNCTIONS names it. lupdate guesses that class from
the source, and says little where it guesses wrong or overlooks a text: then the text stays English for ever.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

FOLDERS = ("app", "ui")
TRANSLATIONS = "resources/translations"
# Known to lupdate by these means: the fewer differences between machines, the better.
OPTIONS = ("-I", ".", *FOLDERS, "-locations", "none", "-no-obsolete", "-source-language", "en")

STRING = r'"(?:[^"\\]|\\.)*"'
TEXT = rf"({STRING}(?:\s*{STRING})*)"
TR = re.compile(rf"\b(?:tr|QT_TR_NOOP)\(\s*{TEXT}")
TRANSLATE = re.compile(rf"\b(?:translate|QT_TRANSLATE_NOOP3?)\(\s*({STRING}),\s*{TEXT}")
WRAPPED = re.compile(rf"\btranslate\(\s*({STRING}),\s*[A-Za-z_]")
MARKED = re.compile(rf"\bQT_TRANSLATE_NOOP3?\(\s*({STRING})")
DECLARED = re.compile(r"\bQ_DECLARE_TR_FUNCTIONS\(([\w:]+)\)")
FORM = re.compile(r"<class>([\w:]+)</class>")
FORWARD = re.compile(r"^namespace \w+ \{\n((class|struct|enum) [^{}]*;\n)+\}.*\n", re.MULTILINE)
PLACEHOLDER = re.compile(r"%L?(?:[1-9]|n)")
TAG = re.compile(r"</?[a-z][^<>]*>")
ENTITY = re.compile(r"&(?:[a-z]+|#\d+);")
MNEMONIC = re.compile(r"&\w")
# resources/CMakeLists.txt takes up whatever is there: these have to be.
LANGUAGES = ("de", "es", "fr", "ja")
SCOPE = re.compile(r"^(?:namespace ([\w:]+) \{$|\} // namespace ([\w:]+)$|class (\w+)[^;]*$)|^    Q_OBJECT$")


def sources(root):
    found = [p for folder in FOLDERS for p in (root / folder).rglob("*") if p.suffix in (".cpp", ".h", ".ui")]
    if not found:
        sys.exit(f"{root} holds no sources")
    return sorted(found)


def value(literals):
    """What adjacent string literals say."""
    text = "".join(literal[1:-1] for literal in re.findall(STRING, literals))
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text)


def meta_objects(text):
    """The names that moc gives to the classes of a file."""
    spaces, last = [], None
    for line in FORWARD.sub("", text).splitlines():
        match = SCOPE.match(line)
        if not match:
            continue
        opened, closed, named = match.groups()
        if opened:
            spaces.append(opened)
        elif closed:
            spaces.pop()
        elif named:
            last = named
        else:
            yield "::".join([*spaces, last])


def read_sources(root):
    """The contexts that exist at run time, and {(context, or None where it is the class's, text): a file with it}."""
    contexts, texts = set(), {}
    for path in sources(root):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".ui":
            contexts |= set(FORM.findall(text))
            continue
        contexts |= set(DECLARED.findall(text)) | set(meta_objects(text))
        contexts |= {value(context) for context, _ in TRANSLATE.findall(text)}
        where = path.relative_to(root)
        texts |= {(None, value(source)): where for source in TR.findall(text)}
        texts |= {(value(context), value(source)): where for context, source in TRANSLATE.findall(text)}
    return contexts, texts


def read_translations(path):
    """{(context, source, comment): (type, hints, translations)}"""
    messages = {}
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            hints = (message.get("numerus"), message.findtext("extracomment", ""))
            messages[key] = (translation.get("type"), hints, forms)
    return messages


def lupdate(root, program, files):
    command = [program, *OPTIONS, "-ts", *map(str, files)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"lupdate failed: {done.stderr}")
    return [f"lupdate: {line}" for line in done.stderr.splitlines() if line.strip()]


def check_messages(name, before, after):
    for key, (kind, hints, forms) in after.items():
        where = f"{name}: {key[0]}: {key[1]!r}"
        if key not in before:
            yield f"{where} is not in the file"
        elif kind or before[key][0] or "" in forms:
            yield f"{where} has no finished translation"
        elif before[key][1] != hints:
            yield f"{where} has other hints in the source"
        else:
            for problem in sorted({p for form in forms for p in check_form(key[1], hints[0], form)}):
                yield f"{where} has {problem}"
    for key in before.keys() - after.keys():
        yield f"{name}: {key[0]}: {key[1]!r} is no text of the sources"


def check_extraction(root, extracted):
    contexts, texts = read_sources(root)
    for context in sorted({key[0] for key in extracted} - contexts):
        yield f"lupdate: the context {context} is none at run time"
    found = {key[:2] for key in extracted} | {(None, key[1]) for key in extracted}
    for text, path in texts.items():
        if text not in found:
            yield f"{path}: lupdate overlooks {text[1]!r}" + (f" of {text[0]}" if text[0] else "")
    yield from check_wrappers(root)


def check_wrappers(root):
    """A text that comes as an argument is seen by lupdate only where it is marked."""
    for path in sources(root):
        text = path.read_text(encoding="utf-8")
        for context in sorted(set(WRAPPED.findall(text)) - set(MARKED.findall(text))):
            yield f"{path.relative_to(root)}: what is looked up in {context} is marked nowhere: QT_TRANSLATE_NOOP"


def ends(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def check_form(source, numerus, form):
    """What a translation has to keep of its source."""
    kept = set(PLACEHOLDER.findall(source)) - ({"%n", "%Ln"} if numerus else set())
    if set(PLACEHOLDER.findall(form)) - ({"%n", "%Ln"} if numerus else set()) != kept:
        yield "other placeholders"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(form)):
        yield "other tags"
    if mnemonics(source) != mnemonics(form):
        yield f"{mnemonics(form)} mnemonics instead of {mnemonics(source)}"
    if ends(source) != ends(form):
        yield "other blanks at the ends"


def mnemonics(text):
    return len(MNEMONIC.findall(ENTITY.sub("", text.replace("&&", ""))))


def check(root, program):
    originals = sorted((root / TRANSLATIONS).glob("*.ts"))
    missing = [code for code in LANGUAGES if not (root / TRANSLATIONS / f"riskscope_{code}.ts").is_file()]
    with tempfile.TemporaryDirectory() as scratch:
        copies = [pathlib.Path(scratch) / original.name for original in originals]
        for original, copy in zip(originals, copies):
            copy.write_bytes(original.read_bytes())
        sample = pathlib.Path(scratch) / "every_text.ts"
        findings = [f"{TRANSLATIONS}/riskscope_{code}.ts is missing" for code in missing]
        findings += lupdate(root, program, [*copies, sample])
        findings += check_extraction(root, read_translations(sample))
        for original, copy in zip(originals, copies):
            findings += check_messages(original.name, read_translations(original), read_translations(copy))
    return originals, findings


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1]).resolve()
    if sys.argv[3:] == ["--update"]:
        lupdate(root, sys.argv[2], sorted((root / TRANSLATIONS).glob("*.ts")))
    originals, findings = check(root, sys.argv[2])
    print(*findings, sep="\n")
    print(f"{len(originals)} translations, {len(findings)} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
