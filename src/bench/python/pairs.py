#!/usr/bin/env python3
"""pairs.py [-n 5] [--before CMD] 'COMMAND A' 'COMMAND B'

Runs two commands in turn, as whole processes, and prints of each the median wall time, CPU time (user and system, with
all that it started) and peak memory, then the ratio of A to B: the median over the pairs. --before runs ahead of each
run and is not timed (rm -rf of an output folder, say). Output of the commands is thrown away; one that fails stops all."""
import argparse, os, statistics, subprocess, sys, time


def run(command):
    with open(os.devnull, "w") as nowhere:
        start = time.perf_counter()
        child = subprocess.Popen(command, shell=True, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"failed with {os.waitstatus_to_exitcode(status)}: {command}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("-n", type=int, default=5, help="pairs (default 5)")
    options.add_argument("--before", default="true", help="runs ahead of each run, not timed")
    options.add_argument("commands", nargs=2)
    asked = options.parse_args()
    runs = ([], [])
    for _ in range(asked.n):
        for which, command in enumerate(asked.commands):
            subprocess.run(asked.before, shell=True, check=True)
            runs[which].append(run(command))
    for which, command in enumerate(asked.commands):
        wall, cpu, memory = (statistics.median(column) for column in zip(*runs[which]))
        print(f"{'AB'[which]}  {wall:7.2f} s wall  {cpu:7.2f} s CPU  {memory:6.0f} MB  {command}")
    ratios = [[a / b for a, b in zip(first, second)] for first, second in zip(*runs)]
    wall, cpu, memory = (statistics.median(column) for column in zip(*ratios))
    print(f"A/B {wall:6.2f} x wall {cpu:7.2f} x CPU {memory:6.2f} x memory, medians of {asked.n} pairs")


main()
