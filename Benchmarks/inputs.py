"""The inputs of the benchmarks: repositories made by `git fast-import`, the same bytes every time.

Nothing is checked out: the gate judges objects and the index, and so does the git command it is measured against.
"""

import os
import subprocess

IDENTITY = "committer A <a@example.org> 1767322800 +0000"
ENVIRONMENT = {
    "PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
}


def git(repository, *arguments, stdin=None):
    """Runs git in the repository and gives its standard output."""
    return subprocess.run(
        ["git", "-C", repository, *arguments], input=stdin, env=ENVIRONMENT, check=True, stdout=subprocess.PIPE
    ).stdout


def line(file, number, edit=0):
    """One line of about 48 bytes that looks like code."""
    return f"    value_{file}_{number} = compute({file}, {number}, {edit})  # step\n"


def text(file, lines, changed=(), edit=1):
    return "".join(line(file, number, edit if number in changed else 0) for number in range(lines)).encode()


def fast_import(repository, commits):
    """`commits`: a list of iterables of (path, bytes), each laid over the one before."""
    subprocess.run(["git", "init", "-q", "-b", "main", repository], env=ENVIRONMENT, check=True)
    importer = subprocess.Popen(
        ["git", "-C", repository, "fast-import", "--quiet"], stdin=subprocess.PIPE, env=ENVIRONMENT)
    write = importer.stdin.write
    for number, files in enumerate(commits):
        write(f"commit refs/heads/main\nmark :{number + 1}\n{IDENTITY}\ndata 1\nc\n".encode())
        if number:
            write(f"from :{number}\n".encode())
        for path, content in files:
            write(f"M 100644 inline {path}\ndata {len(content)}\n".encode() + content + b"\n")
    importer.stdin.close()
    if importer.wait():
        raise SystemExit("fast-import failed")
    git(repository, "read-tree", "HEAD")


def stage(repository, files):
    """Puts contents into the index without a work tree."""
    for path, content in files:
        blob = git(repository, "hash-object", "-w", "--stdin", stdin=content).decode().strip()
        git(repository, "update-index", "--cacheinfo", f"100644,{blob},{path}")


def small(repository):
    """40 files of 100 lines; 3 lines of one of them staged."""
    fast_import(repository, [[(f"src/f{n}.py", text(n, 100)) for n in range(40)]])
    stage(repository, [("src/f7.py", text(7, 100, {10, 50, 90}))])


def wide(repository):
    """100,000 files of 20 lines in 5,000 folders; 10 files with 3 changed lines each staged."""
    path = lambda n: f"d{n // 20 // 50}/e{n // 20 % 50}/f{n}.py"
    fast_import(repository, [((path(n), text(n, 20)) for n in range(100_000))])
    stage(repository, [(path(n), text(n, 20, {3, 9, 15})) for n in range(0, 100_000, 10_000)])


def big(repository):
    """Two commits: 10,000 files of 100 lines, then 50 changed lines in each (every second line)."""
    changed = set(range(0, 100, 2))
    fast_import(repository, [
        ((f"d{n // 100}/f{n}.py", text(n, 100)) for n in range(10_000)),
        ((f"d{n // 100}/f{n}.py", text(n, 100, changed)) for n in range(10_000)),
    ])


def findings(repository):
    """One commit over another: 1,000 files of 100 lines, a zero-width space in each line."""
    bad = lambda n: "".join(line(n, m).replace(" =", "\u200b =") for m in range(100)).encode()
    fast_import(repository, [[("README", b"x\n")], ((f"src/f{n}.py", bad(n)) for n in range(1_000))])


ALL = {"small": small, "wide": wide, "big": big, "findings": findings}
