"""Graph files as others read them: what they find is what the graph holds, every node, edge, attribute and type."""
import importlib.util
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import other_readers
import python_readers

PROGRAM = os.environ["RECITAL"]
CORPUS = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"]) / "graphs" / "corpus"

FILES = {"g.graphml": "graphml", "g-yed.graphml": "yed", "g.gexf": "gexf", "g.json": "json", "g.cyjs": "cytoscape",
         "g.csv": "csv", "neo4j.csv": "neo4j", "g.ttl": "turtle", "g.dot": "dot"}

# names of files become identifiers, and these have all been trouble to somebody
NAMES = ["node", "graph", "digraph", "edge", "subgraph", "strict", 'quo"te', "back\\slash\\", 'both\\"',
         "a:b[c]{d}|<e>;f,g", "条约", "خطة العمل", "ДНЯО", "traité", "resolución", "new\nline", "\\N", "1.5", "-", "&amp;",
         "a%41 b", "null", "TRUE"]

TEXT = """Working paper "{name}" \\ [a]: {{b}}

1. We recall article VI of the Treaty on the Non-Proliferation of Nuclear Weapons, and article VI again, and
Security Council resolution 1540 (2004).

2. We support the Comprehensive Nuclear-Test-Ban Treaty and Security Council resolutions 1540 (2004) and 1887 (2009).

3. We welcome the "Kestrel \\ Bay" Declaration: the political declaration of the conference, and that treaty.
"""

SCRIPTS = {
    "ar": "1. إذ تشير إلى قرار مجلس الأمن 1540 (2004) ومعاهدة عدم انتشار الأسلحة النووية.\n",
    "es": "1. Recordando la resolución 1540 (2004) del Consejo de Seguridad, y el Tratado sobre la No Proliferación.\n",
    "fr": "1. Rappelant la résolution 1540 (2004) du Conseil de sécurité « à l'unanimité ».\n",
    "ru": "1. Ссылаясь на резолюцию 1540 (2004) Совета Безопасности и на Договор о нераспространении ядерного оружия.\n",
    "zh": "1. 回顾安全理事会第1540(2004)号决议和《不扩散核武器条约》第六条。\n",
}

# the reader, what it is called, and what must be there for it to be asked
READERS = [
    (python_readers.networkx_graphml, "networkx"), (python_readers.networkx_yed, "networkx"),
    (python_readers.networkx_gexf, "networkx"), (python_readers.networkx_cytoscape, "networkx"),
    (python_readers.igraph_graphml, "igraph"), (python_readers.igraph_yed, "igraph"),
    (python_readers.igraph_csv, "igraph"), (python_readers.neo4j_tables, "csv"),
    (python_readers.graph_tool_graphml, "graph_tool"), (python_readers.rdflib_turtle, "rdflib"),
    (python_readers.graphviz_dot, "dot"), (other_readers.r_igraph_graphml, "r-igraph"),
    (other_readers.r_igraph_csv, "r-igraph"), (other_readers.graphology_json, "graphology"),
    (other_readers.graphology_gexf, "graphology-gexf"), (other_readers.graphology_graphml, "graphology-graphml"),
    (other_readers.cytoscape_js, "cytoscape"),
]


def is_there(name):
    if name == "dot":
        return shutil.which("dot") is not None
    if name == "r-igraph":
        return shutil.which("Rscript") is not None and subprocess.run(
            ["Rscript", "--vanilla", "-e", "suppressPackageStartupMessages(library(igraph))"],
            capture_output=True, timeout=60).returncode == 0
    if importlib.util.find_spec(name):
        return True
    return shutil.which("node") is not None and (pathlib.Path(other_readers.MODULES) / "node_modules" / name).is_dir()


class GraphFiles(unittest.TestCase):
    there = {}

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, *arguments):
        for name, form in FILES.items():
            subprocess.run([PROGRAM, "graph", *map(os.fspath, arguments), "--quiet", "--format", form,
                            "-o", self.folder / name], check=True, cwd=self.folder, timeout=120)

    def compare(self):
        for reader, needed in READERS:
            if needed not in self.there:
                self.there[needed] = is_there(needed)
            with self.subTest(reader.__name__):
                if not self.there[needed]:
                    self.skipTest(f"{needed} is not installed")
                differences = reader(self.folder)
                self.assertEqual(differences[:5], [], f"{len(differences)} differences")

    def odd_documents(self):
        documents = self.folder / "documents"
        documents.mkdir()
        for name in NAMES:
            (documents / f"{name}.txt").write_text(TEXT.format(name=name), encoding="utf-8")
        for language, text in SCRIPTS.items():
            (documents / f"{language}.txt").write_text(text, encoding="utf-8")
        return documents

    def test_sample_corpus(self):
        self.write(CORPUS, "--text")
        self.compare()

    def test_sample_corpus_by_document(self):
        self.write(CORPUS, "--level", "document")
        self.compare()

    def test_sample_corpus_by_cycle(self):
        self.write(CORPUS, "--level", "cycle")
        self.compare()

    def test_sample_corpus_cited_together(self):
        self.write(CORPUS, "--level", "instrument")
        self.compare()

    def test_odd_names_and_six_scripts(self):
        self.write(self.odd_documents(), "--text")
        self.compare()

    def test_nothing_cited(self):
        (self.folder / "quiet.txt").write_text("Nothing is cited here.\n", encoding="utf-8")
        self.write("quiet.txt")
        self.compare()

    def test_dot_opens_in_dot(self):
        self.write(self.odd_documents())
        laid_out = subprocess.run(["dot", "-Tsvg", self.folder / "g.dot"], capture_output=True, timeout=120)
        self.assertEqual((laid_out.returncode, laid_out.stderr), (0, b""))
        self.assertIn("خطة العمل".encode(), laid_out.stdout)


if __name__ == "__main__":
    unittest.main()
