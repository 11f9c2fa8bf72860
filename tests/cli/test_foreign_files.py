"""Files under the name of another format, and in formats that nothing reads: read by content, or named with the reason.

No file ends with status 0 and without references because its format was misjudged.
"""
import gzip
import io
import json
import shutil
import unittest
import zipfile

import office
from open_document import flat, packed
from program import FolderTest

SAID = "We recall resolution 1540 (2004) of the Security Council."
CHINESE = "我们回顾安全理事会第1540（2004）号决议，并回顾《不扩散核武器条约》。\n" * 3
# CP864: "يشير المجلس إلى القرار 1540 (2004) بشأن الأسلحة النووية."
SHAPES = ("ead4ead1a0a8e4e5cce4bca0a8e4f5a0a8e4e2d1c7d1a031353430a0283230303429a0c8d4a5f2a0a899d3e4cdc9a0a8"
          "e4e6e8e8eac92e0a")
KOREAN = "핵무기의 비확산에 관한 조약의 당사국들은 조약의 의무를 확인하고 결의를 상기한다.\n"
GREEK = "Τα κράτη υπενθυμίζουν τη συνθήκη και την απόφαση του Συμβουλίου για τα πυρηνικά όπλα.\n"
HEBREW = "המדינות מזכירות את האמנה ואת ההחלטה של המועצה בדבר נשק גרעיני.\n"
POLISH = "Państwa przypominają układ i uchwałę Rady w sprawie broni jądrowej, którą przyjęły.\n"
RTF = r"{\rtf1\ansi " + SAID + r"\par}"
PAGE = f"<html><head><title>x</title></head><body><p>{SAID}</p></body></html>"
SAVED_PAGE = ("From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"B\"\n\n--B\n"
              f"Content-Type: text/html\n\n<p>{SAID}</p>\n--B--\n")
WORD = office.word_file(office.paragraph(SAID))


def zipped(**members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def compound(stream):
    """A file of Office before 2007: all that is looked at are its beginning and the names of its streams."""
    return b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(504) + stream.encode("utf-16-le") + bytes(600)


def locked_word(is_short):
    """A document of Word 97 as far as is looked at: its folder, and the head of its words, which says that it is locked."""
    entry = lambda name, sector, size: (name.encode("utf-16-le").ljust(0x74, b"\0") + sector.to_bytes(4, "little")
                                        + size.to_bytes(8, "little"))
    head = bytes.fromhex("eca5c1000000000000000001")
    folder = entry("Root Entry", 1, 4096) + entry("WordDocument", 2 if is_short else 1, 600 if is_short else 5000)
    return (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".ljust(512, b"\0") + folder.ljust(512, b"\0")
            + (bytes(128) + head if is_short else head).ljust(5000, b"\0"))


class ForeignFiles(FolderTest):
    def targets(self, name, content):
        self.write(name, content)
        outcome = self.recital("extract", "--format", "jsonl", name)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return [json.loads(line)["target"] for line in outcome.out.splitlines()]

    def refused(self, name, content, reason):
        self.write(name, content)
        outcome = self.recital("extract", name)
        self.assertEqual((outcome.status, outcome.out, outcome.err), (2, "", f"recital: {name}: {reason}\n"))

    def test_files_under_the_name_of_another_format(self):
        for name, content in (("page.doc", PAGE), ("saved.doc", SAVED_PAGE), ("new.doc", WORD),
                              ("word.zip", WORD), ("zip.docx", zipped(**{"in.docx": WORD})),
                              ("packed.txt", gzip.compress(SAID.encode())), ("packed.pdf", gzip.compress(WORD)),
                              ("flat.doc", flat(f"<text:p>{SAID}</text:p>")), ("odt.docx", packed(f"<text:p>{SAID}</text:p>")),
                              ("text.docx", SAID), ("mail.txt", SAVED_PAGE)):
            with self.subTest(name):
                self.assertEqual(self.targets(name, content), ["S/RES/1540(2004)"])

    @unittest.skipUnless(shutil.which("soffice"), "LibreOffice is not installed")
    def test_rich_text_under_another_name(self):
        self.assertEqual(self.targets("rich.txt", RTF), ["S/RES/1540(2004)"])

    def test_letters_of_two_and_four_bytes_with_and_without_their_mark(self):
        for encoding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            for mark in ("", "\uFEFF"):
                with self.subTest(encoding, mark=mark):
                    self.assertEqual(self.targets("a.txt", (mark + SAID).encode(encoding)), ["S/RES/1540(2004)"])
                    self.assertIn("S/RES/1540(2004)", self.targets("b.txt", (mark + CHINESE).encode(encoding)))

    def test_pages_and_marks_in_letters_of_two_bytes(self):
        for name, content in (("a.html", PAGE), ("a.md", "We recall **resolution** 1540 (2004).\n"),
                              ("a.xml", f'<?xml version="1.0" encoding="utf-16"?><akomaNtoso><body><p>{SAID}</p></body></akomaNtoso>')):
            with self.subTest(name):
                self.write(name, content.encode("utf-16"))
                outcome = self.recital("extract", "--format", "jsonl", name)
                self.assertEqual((outcome.status, outcome.err), (0, ""))
                row = json.loads(outcome.out)
                self.assertEqual((row["target"], row["paragraph"]), ("S/RES/1540(2004)", "u1"))

    def test_chinese_in_seven_bits(self):
        self.assertIn("S/RES/1540(2004)", self.targets("a.txt", CHINESE.encode("hz")))

    def test_arabic_in_shapes_of_letters(self):
        shapes = bytes.fromhex(SHAPES)
        self.assertEqual(self.targets("a.txt", shapes), ["S/RES/1540(2004)"])
        self.assertEqual(self.targets("b.txt", shapes * 20), ["S/RES/1540(2004)"] * 20)

    def test_formats_that_nothing_reads_are_named(self):
        for name, content, what in (
                ("a.ps", "%!PS-Adobe-3.0\n(" + SAID + ") show\n", "a PostScript file (ps2pdf makes a PDF of it)"),
                ("a.djvu", b"AT&TFORM\0\0\1\0DJVMDIRM", "a DjVu document (ddjvu makes a PDF of it)"),
                ("a.pdf", b"\xFF\xD8\xFF\xE0\0\x10JFIF\0", "a picture (JPEG)"),
                ("a.txt", b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "a picture (PNG)"),
                ("a.xlsx", zipped(**{"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<w/>"}), "a spreadsheet"),
                ("a.pptx", zipped(**{"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>"}), "a presentation"),
                ("a.ods", zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet", **{"META-INF/manifest.xml": "<m/>"}),
                 "an office document, damaged or of an unknown kind"),
                ("a.pages", zipped(**{"Index/Document.iwa": "x"}), "a document of Apple's Pages, Numbers or Keynote"),
                ("a.xls", compound("Workbook"), "a spreadsheet"),
                ("a.ppt", compound("PowerPoint Document"), "a presentation"),
                ("a.msg", compound("__substg1.0_1000001F"), "a message of Outlook (save it as .eml or as a text)"),
                ("a.bin", compound("x"), "an office document, damaged or of an unknown kind"),
                ("a.mobi", b"a" * 60 + b"BOOKMOBI\0", "a Kindle book"), ("a.rar", b"Rar!\x1A\7\0\0", "a RAR archive")):
            with self.subTest(name):
                self.refused(name, content, f"{what}, which is not read")

    def test_encodings_that_are_not_read_are_named(self):
        for encoding, words in (("euc-kr", KOREAN), ("johab", KOREAN), ("cp1253", GREEK), ("cp1255", HEBREW), ("cp1250", POLISH)):
            with self.subTest(encoding):
                self.write("b.txt", words.encode(encoding) * 5)
                outcome = self.recital("extract", "b.txt")
                self.assertEqual((outcome.status, outcome.out), (2, ""))
                self.assertRegex(outcome.err, r"\Arecital: b.txt(:1)?: (a text in an (unknown )?encoding|not valid UTF-8|written in a "
                                              r"language that no grammar knows).*\n\Z")

    def test_a_document_that_opens_with_a_password_only(self):
        self.refused("a.docx", compound("EncryptedPackage"), "encrypted: it opens with a password only; save it without one")
        for is_short in (False, True):
            with self.subTest(is_short=is_short):
                self.refused("a.doc", locked_word(is_short), "encrypted: it opens with a password only; save it without one")

    def test_damage_that_hides_the_files_of_an_archive(self):
        whole = zipped(**{"a.txt": SAID, "b.txt": SAID})
        lost = whole[:whole.rindex(b"PK\x01\x02")] + b"????" + whole[whole.rindex(b"PK\x01\x02") + 4:]
        for content, reason in ((whole[:whole.rindex(b"PK\x05\x06")], "damaged archive: .*"), (lost, "damaged archive: .*")):
            self.write("a.zip", content)
            outcome = self.recital("extract", "a.zip")
            self.assertIn(outcome.status, (1, 2))
            self.assertRegex(outcome.err, rf"\Arecital: a.zip: {reason}\n\Z")

    def test_without_words(self):
        script = '<html><body><script>show()</script><noscript>Turn it on.</noscript><div id="a"></div></body></html>'
        for name, content in (("a.html", script), ("a.docx", b""), ("b.docx", office.word_file("<w:p/>")), ("a.txt", "\n \n")):
            with self.subTest(name):
                self.refused(name, content, "the file holds no text")


if __name__ == "__main__":
    unittest.main()
