#!/usr/bin/env python3
"""Holds `aiops-gate diff` against `git diff -U0 -M` over a sample of a repository's commits.

Every sampled commit is compared with its first parent, and every tenth with a commit far away. Paths, statuses and
hunks are compared; which deleted file is paired with which added one is counted apart, and hunks are compared on the
files that both pair equally. What changes git's own answer is neutralised: configuration, attributes of the work tree
(those of the older commit's root folder are given to git instead), textconv, external diff programs.
With --staged the newer commit is staged over the older one, with --copies copies are looked for too.
Exit 1 where anything differs.
"""

import argparse
import base64
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

STATUS = {
    "A": "added", "D": "deleted", "M": "modified", "R": "renamed", "C": "copied", "T": "typechange",
}
HUNK = re.compile(rb"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
GIT = [
    "git", "-c", "diff.algorithm=myers", "-c", "diff.indentHeuristic=true", "-c", "core.attributesFile=/dev/null",
    "-c", "diff.renames=true", "-c", "diff.renameLimit=1000", "-c", "diff.suppressBlankEmpty=false",
    "-c", "diff.interHunkContext=0", "-c", "diff.ignoreSubmodules=none", "-c", "diff.submodule=short",
    "-c", "core.quotePath=false",
]
OPTIONS = ["--no-textconv", "--no-ext-diff", "-M", "-l1000", "--no-color", "--no-abbrev"]


def environment():
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return kept | {"LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null"}


def run(arguments, directory, stdin=None):
    result = subprocess.run(
        arguments, cwd=directory, env=environment(), input=stdin, capture_output=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)}: {result.returncode} {result.stderr.decode(errors='replace')}")
    return result.stdout


class Scratch:
    """A bare repository without content of its own that borrows the objects of the one under test."""

    def __init__(self, repository):
        self.folder = tempfile.TemporaryDirectory(prefix="parity-")
        self.path = pathlib.Path(self.folder.name) / "scratch.git"
        run(["git", "init", "-q", "--bare", str(self.path)], "/")
        objects = run(["git", "rev-parse", "--git-path", "objects"], repository).decode().strip()
        objects = (pathlib.Path(repository) / objects).resolve()
        (self.path / "objects/info/alternates").write_text(f"{objects}\n")

    def attributes_of(self, commit):
        shown = subprocess.run(
            ["git", "cat-file", "blob", f"{commit}:.gitattributes"], cwd=self.path, env=environment(),
            capture_output=True, check=False)
        (self.path / "info").mkdir(exist_ok=True)
        (self.path / "info/attributes").write_bytes(shown.stdout if shown.returncode == 0 else b"")


    def stage(self, old, new):
        """HEAD at `old`, the index with the tree of `new`; folders that are equal stay known as such to the index."""
        run(["git", "update-ref", "--no-deref", "HEAD", old], self.path)
        run(["git", "read-tree", old], self.path)
        fields = run(["git", "diff-tree", "-r", "-z", "--raw", "--no-renames", old, new], self.path).split(b"\0")
        rows = b""
        for head, path in zip(fields[::2], fields[1::2]):
            _, mode, _, name, _ = head.split(b" ")
            # Out first, in afterwards: a file may take the place of a folder.
            rows = b"0 " + b"0" * 40 + b"\t" + path + b"\0" + rows
            if mode != b"000000":
                rows += mode + b" " + name + b"\t" + path + b"\0"
        run(["git", "update-index", "-z", "--index-info"], self.path, rows)


def git_rows(directory, arguments):
    """Rows of `git diff --raw`: status, similarity, modes, paths."""
    fields = run(GIT + ["diff", "--raw", "-z"] + OPTIONS + arguments, directory).split(b"\0")
    rows, place = [], 0
    while place < len(fields) and fields[place]:
        old_mode, new_mode, old_id, new_id, status = fields[place][1:].split(b" ")
        letter = status[:1].decode()
        first = fields[place + 1]
        second = fields[place + 2] if letter in "RC" else first
        place += 3 if letter in "RC" else 2
        rows.append({
            "status": STATUS[letter],
            "similarity": int(status[1:]) if letter in "RC" else None,
            "old": None if letter == "A" else (first, old_mode.decode()),
            "new": None if letter == "D" else (second, new_mode.decode()),
            "same": old_id == new_id,
        })
    return rows


def git_hunks(directory, arguments, rows):
    """Hunks and binary mark of each row; a typechange has two sections, every other row one."""
    patch = run(GIT + ["diff", "-U0", "-p"] + OPTIONS + arguments, directory)
    sections = re.split(rb"^diff --git ", patch, flags=re.M)[1:]
    place = 0
    for row in rows:
        taken = 2 if row["status"] == "typechange" else 1
        row["hunks"], row["binary"] = [], False
        for section in sections[place:place + taken]:
            row["binary"] |= re.search(rb"^Binary files .* differ$", section, re.M) is not None and b"\n@@" not in section
            lines = section.split(b"\n")
            if any(line.startswith((b"index ", b"new file", b"deleted file")) and line.endswith(b"160000")
                   for line in lines[:6]):
                continue
            for line in lines:
                found = HUNK.match(line)
                if found:
                    a, b, c, d = found.groups()
                    row["hunks"].append((int(a), 1 if b is None else int(b), int(c), 1 if d is None else int(d)))
        place += taken
    if place != len(sections):
        raise RuntimeError(f"{arguments}: {len(sections)} sections for {place} expected")
    return rows


def gate_rows(program, directory, arguments):
    output = json.loads(run([program, "diff"] + arguments + ["--json"], directory))

    def side(file, name):
        text = file.get(f"{name}_path")
        if text is None:
            return None
        encoded = file.get(f"{name}_path_base64")
        return (base64.b64decode(encoded) if encoded else text.encode(), file[f"{name}_mode"])

    rows = []
    for file in output["files"]:
        rows.append({
            "status": file["status"], "similarity": file.get("similarity"), "kind": file["kind"],
            "old": side(file, "old"), "new": side(file, "new"), "binary": file["binary"],
            "hunks": [
                (hunk["old_start"], hunk["old_lines"], hunk["new_start"], hunk["new_lines"])
                for hunk in file["hunks"]
            ],
        })
    return rows


def key(row):
    return row["status"], row["old"], row["new"]


def compare(options, program, scratch, old, new, attributed):
    if attributed:
        scratch.attributes_of(old)
    theirs, ours = [old, new], ["--range", f"{old}..{new}"]
    if options.staged:
        scratch.stage(old, new)
        theirs, ours = ["--cached"], ["--staged"]
    if options.copies:
        theirs, ours = ["-C"] + theirs, ["--find-copies"] + ours
    git = git_hunks(scratch.path, theirs, git_rows(scratch.path, theirs))
    gate = gate_rows(program, scratch.path, ours)
    theirs, ours = {key(row): row for row in git}, {key(row): row for row in gate}
    found = {"files": len(git), "hunks": sum(len(row["hunks"]) for row in git), "differences": []}
    for name in theirs.keys() ^ ours.keys():
        which = "only git" if name in theirs else "only the gate"
        found["differences"].append(("pairing", f"{which}: {name}"))
    for name in theirs.keys() & ours.keys():
        one, other = theirs[name], ours[name]
        for field in ("similarity", "binary", "hunks"):
            # Of content that has not changed git prints nothing, so it does not say whether it is binary.
            if one[field] != other[field] and not (field == "binary" and one["same"]):
                found["differences"].append((field, f"{name}: git {one[field]}, the gate {other[field]}"))
    return found


def sample(repository, count, seed):
    lines = run(["git", "rev-list", "--parents", "--all"], repository).decode().split("\n")
    commits = [line.split() for line in lines if line]
    order = random.Random(seed)
    order.shuffle(commits)
    pairs = [(line[1], line[0]) for line in commits if len(line) > 1][:count]
    far = [(order.choice(commits)[0], new) for _, new in pairs[::10]]
    return pairs, far


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--repository", required=True)
    parser.add_argument("--commits", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--staged", action="store_true")
    parser.add_argument("--copies", action="store_true")
    parser.add_argument("--show", type=int, default=20, help="differences to print")
    arguments = parser.parse_args()
    program = str(pathlib.Path(arguments.program).resolve())
    attributed = bool(run(
        ["git", "rev-list", "--all", "--max-count=1", "--", ".gitattributes"], arguments.repository).strip())
    pairs, far = sample(arguments.repository, arguments.commits, arguments.seed)
    counts, shown = collections.Counter(), []

    def work(part):
        scratch = Scratch(arguments.repository)
        return [(pair, compare(arguments, program, scratch, *pair, attributed)) for pair in part]

    everything = pairs + far
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for results in pool.map(work, [everything[::2], everything[1::2]]):
            for (old, new), found in results:
                counts["commits"] += 1
                counts["files"] += found["files"]
                counts["hunks"] += found["hunks"]
                for field, text in found["differences"]:
                    counts[f"differences in {field}"] += 1
                    shown.append(f"{old[:12]}..{new[:12]} {field} {text}")
    for line in shown[:arguments.show]:
        print(line[:600])
    print(f"{arguments.repository}: {len(pairs)} commits and {len(far)} far pairs, {counts['files']} files, "
          f"{counts['hunks']} hunks; differences: "
          + ", ".join(f"{name} {counts[f'differences in {name}']}" for name in ("pairing", "similarity", "binary", "hunks")))
    return 1 if shown else 0


if __name__ == "__main__":
    sys.exit(main())
