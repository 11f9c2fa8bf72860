"""Exported graphs as R's igraph, graphology and Cytoscape.js read them, each in a process of its own."""
import json
import os
import pathlib
import re
import subprocess

from expected import Comparison, Expected
from python_readers import as_it_is, column_types, in_xml, typed, unguarded

HERE = pathlib.Path(__file__).parent
MODULES = os.environ.get("RECITAL_NODE_MODULES", "")


def run(*command):
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run([*map(os.fspath, command)], capture_output=True, timeout=120, env=environment)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return done.stdout.decode()


def unescaped(text):
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "t": "\t"}.get(found[1], found[1]), text)


def by_r(compared, read, *paths):
    """Takes what read_with_r.R prints; `read` mends an item's attributes and identifiers."""
    casts = {"boolean": lambda text: text == "true", "real": float, "text": unescaped}
    ids, ends, of_nodes, of_edges = {}, {}, {}, {}
    for line in run("Rscript", "--vanilla", HERE / "read_with_r.R", *paths).split("\n"):
        what, *parts = line.split("\t")
        if what == "directed":
            compared.same("directed", parts[0], "true")
        elif what == "node":
            ids[parts[0]] = read(unescaped(parts[1]))
        elif what == "edge":
            ends[parts[0]] = parts[1:]
        elif what:
            number, name, kind, value = parts
            (of_nodes if what == "n" else of_edges).setdefault(number, {})[name] = casts[kind](value)
    return ids, ends, of_nodes, of_edges


def r_igraph_graphml(folder):
    compared = Comparison(in_xml(folder), blank=("", False))
    ids, ends, of_nodes, of_edges = by_r(compared, lambda text: text.replace("&#38;", "&"), folder / "g.graphml")
    return compared.graph(
        [(ids[i], of_nodes[i]) for i in ids],
        [(ids[ends[i][0]], ids[ends[i][1]], of_edges[i]["citation_id"], of_edges[i]) for i in ends])


def r_igraph_csv(folder):
    """R makes one line break of two characters."""
    def clean(value):
        return value.replace("\r\n", "\n") if isinstance(value, str) else value

    expected = Expected(folder / "g.json", clean)
    types = column_types(expected)
    compared = Comparison(expected, passed_over=("name", "type"))
    ids, ends, of_nodes, of_edges = by_r(compared, unguarded, folder / "g-nodes.csv", folder / "g-edges.csv")
    for row in [*of_nodes.values(), *of_edges.values()]:
        row.update({name: unguarded(value) for name, value in row.items()})
    return compared.graph(
        [(ids[i], typed(of_nodes[i], types)) for i in ids],
        [(ids[ends[i][0]], ids[ends[i][1]], of_edges[i]["citation_id"], typed(of_edges[i], types)) for i in ends])


def by_node(compared, reader, path):
    graph = json.loads(run("node", HERE / "npm" / "read.mjs", MODULES, reader, path))
    compared.same("directed", graph["directed"], True)
    return compared.graph(graph["nodes"], graph["edges"])


def graphology_json(folder):
    return by_node(Comparison(as_it_is(folder)), "json", folder / "g.json")


def graphology_gexf(folder):
    looks = ("color", "size", "x", "y", "z", "kind")
    return by_node(Comparison(in_xml(folder), passed_over=looks), "gexf", folder / "g.gexf")


def graphology_graphml(folder):
    return by_node(Comparison(in_xml(folder)), "graphml", folder / "g.graphml")


def cytoscape_js(folder):
    names = ("value", "name", "shared_name", "shared_interaction", "key", "source", "target")
    return by_node(Comparison(as_it_is(folder), passed_over=names), "cytoscape", folder / "g.cyjs")
