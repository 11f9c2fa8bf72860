"""Graph files as others read them: what NetworkX, igraph and Graphviz find in them is what the graph holds."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import graphml_counts

PROGRAM = os.environ["RECITAL"]
CORPUS = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"]) / "graphs" / "corpus"

# names of files become identifiers, and these have all been trouble to somebody
NAMES = ["node", "graph", "digraph", "edge", "subgraph", "strict", 'quo"te', "back\\slash\\", 'both\\"', "a:b[c]{d}|<e>;f,g",
         "条约", "خطة العمل", "ДНЯО", "new\nline", "\\N", "1.5", "-", "&amp;"]

TEXT = """Working paper "{name}"

1. We recall article VI of the Treaty on the Non-Proliferation of Nuclear Weapons, and article VI again, and
Security Council resolution 1540 (2004).

2. We support the Comprehensive Nuclear-Test-Ban Treaty and Security Council resolutions 1540 (2004) and 1887 (2009).
"""


class GraphFiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, *arguments):
        for ending in ("graphml", "json", "dot"):
            subprocess.run([PROGRAM, "graph", *map(os.fspath, arguments), "--quiet", "-o", self.folder / f"g.{ending}"],
                           check=True, cwd=self.folder, timeout=120)

    def compare(self):
        paths = [os.fspath(self.folder / f"g.{ending}") for ending in ("graphml", "json", "dot")]
        self.assertEqual(graphml_counts.main(*paths), 0)

    def odd_documents(self):
        documents = self.folder / "documents"
        documents.mkdir()
        for name in NAMES:
            (documents / f"{name}.txt").write_text(TEXT.format(name=name), encoding="utf-8")
        return documents

    def test_sample_corpus(self):
        self.write(CORPUS, "--text")
        self.compare()

    def test_sample_corpus_by_document(self):
        self.write(CORPUS, "--level", "document")
        self.compare()

    def test_odd_names(self):
        self.write(self.odd_documents(), "--text")
        self.compare()

    def test_dot_opens_in_dot(self):
        self.write(self.odd_documents())
        laid_out = subprocess.run(["dot", "-Tsvg", self.folder / "g.dot"], capture_output=True, timeout=120)
        self.assertEqual((laid_out.returncode, laid_out.stderr), (0, b""))
        self.assertIn("خطة العمل".encode(), laid_out.stdout)


if __name__ == "__main__":
    sys.exit(unittest.main())
