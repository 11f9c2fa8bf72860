"""The ranking of what is cited."""
import csv
import io
import json
import unittest

from program import CORPUS, FolderTest

TEXTS = {
    "1.txt": "A/55/1\n\n1 March 2001\n\nRecalling the CTBT and article VI of the NPT,\n\nRecalling the NPT,\n",
    "2.txt": "Recalling the NPT,\n\nRecalling Security Council resolution 1540 (2004),\n",
}


class Cited(FolderTest):
    def setUp(self):
        super().setUp()
        for name, text in TEXTS.items():
            self.write(name, text)

    def rows(self, *arguments):
        outcome = self.recital("cited", "--format", "json", *arguments, "1.txt", "2.txt")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return json.loads(outcome.out)

    def test_order_and_figures(self):
        rows = self.rows()
        self.assertEqual([row["instrument"] for row in rows], ["treaty:npt", "S/RES/1540(2004)", "treaty:ctbt"])
        self.assertEqual([row["rank"] for row in rows], [1, 2, 3])
        npt = rows[0]
        self.assertEqual((npt["paragraphs"], npt["documents"], npt["mentions"]), (3, 2, 3))
        self.assertEqual(npt["kind"], "treaty")

    def test_options(self):
        self.assertEqual(len(self.rows("--top", "1")), 1)
        self.assertEqual([row["instrument"] for row in self.rows("--kind", "resolution")], ["S/RES/1540(2004)"])
        self.assertIn("treaty:npt#art_6", [row["instrument"] for row in self.rows("--pinpoints")])
        for figure in ("paragraphs", "documents", "mentions", "pagerank"):
            self.assertEqual(self.rows("--by", figure)[0]["instrument"], "treaty:npt")
        self.assertGreater(self.rows("--by", "pagerank")[0]["pagerank"], 0)
        self.assertNotIn("pagerank", self.rows()[0])

    def test_filters(self):
        self.assertEqual([row["instrument"] for row in self.rows("--since", "2001", "--until", "2001")],
                         ["treaty:npt", "treaty:ctbt"])
        self.assertEqual(self.rows("--organ", "A")[0]["documents"], 1)
        self.assertEqual(self.rows("--organ", "S"), [])
        self.assertEqual(len(self.rows("--citing-language", "en")), 3)

    def test_formats(self):
        table = self.recital("cited", "1.txt", "2.txt").out.splitlines()
        self.assertEqual(table[0].split(),
                         ["rank", "instrument", "name", "paragraphs", "documents", "mentions", "first", "last"])
        self.assertEqual(len(table), 4)
        text = self.recital("cited", "--format", "csv", "1.txt", "2.txt").bytes.decode()
        self.assertEqual([row["instrument"] for row in csv.DictReader(io.StringIO(text))],
                         [row["instrument"] for row in self.rows()])
        self.assertEqual(self.recital("cited", "1.txt", "2.txt", "-o", "out.json").out, "")
        self.assertEqual(json.loads((self.folder / "out.json").read_text()), self.rows())

    def test_same_bytes_whatever_the_jobs(self):
        outcomes = {self.recital("cited", "--jobs", jobs, "--by", "pagerank", CORPUS).bytes for jobs in ("1", "2", "9")}
        self.assertEqual(len(outcomes), 1)


if __name__ == "__main__":
    unittest.main()
