// Written by `make catalog` from the YAML files beside it; a test holds it to them.
// swift-format-ignore-file

extension Catalog {
    static let embeddedTable: StaticString = #"""
python-assert-tuple python 396 181 9e7396ef4ba2aa20
python-subprocess-shell python 636 737 25d585940860806e
python-tempfile-mktemp python 463 316 a653adfdd56aa158
python-yaml-load python 556 427 31b9224a706f4d80

"""#
    static let embeddedBodies: StaticString = #"""
high high correctness 1 1 0 0 1 0 0 0 2 0 0 670 571
43:an assertion of a tuple, which always holds
64:a tuple that is not empty is always true, so nothing is asserted
100:The parentheses make a tuple of the condition and the message, and the condition is never looked at.
66:Write the message behind a comma, without parentheses around both.
50:(assert_statement . (tuple (_)) @cond .) @finding

high medium security 1 0 0 0 1 0 0 0 1 0 0 78
52:a command line built at run time is given to a shell
53:{f} gives a command line built at run time to a shell
73:Whoever chooses a part of the text can end the command and begin another.
81:Pass a list of arguments without shell=True, or quote each part with shlex.quote.
310:(call
  function: (_) @f
  arguments: (argument_list . (_) @cmd) @args
  (#resolves-to? @f "subprocess.run" "subprocess.call" "subprocess.check_call" "subprocess.check_output"
    "subprocess.Popen")
  (#arg? @args "shell" "^True$")
  (#built? @cmd)
  (#not-match? @cmd "\\bshlex\\.(quote|join)\\(")) @finding

medium high security 1 1 0 0 1 0 0 0 1 0 0 377
61:the name of a temporary file is taken before the file is made
62:tempfile.mktemp gives a name that somebody else can take first
123:Between the name and the file another process can put a link of that name there, and the program writes where it points to.
75:Use tempfile.mkstemp or NamedTemporaryFile, which make the file themselves.
74:(call
  function: (_) @f
  (#resolves-to? @f "tempfile.mktemp")) @finding

high high security 1 1 0 0 1 0 0 0 1 0 0 502
50:YAML is loaded with a loader that makes any object
45:{f} makes any object that the YAML text names
131:A tag such as `!!python/object/apply:os.system` in the text runs code while it is loaded, so whoever writes the text runs commands.
51:Use yaml.safe_load, or pass Loader=yaml.SafeLoader.
212:(call
  function: (_) @f
  arguments: (argument_list) @args
  (#resolves-to? @f "yaml.load" "yaml.load_all")
  (#not-arg? @args "Loader" "(Safe|Base)Loader")
  (#not-arg? @args "1" "(Safe|Base)Loader")) @finding


"""#
    static let embeddedExamples: StaticString = #"""
1 3 0
0 0
45:assert (total == 3, "three of them")  # HERE

0 0
35:assert total == 3, "three of them"

0 0
37:assert (total == 3), "three of them"

0 0
26:assert (
    total == 3
)

3 4 0
0 0
97:import subprocess
def listing(folder):
    subprocess.run(f"ls -l {folder}", shell=True)  # HERE

0 0
113:from subprocess import check_output as out
def show(name):
    return out("git log " + name, shell=True)  # HERE

0 0
115:import subprocess as sp
def pack(name):
    command = "tar xf %s" % name
    sp.Popen(command, shell=True)  # HERE

0 0
80:import subprocess
def listing(folder):
    subprocess.run(["ls", "-l", folder])

0 0
62:import subprocess
subprocess.run("ls -l | wc -l", shell=True)

0 0
115:import shlex
import subprocess
def listing(folder):
    subprocess.run(f"ls -l {shlex.quote(folder)}", shell=True)

0 0
90:import subprocess
def listing(folder):
    subprocess.run(f"ls -l {folder}", shell=False)

2 3 0
0 0
62:import tempfile
name = tempfile.mktemp(suffix=".txt")  # HERE

0 0
56:from tempfile import mktemp
open(mktemp(), "w")  # HERE

0 0
50:import tempfile
handle, name = tempfile.mkstemp()

0 0
81:import tempfile
with tempfile.NamedTemporaryFile() as file:
    file.write(b"x")

0 0
21:name = self.mktemp()

2 4 0
0 0
83:import yaml
def read(text):
    return yaml.load(text, Loader=yaml.Loader)  # HERE

0 0
80:from yaml import load, UnsafeLoader
config = load(stream, UnsafeLoader)  # HERE

0 0
44:import yaml
config = yaml.safe_load(stream)

0 0
63:import yaml
config = yaml.load(stream, Loader=yaml.SafeLoader)

0 0
64:import yaml
config = yaml.load(stream, Loader=yaml.CSafeLoader)

0 0
39:import json
config = json.load(stream)


"""#
}
