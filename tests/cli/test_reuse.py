"""Words that come back: the command reuse, and what trace and lineage say of them."""
import csv
import io
import json
import unittest

from program import FolderTest

ECHO = "undertakes to keep every lamp along its coast lit from dusk until dawn in all seasons and in any weather"
WORDS = ("{0} {1}, and to that end shall train two keepers for each lighthouse, store oil for a whole winter, and report "
         "every broken lens to the board of pilots without delay;")
FORM = "S/RES/{0} ({1})\n\n{2} March {1}\n\nThe Security Council,\n\nMindful of the harbour,\n\n1. {3}\n\n2. Decides to meet again in spring.\n"
TREATY = "Treaty on Lamps\n\nArticle 1\n\nEach Party " + ECHO + ".\n"


class Reuse(FolderTest):
    def setUp(self):
        super().setUp()
        self.write("a.txt", FORM.format(1810, 2008, 3, WORDS.format("Affirms that each State", ECHO)))
        self.write("b.txt", FORM.format(1977, 2011, 4, WORDS.replace("shall", "should").format("Recalls that each State", ECHO)))
        self.write("treaty.txt", TREATY)

    def rows(self, *arguments):
        outcome = self.recital("reuse", "--quiet", "--format", "json", *arguments)
        self.assertEqual((outcome.status, outcome.err), (0, ""), arguments)
        return json.loads(outcome.out)

    def test_a_pair_with_both_quotations_and_the_edits(self):
        found = [row for row in self.rows("b.txt", "a.txt") if row["paragraph"] == "1"]
        self.assertEqual(len(found), 1)
        row = found[0]
        self.assertEqual((row["document"], row["later_document"], row["later_paragraph"]),
                         ("S/RES/1810(2008)", "S/RES/1977(2011)", "1"))  # by date, whatever the order of inputs
        self.assertEqual(row["edits"], "shall > should")
        self.assertTrue(row["words"].startswith("that each State undertakes"))
        self.assertTrue(row["later_words"].endswith("without delay"))
        self.assertGreater(row["share"], 0.8)
        self.assertEqual((row["echo"], row["boilerplate"]), (0, 0))

    def test_csv_says_the_same(self):
        rows = self.rows("a.txt", "b.txt")
        table = self.recital("reuse", "--quiet", "--format", "csv", "a.txt", "b.txt").bytes.decode()
        self.assertEqual([row["later_words"] for row in csv.DictReader(io.StringIO(table))],
                         [row["later_words"] for row in rows])

    def test_words_of_a_treaty_are_discounted(self):
        plain = self.rows("a.txt", "b.txt")[0]
        row = next(r for r in self.rows("a.txt", "b.txt", "--treaty", "treaty.txt") if r["document"] == "S/RES/1810(2008)")
        self.assertGreater(row["echo"], 0.2)
        self.assertLess(row["score"], plain["score"])
        table = self.recital("reuse", "--quiet", "a.txt", "b.txt", "--treaty", "treaty.txt").out
        self.assertIn("echo 0.", table)

    def test_bounds(self):
        self.assertEqual(self.rows("--min-score", "0.95", "a.txt", "b.txt"), [])
        self.assertEqual(self.rows("--min-words", "90", "a.txt", "b.txt"), [])
        outcome = self.recital("reuse", "--treaty", "missing.txt", "a.txt")
        self.assertEqual((outcome.status, outcome.out), (2, ""))

    def test_same_bytes_whatever_the_jobs(self):
        made = {self.recital("reuse", "--quiet", "--format", "csv", "--jobs", jobs, "a.txt", "b.txt").bytes for jobs in "125"}
        self.assertEqual(len(made), 1)

    def trace(self, *arguments):
        outcome = self.recital("trace", "--quiet", "S/RES/1810(2008)#para_1", "a.txt", "b.txt", "--treaty", "treaty.txt",
                               *arguments)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return outcome.bytes.decode()

    def test_a_hop_by_reuse_shows_what_is_a_treatys(self):
        hop = json.loads(self.trace("--format", "json"))["hops"][1]
        self.assertEqual((hop["link"], hop["document"], hop["state"]), ("reuse", "S/RES/1977(2011)", "recalled"))
        self.assertGreater(hop["reuse"]["echo"], 0.2)
        self.assertLess(hop["score"], hop["reuse"]["share"] * (1 - hop["reuse"]["echo"]))
        echoed = [hop["text"].encode()[e["begin"]:e["end"]].decode() for e in hop["reuse"]["echoed"]]
        self.assertEqual(echoed, [ECHO])
        self.assertEqual(hop["other"]["document"], "S/RES/1810(2008)")
        self.assertIn("reuse (echo 0.", self.trace())
        rows = list(csv.DictReader(io.StringIO(self.trace("--format", "csv"))))
        self.assertGreater(float(rows[1]["echo"]), 0.2)
        page = self.trace("--format", "html")
        self.assertIn('<mark class="echo">' + ECHO[:10], page.replace('<mark class="cites">', ""))
        self.assertIn("in a treaty’s own words", page)

    def test_lineage_by_words_where_nothing_is_cited(self):
        outcome = self.recital("lineage", "--quiet", "--format", "json", "S/RES/1977(2011)", "S/RES/1810(2008)", "a.txt", "b.txt")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        steps = json.loads(outcome.out)
        self.assertEqual([(s["from"], s["tie"], s["to"]) for s in steps], [("S/RES/1977(2011)", "reuses", "S/RES/1810(2008)")])
        self.assertEqual((steps[0]["paragraph"], steps[0]["earlier_paragraph"]), ("1", "1"))
        self.assertGreater(steps[0]["score"], 0.4)


if __name__ == "__main__":
    unittest.main()
