"""What the citations as a whole say."""
import csv
import io
import json
import unittest

from program import CORPUS, FolderTest

# A/57/1 leads to A/55/1 and on to A/53/1; it and A/55/1 cite both treaties
TEXTS = {
    "1.txt": "A/53/1\n\n1 March 1999\n\nRecalling the NPT,\n",
    "2.txt": "A/55/1\n\n1 March 2001\n\nRecalling the CTBT and article VI of the NPT,\n\nRecalling document A/53/1,\n",
    "3.txt": "A/57/1\n\n1 March 2003\n\nRecalling the CTBT and the NPT, and document A/55/1,\n",
}


class Analyse(FolderTest):
    def setUp(self):
        super().setUp()
        for name, text in TEXTS.items():
            self.write(name, text)

    def rows(self, analysis, *arguments):
        outcome = self.recital("analyse", *analysis.split(), "--quiet", "--format", "json", *arguments, *TEXTS)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return json.loads(outcome.out)

    def test_hits(self):
        rows = self.rows("hits")
        self.assertEqual((rows[0]["rank"], rows[0]["instrument"]), (1, "treaty:npt"))
        self.assertAlmostEqual(sum(row["authority"] for row in rows), 1)
        self.assertEqual({row["instrument"] for row in self.rows("hits --by hub --top 2")}, {"A/55/1", "A/57/1"})

    def test_betweenness(self):
        self.assertEqual([(row["instrument"], row["betweenness"]) for row in self.rows("betweenness")], [("A/55/1", 1)])

    def test_pairs(self):
        self.assertEqual([(r["first"], r["second"], r["common"]) for r in self.rows("cocitation --at-least 2")],
                         [("treaty:ctbt", "treaty:npt", 2)])
        pairs = [(r["first"], r["second"]) for r in self.rows("cocitation --level paragraph --pinpoints")]
        self.assertIn(("treaty:ctbt", "treaty:npt#art_6"), pairs)
        pairs = self.rows("cocitation --only-pinpoints")
        self.assertEqual(pairs, [])
        self.write("3.txt", TEXTS["3.txt"] + "\nRecalling article IV of the CTBT and article VI of the NPT,\n")
        pairs = [(r["first"], r["second"]) for r in self.rows("cocitation --level paragraph --only-pinpoints")]
        self.assertEqual(pairs, [("treaty:ctbt#art_4", "treaty:npt#art_6")])
        self.assertEqual([r["common"] for r in self.rows("coupling --top 1")], [2])
        self.assertEqual(self.rows("reciprocal"), [])

    def test_time(self):
        ages = self.rows("age")
        self.assertNotIn("instrument", ages[0])
        npt = next(row for row in ages if row.get("instrument") == "treaty:npt")
        self.assertEqual((npt["citations"], npt["half_life"]), (3, 33))
        self.assertEqual([row["year"] for row in self.rows("series --top 1")], [1999, 2001, 2003])
        self.assertEqual(self.rows("series --since 2003 --top 1")[0]["share"], 1)

    def test_main_path(self):
        path = [(row["citing"], row["cited"]) for row in self.rows("main-path")]
        self.assertEqual(path, [("A/57/1", "A/55/1"), ("A/55/1", "A/53/1"), ("A/53/1", "treaty:npt")])
        counts = self.rows("main-path --counts")
        self.assertEqual(len(counts), 7)
        self.assertEqual(counts[0]["paragraphs"], "A/53/1#u1")

    def test_chains(self):
        rows = self.rows("chains A/57/1 A/53/1")
        self.assertEqual([(r["from"], r["relation"], r["to"], r["paragraphs"]) for r in rows],
                         [("A/57/1", "cites", "A/55/1", "A/57/1#u1"), ("A/55/1", "cites", "A/53/1", "A/55/1#u2")])
        back = self.recital("analyse", "chains", "A/53/1", "A/57/1", *TEXTS)
        self.assertIn("no chain leads from A/53/1 to A/57/1, but from the second to the first", back.err)
        rows = self.rows("chains treaty:ctbt A/57/1 --either-way")
        self.assertEqual([(r["relation"], r["to"]) for r in rows], [("cited by", "A/57/1")])
        unknown = self.recital("analyse", "chains", "A/53/1", "A/81/1", *TEXTS)
        self.assertEqual((unknown.status, unknown.err), (2, 'recital: nothing in the graph is called "A/81/1"\n'))

    def test_reach(self):
        found = {(r["direction"], r["instrument"]): r["steps"] for r in self.rows("reach A/55/1")}
        self.assertEqual(found, {("leads to", "A/53/1"): 1, ("leads to", "treaty:ctbt"): 1,
                                 ("leads to", "treaty:npt"): 1, ("led from", "A/57/1"): 1})

    def test_what_is_missing(self):
        rows = self.rows("dangling")
        self.assertEqual([(r["instrument"], r["documents"]) for r in rows], [("treaty:npt", 3), ("treaty:ctbt", 2)])
        self.assertEqual({r["document"]: r["role"] for r in self.rows("roles")},
                         {"A/57/1": "cites, is never cited", "A/55/1": "cites and is cited",
                          "A/53/1": "cites and is cited"})

    def test_components_and_communities(self):
        self.assertEqual(self.rows("components"), [])
        self.write("1.txt", TEXTS["1.txt"] + "\nNoting document A/57/1,\n")
        self.assertEqual({r["instrument"] for r in self.rows("components")}, {"A/53/1", "A/55/1", "A/57/1"})
        self.assertEqual(len(self.rows("communities")), 5)

    def test_formats(self):
        lines, measures = (part.splitlines() for part in self.recital("analyse", "cocitation", *TEXTS).out.split("\n\n"))
        self.assertEqual(lines[0].split(), ["first", "second", "common", "strength"])
        self.assertEqual([line.split(":")[0] for line in measures], ["common", "strength"])
        narrow = self.recital("analyse", "dangling", "--width", "60", *TEXTS).out.splitlines()
        self.assertIn("…", narrow[1])
        text = self.recital("analyse", "cocitation", "--format", "csv", *TEXTS).bytes.decode()
        rows = list(csv.DictReader(io.StringIO(text)))
        self.assertEqual(len(rows), len(lines) - 1)
        self.assertEqual(list(rows[0]), ["first", "first_name", "second", "second_name", "common", "strength"])
        self.recital("analyse", "cocitation", *TEXTS, "-o", "out.json")
        self.assertEqual(json.loads((self.folder / "out.json").read_text()), self.rows("cocitation"))

    def test_same_bytes_whatever_the_jobs(self):
        for analysis in ("communities", "betweenness", "bursts"):
            outcomes = {self.recital("analyse", analysis, "--jobs", jobs, "--quiet", CORPUS).bytes for jobs in ("1", "7")}
            self.assertEqual(len(outcomes), 1, analysis)


if __name__ == "__main__":
    unittest.main()
