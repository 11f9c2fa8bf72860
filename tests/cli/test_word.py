"""Word files: what a reader sees on the page is what is read."""
import json
import unittest

from office import paragraph, run, table, word_file
from program import FolderTest


class Word(FolderTest):
    def references(self, content, status=0):
        self.write("note.docx", content)
        outcome = self.recital("extract", "--format", "jsonl", "note.docx")
        self.assertEqual(outcome.status, status, outcome.err)
        return [json.loads(line) for line in outcome.out.splitlines()]

    def edges(self, content):
        return [(row["paragraph"], row["target"] + ("#" + row["pinpoint"] if row["pinpoint"] else ""))
                for row in self.references(content)]

    def test_runs_deletions_and_insertions(self):
        body = paragraph(run("We recall reso") + run("lution 1540") + "<w:ins>" + run(" (2004)") + "</w:ins>"
                         + "<w:del><w:r><w:delText> and 1887 (2009)</w:delText></w:r></w:del>" + run(" today."))
        self.assertEqual(self.edges(word_file(body)), [("u1", "S/RES/1540(2004)")])

    def test_printed_and_automatic_numbers(self):
        numbering = ('<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>'
                     '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>')
        auto = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
        body = (paragraph("Recalls resolution 70/9;", auto) + paragraph("Recalls resolution 70/10;", auto)
                + paragraph("<w:r><w:t>6.1</w:t><w:tab/><w:t>The NPT is recalled.</w:t></w:r>"))
        self.assertEqual(self.edges(word_file(body, numbering=numbering)),
                         [("3", "A/RES/70/9"), ("4", "A/RES/70/10"), ("6.1", "treaty:npt")])

    def test_a_footnote_is_a_paragraph_of_its_own_and_its_mark_no_part_of_a_number(self):
        body = paragraph(run("We recall resolution 70/9") + '<w:r><w:footnoteReference w:id="4"/></w:r>' + run(" and the NPT."))
        notes = f'<w:footnote w:id="4">{paragraph("See A/79/50.")}</w:footnote>'
        self.assertEqual(self.edges(word_file(body, footnotes=notes)),
                         [("u1", "A/RES/70/9"), ("u1", "treaty:npt"), ("fn1", "A/79/50")])

    def test_lists_of_mandates_in_a_table(self):
        body = (paragraph("The mandates are as follows.") + table(["General Assembly resolutions"], ["1472 A (XIV); 61/111", "Lakes"])
                + table(["Security Council resolutions"], ["1540 (2004)", "Hills"]))
        self.assertEqual([target for _, target in self.edges(word_file(body))],
                         ["A/RES/1472(XIV)A", "A/RES/61/111", "S/RES/1540(2004)"])

    def test_numbers_in_a_table_without_such_a_heading_are_no_references(self):
        body = paragraph("The figures are as follows.") + table(["Share", "2/3"], ["Members", "61/111"])
        self.assertEqual(self.edges(word_file(body)), [])

    def test_the_symbol_in_the_header_is_the_document(self):
        content = word_file(paragraph("We recall the NPT, which is old."), header1=paragraph("A/99/6 (Sect. 12)"))
        self.assertEqual([row["document"] for row in self.references(content)], ["A/99/6(Sect.12)"])

    def test_the_surface_is_the_bytes_of_the_text(self):
        rows = self.references(word_file(paragraph("Vérité: we recall the NPT.")))
        self.assertEqual([(row["begin"], row["end"], row["surface"]) for row in rows], [(24, 27, "NPT")])

    def test_both_forms_of_content_are_read_once(self):
        forms = "<mc:AlternateContent><mc:Choice>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>"
        namespace = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        inline = paragraph(run("We recall resolution ") + forms.format(run("1540 (2004)")) + run("."))
        whole = forms.format(paragraph(run("We recall resolution 1887 (2009).")))
        body = (inline + whole).replace("<mc:AlternateContent>", f"<mc:AlternateContent {namespace}>")
        self.assertEqual(self.edges(word_file(body)), [("u1", "S/RES/1540(2004)"), ("u2", "S/RES/1887(2009)")])

    def test_a_paragraph_whose_end_was_deleted_goes_on(self):
        body = (paragraph(run("We recall resolution "), "<w:rPr><w:del/></w:rPr>") + paragraph(run("1540 (2004).")))
        self.assertEqual(self.edges(word_file(body)), [("u1", "S/RES/1540(2004)")])

    def test_a_symbol_is_a_character(self):
        body = paragraph(run("We recall INFCIRC") + '<w:r><w:sym w:font="Symbol" w:char="F02F"/></w:r>' + run("153."))
        self.assertEqual(self.edges(word_file(body)), [("u1", "INFCIRC/153")])

    def test_what_is_hidden_is_not_seen(self):
        styles = ('<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
                  '<w:style w:type="character" w:styleId="F"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>')
        body = (paragraph(run("We recall resolution 70/9") + run("12", '<w:rStyle w:val="F"/>') + run(", A/79/50", "<w:vanish/>")
                          + run(", A/79/51", '<w:rStyle w:val="H"/>') + run(" and the NPT.", '<w:vanish w:val="0"/>'))
                + paragraph(run("Also resolution"), "<w:rPr><w:vanish/></w:rPr>") + paragraph(run(" 70/10.")))
        self.assertEqual(self.edges(word_file(body, styles=styles)),
                         [("u1", "A/RES/70/9"), ("u1", "treaty:npt"), ("u2", "A/RES/70/10")])

    def test_formulas_and_characters_with_their_sound(self):
        math = ('<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{}</m:t></m:r>'
                "<m:sSup><m:e><m:r><m:t>{}</m:t></m:r></m:e><m:sup><m:r><m:t>{}</m:t></m:r></m:sup></m:sSup></m:oMath>")
        body = (paragraph(run("We recall resolution ") + math.format("70", "/9", "12") + run(" and the NPT."))
                + paragraph("<w:r><w:ruby><w:rt>" + run("x") + "</w:rt><w:rubyBase>" + run("A/79/50") + "</w:rubyBase></w:ruby></w:r>"))
        self.assertEqual(self.edges(word_file(body)), [("u1", "A/RES/70/9"), ("u1", "treaty:npt"), ("u2", "A/79/50")])

    def test_a_table_in_a_note(self):
        body = paragraph(run("We recall the NPT") + '<w:r><w:footnoteReference w:id="4"/></w:r>' + run("."))
        notes = f'<w:footnote w:id="4">{paragraph("See below.")}{table(["A/79/50", "A/79/51"])}</w:footnote>'
        self.assertEqual(self.edges(word_file(body, footnotes=notes)),
                         [("u1", "treaty:npt"), ("fn1", "A/79/50"), ("fn1", "A/79/51")])

    def test_the_mark_of_a_note_within_a_reference(self):
        mark = '<w:r><w:footnoteReference w:id="4"/></w:r>'
        notes = f'<w:footnote w:id="4">{paragraph("See A/79/50.")}</w:footnote>'
        for before, behind, expected in (("We recall resolution", " 1540 (2004).", "S/RES/1540(2004)"),
                                         ("We recall resolution 1540", " (2004).", "S/RES/1540(2004)"),
                                         ("We recall article", " VI of the NPT.", "treaty:npt#art_6")):
            with self.subTest(before):
                rows = self.references(word_file(paragraph(run(before) + mark + run(behind)), footnotes=notes))
                self.assertEqual(rows[0]["target"] + "#" * bool(rows[0]["pinpoint"]) + rows[0]["pinpoint"], expected)
                self.assertEqual(rows[1]["paragraph"], "fn1")

    def test_damaged_files_get_a_line(self):
        good = word_file(paragraph("We recall the NPT."))
        for content in (good[:len(good) // 2], good.replace(b"word/document.xml", b"word/documint.xml"),
                        word_file("<w:p><w:r>")):
            with self.subTest():
                self.write("bad.docx", content)
                outcome = self.recital("extract", "bad.docx")
                self.assertEqual(outcome.status, 2)
                self.assertRegex(outcome.err, r"\Arecital: bad.docx: .*\n\Z")

    def test_parts_by_their_relations_and_not_by_their_names(self):
        body = paragraph(run("We recall resolution 70/9") + '<w:r><w:footnoteReference w:id="4"/></w:r>' + run("."))
        notes = f'<w:footnote w:id="4">{paragraph("See A/79/50.")}</w:footnote>'
        whole = word_file(body, footnotes=notes, relations={"n1": ("footnotes", "footnotes2.xml")},
                          renamed={"document.xml": "document2.xml", "footnotes.xml": "footnotes2.xml"})
        self.assertEqual(self.edges(whole), [("u1", "A/RES/70/9"), ("fn1", "A/79/50")])

    def with_chunk(self, name, content):
        body = paragraph("The Council met.") + '<w:altChunk r:id="c1"/>' + paragraph("See the NPT.")
        return word_file(body, relations={"c1": ("aFChunk", f"/word/{name}")}, others={f"word/{name}": content})

    def test_documents_that_other_programs_put_in(self):
        said = "We recall resolution 70/9."
        saved = ('MIME-Version: 1.0\nFrom: a@example.org\nContent-Type: multipart/related; boundary="B"\n\n--B\n'
                 f"Content-Type: text/html\n\n<html><body><p>{said}</p></body></html>\n--B--\n")
        for name, content in (("chunk.htm", f"<p>{said}</p>"), ("chunk.mht", saved), ("chunk.txt", said),
                              ("chunk.mht", saved.replace("From: a@example.org\n", "")),
                              ("wide.txt", f"We met.\n{said}".encode("utf-16")), ("chunk.dat", f"<html><body><p>{said}</p>"),
                              ("chunk.docx", self.with_chunk("chunk.docx", word_file(paragraph(said))))):
            with self.subTest(name):
                targets = [row["target"] for row in self.references(self.with_chunk(name, content))]
                self.assertEqual((targets[0], targets[-1]), ("A/RES/70/9", "treaty:npt"))

    def test_what_is_put_in_and_not_read_is_named(self):
        deep = word_file(paragraph("We recall resolution 70/9."))
        for _ in range(4):
            deep = self.with_chunk("chunk.docx", deep)
        for content, why in ((word_file(paragraph("We met.") + '<w:altChunk r:id="c1"/>'), "the file does not hold it"),
                             (self.with_chunk("chunk.dat", b"\x89PNG\r\n\x1a\n"), "a picture (PNG), which is not read"),
                             (deep, "in a document in a document in a document")):
            with self.subTest(why):
                self.references(content, status=1)
                self.assertIn(f"is not read: {why}", self.recital("extract", "note.docx").err)

    def test_of_alternatives_the_one_with_words_counts(self):
        both = ('<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="a">{}</mc:Choice><mc:Fallback>{}</mc:Fallback>'
                "</mc:AlternateContent>")
        said, met = run("We recall resolution 70/9."), run("We met.")
        for one, other in (("<w:r/>", said), (said, met)):
            self.assertEqual(self.edges(word_file(paragraph(run("Today. ") + both.format(one, other)))), [("u1", "A/RES/70/9")])
        box = "<w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing>"
        group = "<w:r><w:drawing>" + both.format(box.format(paragraph(said)), box.format(paragraph(said))) + "</w:drawing></w:r>"
        self.assertEqual(len(self.references(word_file(paragraph(group + met)))), 1)


if __name__ == "__main__":
    unittest.main()
