"""Pages of annotate in headless Chromium: by mouse, keyboard and address, on a desk and on a phone, hostile ones too."""
import unittest

from pages import PageTest, missing
from program import CORPUS, SOURCE

HOSTILE = """Statement </title><script>alert(1)</script>

1. We recall article VI of the NPT </p><img src=x onerror=alert(2)> and 《<svg onload=alert(3)>》 \u202eTPN.

2. We recall </style><link rel=stylesheet href=//evil.example/x.css> resolution 1540 (2004) %s.
""" % ("x" * 100_000)


@unittest.skipIf(missing(), "not to be had: " + missing())
class Annotated(PageTest):
    def annotated(self, *paths, interface="en"):
        pages = []
        for number, path in enumerate(paths):
            pages.append(self.folder / f"{number}.html")
            self.assertEqual(self.recital("annotate", "-q", path, "-o", pages[-1], "--interface", interface).status, 0)
        return [(looks, seen) for page in self.visit("annotated.mjs", *pages) for looks, seen in page.items()]

    def test_pages(self):
        hostile = self.write("hostile.txt", HOSTILE)
        for looks, seen in self.annotated(CORPUS / "2009-chair-summary-en.txt", CORPUS / "2022-statement-zh.txt",
                                      SOURCE / "graphs" / "languages" / "2020-draft-resolution-ar.txt", hostile):
            with self.subTest(looks):
                self.assertEqual((seen["said"], seen["asked"], seen["wide"]), ([], [], False))
                self.assertEqual((seen["before"], seen["closed"], seen["printed"]), ("", "", ""))
                self.assertFalse(seen["over"])
                self.assertIn("Identifier", seen["clicked"])
                self.assertEqual(seen["sent"], seen["clicked"])
                self.assertEqual(seen["address"], "#m1")
                self.assertTrue(seen["tabbed"])
                self.assertEqual(seen["findings"], [])

    def test_an_interface_from_right_to_left(self):
        paths = [CORPUS / "2009-chair-summary-en.txt", SOURCE / "graphs" / "languages" / "2020-draft-resolution-ar.txt"]
        for looks, seen in self.annotated(*paths, interface="ar"):
            with self.subTest(looks):
                self.assertEqual((seen["said"], seen["asked"], seen["wide"], seen["findings"]), ([], [], False, []))
                self.assertEqual((seen["closed"], seen["over"]), ("", False))
                self.assertIn("المعرِّف", seen["clicked"])


if __name__ == "__main__":
    unittest.main()
