// Written by `make catalog` from the YAML files beside it; a test holds it to them.
// swift-format-ignore-file

extension Catalog {
    static let embeddedTable: StaticString = #"""
python-yaml-load python 556 427 31b9224a706f4d80

"""#
    static let embeddedBodies: StaticString = #"""
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
