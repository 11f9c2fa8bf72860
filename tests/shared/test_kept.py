"""From a corpus the real documents give what their files give, whatever the order in which they came; scripts/corpus-equals
compares every command in every format."""
import os
import sys
import tempfile
import unittest

from beside import DOCUMENTS, SOURCE

sys.path.insert(0, str(SOURCE / "tests" / "cli"))
from program import recital  # noqa: E402

COMMANDS = [["extract"], ["extract", "--format", "csv"], ["cited", "--format", "csv", "--pinpoints"], ["check", "--format", "json"],
            ["graph", "--format", "json"], ["diff", "--before", "2010", "--format", "csv"], ["reuse", "--format", "csv"],
            ["lineage", "S/RES/1887(2009)", "treaty:npt", "--format", "json"],
            ["trace", "--all", "--process", "npt", "--format", "json"]]


class Kept(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.wanted = {tuple(command): cls.outcome(command, [DOCUMENTS]) for command in COMMANDS}

    @staticmethod
    def outcome(command, inputs):
        run = recital(*command, *inputs, timeout=600)
        return run.status, run.bytes, run.error_bytes

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def index(self, *arguments):
        outcome = recital("index", *arguments, "--quiet", timeout=600)
        self.assertIn(outcome.status, (0, 1), outcome.err)

    def equals_files(self, corpus):
        for command in COMMANDS:
            self.assertEqual(self.outcome(command, [corpus]), self.wanted[tuple(command)], command)
        self.assertEqual(recital("index", "verify", corpus, timeout=600).status, 0)

    def test_all_at_once(self):
        corpus = os.path.join(self.folder, "papers.recital")
        self.index("add", corpus, DOCUMENTS, "--with", "reuse")
        self.equals_files(corpus)

    def test_folder_by_folder_removed_added_again_and_merged(self):
        parts = sorted(path for path in DOCUMENTS.iterdir())
        corpora = [os.path.join(self.folder, f"{n}.recital") for n in range(7)]
        for n, corpus in enumerate(corpora):
            for part in reversed(parts[n::7]):
                self.index("add", corpus, part)
        self.index("remove", corpora[0], parts[0])
        self.index("add", corpora[0], parts[0])
        merged = os.path.join(self.folder, "merged.recital")
        self.index("merge", merged, *corpora)
        self.equals_files(merged)


if __name__ == "__main__":
    unittest.main()
