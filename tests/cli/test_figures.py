"""One meaning for each figure (docs/figures.md): whatever prints it, it is the same."""
import collections
import csv
import json
import re
import shutil
import unittest
import xml.etree.ElementTree as xml

from program import CORPUS, SOURCE, FolderTest

LANGUAGES = SOURCE / "graphs" / "languages"
KINDS = {"treaty", "resolution", "infcirc", "document", "conference"}
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
GEXF = re.compile(r"\{.*\}")


def figures_of(nodes, edges):
    """The totals that a file's nodes (id: attributes) and edges ((source, target): attributes) show."""
    cites = [edge for edge in edges if edge["relation"] == "cites"]
    status = collections.Counter(edge["status"] for edge in cites)
    cited = [node for node in nodes.values() if node["kind"] in KINDS and int(node.get("citations") or 0) > 0]
    read = [node for node in nodes.values() if str(node.get("read", "")).lower() == "true"]
    years = [int(node["year"]) for node in read if node.get("year")]
    return {
        "documents": len(read), "works": len(read), "cycles": 0, "pairs": 0,
        "paragraphs": len({edge["source"] for edge in cites}), "references": len(cites),
        **{name: status[name] for name in ("resolved", "ambiguous", "unresolved")},
        "instruments": sum(node["status"] == "resolved" for node in cited),
        "names": sum(node["status"] != "resolved" for node in cited),
        "first_year": min(years), "last_year": max(years)}


def of_json(path):
    graph = json.loads(path.read_text(encoding="utf-8"))
    return ({node["key"]: node["attributes"] for node in graph["nodes"]},
            [{**edge["attributes"], "source": edge["source"]} for edge in graph["edges"]])


def of_graphml(path):
    root = xml.parse(path).getroot()
    names = {key.get("id"): key.get("attr.name") for key in root.iter(GRAPHML + "key")}
    def data(item):
        return {names[each.get("key")]: each.text for each in item.iter(GRAPHML + "data")}
    return ({node.get("id"): data(node) for node in root.iter(GRAPHML + "node")},
            [{**data(edge), "source": edge.get("source")} for edge in root.iter(GRAPHML + "edge")])


def of_gexf(path):
    root = xml.parse(path).getroot()
    def all_of(tag):
        return (each for each in root.iter() if GEXF.sub("", each.tag) == tag)
    names = {(group.get("class"), each.get("id")): each.get("title") for group in all_of("attributes") for each in group}
    def data(item, what):
        return {names[what, each.get("for")]: each.get("value") for each in item.iter() if each.get("for") is not None}
    return ({node.get("id"): data(node, "node") for node in all_of("node")},
            [{**data(edge, "edge"), "source": edge.get("source")} for edge in all_of("edge")])


def of_csv(path):
    def rows(part):
        with open(path.with_name(f"{path.stem}-{part}.csv"), encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    nodes = rows("nodes")
    key, source = list(nodes[0])[0], next(name for name in rows("edges")[0] if name.lower() == "source")
    return {node[key]: node for node in nodes}, [{**edge, "source": edge[source]} for edge in rows("edges")]


class Figures(FolderTest):
    def counted(self, outcome):
        """What stands behind "counted" on standard error."""
        found = re.search(r"^recital: counted (.*)$", outcome.err, re.MULTILINE)
        self.assertTrue(found, outcome.err)
        return found[1]

    def totals(self, *inputs, options=()):
        outcome = self.recital("graph", *options, *inputs, "-o", "g.json", "--manifest")
        self.assertEqual(outcome.status, 0, outcome.err)
        self.error = outcome.err
        self.summary = re.search(r"wrote g\.json: (.*)\n", outcome.err)[1]
        return json.loads((self.folder / "g.json.manifest.json").read_text())["totals"]

    def sample(self):
        """A corpus with a report that nothing resolves, in two documents."""
        shutil.copytree(CORPUS, self.folder / "in")
        for name in ("A_77_1.txt", "A_77_2.txt"):
            self.write(f"in/{name}", f"{name[:-4].replace('_', '/')}\n\n3 March 2022\n\n1. We recall the report of the "
                                     "Secretary-General and article VI of the NPT.\n")
        return "in"

    def test_all_outputs_of_one_corpus(self):
        corpus = self.sample()
        totals = self.totals(corpus)
        self.assertEqual(totals["names"] - self.totals(CORPUS)["names"], 2)  # each document has its own
        self.totals(corpus)
        words = (f"{totals['documents']} documents, {totals['paragraphs']} paragraphs, {totals['references']} references, "
                 f"{totals['instruments']} instruments, {totals['names']} unresolved names")
        self.assertEqual(self.summary, words)
        for command in (["cited"], ["check"], ["analyse", "hits"], ["analyse", "dangling"], ["analyse", "age"],
                        ["analyse", "cocitation", "--at-least", "9"]):
            with self.subTest(command):
                self.assertEqual(self.counted(self.recital(*command, corpus)), words)
        both = self.recital("diff", "--before", "2009", "--after", "2010", corpus).err
        self.assertEqual(len(re.findall(r"counted (?:before|after): \d+ documents", both)), 2)

        rows = json.loads(self.recital("cited", "--format", "json", "--quiet", corpus).out)
        self.assertEqual((len(rows), sum(row["mentions"] for row in rows)), (totals["instruments"], totals["resolved"]))
        self.assertEqual((min(row["first_year"] for row in rows), max(row["last_year"] for row in rows)),
                         (totals["first_year"], totals["last_year"]))
        account = json.loads(self.recital("check", "--format", "json", "--quiet", corpus).out)
        self.assertEqual(sum(row["references"] for row in account), totals["references"])
        self.assertEqual(sum(row["unresolved"] for row in account), totals["ambiguous"] + totals["unresolved"])
        self.assertEqual(len(self.recital("extract", "--format", "jsonl", "--quiet", corpus).out.splitlines()),
                         totals["references"])

    def test_every_format_shows_the_same(self):
        corpus = self.sample()
        totals = self.totals(corpus)
        for ending, read in (("json", of_json), ("graphml", of_graphml), ("gexf", of_gexf), ("csv", of_csv)):
            with self.subTest(ending):
                self.recital("graph", "--quiet", corpus, "-o", f"g.{ending}")
                self.assertEqual(figures_of(*read(self.folder / f"g.{ending}")), totals)
        self.recital("graph", "--quiet", corpus, "-o", "g.dot")
        written = (self.folder / "g.dot").read_text(encoding="utf-8")
        self.assertEqual(len(re.findall(r"relation=cites\b", written)), totals["references"])

    def test_pictures_and_pages(self):
        corpus = self.sample()
        totals = self.totals(corpus)
        words = (f"{totals['instruments']} instruments cited in {totals['references']} references by "
                 f"{totals['paragraphs']} paragraphs; not shown: {totals['names']} unresolved names")
        title = f"What {totals['documents']} documents cite, {totals['first_year']} to {totals['last_year']}"
        for layout in ("layers", "lanes"):
            self.recital("graph", "--quiet", "--layout", layout, corpus, "-o", "g.svg")
            picture = (self.folder / "g.svg").read_text(encoding="utf-8").replace("&#160;", " ")
            self.assertTrue(words in picture and title in picture, f"{layout}: {words}; {title}")
            self.assertFalse("unresolved:" in picture or "ambiguous:" in picture, layout)
        self.recital("graph", "--quiet", corpus, "-o", "g.html")
        page = (self.folder / "g.html").read_text(encoding="utf-8")
        self.assertTrue(f"{totals['documents']} documents read." in page and words in page, words)

    def test_a_corpus_counts_once_however_often_it_is_read(self):
        once = self.totals(self.sample())
        self.assertEqual(self.totals("in", "in"), once)
        self.assertIn("in/2003-working-paper-en.txt: given twice, read once", self.error)
        self.assertEqual(self.totals("in", "in/2003-working-paper-en.txt"), once)
        shutil.copytree(self.folder / "in", self.folder / "copy")
        self.assertEqual(self.totals("in", "copy"), once)
        self.assertIn("12 texts of a document that counts once: 12 copies", self.error)

    def test_language_versions_are_one_work(self):
        once = self.totals(CORPUS)
        self.assertEqual(self.totals(CORPUS, LANGUAGES), once)
        self.assertEqual(self.totals(LANGUAGES, CORPUS), once)
        self.assertIn("5 texts of a document that counts once: 5 language versions", self.error)
        apart = self.totals(CORPUS, LANGUAGES, options=["--versions", "separate"])
        self.assertEqual((apart["documents"], apart["works"]), (15, 10))
        self.assertIn("10 works, 15 documents, ", self.summary)
        one = self.totals(CORPUS, LANGUAGES, options=["--citing-language", "fr"])
        self.assertEqual(one["documents"], 1)


if __name__ == "__main__":
    unittest.main()
