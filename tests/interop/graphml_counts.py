#!/usr/bin/env python3
"""Reads a graph's GraphML with NetworkX and igraph, and compares it with the JSON of the same graph.

usage: graphml_counts.py GRAPH.graphml GRAPH.json [GRAPH.dot]

Compared are nodes, edges, parallel edges, every attribute and its type; with a DOT file also what Graphviz reads in it.
A reader that is not installed is passed over, and that is said. Exit status 1 where anything differs.
"""
import collections
import json
import math
import re
import sys


def as_in_xml(value):
    """What a text becomes in XML: no line breaks, no control characters."""
    if not isinstance(value, str):
        return value
    return re.sub("[\x00-\x1f\x7f\x80-\x9f\ufffe\uffff]", "", re.sub("[\t\r\n]", " ", value))


class Expected:
    def __init__(self, path):
        with open(path, encoding="utf-8") as text:
            graph = json.load(text)
        self.nodes = {as_in_xml(n["key"]): self.clean(n["attributes"]) for n in graph["nodes"]}
        self.edges = {as_in_xml(e["key"]): (as_in_xml(e["source"]), as_in_xml(e["target"]), self.clean(e["attributes"]))
                      for e in graph["edges"]}
        assert len(self.nodes) == len(graph["nodes"]), "identifiers of nodes repeat"
        assert len(self.edges) == len(graph["edges"]), "identifiers of edges repeat"

    @staticmethod
    def clean(attributes):
        return {name: as_in_xml(value) for name, value in attributes.items()}

    def parallel(self):
        pairs = collections.Counter((source, target) for source, target, _ in self.edges.values())
        return sum(count - 1 for count in pairs.values())


class Comparison:
    def __init__(self, reader):
        self.reader = reader
        self.differences = []

    def same(self, what, found, wanted):
        if found != wanted or (isinstance(found, bool) != isinstance(wanted, bool)):
            self.differences.append(f"{self.reader}: {what}: {found!r}, not {wanted!r}")

    def attributes(self, what, found, wanted):
        for name, value in wanted.items():
            if isinstance(value, (int, float)) and not isinstance(value, bool) and isinstance(found.get(name), float):
                value = float(value)
            self.same(f"{what} {name}", found.get(name), value)
        for name, value in found.items():
            missing = value is None or value == "" or value is False or (isinstance(value, float) and math.isnan(value))
            if name not in wanted and name != "id" and not missing:
                self.differences.append(f"{self.reader}: {what} has {name} {value!r} too")


def networkx_reads(path, expected):
    import networkx
    graph = networkx.read_graphml(path, force_multigraph=True)
    compared = Comparison("NetworkX")
    compared.same("directed", graph.is_directed(), True)
    compared.same("nodes", set(graph.nodes), set(expected.nodes))
    compared.same("edges", graph.number_of_edges(), len(expected.edges))
    for key, attributes in graph.nodes(data=True):
        compared.attributes(f"node {key}", attributes, expected.nodes.get(key, {}))
    for source, target, attributes in graph.edges(data=True):
        wanted = expected.edges.get(attributes.get("citation_id"), (None, None, {}))
        compared.same("edge ends", (source, target), wanted[:2])
        compared.attributes(f"edge {attributes.get('citation_id')}", attributes, wanted[2])
    parallel = graph.number_of_edges() - len({(source, target) for source, target in graph.edges()})
    compared.same("parallel edges", parallel, expected.parallel())
    return compared.differences


def igraph_reads(path, expected):
    import igraph
    graph = igraph.Graph.Read_GraphML(path)
    compared = Comparison("igraph")

    def read(name):  # igraph keeps an ampersand of an identifier as the reference that it was written as
        return name.replace("&#38;", "&")

    compared.same("directed", graph.is_directed(), True)
    compared.same("nodes", graph.vcount(), len(expected.nodes))
    compared.same("edges", graph.ecount(), len(expected.edges))
    for vertex in graph.vs:
        compared.attributes(f"node {vertex['id']}", vertex.attributes(), expected.nodes.get(read(vertex["id"]), {}))
    for edge in graph.es:
        wanted = expected.edges.get(edge["citation_id"], (None, None, {}))
        compared.same("edge ends", tuple(read(graph.vs[end]["id"]) for end in edge.tuple), wanted[:2])
        compared.attributes(f"edge {edge['citation_id']}", edge.attributes(), wanted[2])
    return compared.differences


def graphviz_reads(path, expected):
    import pygraphviz
    with open(path, encoding="utf-8") as text:
        graph = pygraphviz.AGraph(string=text.read())
    compared = Comparison("Graphviz")

    def read(name):  # a backslash is written twice in DOT
        return as_in_xml(name.replace("\\\\", "\\"))

    compared.same("directed", graph.directed, True)
    compared.same("strict", graph.strict, False)
    compared.same("nodes", {read(n) for n in graph.nodes()}, set(expected.nodes))
    edges = {read(key): (read(source), read(target)) for source, target, key in graph.edges(keys=True)}
    compared.same("edges", edges, {key: ends[:2] for key, ends in expected.edges.items()})
    for node in graph.nodes():
        compared.same(f"node {node} label", read(node.attr["label"]), expected.nodes.get(read(node), {}).get("label"))
    return compared.differences


def main(graphml, as_json, dot=None):
    expected = Expected(as_json)
    differences = []
    for name, reads, path in (("networkx", networkx_reads, graphml), ("igraph", igraph_reads, graphml),
                              ("pygraphviz", graphviz_reads, dot)):
        if not path:
            continue
        try:
            __import__(name)
        except ImportError:
            print(f"{name} is not installed, so it was not asked")
            continue
        found = reads(path, expected)
        differences += found
        print(f"{name}: {len(expected.nodes)} nodes, {len(expected.edges)} edges, {expected.parallel()} parallel; "
              f"{len(found)} differences")
    for difference in differences[:20]:
        print(difference, file=sys.stderr)
    return 1 if differences else 0


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
