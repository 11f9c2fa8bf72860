"""The page that graph writes, in headless Chromium: found by name in any script, followed to the words, sent by its address."""
import unittest

from pages import PageTest, missing
from program import CORPUS

HOSTILE = """Statement </script><script>alert(1)</script>

1. We recall article VI of the NPT <img src=x onerror=alert(2)> 《</script><svg onload=alert(3)>》 and 《javascript:alert(4)》.

2. We recall resolution 1540 (2004) %s <!-- <script> and 《%s》.
""" % ("x" * 100_000, "云" * 1000)


@unittest.skipIf(missing(), "not to be had: " + missing())
class Report(PageTest):
    def test_walk(self):
        hostile = self.write("</script><script>alert(5)</script>.txt".replace("/", "-"), HOSTILE)
        page = self.folder / "report.html"
        self.assertEqual(self.recital("graph", "-q", CORPUS, hostile, "-o", page).status, 0)
        seen = self.visit("report.mjs", page)
        self.assertEqual((seen["said"], seen["asked"], seen["wide"], seen["findings"]), ([], [], False, []))
        self.assertEqual(seen["all"][0], "treaty:npt")
        for words in ("NPT", "《不扩散条约》", "ДНЯО", "معاهدة عدم انتشار الأسلحة النووية"):
            self.assertIn("treaty:npt", seen["searches"][words]["instruments"], words)
        self.assertGreater(seen["searches"]["1540"]["paragraphs"], 3)
        self.assertEqual(seen["searches"]["no such words"], {"instruments": [], "paragraphs": 0})
        self.assertTrue(seen["conferences"])
        self.assertTrue(all(each.startswith("conf:") for each in seen["conferences"][:5]))
        years = [int(year) for year in seen["firsts"] if year]
        self.assertEqual(years, sorted(years))
        self.assertEqual((seen["heading"], seen["focus"]), ("Nuclear Non-Proliferation Treaty", "H2"))
        dates = [each.split()[-1] for each in seen["citing"]]
        self.assertEqual(dates, sorted(dates))  # "undated" is last
        self.assertGreater(seen["paragraph"]["marks"], 0)
        self.assertEqual(seen["sent"], seen["back"]["heading"])

    def test_the_same_bytes(self):
        made = [self.recital("graph", "-q", CORPUS, "--format", "html", "--jobs", jobs).bytes for jobs in "14"]
        self.assertEqual(made[0], made[1])


if __name__ == "__main__":
    unittest.main()
