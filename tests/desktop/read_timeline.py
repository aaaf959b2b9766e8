#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Riskscope contributors
# SPDX-License-Identifier: MIT
"""Explores the timeline of the real window as a screen reader would: reads its lanes and presses a mark.

    read_timeline.py RISKSCOPE     RISKSCOPE: the built executable
"""

import re
import sys

import pyatspi
from gi.repository import GLib
from desktop import GONE, Failure, run_in_demo, wait_for
from read_badge import BRUNO, BRUNO_EVENTS, look_up


def lanes_of(timeline):
    """Each lane with its marks; none while the timeline is laid out anew."""
    try:
        timeline.clearCache()
        return [(lane, list(lane)) for lane in timeline]
    except GONE:
        return []


def text_of(timeline):
    timeline.clearCache()
    return timeline.description


def announcements():
    """A list that gets the names of those whose description changes from now on, while is_heard() is asked."""
    heard = []
    kind = "object:property-change:accessible-description"
    pyatspi.Registry.registerEventListener(lambda event: heard.append(event.source.name), kind)
    return heard


def is_heard(heard, name):
    while GLib.MainContext.default().iteration(False):
        pass
    return name in heard


def check_lanes(lanes):
    for number, (lane, marks) in enumerate(lanes, start=1):
        print(f"{lane.getRoleName()} “{lane.name}”: {lane.description}")
        if not lane.description.startswith(f"Lane {number} of {len(lanes)}. Events: "):
            raise Failure(f"lane {number} says “{lane.description}”")
        for mark in marks:
            print(f"    {mark.getRoleName()} “{mark.name}”")
            if mark.parent != lane or not lane.name or lane.name not in mark.name:
                raise Failure(f"“{mark.name}” is in the lane “{lane.name}”")


def press(mark):
    action = mark.queryAction()
    names = [action.getName(i).lower() for i in range(action.nActions)]
    if not action.doAction(names.index("press")):
        raise Failure(f"“{mark.name}” can't be pressed")


def explore(window):
    look_up(window, BRUNO)
    timeline = wait_for(lambda: window.find("Timeline"), "the timeline", window.describe)
    wait_for(lambda: f"Events: {BRUNO_EVENTS}, from " in text_of(timeline), "all events",
             lambda: text_of(timeline))
    print(text_of(timeline))
    lanes = wait_for(lambda: lanes_of(timeline), "lanes")
    check_lanes(lanes)
    mark = lanes[0][1][-1]
    heard = announcements()
    press(mark)
    wait_for(lambda: mark.getState().contains(pyatspi.STATE_SELECTED), f"“{mark.name}” to be selected")
    wait_for(lambda: is_heard(heard, "Timeline"), "the timeline to announce it", lambda: heard)
    print(text_of(timeline))
    level = mark.name.split(",")[0].split(":")[0]
    if not re.match(f"Event [0-9]+ of {BRUNO_EVENTS}: {level}, {re.escape(lanes[0][0].name)}, ",
                    text_of(timeline)):
        raise Failure(f"“{text_of(timeline)}” was announced after “{mark.name}” was pressed")


if __name__ == "__main__":
    sys.exit(run_in_demo(explore, __doc__))
