"""The page that graph writes, in headless Chromium: found by name in any script, narrowed, followed to the words, sent by its address."""
import csv
import io
import json
import unittest

from pages import PageTest, missing
from program import CORPUS, SOURCE
from large_corpus import write as write_large

LANGUAGES = SOURCE / "graphs" / "languages"

HOSTILE = """Statement </script><script>alert(1)</script>

1. We recall article VI of the NPT <img src=x onerror=alert(2)> 《</script><svg onload=alert(3)>》 and 《javascript:alert(4)》.

2. We recall resolution 1540 (2004) %s <!-- <script> and 《%s》.

3. We recall \u202e《\u202e不扩散条约\u2066<iframe src=//evil.example>》\u202d and the "Convention <b onmouseover=alert(6)>%s</b>".

4. That resolution, the relevant resolutions and "that <i>Treaty</i>" are recalled.
""" % ("x" * 100_000, "云" * 1000, "y" * 1000)

HOSTILE_ZH = """发言

1. 我们回顾《<img src=x onerror=alert(11)>条约》、《\u202e公约\u2066》和《</script><script>alert(12)</script>协定》，以及《%s公约》。

2. 我们回顾有关决议和《javascript:alert(13)条约》<iframe src=//evil.example>。
""" % ("长" * 60)

HOSTILE_NAMES = """
[[instrument]]
id = "treaty:hostile"
kind = "treaty"
noun = "treaty"
title.en = "</script><img src=x onerror=alert(8)>%s"
names.en = ["Treaty of </script><b onclick=alert(10)> Names"]
""" % ("n" * 100_000)

HOSTILE_NAMED = """Statement

1. We recall article 1 of the Treaty of </script><b onclick=alert(10)> Names, and recall it again.
"""


def citations(graph):
    """Each reference of a graph in JSON: the citing document's attributes, the instrument, and the reference itself."""
    nodes = {node["key"]: node["attributes"] for node in graph["nodes"]}
    owner = {edge["target"]: edge["source"] for edge in graph["edges"] if edge["attributes"]["relation"] == "contains"}
    for edge in graph["edges"]:
        if edge["attributes"]["relation"] == "cites":
            source, target = (owner.get(edge[end], edge[end]) for end in ("source", "target"))
            yield nodes[source], target, nodes[target], edge["attributes"]


def resolved(graph):
    """Those that the table, the filters and the picture count: what is not resolved is a name of its document."""
    return [each for each in citations(graph) if each[3]["status"] == "resolved"]


READ = {
    "kind": lambda document, instrument, reference: instrument["kind"],
    "cycle": lambda document, instrument, reference: document.get("cycle", "-"),
    "organ": lambda document, instrument, reference: document.get("organ", "-"),
    "language": lambda document, instrument, reference: document.get("language", "-"),
    "verb": lambda document, instrument, reference: reference.get("verb", "-"),
}


@unittest.skipIf(missing(), "not to be had: " + missing())
class Report(PageTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.seen = None

    def report(self):
        """One walk through one page, for all tests."""
        if Report.seen is None:
            page = self.folder / "report.html"
            graph = ["graph", "-q", "--versions", "separate", CORPUS, LANGUAGES]  # to filter by language
            self.assertEqual(self.recital(*graph, "-o", page).status, 0)
            Report.graph = json.loads(self.recital(*graph, "--format", "json").out)
            Report.seen = {}  # where the walk breaks off it is not begun again
            Report.npt = next(node["attributes"]["label"] for node in Report.graph["nodes"] if node["key"] == "treaty:npt")
            Report.seen = self.visit("report.mjs", page)
        return Report.seen

    def test_nothing_amiss(self):
        seen = self.report()
        self.assertEqual((seen["amiss"], seen["wide"], seen["findings"]), ([], [], []))

    def test_searches(self):
        searches = self.report()["searches"]
        for words in ("NPT", "《不扩散条约》", "ДНЯО", "معاهدة عدم انتشار الأسلحة النووية"):
            self.assertIn("treaty:npt", searches[words]["instruments"], words)
        self.assertGreater(searches["1540"]["paragraphs"], 3)
        self.assertEqual(searches["no such words"], {"instruments": [], "paragraphs": 0})

    def test_filters(self):
        filters = self.report()["filters"]
        all_citations = resolved(Report.graph)
        for name, read in READ.items():
            with self.subTest(name):
                fitting = [each for each in all_citations if read(each[0], each[2], each[3]) == filters[name]["value"]]
                self.assertTrue(0 < len(fitting) < len(all_citations))
                self.assertEqual(filters[name]["said"], filters[name]["value"])
                instruments = len({target for _, target, _, _ in fitting})
                self.assertEqual((filters[name]["counts"][0], filters[name]["counts"][2]), (instruments, len(fitting)))
        years = [document.get("year", 0) for document, _, _, _ in all_citations if 2003 <= document.get("year", 0) <= 2010]
        self.assertEqual(filters["years"]["counts"][2], len(years))
        self.assertEqual(filters["years"]["bars"], [str(year) for year in sorted(set(years))])

        first = str(min(document["year"] for document, _, _, _ in all_citations if "year" in document))
        self.assertEqual(filters["bar"], [first, first])

    def test_table(self):
        seen = self.report()
        for column, is_down in (("firsts", False), ("lasts", True)):
            years = [int(year) for year in seen[column] if year]
            self.assertEqual(years, sorted(years, reverse=is_down))
        first, second = seen["pages"]
        self.assertEqual(len(first), 100)
        self.assertTrue(second)
        self.assertFalse(set(first) & set(second))
        instruments = {target for _, target, _, _ in resolved(Report.graph)}
        rows = list(csv.DictReader(io.StringIO(seen["csv"]["text"].removeprefix("\ufeff"), newline="")))
        self.assertEqual({row["identifier"] for row in rows}, instruments)
        self.assertEqual(rows[0]["identifier"], "treaty:npt")
        self.assertEqual(seen["copied"]["text"].replace("\r\n", "\n"), seen["csv"]["text"].removeprefix("\ufeff").replace("\r\n", "\n"))

    def test_from_instrument_to_text(self):
        seen = self.report()
        self.assertEqual((seen["heading"], seen["focus"]), (Report.npt, "H2"))
        dates = [each.split()[-1] for each in seen["citing"]]
        self.assertEqual(dates, sorted(dates))  # "undated" is last
        paragraphs = {edge["source"] for edge in Report.graph["edges"]
                                                   if edge["attributes"]["relation"] == "cites" and edge["target"].split("#")[0] == "treaty:npt"}
        self.assertEqual(len(dates), len(paragraphs))
        self.assertGreater(seen["bars"], 3)
        self.assertGreater(seen["paragraph"]["marks"], 0)
        self.assertGreater(len(seen["paragraph"]["text"]), 20)
        self.assertEqual(seen["before"], seen["paragraph"]["heading"])
        self.assertEqual(seen["escaped"], "")
        self.assertEqual(seen["arabic"], ["rtl", "ar"])

    def test_picture(self):
        seen = self.report()
        self.assertGreater(seen["webgl"], 20)  # points, lines, and their edges
        self.assertNotEqual(*seen["cameras"])
        self.assertTrue(seen["clicked"])
        self.assertEqual(seen["lit"], [1, 0])
        self.assertFalse(seen["static_image"])
        self.assertEqual(seen["print"], {"tools": False, "stage": False, "image": True})

    def test_keyboard_alone(self):
        self.assertEqual(self.report()["keyboard"], [True] * 7)

    def test_sent(self):
        sent = self.report()["sent"]
        self.assertEqual(sent["heading"], Report.npt)
        self.assertIn("First", sent["sorted"])
        self.assertEqual(sent["fields"], ["treaty", "treaty", "zh", "2000"])
        self.assertEqual(sent["said"], {"q": "treaty", "kind": "treaty", "language": "zh", "since": "2000", "sort": "first",
                                        "show": "treaty:npt", "at": "0.400,0.600,0.500"})

    def test_documents_that_were_read(self):
        seen = self.report()
        read = [node["attributes"] for node in Report.graph["nodes"] if node["attributes"].get("read")]
        self.assertEqual(len(seen["documents"]), len(read))
        dates = sorted(node["date"] for node in read if "date" in node)  # the undated stand last
        for said, date in zip(seen["documents"], dates):
            self.assertIn(date, said)
        self.assertTrue(seen["passages_first"])

    def test_doubts(self):
        seen = self.report()
        doubtful = [reference for _, _, _, reference in citations(Report.graph) if reference["status"] != "resolved"]
        self.assertEqual(seen["doubt_count"], len(doubtful))
        reasons = {reference["reason"] for reference in doubtful if "reason" in reference}
        for reason in reasons:
            self.assertEqual(len([said for said in seen["doubts"] if reason in said]), 1, reason)
        self.assertEqual(sum(int(said.rsplit(": ", 1)[1]) for said in seen["doubts"]), len(doubtful))
        candidates = {name for reference in doubtful for name in reference.get("candidates", "").split()}
        for said in seen["doubt_words"]:
            self.assertFalse([name for name in candidates if name.startswith("treaty:") and name in said], said)

    def test_words_are_explained_and_sections_reached(self):
        seen = self.report()
        self.assertEqual(seen["tips"][0], 0)
        self.assertIn("Paragraphs that cite it", seen["tips"][1])
        self.assertEqual(seen["parts"][0], "What is cited")
        self.assertIn("Documents read", seen["parts"])
        self.assertTrue(seen["phone"]["whole"])
        self.assertIn("Tap a point", seen["phone"]["hint"])

    def test_many_points_begin_as_groups(self):
        write_large(self.folder / "many", documents=60, instruments=400, citations=1200)
        page = self.folder / "many.html"
        self.assertEqual(self.recital("graph", "-q", "many", "-o", page).status, 0)
        seen = self.visit("groups.mjs", page)
        self.assertEqual(seen["amiss"], [])
        self.assertLess(seen["first"], 200)
        self.assertGreater(seen["every"], 300)
        self.assertEqual(seen["again"], seen["first"])
        self.assertTrue(0 < seen["narrowed"] < seen["first"])
        self.assertFalse(seen["button"])
        self.assertGreater(seen["spread"], 0.4)

    def test_hostile(self):
        hostile = self.write("</script><script>alert(5)</script>.txt".replace("/", "-"), HOSTILE)
        named = self.write("names.txt", HOSTILE_NAMED)
        chinese = self.write("zh.txt", HOSTILE_ZH)
        catalogue = self.write("hostile.toml", HOSTILE_NAMES)
        listed = self.recital("extract", hostile, named, chinese, "--catalogue", catalogue, "--format", "jsonl").out
        for hostile_words in ("treaty:hostile", "onerror", "</script>", "javascript:"):
            self.assertIn(hostile_words, listed)
        page = self.folder / "report.html"
        made = self.recital("graph", "-q", hostile, named, chinese, "--catalogue", catalogue, "--title", "</title><script>alert(9)</script>", "-o", page)
        self.assertEqual(made.status, 0, made.err)
        for seen in self.visit("hostile.mjs", page):
            if "amiss" in seen:
                self.assertEqual(seen["amiss"], [])
                continue
            with self.subTest(seen["drawing"]):
                self.assertEqual((seen["wide"], seen["findings"], seen["links"], seen["turns"], seen["added"]), ([], [], [], 0, 0))
                self.assertLess(seen["tall"], 600)
                is_webgl = seen["drawing"] == "webgl"
                self.assertEqual((seen["has_stage"], seen["has_image"]), (is_webgl, not is_webgl))

    def test_the_same_bytes(self):
        made = [self.recital("graph", "-q", CORPUS, "--format", "html", "--jobs", jobs).bytes for jobs in "14"]
        self.assertEqual(made[0], made[1])


if __name__ == "__main__":
    unittest.main()
