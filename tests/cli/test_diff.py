"""What changed from one body of documents to another."""
import json
import unittest

from program import FolderTest

EARLY = "A/53/1\n\n1 March 1999\n\nRecalling the NPT,\n\nRecalling the CTBT,\n"
LATE = "A/63/1\n\n1 March 2009\n\nRecalling the NPT,\n\nRecalling Security Council resolution 1540 (2004),\n"
LATER = "A/64/1\n\n1 March 2010\n\nRecalling Security Council resolution 1540 (2004),\n"


class Diff(FolderTest):
    def setUp(self):
        super().setUp()
        self.write("a/1.txt", EARLY)
        self.write("b/1.txt", LATE)
        self.write("b/2.txt", LATER)

    def rows(self, *arguments):
        outcome = self.recital("diff", "--format", "json", *arguments)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return json.loads(outcome.out)

    def test_two_folders(self):
        rows = self.rows("a", "b")
        self.assertEqual([(row["change"], row["instrument"]) for row in rows],
                         [("new", "S/RES/1540(2004)"), ("gone", "treaty:ctbt"), ("falling", "treaty:npt")])
        self.assertEqual(rows[0]["after_evidence"], "A/63/1#u2 A/64/1#u1")
        self.assertEqual((rows[2]["before_share"], rows[2]["after_share"]), (1, 0.5))
        self.assertEqual(rows[2]["before_evidence"], "A/53/1#u1")

    def test_two_periods(self):
        self.assertEqual(self.rows("--before", "1999", "a", "b"), self.rows("a", "b"))
        self.assertEqual(self.rows("--after", "2000-2010", "a", "b"), self.rows("a", "b"))
        rows = self.rows("--before", "1990-1999", "--after", "2010", "a", "b")
        self.assertEqual({(row["change"], row["instrument"]) for row in rows},
                         {("new", "S/RES/1540(2004)"), ("gone", "treaty:ctbt"), ("gone", "treaty:npt")})

    def test_options(self):
        self.assertEqual([row["change"] for row in self.rows("--only", "gone", "a", "b")], ["gone"])
        self.assertEqual(len(self.rows("--kind", "treaty", "a", "b")), 2)
        self.assertEqual(self.rows("--evidence", "1", "a", "b")[0]["after_evidence"], "A/63/1#u2")
        self.assertEqual(self.rows("a", "a"), [])
        self.assertEqual(len(self.rows("--only", "steady", "a", "a")), 2)

    def test_refusals(self):
        for arguments, reason in ((["a"], "diff compares two inputs; give A and B, or one with --before"),
                                  (["--before", "then", "a"], '--before: "then" is not a year or a period such as 2000-2009'),
                                  (["--before", "2005", "--after", "2005", "a"], "--before and --after overlap")):
            outcome = self.recital("diff", *arguments)
            self.assertEqual((outcome.status, outcome.out, outcome.err), (2, "", f"recital: {reason}\n"))

    def test_one_side_that_cannot_be_read(self):
        outcome = self.recital("diff", "a", "missing")
        self.assertEqual(outcome.status, 1)
        self.assertIn("missing", outcome.err)

    def test_table(self):
        lines = self.recital("diff", "a", "b").out.splitlines()
        self.assertEqual(lines[0].split(), ["change", "instrument", "name", "before", "after", "g2", "paragraphs"])
        self.assertIn("2 (100%)", lines[1])


if __name__ == "__main__":
    unittest.main()
