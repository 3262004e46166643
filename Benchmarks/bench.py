#!/usr/bin/env python3
"""Measures the gate against git: ratios inside one interleaved loop, medians, CPU time and peak memory.

Wall time on a shared machine says little; where a target speaks of wall time it is printed beside the CPU time.
"""

import argparse
import os
import statistics
import tempfile
import time

import inputs

NULL = "/dev/null"


def once(arguments, directory, codes):
    """One run: (CPU seconds, wall seconds, peak MiB). Spawned, not forked: a copy of Python would count as theirs."""
    os.chdir(directory)
    null = [(os.POSIX_SPAWN_OPEN, descriptor, NULL, os.O_RDWR, 0) for descriptor in (0, 1, 2)]
    start = time.monotonic()
    pid = os.posix_spawnp(arguments[0], arguments, inputs.ENVIRONMENT, file_actions=null)
    _, status, usage = os.wait4(pid, 0)
    wall = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in codes:
        raise SystemExit(f"{' '.join(arguments)} in {directory}: exit {code}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def compare(ours, theirs, directory, runs):
    """Interleaved runs of both: the medians of each column."""
    rows = {0: [], 1: []}
    for _ in range(runs + 1):
        rows[0].append(once(ours, directory, (0, 1)))
        rows[1].append(once(theirs, directory, (0, 1)))
    median = lambda which: [statistics.median(column) for column in zip(*rows[which][1:])]  # the first warms up
    return median(0), median(1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--inputs", help="keep the inputs in this folder between runs")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--only", default="", help="words of the rows to run")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    options.inputs = options.inputs and os.path.abspath(options.inputs)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.inputs or temporary
        for name, make in inputs.ALL.items():
            if not os.path.exists(os.path.join(folder, name)):
                make(os.path.join(folder, name))
        report(program, folder, options)


def report(program, folder, options):
    at = lambda name: os.path.join(folder, name)
    git_range = ["git", "diff", "-U0", "HEAD^", "HEAD"]
    few = max(3, options.runs // 3)
    rows = [
        ("--version", [program, "--version"], ["git", "--version"], "small", "cpu", 6, options.runs * 3),
        ("gate, 1 staged file of 40", [program], ["git", "--version"], "small", "cpu", 13, options.runs * 3),
        ("diff --staged, 10 of 100,000 files", [program, "diff", "--staged", "--json"],
         ["git", "diff", "--cached", "-U0"], "wide", "cpu", 1.3, options.runs),
        ("gate, 10 of 100,000 files", [program, "--staged"], ["git", "diff", "--cached", "-U0"], "wide", "cpu", 2,
         options.runs),
        ("gate, 10,000 files, 500,000 lines",
         [program, "--range", "HEAD^..HEAD", "--no-cache", "--sarif", NULL], git_range, "big", "wall", 8, few),
        ("gate and SARIF, 100,000 findings",
         [program, "--range", "HEAD^..HEAD", "--no-cache", "--sarif", NULL], git_range, "findings", "wall", None, few),
    ]
    print(f"{'work':38} {'ours cpu ms':>11} {'git cpu ms':>10} {'wall ms':>8} {'git':>6} {'peak MiB':>8} {'git':>5} "
          f"{'ratio':>6} target")
    for name, ours, theirs, where, kind, target, runs in rows:
        if options.only not in name:
            continue
        (cpu, wall, peak), (git_cpu, git_wall, git_peak) = compare(ours, theirs, at(where), runs)
        ratio = cpu / git_cpu if kind == "cpu" else wall / git_wall
        wanted = f"<= {target} {kind}" if target else "-"
        print(f"{name:38} {cpu * 1000:11.1f} {git_cpu * 1000:10.1f} {wall * 1000:8.1f} {git_wall * 1000:6.1f} "
              f"{peak:8.1f} {git_peak:5.1f} {ratio:6.2f} {wanted}", flush=True)
    os.system(f"cd {at('findings')!r} && {program!r} --range HEAD^..HEAD --sarif {NULL} --profile 2>&1 >{NULL} "
              "| grep '^profile' ")


main()
