"""The account of inputs: what each is, and what is odd about it."""
import csv
import io
import json
import unittest
import zipfile

from pdf_file import LEFT, line, pdf_file
from program import CORPUS, FolderTest

GOOD = "NPT/CONF.2020/WP.9\n\n3 March 2020\n\nThe lake in spring\n\n1. The group recalls article VI of the NPT.\n"
GERMAN = ("Die Gruppe erinnerte daran, dass der See in jedem Jahr gemessen worden war und dass alle daran teilgenommen "
          "hatten. Sie dankte denen, die zu den Bojen gerudert waren, und bat um einen Bericht in der kommenden Zeit. "
          "Dieser Bericht wird dann an alle Orte am See gesandt, die dazu etwas sagen sollen.\n")


class Check(FolderTest):
    def account(self, *inputs, status=0):
        outcome = self.recital("check", "--format", "json", *inputs)
        self.assertEqual(outcome.status, status, outcome.err)
        self.errors = outcome.err
        return {row["input"]: row for row in json.loads(outcome.out)}

    def remarks(self, *inputs, status=0):
        return {path: row["remarks"] for path, row in self.account(*inputs, status=status).items()}

    def test_a_document_that_is_as_it_should_be(self):
        self.write("a.txt", GOOD)
        self.assertEqual(self.account("a.txt"), {"a.txt": {
            "input": "a.txt", "symbol": "NPT/CONF.2020/WP.9", "title": "The lake in spring", "date": "2020-03-03",
            "language": "en", "paragraphs": 4, "references": 1, "unresolved": 0, "symbol_by": "masthead",
            "title_by": "masthead", "date_by": "masthead", "language_by": "words", "remarks": [], "details": []}})
        self.assertEqual(self.errors, "")

    def test_what_other_places_say_is_named(self):
        self.write("A_73_9997.txt", "A/73/9998\n\nThe lake, 18 December 1979\n\nThe state of the lake\n\n1. A.\n")
        row = self.account("A_73_9997.txt")["A_73_9997.txt"]
        self.assertEqual(row["remarks"], ["no_date", "contradicted", "date_refused"])
        self.assertEqual(row["details"][1:], ["the file's name gives the symbol A/73/9997",
                                              "the title block gives the date 1979-12-18: its symbol is of 2018"])
        self.assertEqual((row["organ"], row["organ_by"], row["session"], row["session_by"]),
                         ("ga", "symbol", "73", "symbol"))

    def test_corrections_are_proposed_and_can_be_read_again(self):
        self.write("in/A_73_9997.txt", "Council Decision on lakes\n\nThe lake is wide.\n")
        self.write("in/b.txt", GOOD)
        self.write("in/c.txt", GOOD)
        outcome = self.recital("check", "--format", "json", "--propose", "mine.toml", "in")
        self.assertEqual(outcome.status, 0, outcome.err)
        self.assertEqual((self.folder / "mine.toml").read_text(encoding="utf-8").split("\n\n")[1:], [
            '[[document]]\nfile = "in/A_73_9997.txt"\n# no symbol of its own\n# no date\n'
            "# the file's name gives the symbol A/73/9997, but another body gives the text out\n"
            'symbol = "A/73/9997"',
            '[[document]]\nfile = "in/c.txt"\n# the same text as in/b.txt\nsame_work_as = "in/b.txt"\n'])
        again = self.account("--corrections", "mine.toml", "in")["in/A_73_9997.txt"]
        self.assertEqual((again["symbol"], again["symbol_by"]), ("A/73/9997", "corrections"))
        outcome = self.recital("check", "--propose", "mine.toml", "in")
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertEqual(outcome.err, "recital: mine.toml: is there already, and you may have edited it\n")

    def test_every_command_takes_corrections_and_refuses_what_contradicts_itself(self):
        self.write("a.txt", GOOD)
        self.write("mine.toml", '[[document]]\nfile = "a.txt"\nsymbol = "A/73/1"\n')
        for command in (["extract", "--format", "jsonl"], ["graph", "-q", "--format", "json"], ["check", "-q"], ["explain"]):
            outcome = self.recital(*command, "--corrections", "mine.toml", "a.txt")
            self.assertEqual((outcome.status, outcome.err), (0, ""), command)
            self.assertIn("A/73/1", outcome.out, command)
        self.write("mine.toml", '[[document]]\nfile = "a.txt"\nsymbol = "A/73/1"\ndate = "1979"\n')
        outcome = self.recital("extract", "--corrections", "mine.toml", "a.txt")
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertEqual(outcome.err,
                         'recital: mine.toml:4: a.txt: date contradicts the symbol "A/73/1", which is of 2018\n')
        self.write("mine.toml", '[[document]]\nfile = "a.txt"\nnot_a_document = true\n')
        self.write("b.txt", GOOD)
        outcome = self.recital("extract", "--corrections", "mine.toml", "a.txt", "b.txt")
        self.assertEqual((outcome.status, outcome.err), (0, "recital: a.txt: no document, says mine.toml:1\n"))

    def test_no_symbol_and_no_date_are_odd_but_no_fault(self):
        self.write("a.txt", "We recall the NPT.\n")
        self.assertEqual(self.remarks("a.txt"), {"a.txt": ["no_symbol", "no_date"]})

    def test_what_is_not_read_is_a_fault_and_named(self):
        self.write("in/a.txt", GOOD)
        self.write("in/b.pdf", b"%PDF-1.7\n")
        self.write("in/c.djvu", "AT&TFORM")
        found = self.account("in", "gone.txt", status=1)
        self.assertEqual({path: row["remarks"] for path, row in found.items() if row["remarks"]},
                         {"in/b.pdf": ["not_read"], "in/c.djvu": ["not_read"], "gone.txt": ["not_read"]})
        self.assertEqual(found["in/c.djvu"]["details"], ["not read: files that end in .djvu are not read"])
        self.assertNotIn("paragraphs", found["in/c.djvu"])
        self.assertEqual(len(self.errors.splitlines()), 3)

    def test_what_is_left_out_on_purpose_is_named_and_no_fault(self):
        self.write("in/a.txt", GOOD)
        self.write("in/Thumbs.db", "")
        for i in range(12):
            self.write(f"in/{i}.png", "")
        found = self.remarks("in")
        self.assertEqual(list(found.values()).count(["skipped"]), 12)
        self.assertEqual((len(found), self.errors), (13, ""))

    def test_without_any_document_nothing_is_done(self):
        self.assertEqual(self.remarks("gone.txt", status=2), {"gone.txt": ["not_read"]})

    def test_a_part_that_cannot_be_read_is_a_fault(self):
        self.write("a.txt", b"\xff\xfe" + GOOD.encode("utf-16-le") + b"A")
        self.assertEqual(self.remarks("a.txt", status=1), {"a.txt": ["damaged"]})
        self.assertRegex(self.errors, r"\Arecital: a.txt: 1 place .*\n\Z")

    def test_a_text_in_another_language_is_in_doubt(self):
        self.write("a.txt", GERMAN)
        self.assertIn("language_in_doubt", self.remarks("a.txt")["a.txt"])
        self.assertNotIn("language_in_doubt", self.remarks("--language", "en", "a.txt")["a.txt"])

    def test_the_sample_corpus_is_in_languages_that_are_read(self):
        self.assertEqual([path for path, remarks in self.remarks(CORPUS).items() if "language_in_doubt" in remarks], [])

    def test_duplicates(self):
        self.write("a.txt", GOOD)
        self.write("b.txt", GOOD.replace("\n", "\r\n"))
        self.write("c.txt", GOOD + "\n2. The group thanks the NPT.\n")
        found = self.account("a.txt", "b.txt", "c.txt")
        self.assertEqual([row["details"] for row in found.values()],
                         [[], ["the same text as a.txt"], ["the same symbol and language as a.txt, another text"]])

    def test_an_input_is_never_replaced(self):
        self.write("a.txt", GOOD)
        outcome = self.recital("check", "a.txt", "-o", "a.txt")
        self.assertEqual((outcome.status, outcome.err), (2, "recital: a.txt: cannot be written: it is one of the inputs\n"))
        self.assertEqual((self.folder / "a.txt").read_text(), GOOD)

    def test_a_page_without_text(self):
        first = line(LEFT, 300, "The group recalls article VI of the NPT, and thanks its members.")
        third = line(LEFT, 400, "It met again in the spring, and sent its report to the towns on the shore.")
        self.write("a.pdf", pdf_file([first], [], [third], []))
        self.assertIn("no text on page 2, 4", self.account("a.pdf")["a.pdf"]["details"])

    def test_numbers_that_are_no_references(self):
        self.write("a.txt", GOOD + "\n2. See 60/1, 61/2, 62/3, 63/4, 64/5 and 65/6 of the list.\n")
        self.assertEqual(self.account("a.txt")["a.txt"]["details"],
                         ["numbers that are no references in paragraph 2"])

    def test_members_of_archives_are_inputs(self):
        with zipfile.ZipFile(self.folder / "a.zip", "w") as archive:
            archive.writestr("a.txt", GOOD)
            archive.writestr("b.ods", "")
        self.assertEqual(self.remarks("a.zip", status=1), {"a.zip!a.txt": [], "a.zip!b.ods": ["not_read"]})

    def test_formats(self):
        self.write("a.txt", "We recall the NPT.\n")
        rows = list(csv.DictReader(io.StringIO(self.recital("check", "--format", "csv", "a.txt").out)))
        self.assertEqual((rows[0]["input"], rows[0]["remarks"]), ("a.txt", "no_symbol; no_date"))
        table = self.recital("check", "a.txt").out.splitlines()
        self.assertEqual(table[0].split(), "input symbol title date language paragraphs references unresolved remarks".split())
        self.assertTrue(table[1].endswith("no symbol of its own; no date"))
        self.recital("check", "a.txt", "-o", "account.json")
        self.assertEqual(len(json.loads((self.folder / "account.json").read_text())), 1)


if __name__ == "__main__":
    unittest.main()
