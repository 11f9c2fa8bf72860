"""The graph of the sample corpus that stands in graphs/ is the one that the program makes of it today.

Where it is not, look at what changed, and renew the files:
    for format in dot graphml svg; do recital graph graphs/corpus -o graphs/corpus.$format; done
"""
import unittest

from program import SOURCE, FolderTest, recital


class Sample(FolderTest):
    def test_graph_files_are_true(self):
        for ending in ("dot", "graphml", "svg"):
            with self.subTest(ending):
                made = self.folder / f"corpus.{ending}"
                outcome = recital("graph", "--quiet", "graphs/corpus", "-o", made, cwd=SOURCE)
                self.assertEqual(outcome.status, 0, outcome.err)
                kept = SOURCE / "graphs" / f"corpus.{ending}"
                self.assertTrue(kept.read_bytes() == made.read_bytes(),
                                f"graphs/corpus.{ending} is not what the program makes: see the head of this test")


if __name__ == "__main__":
    unittest.main()
