"""Pages of trace in headless Chromium: on a desk and on a phone, in several languages, and of hostile documents."""
import unittest

from pages import PageTest, missing
from program import SOURCE

GRAPHS = SOURCE / "graphs"
NIGHT_SKY = ["--catalogue", GRAPHS / "cycles.toml", "--grammar", GRAPHS / "cycles.grammar.toml",
             "text:night-sky-1993-final-document#action_2", GRAPHS / "cycles"]
HOSTILE = ("NST/CONF.2003/99\n\nStatement <script>alert(1)</script> & \"so on\"\n\n"
           "1. The Group reaffirms action 2 of the Final Document of the 1993 Review Conference </title><script>alert(2)"
           "</script> & <b onclick=\"x\"> \u202eTPN %s.\n" % ("x" * 100_000))


@unittest.skipIf(missing(), "not to be had: " + missing())
class TracePage(PageTest):
    def traced(self, name, *arguments):
        self.assertEqual(self.recital("trace", "-q", "-o", name, *arguments).status, 0)
        return self.folder / name

    def looks(self, *pages):
        for seen in self.visit("trace.mjs", *pages):
            for looks in seen.values():
                self.assertEqual((looks["said"], looks["asked"], looks["wide"], looks["findings"]), ([], [], False, []))
                self.assertEqual((looks["skip"], looks["reached"]), ("#text", "hop1"))
                yield looks

    def test_the_same_in_every_language(self):
        english, *others = [self.traced(f"{language}.html", "--interface", language, "--versions", "separate", *NIGHT_SKY)
                            for language in ("en", "fr", "zh", "ar")]
        seen = list(self.looks(english, *others))
        self.assertEqual([each["language"] for each in seen], ["en", "en", "fr", "fr", "zh", "zh", "ar", "ar"])
        self.assertEqual([each["direction"] for each in seen], ["ltr"] * 6 + ["rtl"] * 2)
        for each in seen:
            self.assertEqual(each["quotations"], seen[0]["quotations"])
            self.assertEqual(each["marks"], seen[0]["marks"])
            self.assertEqual(len(each["headings"]), 3)
        self.assertGreater(seen[0]["marks"], 5)
        self.assertEqual(seen[0]["chips"], ["created", "strengthened", "recalled", "weakened", "absent"])
        self.assertEqual(seen[4]["chips"], ["作出", "加强", "回顾", "减弱", "未提及"])

    def test_quotations_run_as_their_language_does(self):
        page = self.traced("a.html", "S/RES/1540(2004)", GRAPHS / "languages", "--versions", "separate")
        for looks in self.looks(page):
            directions = {each["language"]: each["direction"] for each in looks["quotations"]}
            self.assertEqual(directions["ar"], "rtl")
            self.assertEqual(directions["ru"], "ltr")

    def test_hostile_documents(self):
        hostile = self.write("hostile.txt", HOSTILE)
        for looks in self.looks(self.traced("h.html", *NIGHT_SKY, hostile)):
            words = "".join(each["text"] for each in looks["quotations"])
            self.assertIn("</title><script>alert(2)</script>", words)
            self.assertNotIn("\u202e", words)


if __name__ == "__main__":
    unittest.main()
