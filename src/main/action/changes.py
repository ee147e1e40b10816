#!/usr/bin/env python3
"""Tells in Markdown what changed in the ranking: changes.py BEFORE AFTER, two folders of figures."""

import json
import re
import sys
from pathlib import Path

MARK = "<!-- decision-matrix: what changed in the ranking -->"


def decisions(folder):
    found = {}
    for file in sorted(Path(folder).rglob("*.json")):
        figures = json.loads(file.read_text(encoding="utf-8"))
        if "decision" in figures and "options" in figures:
            found[figures["decision"]] = figures
    return found


def plain(text):
    """Names come from a table that anyone may edit: no markup, no mention of people."""
    escaped = re.sub(r"([\\`*_{}\[\]()#+!|~-])", r"\\\1", " ".join(text.split()))
    return escaped.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;")


def moved(before, after):
    return after if before == after else f"{before} → {after}"


def leader(figures):
    leaders = [plain(each["name"]) for each in figures["options"] if each["rank"] == 1]
    return " and ".join(leaders) or "none"


def rank(option):
    return "-" if option is None or option["rank"] is None else str(option["rank"])


def score(option):
    return "-" if option is None or option["score"] is None else f"{option['score']:.1f}"


def rows(before, after):
    old = {each["id"]: each for each in before["options"]}
    new = {each["id"]: each for each in after["options"]}
    told = []
    for id in [*new, *(each for each in old if each not in new)]:
        was, now = old.get(id), new.get(id)
        if (rank(was), score(was)) != (rank(now), score(now)):
            name = plain((now or was)["name"])
            told.append(f"| {name} | {moved(rank(was), rank(now))} | {moved(score(was), score(now))} |")
    return told


def change(before, after):
    verdict = moved(before["verdict"]["kind"], after["verdict"]["kind"])
    first = moved(leader(before), leader(after))
    told = rows(before, after)
    if not told and before["verdict"]["kind"] == after["verdict"]["kind"]:
        return []
    lines = [f"#### {plain(after['title'])}", "", f"Verdict: {verdict}. Leader: {first}.", ""]
    if told:
        lines += ["| option | rank | score |", "|---|---|---|", *told, ""]
    return lines


def told(before, after):
    lines = []
    for id, figures in after.items():
        if id in before:
            lines += change(before[id], figures)
        else:
            lines += [
                f"#### {plain(figures['title'])}",
                "",
                f"New. Verdict: {figures['verdict']['kind']}. Leader: {leader(figures)}.",
                "",
            ]
    for id, figures in before.items():
        if id not in after:
            lines += [f"#### {plain(figures['title'])}", "", "No longer there.", ""]
    return lines or ["No verdict, rank or score changed."]


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    print("\n".join([MARK, "### Decisions", "", *told(*map(decisions, sys.argv[1:3]))]).rstrip())
