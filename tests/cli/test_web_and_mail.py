"""Pages of the web and messages, as people save them."""
import base64
import json
import unittest

import office
from program import FolderTest

SAID = "We recall resolution 1540 (2004) of the Security Council."


class WebAndMail(FolderTest):
    def targets(self, name, content):
        self.write(name, content)
        outcome = self.recital("extract", "--format", "jsonl", name)
        self.assertEqual(outcome.status, 0, outcome.err)
        return [json.loads(line)["target"] for line in outcome.out.splitlines()]

    def test_a_piece_of_a_page(self):
        said = SAID.replace(" (", "&nbsp;(")
        for content in (f"<div><p>{said}</p></div>", f"<!-- {'x' * 5000} --><html><body><p>{said}</p></body></html>",
                        f"<table><tr><td>{said}</td></tr></table>"):
            with self.subTest(content[:20]):
                self.assertEqual(self.targets("page.html", content), ["S/RES/1540(2004)"])

    def test_headings_that_are_no_headings_to_the_page(self):
        self.write("a.html", "<p>一、四扇门</p><p>1. 我们回顾《不扩散核武器条约》。</p><p>2. 我们回顾第1540（2004）号决议。</p>"
                             "<p>二、保障监督</p><p>3. 我们回顾INFCIRC/153。</p>")
        outcome = self.recital("extract", "--format", "jsonl", "a.html")
        rows = [json.loads(line) for line in outcome.out.splitlines()]
        self.assertEqual([(row["paragraph"], row["target"]) for row in rows],
                         [("1", "treaty:npt"), ("2", "S/RES/1540(2004)"), ("3", "INFCIRC/153")])

    def test_elements_of_xml_that_close_themselves(self):
        for head, body in (("<title/>", f"<p>{SAID}</p>"), ('<title>t</title><script src="a.js"/>', f"<p>{SAID}</p>"),
                           ("<title>t</title>", f"<p><![CDATA[{SAID}]]></p>"), ("<style/>", f'<a id="x"/><p>{SAID}</p>')):
            with self.subTest(head):
                page = (f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head>{head}</head>'
                        f"<body>{body}</body></html>")
                self.assertEqual(self.targets("page.xhtml", page), ["S/RES/1540(2004)"])

    def test_a_message(self):
        header = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: {}\nContent-Transfer-Encoding: {}\n\n"
        encoded = base64.b64encode(SAID.encode()).decode()
        self.assertEqual(self.targets("a.eml", header.format("text/plain; charset=utf-8", "base64") + encoded),
                         ["S/RES/1540(2004)"])
        self.assertEqual(self.targets("b.eml", header.format("text/html", "quoted-printable")
                                      + f"<p>{SAID.replace('1540', '15=34=30')}</p>"), ["S/RES/1540(2004)"])
        parts = (f"--B\nContent-Type: text/html\n\n<p>{SAID}</p>\n--B\nContent-Type: text/plain\n\n{SAID}\n--B--\n")
        self.assertEqual(self.targets("c.eml", header.format('multipart/alternative; boundary="B"', "7bit") + parts),
                         ["S/RES/1540(2004)"])

    def message(self, kind, *parts, boundary="B"):
        rows = [f"From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/{kind}; Boundary=\"{boundary}\"\n\n"]
        return "".join(rows + [f"--{boundary}\n{header}\n\n{body}\n" for header, body in parts] + [f"--{boundary}--\n"])

    def sources(self, name, content, status=0):
        self.write(name, content)
        outcome = self.recital("extract", "--quiet", "--format", "jsonl", name)
        self.assertEqual((outcome.status, outcome.err), (status, ""))
        return [(row["source"], row["target"]) for row in map(json.loads, outcome.out.splitlines())]

    def test_what_follows_a_page_in_a_message_does_not_take_its_place(self):
        content = self.message("mixed", ("Content-Type: text/html", f"<p>{SAID}</p>"),
                               ("Content-Type: text/plain", "_____\nList of lakes & rivers, see the NPT"))
        self.assertEqual(self.sources("a.eml", content), [("a.eml", "S/RES/1540(2004)"), ("a.eml", "treaty:npt")])

    def test_a_message_that_is_cut_short_is_read_and_named(self):
        whole = self.message("mixed", ("Content-Type: text/plain", SAID))
        self.write("a.eml", whole[:whole.index("Council")])
        outcome = self.recital("extract", "--format", "jsonl", "a.eml")
        self.assertEqual((outcome.status, outcome.err), (1, "recital: a.eml: the message is cut short: its last part has no end\n"))
        self.assertEqual(json.loads(outcome.out)["target"], "S/RES/1540(2004)")

    def test_a_boundary_that_begins_another_one(self):
        inner = self.message("alternative", ("Content-Type: text/plain", SAID), boundary="Lake2").split("\n\n", 1)[1]
        content = self.message("mixed", ('Content-Type: multipart/alternative; boundary="Lake2"', inner),
                               ("Content-Type: text/plain", "See the NPT."), boundary="Lake")
        self.assertEqual(self.sources("a.eml", content), [("a.eml", "S/RES/1540(2004)"), ("a.eml", "treaty:npt")])

    def test_files_that_came_with_a_message(self):
        file = base64.encodebytes(office.word_file(office.paragraph(SAID))).decode()
        header = 'Content-Disposition: attachment; filename="{}"\nContent-Transfer-Encoding: base64'
        forwarded = self.message("mixed", ("Content-Type: text/plain", "See A/79/50."), boundary="F")
        content = self.message("mixed", ("Content-Type: text/plain", "See the NPT."), (header.format("Note 1.docx"), file),
                               (header.format("lake.png"), "iVBORw0K"), ("Content-Type: message/rfc822", forwarded))
        self.assertEqual(self.sources("a.eml", content),
                         [("a.eml", "treaty:npt"), ("a.eml!Note 1.docx", "S/RES/1540(2004)"), ("a.eml!message.eml", "A/79/50")])
        outcome = self.recital("extract", "a.eml")
        self.assertEqual(outcome.err, "recital: a.eml!lake.png: skipped: in folders and archives, files that end in .png are not read\n")


if __name__ == "__main__":
    unittest.main()
