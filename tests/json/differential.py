#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Reads JSON texts, one a line in hex, and writes what Python makes of each: one line, `rejected` or its outline."""

import json
import sys


class Number(str):
    """A number as sent."""


class Fields(list):
    """The fields of an object in the order sent, duplicates too."""


def refuse(word):
    raise ValueError(word)


def text_outline(text):
    whole = text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "replace")
    return '"' + whole.encode("utf-8").hex()


def outline(value):
    if isinstance(value, Fields):
        return "{" + "".join(text_outline(key) + ":" + outline(item) + "," for key, item in value) + "}"
    if isinstance(value, list):
        return "[" + "".join(outline(item) + "," for item in value) + "]"
    if isinstance(value, Number):
        return str(value)
    return text_outline(value) if isinstance(value, str) else json.dumps(value)


def main():
    for line in sys.stdin:
        try:
            text = bytes.fromhex(line).decode("utf-8")
            value = json.loads(
                text, parse_int=Number, parse_float=Number, parse_constant=refuse, object_pairs_hook=Fields
            )
            print(outline(value))
        except ValueError:
            print("rejected")


main()
