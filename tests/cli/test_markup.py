"""HTML and Akoma Ntoso: the words that people see, in the paragraphs that they see."""
import json
import unittest

from program import FolderTest


class Markup(FolderTest):
    def edges(self, content, name="page.html"):
        self.write(name, content)
        outcome = self.recital("extract", "--format", "jsonl", name)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        rows = [json.loads(line) for line in outcome.out.splitlines()]
        return [(row["paragraph"], row["target"] + ("#" + row["pinpoint"] if row["pinpoint"] else "")) for row in rows]

    def test_blocks_are_paragraphs_and_other_elements_are_not(self):
        page = ("<!DOCTYPE html><html><head><title>CD/1299</title><script>var a = 'CD/1300';</script></head><body>"
                "<nav>CD/1301</nav><h1>The year</h1><div>It recalls <b>resolution</b> <i>1540\n(2004)</i>.<p>And the N<b>PT</b>.</div>"
                "<p hidden>CD/1302</p><p>2. Article&nbsp;VI of the NPT&#46;</p></body></html>")
        self.assertEqual(self.edges(page), [("u1", "S/RES/1540(2004)"), ("u2", "treaty:npt"), ("2", "treaty:npt#art_6")])

    def test_raised_marks_are_no_part_of_a_number(self):
        page = "<html><body><p>It recalls resolution 70/9<sup>12</sup> and the NPT.</p><p><sup>12</sup> See A/79/50.</p></body></html>"
        self.assertEqual(self.edges(page), [("u1", "A/RES/70/9"), ("u1", "treaty:npt"), ("fn12", "A/79/50")])

    def test_cells_and_lines(self):
        page = ("<html><body><p>The mandates are these.</p><table><tr><th colspan=2>General Assembly resolutions</th></tr>"
                "<tr><td>79/87</td><td>Lakes</td></tr></table><p>It recalls<br>the NPT.</p></body></html>")
        self.assertEqual([target for _, target in self.edges(page)], ["A/RES/79/87", "treaty:npt"])

    def test_encodings(self):
        page = '<html><head><meta charset="windows-1252"></head><body><p>The caf\xe9 recalls the NPT.</p></body></html>'
        self.assertEqual(self.edges(page.encode("windows-1252")), [("u1", "treaty:npt")])
        self.assertEqual(self.edges(page.replace("windows-1252", "utf-8").encode()), [("u1", "treaty:npt")])

    def test_nesting_beyond_measure_is_refused(self):
        self.write("deep.html", "<html><body>" + "<div>" * 100_000 + "the NPT")
        outcome = self.recital("extract", "deep.html", timeout=20)
        self.assertEqual((outcome.status, outcome.err), (2, "recital: deep.html: nested deeper than any page is\n"))

    def test_tags_that_never_end(self):
        for tag in ("<p>", "<li>", "<td>", "<a href=x>", "<", "<!--", "&amp"):
            with self.subTest(tag=tag):
                self.write("odd.html", "<html><body><p>We recall the NPT.</p>" + tag * 1500)
                self.assertEqual(self.recital("extract", "odd.html", timeout=20).status, 0)

    def test_akoma_ntoso(self):
        act = """<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>
          <meta><identification source="#x"/></meta><preface><docNumber>A/RES/99/9</docNumber></preface>
          <preamble><p>Recalling <ref href="/un/charter">Article 11 of the Charter of the United Nations</ref>,</p></preamble>
          <mainBody><paragraph><num>1.</num><content><p>Recalls the NPT;<authorialNote marker="3"><p>See A/79/50.</p>
          </authorialNote></p></content></paragraph></mainBody></statement></akomaNtoso>"""
        self.assertEqual(self.edges(act, "act.xml"),
                         [("u1", "treaty:un-charter#art_11"), ("1", "treaty:npt"), ("fn3", "A/79/50")])

    def test_xml_loads_nothing_and_expands_nothing(self):
        bomb = ('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "the NPT"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
                "<akomaNtoso><p>&b; &c; is all that the text says.</p></akomaNtoso>")
        self.assertEqual(self.edges(bomb, "bomb.xml"), [])
        self.write("other.xml", "<?xml version='1.0'?><rss/>")
        self.assertEqual(self.recital("extract", "other.xml").err,
                         "recital: other.xml: XML of another kind than Akoma Ntoso, which is not read\n")


if __name__ == "__main__":
    unittest.main()
