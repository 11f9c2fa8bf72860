"""Pages of the web and messages, as people save them."""
import base64
import json
import unittest

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


if __name__ == "__main__":
    unittest.main()
