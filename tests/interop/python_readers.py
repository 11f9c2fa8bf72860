"""Exported graphs as libraries of Python read them. Each reader gives differences from what was expected."""
import csv
import json
import re
import subprocess
import urllib.parse
import warnings

from expected import Comparison, Expected, as_in_xml, parallel


def in_xml(folder):
    return Expected(folder / "g.json", as_in_xml)


def as_it_is(folder):
    return Expected(folder / "g.json")


def by_networkx(graph, compared):
    edges = [(source, target, attributes.get("citation_id"), attributes)
             for source, target, attributes in graph.edges(data=True)]
    compared.same("directed", graph.is_directed(), True)
    return compared.graph(graph.nodes(data=True), edges)


def networkx_graphml(folder, name="g.graphml"):
    import networkx
    graph = networkx.read_graphml(folder / name, force_multigraph=True)
    return by_networkx(graph, Comparison(in_xml(folder), passed_over=("x", "y", "shape_type")))


def networkx_yed(folder):
    return networkx_graphml(folder, "g-yed.graphml")


def networkx_gexf(folder):
    """NetworkX knows GEXF up to 1.2, whose elements are the same under another address."""
    import networkx
    older = folder / "g-1.2.gexf"
    text = (folder / "g.gexf").read_text(encoding="utf-8")
    older.write_text(text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                     .replace(' version="1.3"', ' version="1.2"'), encoding="utf-8")
    graph = networkx.MultiDiGraph(networkx.read_gexf(older, version="1.2draft"))
    expected = in_xml(folder)
    compared = Comparison(expected, passed_over=("viz", "start"))
    for _, attributes in graph.nodes(data=True):
        date = attributes.get("date", str(attributes.get("year", "")))
        compared.same("start", attributes.get("start"), (date + "-01-01"[len(date) - 4:]) if date else None)
        compared.same("colour and place", sorted(attributes["viz"]), ["color", "position", "size"])
    return by_networkx(graph, compared)


def networkx_cytoscape(folder):
    import networkx
    graph = networkx.cytoscape_graph(json.loads((folder / "g.cyjs").read_text(encoding="utf-8")))
    names = ("value", "name", "shared_name", "shared_interaction", "key", "source", "target")
    return by_networkx(graph, Comparison(as_it_is(folder), passed_over=names))


def igraph_graphml(folder, name="g.graphml"):
    import igraph
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says that it passes over what is yEd's
        graph = igraph.Graph.Read_GraphML(str(folder / name))
    compared = Comparison(in_xml(folder), blank=(None, "", False))

    def read(text):  # igraph keeps an ampersand of an identifier as the reference that it was written as
        return text.replace("&#38;", "&")

    compared.same("directed", graph.is_directed(), True)
    ids = [read(text) for text in graph.vs["id"]]
    return compared.graph([(ids[v.index], v.attributes()) for v in graph.vs],
                          [(ids[e.source], ids[e.target], e["citation_id"], e.attributes()) for e in graph.es])


def igraph_yed(folder):
    return igraph_graphml(folder, "g-yed.graphml")


def igraph_csv(folder):
    """Every value of a table is text, so types are those of the columns' expected values."""
    import igraph
    expected = as_it_is(folder)
    nodes, edges = (list(read_table(folder / f"g-{part}.csv")) for part in ("nodes", "edges"))
    graph = igraph.Graph.DictList(nodes, edges, directed=True, vertex_name_attr="id", edge_foreign_keys=("source", "target"))
    types = column_types(expected)
    compared = Comparison(expected, passed_over=("source", "target", "type"))
    compared.same("type", {e["type"] for e in graph.es}, {"Directed"} if edges else set())
    ids = graph.vs["id"]
    return compared.graph(
        [(v["id"], typed(v.attributes(), types)) for v in graph.vs],
        [(ids[e.source], ids[e.target], e["id"], typed(e.attributes(), types)) for e in graph.es])


def unguarded(text):
    """Without the apostrophe before what a spreadsheet would compute."""
    return text[1:] if isinstance(text, str) and text[:1] == "'" and text[1:2] in tuple("=+-@\t\r") else text


def read_table(path):
    with open(path, encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, strict=True):
            yield {name: unguarded(value) for name, value in row.items()}


def column_types(expected):
    types = {}
    for attributes in [*expected.nodes.values(), *(edge[2] for edge in expected.edges.values())]:
        types.update((name, type(value)) for name, value in attributes.items())
    return types


CASTS = {bool: lambda text: {"true": True, "false": False}[text], int: int, float: float, str: str}


def typed(row, types):
    return {name: CASTS[types.get(name, str)](value) for name, value in row.items() if value not in ("", None)}


def neo4j_tables(folder):
    """No Neo4j at hand: the tables are read by the rules of its importer."""
    def clean(value):
        return value.replace("\n", " ").replace("\r", " ") if isinstance(value, str) else value

    expected = Expected(folder / "g.json", clean)
    types = {"int": int, "long": int, "double": float, "boolean": bool}
    compared = Comparison(expected, but=("labels", "label", "interaction", "relation"), passed_over=("label",))

    def rows(part):
        path = folder / f"neo4j-{part}.csv"
        lines = path.read_bytes().decode().split("\r\n")
        for row in read_table(path):
            yield {name.rpartition(":")[0] or name if name.rpartition(":")[2] in types else name:
                   CASTS[types.get(name.rpartition(":")[2], str)](value) for name, value in row.items() if value}
        compared.same(f"line breaks in {part}", any("\n" in line for line in lines), False)

    nodes = []
    for row in rows("nodes"):
        identifier = row.pop("id:ID")
        compared.same("labels", ":" + row.pop(":LABEL").replace(";", ":"), expected.nodes[identifier]["labels"])
        compared.same("label", row["label"], expected.nodes[identifier]["label"])
        nodes.append((identifier, row))
    edges = []
    for row in rows("relationships"):
        start, end, kind = row.pop(":START_ID"), row.pop(":END_ID"), row.pop(":TYPE")
        compared.same("type", kind, expected.edges[row["citation_id"]][2]["relation"].upper())
        edges.append((start, end, row["citation_id"], row))
    return compared.graph(nodes, edges)


def graph_tool_graphml(folder):
    import graph_tool
    graph = graph_tool.load_graph(str(folder / "g.graphml"))
    compared = Comparison(in_xml(folder), blank=("", 0, 0.0, False))
    compared.same("directed", graph.is_directed(), True)

    def values(properties, item):
        return {name: bool(p[item]) if p.value_type() == "bool" else p[item] for name, p in properties.items()
                if not name.startswith("_graphml")}

    ids = graph.vp["_graphml_vertex_id"]
    return compared.graph([(ids[v], values(graph.vp, v)) for v in graph.vertices()],
                          [(ids[e.source()], ids[e.target()], graph.ep["_graphml_edge_id"][e], values(graph.ep, e))
                           for e in graph.edges()])


RELATIONS = {"contains": "http://purl.org/dc/terms/hasPart", "cites": "http://purl.org/spar/cito/cites",
             "supersedes": "http://purl.org/dc/terms/replaces", "revises": "http://purl.org/dc/terms/isVersionOf",
             "part_of": "http://purl.org/dc/terms/isPartOf"}
OURS = "urn:recital:vocabulary:"
WORDS = {"http://www.w3.org/2000/01/rdf-schema#label": "label", "http://purl.org/dc/terms/title": "title",
         "http://purl.org/dc/terms/identifier": "symbol", "http://purl.org/dc/terms/date": "date",
         "http://purl.org/dc/terms/language": "language", "http://xmlns.com/foaf/0.1/page": "url"}


def rdflib_turtle(folder):
    import rdflib
    from rdflib.namespace import RDF
    graph = rdflib.Graph().parse(folder / "g.ttl", format="turtle")
    expected = as_it_is(folder)
    compared = Comparison(expected, but=("label", "interaction", "relation"), passed_over=("label",))
    cito = rdflib.Namespace("http://purl.org/spar/cito/")

    def name_of(iri):
        whole, mark, part = str(iri).removeprefix("urn:recital:").partition("#")
        return urllib.parse.unquote(whole) + mark + urllib.parse.unquote(part)

    def value_of(name, term):
        if name == "url":
            return urllib.parse.unquote(str(term))
        if name == "date" or isinstance(term, rdflib.URIRef):
            return str(term)
        return term.toPython()

    def attributes(subject):
        found = {}
        for predicate, term in graph.predicate_objects(subject):
            name = WORDS.get(str(predicate)) or str(predicate).removeprefix(OURS)
            if name in WORDS.values() or (str(predicate).startswith(OURS) and not isinstance(term, rdflib.URIRef)):
                found[name] = value_of(name, term)
        return found

    nodes = []
    weighed = {(s, p, o): float(graph.value(said, rdflib.URIRef(OURS + "weight"))) for said in graph.subjects(RDF.type, RDF.Statement)
               for s, p, o in [[graph.value(said, part) for part in (RDF.subject, RDF.predicate, RDF.object)]]}
    spoken_of = set(graph.subjects(RDF.type, cito.Citation)) | set(graph.subjects(RDF.type, RDF.Statement))
    for subject in set(graph.subjects(RDF.type, None)) - spoken_of:
        found = attributes(subject)
        classes = sorted(str(c).removeprefix(OURS) for c in graph.objects(subject, RDF.type))
        wanted = expected.nodes.get(name_of(subject), {})
        compared.same("classes", classes, sorted(wanted.get("labels", "").split(":")[1:]))
        compared.same("label", found.get("label"), wanted.get("label"))
        found["labels"] = wanted.get("labels")
        found["url"] = urllib.parse.unquote(found["url"]) if "url" in found else None
        nodes.append((name_of(subject), found))
    for attributes_of in expected.nodes.values():
        if "url" in attributes_of:
            attributes_of["url"] = urllib.parse.unquote(attributes_of["url"])
    edges = []
    for subject in graph.subjects(RDF.type, cito.Citation):
        ends = [graph.value(subject, cito[which]) for which in ("hasCitingEntity", "hasCitedEntity")]
        compared.same("the plain statement", (ends[0], cito.cites, ends[1]) in graph, True)
        found = attributes(subject)
        edges.append((*map(name_of, ends), found["citation_id"], found))
    for identifier, (source, target, wanted) in expected.edges.items():
        relation = wanted["relation"]
        if relation == "cites":
            continue
        predicate = rdflib.URIRef(RELATIONS.get(relation, OURS + relation))
        pairs = {(name_of(s), name_of(o)) for s, o in graph.subject_objects(predicate)}
        compared.same(f"{source} {relation}", (source, target) in pairs, True)
        if relation == "cited_with":
            found = [weight for (s, p, o), weight in weighed.items()
                     if p == predicate and (name_of(s), name_of(o)) == (source, target)]
            compared.same(f"{source} {relation} {target}", found, [wanted["weight"]])
        edges.append((source, target, identifier, wanted))
    return compared.graph(nodes, edges)


def graphviz_dot(folder):
    """What `dot` itself holds of the file, as JSON; every value is text there, and edges have no label."""
    run = subprocess.run(["dot", "-Tdot_json", folder / "g.dot"], capture_output=True, timeout=120, check=True)
    graph = json.loads(run.stdout.decode())
    expected = as_it_is(folder)

    def plain(text):  # a backslash is written twice in DOT, as it is where it is not to be an order
        return text.replace("\\\\", "\\")

    def said(value):
        return ("true" if value else "false") if isinstance(value, bool) else re.sub(r"\.0$", "", str(value)) \
            if isinstance(value, float) else str(value)

    for attributes in [*expected.nodes.values(), *(edge[2] for edge in expected.edges.values())]:
        attributes.update({name: said(value) for name, value in attributes.items()})
    looks = ("_gvid", "name", "nodes", "edges", "subgraphs", "tail", "head", "key", "fontname", "fontsize", "shape",
             "style", "color", "fillcolor", "penwidth", "arrowsize", "arrowhead", "URL")
    compared = Comparison(expected, passed_over=(*looks, "url"), but=())
    compared.same("messages", run.stderr, b"")
    compared.same("directed", graph["directed"], True)
    compared.same("strict", graph["strict"], False)
    objects = {o["_gvid"]: o for o in graph["objects"]}
    nodes = [o for o in graph["objects"][graph["_subgraph_cnt"]:]]

    def attributes(item):
        found = {name: plain(value) for name, value in item.items() if isinstance(value, str) and value != ""}
        if "URL" in found:
            found["url"] = found["URL"]
        return found

    for _, _, wanted in expected.edges.values():
        wanted.pop("label")
    return compared.graph(
        [(plain(o["name"]), attributes(o)) for o in nodes],
        [(plain(objects[e["tail"]]["name"]), plain(objects[e["head"]]["name"]), plain(e["citation_id"]), attributes(e))
         for e in graph.get("edges", [])])
