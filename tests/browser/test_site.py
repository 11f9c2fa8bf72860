"""A site as people use it, from the disk: from the index to a document, to who cites it, to the report, to a commitment."""
import unittest

from pages import PageTest, missing
from program import CORPUS, SOURCE

GRAPHS = SOURCE / "graphs"
KNOWN = ["--catalogue", GRAPHS / "cycles.toml", "--grammar", GRAPHS / "cycles.grammar.toml"]


@unittest.skipIf(missing(), "not to be had: " + missing())
class Site(PageTest):
    seen = None

    def site(self):
        """One walk for all tests."""
        if Site.seen is None:
            folder = self.folder / "site"
            self.assertEqual(self.recital("site", "-q", *KNOWN, GRAPHS / "cycles", CORPUS, GRAPHS / "languages", "-o", folder).status, 0)
            arabic = self.folder / "arabic"
            self.assertEqual(self.recital("site", "-q", *KNOWN, GRAPHS / "cycles", "--interface", "ar", "-o", arabic).status, 0)
            Site.seen = {}
            Site.seen = self.visit("site.mjs", folder, arabic)
        return Site.seen

    def test_nothing_amiss(self):
        seen = self.site()
        self.assertEqual((seen["amiss"], seen["outside"], seen["wide"], seen["findings"]), ([], [], [], []))

    def test_index(self):
        seen = self.site()
        self.assertEqual(seen["rows"], 26)
        self.assertEqual(seen["dates"], sorted(seen["dates"]))
        self.assertEqual(seen["down"], sorted(seen["down"], reverse=True))
        self.assertTrue(0 < seen["searched"] < 26)
        self.assertEqual(set(seen["chinese"]), {"Chinese"})
        self.assertTrue(0 < seen["since"] < 26)
        self.assertIn("language=zh", seen["address"])
        self.assertIn("symbol,title,date", seen["csv"])

    def test_from_document_to_document(self):
        seen = self.site()
        self.assertEqual(seen["card"]["target"], seen["card"]["reached"])
        self.assertTrue(seen["cited_by"]["paragraph"])
        self.assertEqual(seen["cited_by"]["target"], seen["cited_by"]["reached"])
        self.assertTrue(seen["in_report"])

    def test_report_loads_texts_when_they_are_asked_for(self):
        seen = self.site()
        self.assertEqual(seen["texts"]["before"], 0)
        self.assertGreater(seen["texts"]["found"], 0)
        self.assertGreater(seen["texts"]["after"], 0)
        self.assertGreater(len(seen["texts"]["words"]), 20)
        self.assertIn("documents/", seen["texts"]["page"])

    def test_commitments(self):
        seen = self.site()
        self.assertTrue(seen["commitment"]["hop"].startswith("hop"))
        self.assertIn("documents/", seen["commitment"]["document"])
        self.assertTrue(seen["commitment"]["paragraph"])
        self.assertIn("Its words came back with less force.", seen["commitment"]["tips"])

    def test_without_scripts(self):
        self.assertEqual(self.site()["plain"], 26)

    def test_from_right_to_left(self):
        self.assertEqual(self.site()["directions"], ["rtl"] * 4)

    def test_matrix_alone(self):
        page = self.folder / "matrix.html"
        self.assertEqual(self.recital("trace", "-q", "--all", *KNOWN, GRAPHS / "cycles", "-o", page).status, 0)
        seen = self.visit("matrix.mjs", page)
        self.assertEqual((seen["amiss"], seen["findings"], seen["wide"]), ([], [], False))
        self.assertEqual(seen["cycles"], ["1993", "1998", "2003", "2008", "2013"])
        self.assertGreater(seen["rows"], 5)
        self.assertGreater(seen["opened"], 0)
        self.assertEqual(seen["tip"], "Its words came back with less force.")


if __name__ == "__main__":
    unittest.main()
