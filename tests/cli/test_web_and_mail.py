"""Pages of the web and messages, as people save them."""
import base64
import binascii
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
        for content in (f"<strong>Note.</strong> {said}", f'<a name="top"></a><p>{said}</p>', f'<img src="a.gif"><br>{said}',
                        f"<div><p>{said}</p></div>", f"<!-- {'x' * 5000} --><html><body><p>{said}</p></body></html>",
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

    def test_names_of_files_that_no_header_can_carry(self):
        word = base64.b64encode("доклад 1.txt".encode()).decode()
        for header in (f'Content-Disposition: attachment; filename="=?utf-8?B?{word}?="',
                       "Content-Disposition: attachment; filename*=utf-8''%D0%B4%D0%BE%D0%BA%D0%BB%D0%B0%D0%B4%201.txt",
                       "Content-Disposition: attachment;\n filename*0*=utf-8''%D0%B4%D0%BE%D0%BA%D0%BB;\n "
                       "filename*1*=%D0%B0%D0%B4%20;\n filename*2=1.txt",
                       f'Content-Type: text/plain;\n name="=?utf-8?B?{word[:8]}?=\n =?utf-8?Q?={base64.b64decode(word[8:]).hex("=")}?="\n'
                       "Content-Disposition: attachment"):
            with self.subTest(header):
                content = self.message("mixed", ("Content-Type: text/plain", "See the NPT."), (header, SAID))
                self.assertEqual(self.sources("a.eml", content)[1], ("a.eml!доклад 1.txt", "S/RES/1540(2004)"))

    def test_a_file_in_the_code_of_unix(self):
        lines = "".join(binascii.b2a_uu(SAID[i:i + 45].encode()).decode() for i in range(0, len(SAID), 45))
        header = "Content-Disposition: attachment; filename=a note.txt\nContent-Transfer-Encoding: x-uuencode"
        content = self.message("mixed", ("Content-Type: text/plain", "See the NPT."),
                               (header, f"begin 644 a note.txt\n{lines}`\nend"),
                               ('Content-Type: application/pgp-signature; name="signature.asc"', "-----"))
        self.write("a.eml", content)
        self.assertEqual(self.recital("extract", "a.eml").err, "")
        self.assertEqual(self.sources("a.eml", content)[1], ("a.eml!a note.txt", "S/RES/1540(2004)"))

    def test_plain_text_that_only_says_that_there_is_a_page(self):
        page = f"<html><head><style>p {{ margin: 0 }}</style></head><body><p>{SAID}</p><p>The Council met.</p></body></html>"
        stub = ("Content-Type: text/plain", "See the page.")
        for parts in ((stub, ("Content-Type: text/html", page)), (("Content-Type: text/html", page), stub)):
            self.assertEqual(self.targets("a.eml", self.message("alternative", *parts)), ["S/RES/1540(2004)"])

    def test_quoted_lines_and_lines_that_flow(self):
        header = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8{}\n\n"
        quoted = ("A wrote:\n> > The members of the group who met in the spring recall resolution\n> > 1540 (2004) in each of "
                  "their papers, as they did before.\n> They ought to have recalled the other one, which is the resolution\n"
                  "We agree.\n1887 (2009)\n")
        self.assertEqual(self.targets("a.eml", header.format("") + quoted), ["S/RES/1540(2004)"])
        flowed = "We recall resolution \n1540 (2004) and \nthe NPT.\n-- \nA. Lake\n"
        self.assertEqual(self.targets("b.eml", header.format("; format=flowed") + flowed), ["S/RES/1540(2004)", "treaty:npt"])
        chinese = "我们回顾第1540（2004） \n号决议。\n"
        self.assertEqual(self.targets("c.eml", header.format("; format=flowed; DelSp=Yes") + chinese), ["S/RES/1540(2004)"])

    def test_mail_of_old_and_mailboxes(self):
        old = "Received: from a by b; Mon, 1 Jan 1996\nFrom: a@example.org\nSubject: resolution 70/9\n\n"
        self.assertEqual(self.targets("a.eml", old + SAID), ["S/RES/1540(2004)"])
        mark = "From a@example.org Mon Jan  1 00:00:00 1996\n"
        self.assertEqual(self.sources("b.eml", mark + old + SAID), [("b.eml", "S/RES/1540(2004)")])
        box = f"{mark}{old}{SAID}\n\nFrom here on we\n\n{mark}{old}See the NPT.\n"
        self.assertEqual(self.sources("c.mbox", box), [("c.mbox!1", "S/RES/1540(2004)"), ("c.mbox!2", "treaty:npt")])
        memorandum = "From: A. Lake\nTo: B. Lake\nSubject: resolution 1540 (2004)\n\nWe met in the spring of the year.\n"
        self.assertEqual(self.targets("d.txt", memorandum), ["S/RES/1540(2004)"])

    def test_frames(self):
        frames = '<html><head><title>x</title></head><frameset><frame src="cid:a"><frame src="cid:b"></frameset></html>'
        saved = self.message("related", ("Content-Type: text/html", frames), ("Content-Type: text/html", "<p>The lake.</p>"),
                             ("Content-Type: text/html", f"<p>{SAID}</p>"))
        self.assertEqual(self.targets("a.mhtml", saved), ["S/RES/1540(2004)"])
        self.write("a.html", frames)
        outcome = self.recital("extract", "a.html")
        self.assertEqual((outcome.status, outcome.err),
                         (2, "recital: a.html: a page of frames, whose words are in other files\n"))

    def test_a_notice_in_place_of_a_document(self):
        self.write("a.pdf", "<html><head><title>404</title></head><body><h1>Not found</h1><p>There is no such document.</p></body>")
        for command in ("extract", "check"):
            outcome = self.recital(command, "a.pdf")
            self.assertEqual(outcome.status, 1)
            self.assertIn("a web page, though its name is that of another format: perhaps a notice that was saved in place of "
                          "the document", " ".join((outcome.out + outcome.err).split()))


if __name__ == "__main__":
    unittest.main()
