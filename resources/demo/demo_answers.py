# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""JSON as the API sends it, and the values that the demo's events are made of."""

import datetime
import json
import random


class Raw(str):
    """JSON text that goes into the answer as it stands: long numbers, double keys, odd escapes."""


def to_json(value):
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{to_json(k)}:{to_json(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(to_json(v) for v in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def answer(result, count=0, total=None):
    """The API's envelope. `total` above `count` says that more exists than was sent."""
    per_page = max(count, 1)
    total = count if total is None else total
    return {
        "errors": [],
        "messages": [],
        "success": True,
        "result": result,
        "result_info": {
            "count": count,
            "page": 1,
            "per_page": per_page,
            "total_count": total,
            "total_pages": -(-total // per_page),
        },
    }


class Draw:
    """Everything random in the demo, from one seed."""

    def __init__(self, seed):
        self._random = random.Random(seed).random

    def between(self, low, high):
        return low + int(self._random() * (high - low + 1))

    def part(self, low, high, digits):
        return round(low + self._random() * (high - low), digits)

    def one_of(self, values):
        return values[self.between(0, len(values) - 1)]

    def chance(self, part):
        return self._random() < part

    def hexadecimal(self, digits):
        return "".join(self.one_of("0123456789abcdef") for _ in range(digits))

    def uuid(self):
        h = self.hexadecimal(32)
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"

    def shuffled(self, values):
        return [v for _, _, v in sorted((self._random(), i, v) for i, v in enumerate(values))]


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03d}Z"


def at(text):
    return datetime.datetime.fromisoformat(text + "+00:00")


def highest_level(levels):
    return next((level for level in ("high", "medium", "low") if level in levels), None)
