"""What a graph holds, after its JSON, and how to say where a reader found something else."""
import collections
import json
import math
import re


def as_in_xml(value):
    """What a text becomes in XML: no line breaks, no control characters."""
    if not isinstance(value, str):
        return value
    return re.sub("[\x00-\x1f\x7f\x80-\x9f\ufffe\uffff]", "", re.sub("[\t\r\n]", " ", value))


class Expected:
    """Nodes: attributes by identifier. Edges: source, target and attributes by identifier. `clean` says what a format
    makes of a text."""

    def __init__(self, path, clean=lambda value: value):
        with open(path, encoding="utf-8") as text:
            graph = json.load(text)

        def cleaned(attributes):
            return {name: clean(value) for name, value in attributes.items()}

        self.nodes = {clean(n["key"]): cleaned(n["attributes"]) for n in graph["nodes"]}
        self.edges = {clean(e["key"]): (clean(e["source"]), clean(e["target"]), cleaned(e["attributes"]))
                      for e in graph["edges"]}
        assert len(self.nodes) == len(graph["nodes"]), "identifiers of nodes repeat"
        assert len(self.edges) == len(graph["edges"]), "identifiers of edges repeat"

    def parallel(self):
        return parallel(edge[:2] for edge in self.edges.values())


def parallel(pairs):
    """How many edges run where another one runs already."""
    return sum(count - 1 for count in collections.Counter(pairs).values())


class Comparison:
    """Gathers differences between what was expected and what a reader found.

    `blank` are the values that the reader has for what is missing; `passed_over` the names of attributes that only the
    format, or only the reader, has.
    """

    def __init__(self, expected, blank=(None, ""), passed_over=(), but=()):
        self.expected = expected
        self.blank = blank
        self.passed_over = {"id", *passed_over}
        self.but = set(but)  # attributes that the format says in another way
        self.differences = []

    def same(self, what, found, wanted):
        if found != wanted or isinstance(found, bool) != isinstance(wanted, bool):
            self.differences.append(f"{what}: {found!r}, not {wanted!r}")

    def is_blank(self, value):
        return (isinstance(value, float) and math.isnan(value)) or any(
            value == b and isinstance(value, bool) == isinstance(b, bool) for b in self.blank)

    def attributes(self, what, found, wanted):
        for name, value in wanted.items():
            if name in self.but:
                continue
            if isinstance(value, (int, float)) and not isinstance(value, bool) and isinstance(found.get(name), float):
                value = float(value)
            self.same(f"{what} {name}", found.get(name), value)
        for name, value in found.items():
            if name not in wanted and name not in self.passed_over and not self.is_blank(value):
                self.differences.append(f"{what} has {name} {value!r} too")

    def graph(self, nodes, edges):
        """`nodes`: (identifier, attributes); `edges`: (source, target, identifier, attributes)."""
        nodes, edges = list(nodes), list(edges)
        self.same("nodes", sorted(n[0] for n in nodes), sorted(self.expected.nodes))
        self.same("edges", sorted(e[2] for e in edges), sorted(self.expected.edges))
        self.same("parallel edges", parallel((e[0], e[1]) for e in edges), self.expected.parallel())
        for identifier, attributes in nodes:
            self.attributes(f"node {identifier}", attributes, self.expected.nodes.get(identifier, {}))
        for source, target, identifier, attributes in edges:
            wanted = self.expected.edges.get(identifier, (None, None, {}))
            self.same(f"ends of {identifier}", (source, target), wanted[:2])
            self.attributes(f"edge {identifier}", attributes, wanted[2])
        return self.differences
