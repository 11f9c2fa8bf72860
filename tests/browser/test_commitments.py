"""What became of commitments, in the report: what trace says, and a way from each cell to the paragraph it rests on."""
import csv
import io
import json
import unittest

from pages import PageTest, missing
from program import SOURCE

GRAPHS = SOURCE / "graphs"
NIGHT_SKY = ["--catalogue", GRAPHS / "cycles.toml", "--grammar", GRAPHS / "cycles.grammar.toml", GRAPHS / "cycles"]


class Commitments(PageTest):
    @unittest.skipIf(missing(), "not to be had: " + missing())
    def test_matrix(self):
        page = self.folder / "report.html"
        self.assertEqual(self.recital("graph", "-q", *NIGHT_SKY, "-o", page).status, 0)
        seen = self.visit("commitments.mjs", page)
        self.assertEqual((seen["amiss"], seen["findings"], seen["dangling"]), ([], [], []))
        rows = list(csv.DictReader(io.StringIO(self.recital("trace", "-q", "--all", "--format", "csv", *NIGHT_SKY).out)))
        self.assertEqual(seen["cycles"], [name for name in rows[0] if name.isdigit()])
        by_id = {row["commitment"]: row for row in rows}
        self.assertGreater(len(seen["rows"]), 5)
        for commitment, cells in seen["rows"].items():
            # the table for a terminal says in brackets what else was said
            wanted = [by_id[commitment][cycle].split(" (")[0].replace("_", " ").replace("not yet", "") for cycle in seen["cycles"]]
            self.assertEqual(cells, wanted, commitment)
        silent = set(by_id) - set(seen["rows"])
        self.assertFalse([row for row in silent if "renewed" in by_id[row].values()])
        nodes = {node["key"] for node in json.loads(self.recital("graph", "-q", *NIGHT_SKY, "--format", "json").out)["nodes"]}
        self.assertTrue(seen["shown"])
        self.assertLessEqual(set(seen["shown"]), nodes)
        self.assertEqual(seen["folded"], 0)
        self.assertEqual(seen["opened"]["target"], seen["cell"])
        self.assertGreater(seen["opened"]["hops"], 0)
        self.assertTrue(seen["paragraph"])

    def test_hostile_titles_and_texts(self):
        process = (GRAPHS / "cycles.toml").read_text(encoding="utf-8").replace(
            'title.en = "Brightness of the sky measured each year"',
            'title.en = "</table></details><script>alert(1)</script> \u202eTPN"')
        self.assertIn("alert(1)", process)
        known = self.write("hostile.toml", process)
        document = self.write("<img src=x onerror=alert(2)>.txt", "NST/CONF.2003/99\n\nStatement <b onclick=x>\n\n1. The Group reaffirms "
                              "action 2 of the Final Document of the 1993 Review Conference </details></section><script>alert(3)</script>.\n")
        arguments = ["--catalogue", known, *NIGHT_SKY[2:], document]
        page = self.recital("graph", "-q", *arguments, "--format", "html").out
        section = page[page.index('<section class="commitments"'):page.index("<noscript>")]
        self.assertNotIn("<script", section)
        self.assertNotIn("<img", section)
        self.assertNotIn("\u202e", section)
        self.assertIn("&lt;/details&gt;&lt;/section&gt;&lt;script&gt;alert(3)", section)

    def test_no_process_no_section(self):
        document = self.write("a.txt", "1. We recall resolution 1540 (2004).\n")
        self.assertNotIn('<section class="commitments"', self.recital("graph", "-q", document, "--format", "html").out)

    def test_the_same_bytes(self):
        made = [self.recital("graph", "-q", *NIGHT_SKY, "--format", "html", "--jobs", jobs).bytes for jobs in "14"]
        self.assertEqual(made[0], made[1])


if __name__ == "__main__":
    unittest.main()
