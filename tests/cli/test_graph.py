"""The main job: documents to a graph in a file."""
import hashlib
import json
import os
import re
import unittest
import xml.etree.ElementTree as ET

from program import CORPUS, FolderTest

SUMMARY = r"\A(?:recital: the picture shows .*\n)?recital: wrote {}: \d+ documents?(, \d+ paragraphs?)?, \d+ (reference|citation)s?, \d+ instruments?(, \d+ unresolved names?)?\n\Z"


AROUND = {"ego": ["--around", "treaty:npt", "--hops", "2"]}

class Graph(FolderTest):
    def graph(self, *arguments):
        outcome = self.recital("graph", *arguments)
        self.assertEqual((outcome.status, outcome.out), (0, ""), outcome.err)
        return outcome

    def node_ids(self, *arguments):
        self.graph(CORPUS, "-q", "-o", "g.graphml", *arguments)
        space = "{http://graphml.graphdrawing.org/xmlns}"
        root = ET.parse(self.folder / "g.graphml").getroot()
        return [node.get("id") for node in root.iter(space + "node")]

    def test_every_format_by_its_ending(self):
        starts = {"dot": b"// Generator: Recital\ndigraph", "graphml": b"<?xml", "json": b"{", "svg": b"<?xml", "png": b"\x89PNG",
                  "pdf": b"%PDF-", "gexf": b"<?xml", "cyjs": b"{", "ttl": b"# Generator: Recital\n@prefix"}
        for ending, start in starts.items():
            outcome = self.graph(CORPUS, "-o", "g." + ending)
            self.assertRegex(outcome.err, SUMMARY.format("g." + ending))
            self.assertTrue((self.folder / ("g." + ending)).read_bytes().startswith(start), ending)
        self.assertEqual(self.names(), sorted("g." + ending for ending in starts))

    def test_csv_is_two_files(self):
        outcome = self.graph(CORPUS, "-o", "g.csv")
        self.assertRegex(outcome.err, SUMMARY.format("g-nodes.csv and g-edges.csv"))
        self.assertEqual(self.names(), ["g-edges.csv", "g-nodes.csv"])

    def test_format_without_the_ending(self):
        self.graph(CORPUS, "-o", "g", "--format", "json")
        json.loads((self.folder / "g").read_text(encoding="utf-8"))

    def test_standard_output(self):
        outcome = self.recital("graph", CORPUS, "--format", "graphml", "-q")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        ET.fromstring(outcome.out)
        outcome = self.recital("graph", CORPUS)
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertEqual(outcome.err, "recital: -o FILE is missing; --format writes to standard output\n")

    def test_same_bytes_whatever_the_jobs(self):
        for ending in ("dot", "graphml", "json", "svg"):
            written = set()
            for jobs in ("1", "2", "8"):
                self.graph(CORPUS, "-o", "g." + ending, "--jobs", jobs)
                written.add((self.folder / ("g." + ending)).read_bytes())
            self.assertEqual(len(written), 1, ending)

    def test_narrowing(self):
        whole = self.node_ids()
        self.assertIn("treaty:npt", whole)
        self.assertTrue([name for name in whole if re.search(r"#[uh]\d", name)])
        self.assertFalse([name for name in self.node_ids("--level", "document") if re.search(r"#[uh]\d", name)])
        kinds = self.node_ids("--kind", "conference")
        self.assertNotIn("treaty:npt#art_6", kinds)
        self.assertIn("conf:npt-revcon-2010", kinds)
        self.assertLess(len(self.node_ids("--since", "2015")), len(whole))
        self.assertLess(len(self.node_ids("--until", "2000")), len(whole))
        often = self.node_ids("--min-citations", "10")
        self.assertIn("treaty:npt", often)
        self.assertLess(len(often), len(whole))
        near = self.node_ids("--around", "treaty:ctbt", "--hops", "1")
        self.assertIn("treaty:ctbt", near)
        self.assertLess(len(near), len(whole))

    def test_projections(self):
        outcome = self.graph(CORPUS, "-o", "g.svg", "--level", "cycle")
        self.assertRegex(outcome.err, r"g\.svg: \d+ cycles, \d+ documents?, \d+ citations, \d+ instruments(, \d+ unresolved names?)?\n")
        cycles = self.node_ids("--level", "cycle")
        self.assertTrue(cycles[0].startswith("cycle:"))
        self.assertIn("treaty:npt#art_6", cycles)
        outcome = self.graph(CORPUS, "-o", "g.json", "--level", "instrument")
        self.assertRegex(outcome.err, r"g\.json: \d+ instruments, \d+ pairs cited together\n")
        graph = json.loads((self.folder / "g.json").read_text(encoding="utf-8"))
        kinds = {node["attributes"]["kind"] for node in graph["nodes"]}
        self.assertFalse(kinds & {"paragraph", "provision"})
        weights = {(edge["source"], edge["target"]): edge["attributes"]["weight"] for edge in graph["edges"]
                   if edge["attributes"]["relation"] == "cited_with"}
        self.assertGreater(max(weights.values()), 3)
        self.assertFalse([pair for pair in weights if pair[::-1] in weights])

    def test_layouts_and_labels(self):
        made = {}
        for layout in ("layers", "lanes", "ego"):
            for labels in ("top", "all", "none"):
                self.graph(CORPUS, "-q", "-o", "g.svg", "--layout", layout, "--labels", labels, "--title", "A <title>",
                           *AROUND.get(layout, []))
                made[layout, labels] = (self.folder / "g.svg").read_text(encoding="utf-8")
                ET.fromstring(made[layout, labels])
                self.assertIn("A &lt;title&gt;", made[layout, labels])
        self.assertEqual(len(set(made.values())), 9)
        for layout in ("layers", "lanes", "ego"):
            named = [made[layout, labels].count("<text ") for labels in ("none", "top", "all")]
            self.assertEqual(named, sorted(set(named)))
        self.graph(CORPUS, "-q", "-o", "g.svg", "--layout", "ego", "--around", "treaty:ctbt")
        self.assertIn(">Around ", (self.folder / "g.svg").read_text(encoding="utf-8"))

    def test_around_a_text_in_words(self):
        self.assertEqual(self.node_ids("--around", "the NPT"), self.node_ids("--around", "treaty:npt"))

    def test_around_nothing(self):
        outcome = self.recital("graph", CORPUS, "-o", "g.dot", "--around", "treaty:none")
        self.assertEqual((outcome.status, outcome.out, self.names()), (2, "", []))
        self.assertRegex(outcome.err, r'\Arecital: .*"treaty:none".*\n\Z')

    def test_text_and_title(self):
        self.graph(CORPUS, "-o", "g.graphml", "--text")
        self.assertIn('attr.name="text"', (self.folder / "g.graphml").read_text(encoding="utf-8"))
        for layout, words in (("layers", "10份文件所援引的文书，1998至2022年"), ("lanes", "已读文件"), ("ego", "其他文件")):
            self.graph(CORPUS, "-q", "-o", "g.svg", "--interface", "zh", "--layout", layout, *AROUND.get(layout, []))
            picture = (self.folder / "g.svg").read_text(encoding="utf-8")
            self.assertIn(words, picture)
            self.assertIn("不扩散条约", picture)
        self.graph(CORPUS, "-o", "g.svg", "--title", "What the lakes cite")
        self.assertIn("What the lakes cite", (self.folder / "g.svg").read_text(encoding="utf-8"))

    def test_neo4j_is_two_files(self):
        outcome = self.graph(CORPUS, "-o", "g.csv", "--format", "neo4j")
        self.assertRegex(outcome.err, SUMMARY.format("g-nodes.csv and g-relationships.csv"))
        self.assertEqual(self.names(), ["g-nodes.csv", "g-relationships.csv"])

    def test_manifest(self):
        self.write("a.txt", "1. We recall the Charter of the United Nations.\n")
        self.write("b.txt", "1. We recall Security Council resolution 1540 (2004).\n")
        self.write("mine.toml", "")
        arguments = ["a.txt", "b.txt", "-o", "g.csv", "--manifest", "--level", "document", "--kind", "treaty,resolution",
                     "--text", "--catalogue", "mine.toml"]
        written = set()
        for jobs in ("1", "4"):
            self.graph(*arguments, "--jobs", jobs)
            written.add((self.folder / "g.csv.manifest.json").read_bytes())
        self.assertEqual(len(written), 1)
        manifest = json.loads(written.pop())

        def digest(name):
            return hashlib.sha256((self.folder / name).read_bytes()).hexdigest()

        self.assertEqual((manifest["program"], manifest["format"]), ("recital", "csv"))
        self.assertEqual(manifest["version"], os.environ["RECITAL_VERSION"])
        self.assertEqual([(f["path"], f["sha256"]) for f in manifest["inputs"]],
                         [(name, digest(name)) for name in ("a.txt", "b.txt")])
        self.assertEqual([(f["path"], f["sha256"]) for f in manifest["files"]],
                         [(name, digest(name)) for name in ("g-nodes.csv", "g-edges.csv")])
        self.assertEqual([f["path"] for f in manifest["catalogues"]], ["mine.toml"])
        self.assertEqual(manifest["options"], {"level": "document", "kind": ["treaty", "resolution"], "text": True})
        self.assertEqual(manifest["totals"]["documents"], 2)
        self.assertEqual(manifest["graph"]["edges_by_kind"], {"cites": 2})

    def test_manifest_needs_a_file(self):
        outcome = self.recital("graph", CORPUS, "--format", "json", "--manifest")
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertRegex(outcome.err, r"\Arecital: --manifest .*\n\Z")

    def test_unknown_formats(self):
        outcome = self.recital("graph", CORPUS, "-o", "g.xyz")
        self.assertEqual((outcome.status, outcome.out, self.names()), (2, "", []))
        self.assertRegex(outcome.err, r"\Arecital: g.xyz: no format goes with the ending .* dot graphml .*\n\Z")

    def test_part(self):
        outcome = self.recital("graph", CORPUS, "gone.txt", "-q", "-o", "g.dot")
        self.assertEqual((outcome.status, outcome.err), (1, "recital: gone.txt: no such file or folder\n"))
        self.assertEqual(self.names(), ["g.dot"])

    def test_unwritable(self):
        (self.folder / "folder.dot").mkdir()
        for name in ("no/such.dot", "folder.dot"):
            outcome = self.recital("graph", CORPUS, "-o", name)
            self.assertEqual(outcome.status, 2)
            self.assertRegex(outcome.err, rf"\Arecital: {name}: cannot be written: .+\n\Z")
        self.assertEqual(self.names(), ["folder.dot"])


class Figures(FolderTest):
    def test_figures_are_written_onto_documents_and_instruments(self):
        self.write("a.txt", "A/79/1\n\nRecalling the CTBT and article VI of the NPT,\n")
        outcome = self.recital("graph", "--with", "pagerank,hits", "a.txt", "--format", "json")
        self.assertEqual(outcome.status, 0, outcome.err)
        nodes = {n["key"]: n["attributes"] for n in json.loads(outcome.out)["nodes"]}
        self.assertAlmostEqual(sum(n.get("pagerank", 0) for n in nodes.values()), 1)
        self.assertEqual(nodes["treaty:npt"]["authority"], 0.5)
        self.assertNotIn("pagerank", nodes["treaty:npt#art_6"])
        plain = json.loads(self.recital("graph", "a.txt", "--format", "json").out)
        self.assertNotIn("pagerank", plain["nodes"][0]["attributes"])


if __name__ == "__main__":
    unittest.main()
