"""OpenDocument texts, packed and flat, and files of older word processors."""
import io
import json
import shutil
import subprocess
import tempfile
import unittest
import zipfile

from open_document import NAMES, content, flat, item, numbered, packed
from program import FolderTest


def again(file, instead=None, method=zipfile.ZIP_DEFLATED):
    """The same members, the first one no more the first."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(made, "w", method) as new:
        for name in reversed(old.namelist()):
            new.writestr(name, (instead or {}).get(name, old.read(name)))
    return made.getvalue()


class OpenDocument(FolderTest):
    def rows(self, file, name="note.odt", **more):
        self.write(name, file)
        outcome = self.recital("extract", "--format", "jsonl", name, **more)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return [json.loads(line) for line in outcome.out.splitlines()]

    def edges(self, body):
        both = [[(row["paragraph"], row["target"]) for row in self.rows(make(body), name)]
                for make, name in ((packed, "note.odt"), (flat, "note.fodt"))]
        self.assertEqual(*both)
        return both[0]

    def test_numbers_of_lists(self):
        inner = numbered(item("Recalls resolution 70/11;"), item("Recalls resolution 70/12;"))
        body = (numbered(item("Recalls resolution 70/9;"), f"<text:list-item><text:p>Recalls:</text:p>{inner}</text:list-item>")
                + "<text:p>The NPT stands between.</text:p>"
                + numbered(item("Recalls resolution 70/13;"), more=' text:continue-numbering="true"')
                + numbered(item("Recalls resolution 70/14;"), item("Recalls resolution 70/15;", ' text:start-value="9"')))
        self.assertEqual(self.edges(body), [("3", "A/RES/70/9"), ("4.1", "A/RES/70/11"), ("4.2", "A/RES/70/12"),
                                            ("u1", "treaty:npt"), ("5", "A/RES/70/13"), ("2-3", "A/RES/70/14"), ("9", "A/RES/70/15")])

    def test_notes_marks_and_blanks(self):
        note = ('<text:note text:note-class="footnote"><text:note-citation>4</text:note-citation><text:note-body><text:p>See '
                'A/79/50.</text:p></text:note-body></text:note>')
        body = (f'<text:p>We recall <text:span>resolution</text:span><text:s text:c="2"/>70/9{note}\n   and the '
                'NPT<text:span text:style-name="up">5</text:span>.</text:p>')
        self.assertEqual(self.edges(body), [("u1", "A/RES/70/9"), ("u1", "treaty:npt"), ("fn4", "A/79/50")])

    def test_tables_boxes_and_sections(self):
        cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
        body = ('<text:section><text:h>Lakes</text:h><text:p>We recall resolution 70/9.<draw:frame><draw:text-box><text:p>See the '
                f'NPT.</text:p></draw:text-box></draw:frame></text:p></text:section><table:table><table:table-row>{cell.format("Share")}'
                f'{cell.format("resolution 61/111")}</table:table-row></table:table>')
        self.assertEqual([target for _, target in self.edges(body)], ["A/RES/70/9", "treaty:npt", "A/RES/61/111"])

    def test_a_bibliography(self):
        body = "<text:bibliography><text:index-body><text:p>A/79/50, of the year.</text:p></text:index-body></text:bibliography>"
        self.assertEqual(self.edges("<text:p>We recall resolution 70/9.</text:p>" + body), [("u1", "A/RES/70/9"), ("u2", "A/79/50")])

    def test_files_that_another_program_packed_again(self):
        for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
            self.write("note.odt", again(packed("<text:p>We recall resolution 70/9.</text:p>"), method=method))
            self.assertEqual(json.loads(self.recital("extract", "--format", "jsonl", "note.odt").out)["target"], "A/RES/70/9")
        sheet = content("").replace("office:text", "office:spreadsheet")
        self.write("sums.ods", again(packed(""), {"content.xml": sheet}))
        self.assertEqual(self.recital("extract", "sums.ods").err,
                         "recital: sums.ods: an OpenDocument file that is no text (spreadsheet), which is not read\n")

    def test_what_was_deleted_and_comments_are_left_out(self):
        body = ('<text:tracked-changes><text:changed-region><text:deletion><text:p>We recall resolution 70/1.</text:p>'
                '</text:deletion></text:changed-region></text:tracked-changes><text:p>We recall resolution<office:annotation>'
                '<text:p>or 70/2?</text:p></office:annotation> 70/9.</text:p>')
        self.assertEqual(self.edges(body), [("u1", "A/RES/70/9")])

    def test_the_symbol_in_the_header_is_the_document(self):
        styles = (f'<office:document-styles {NAMES}><office:master-styles><style:master-page><style:header><text:p>A/99/6 (Sect. 12)'
                  '</text:p></style:header></style:master-page></office:master-styles></office:document-styles>')
        rows = self.rows(packed("<text:p>We recall the NPT, which is old.</text:p>", styles=styles))
        self.assertEqual([row["document"] for row in rows], ["A/99/6(Sect.12)"])

    def test_bad_files_get_a_line(self):
        good = packed("<text:p>We recall the NPT.</text:p>")
        locked = packed("&", manifest="<manifest><encryption-data/></manifest>")
        for file, reason in ((good[:len(good) // 2], "damaged"), (packed("<text:p>"), "damaged file: content.xml: "),
                             (locked, "encrypted: it opens with a password only")):
            with self.subTest(reason):
                self.write("bad.odt", file)
                outcome = self.recital("extract", "bad.odt")
                self.assertEqual(outcome.status, 2)
                self.assertRegex(outcome.err, rf"\Arecital: bad.odt: .*{reason}.*\n\Z")


class OlderFiles(FolderTest):
    TEXT = "A/99/6\n\nWe recall resolution 1540 (2004).\n"

    @unittest.skipUnless(shutil.which("soffice"), "LibreOffice is not installed")
    def test_rtf_and_word_97(self):
        self.write("b.rtf", "{\\rtf1 We recall resolution 70/9{\\super\\chftn{\\footnote See A/79/50.}}.\\par}")
        self.write("a.txt", self.TEXT)
        with tempfile.TemporaryDirectory() as profile:
            subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "doc", "a.txt"],
                           cwd=self.folder, check=True, capture_output=True, timeout=120)
        outcome = self.recital("extract", "--format", "jsonl", "a.doc", "b.rtf", timeout=180)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        rows = [json.loads(line) for line in outcome.out.splitlines()]
        self.assertEqual([(row["source"], row["paragraph"], row["target"]) for row in rows],
                         [("a.doc", "u1", "S/RES/1540(2004)"), ("b.rtf", "u1", "A/RES/70/9"), ("b.rtf", "fn1", "A/79/50")])

    def test_without_libreoffice_such_a_file_is_named(self):
        self.write("b.rtf", "{\\rtf1 We recall resolution 70/9.}")
        outcome = self.recital("extract", "b.rtf", before=["env", "PATH=/nowhere"])
        self.assertEqual(outcome.status, 2)
        self.assertRegex(outcome.err, r"\Arecital: b.rtf: .*LibreOffice, which is not installed: install .*\n\Z")


if __name__ == "__main__":
    unittest.main()
