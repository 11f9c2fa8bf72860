"""PDF files: what a reader sees on the page is what is read, and nothing that the page prints around it."""
import json
import shutil
import subprocess
import unittest

from pdf_file import HEIGHT, LEFT, WIDTH, image_file, line, pdf_file, pdf_pages, pdf_stream
from program import FolderTest


def lines(*words, top=200, left=LEFT, step=13):
    """Lines below each other."""
    return [line(left, top + step * i, each) for i, each in enumerate(words)]


def target(row):
    return row["target"] + ("#" + row["pinpoint"] if row["pinpoint"] else "")


@unittest.skipUnless(shutil.which("pdftotext"), "pdftotext is not installed")
class Pdf(FolderTest):
    def rows(self, *pages):
        self.write("note.pdf", pdf_file(*pages))
        outcome = self.recital("extract", "--format", "jsonl", "note.pdf")
        self.assertEqual(outcome.status, 0, outcome.err)
        return [json.loads(row) for row in outcome.out.splitlines()]

    def edges(self, *pages):
        return [(row["paragraph"], target(row)) for row in self.rows(*pages)]

    def text_of(self, paragraph):
        outcome = self.recital("explain", "note.pdf", paragraph)
        self.assertEqual(outcome.status, 0, outcome.err)
        return " ".join(outcome.out.split("\n\n")[1].split())

    def test_lines_make_paragraphs(self):
        page = lines("     1. Recalls its resolution 70/9 of old, which is long enough to reach the margin, and the resolution",
                     "70/10 that came after it;",
                     "     2. Welcomes the Treaty on the Non-Proliferation of Nuclear Weapons for what it has done to all of us,",
                     "which is a lot.")
        self.assertEqual(self.edges(page), [("1", "A/RES/70/9"), ("1", "A/RES/70/10"), ("2", "treaty:npt")])

    def test_a_paragraph_goes_on_over_the_page_and_furniture_is_no_part_of_it(self):
        def page(number, *words):
            return [line(LEFT, 60, "A/RES/99/1"), *lines(*words, top=650), line(60, 750, "18-17962"), line(540, 750, f"{number}/2")]
        first = page(1, "     1. Recalls its preamble, which goes on to the next line of the page, to what",
                     "stands at the foot of it, and then over to the page that follows, to resolution")
        second = page(2, "70/9 of the Assembly.")
        rows = self.rows(first, second)
        self.assertEqual([(row["document"], row["paragraph"], row["page"], row["target"], row["surface"]) for row in rows],
                         [("A/RES/99/1", "1", 1, "A/RES/70/9", "resolution 70/9")])
        self.assertEqual(self.text_of("1"), "Recalls its preamble, which goes on to the next line of the page, to what "
                                            "stands at the foot of it, and then over to the page that follows, to resolution "
                                            "70/9 of the Assembly.")

    def test_a_note_is_a_paragraph_of_its_own_and_its_mark_no_part_of_a_number(self):
        body = "Recalls its resolution 70/9"
        page = [line(LEFT, 300, body), line(LEFT + 126, 296, "3", 6), line(LEFT + 133, 300, "and the NPT."),
                line(LEFT, 600, "__________________"), line(LEFT + 20, 612, "3", 5), line(LEFT + 26, 616, "See A/79/50.", 9)]
        self.assertEqual(self.edges(page), [("u1", "A/RES/70/9"), ("u1", "treaty:npt"), ("fn3", "A/79/50")])
        self.assertEqual(self.text_of("u1"), "Recalls its resolution 70/9³ and the NPT.")

    def test_columns_are_read_one_after_the_other(self):
        left = lines("The first column speaks of the Treaty and", "what it has done for the States that have", "signed it, and ends here with resolution",
                     "70/9 of the Assembly, and with a few more", "words that make the last line of it. The", "last sentence goes on at the head of the",
                     left=60)
        right = lines("other column, which speaks of resolution", "70/10 of the Assembly, for it is another", "column of the same page, which goes on as",
                      "far as the first one does, in six lines of", "equal length, so that nobody takes it for", "the cells of a table.", left=330)
        self.assertEqual([target for _, target in self.edges([*left, *right])], ["A/RES/70/9", "A/RES/70/10"])

    def test_a_scan_is_named_as_such(self):
        self.write("scan.pdf", pdf_file([]))
        outcome = self.recital("extract", "scan.pdf")
        self.assertEqual(outcome.status, 2)
        self.assertRegex(outcome.err, r"\Arecital: scan\.pdf: scanned pages without text; run OCR on the file first[^\n]*\n\Z")

    def scan(self, page):
        """What a scanner makes of a page: a picture of it, 150 dots an inch."""
        dots = 150
        drawn = subprocess.run(["pdftoppm", "-gray", "-r", str(dots), "-"], input=pdf_file(page), capture_output=True, check=True)
        size = WIDTH * dots // 72, HEIGHT * dots // 72
        return image_file((drawn.stdout[-size[0] * size[1]:], *size))

    def test_scanned_pages_are_read_on_demand(self):
        self.write("scan.pdf", self.scan(lines("     1. Recalls its resolution 70/9 and the Treaty on the Non-Proliferation of",
                                               "Nuclear Weapons, which it reads on paper;", "     2. Welcomes its resolution 70/10.")))
        outcome = self.recital("extract", "--ocr", "--format", "jsonl", "scan.pdf")
        if not shutil.which("tesseract"):
            self.assertEqual((outcome.status, outcome.out), (2, ""))
            self.assertIn("tesseract is not installed", outcome.err)
            self.skipTest("tesseract is not installed; only what is said of that was tested")
        self.assertEqual(outcome.status, 0, outcome.err)
        self.assertEqual([(row["paragraph"], row["page"], row["target"]) for row in map(json.loads, outcome.out.splitlines())],
                         [("1", 1, "A/RES/70/9"), ("1", 1, "treaty:npt"), ("2", 1, "A/RES/70/10")])

    @unittest.skipUnless(shutil.which("tesseract"), "tesseract is not installed")
    def test_scanned_pages_without_words_are_said_to_have_none(self):
        self.write("scan.pdf", self.scan([]))
        outcome = self.recital("extract", "--ocr", "scan.pdf")
        self.assertEqual((outcome.status, outcome.err), (2, "recital: scan.pdf: scanned pages on which no words are seen\n"))

    def mixed(self, *pages, size=(850, 1100)):
        """Pages of lines, and of a scan where `None` stands; a list in a list is stamped on a scan."""
        first = 3 + 2 * len(pages)
        font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
        width, height = size
        image = pdf_stream(b"\xff" * (width * height), f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
                           "/ColorSpace /DeviceGray /BitsPerComponent 8 ")
        show = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im Do Q\n".encode()
        scans = {i for i, page in enumerate(pages) if page is None or isinstance((page or [0])[0], list)}
        contents = [show + b"".join((page or [[]])[0]) if i in scans else b"".join(page) for i, page in enumerate(pages)]
        return pdf_pages(contents, lambda i: f"/Font << /F1 {first} 0 R >>" + (f" /XObject << /Im {first + 1} 0 R >>" if i in scans else ""),
                         [font, image])

    def test_each_page_is_judged_by_itself(self):
        text = lines("We recall the Treaty on the Non-Proliferation of Nuclear Weapons, at some length, for this page",
                     "is to have more words than a stamp has, and so it speaks of lakes, hills, rivers and of the seas,",
                     "and of all the States that lie around them, and of what their peoples think of that, and why.")
        stamp = [line(60, 770, "Downloaded from the library of lakes on 3 May 2024")]
        remedy = r": run OCR on the file first \(ocrmypdf in\.pdf out\.pdf\), or give --ocr\n"
        for pages, said in (((text, None), "page 2 is a scan, which is not read"), ((text, [stamp]), "page 2 is a scan, which is not read"),
                            ((None, text, [stamp]), "pages 1, 3 are scans, which are not read")):
            self.write("a.pdf", self.mixed(*pages))
            outcome = self.recital("extract", "--format", "jsonl", "a.pdf")
            self.assertEqual(outcome.status, 1)
            self.assertRegex(outcome.err, rf"\Arecital: a\.pdf: {said}{remedy}\Z")
            self.assertEqual([json.loads(row)["target"] for row in outcome.out.splitlines()], ["treaty:npt"])
        self.write("a.pdf", self.mixed([stamp], [stamp]))
        outcome = self.recital("extract", "a.pdf")
        self.assertEqual(outcome.status, 2)
        self.assertIn("scanned pages without text", outcome.err)

    def test_a_password(self):
        self.write("a.pdf", pdf_file(lines("We recall the NPT."), password="lake"))
        for options, status, said in (((), 2, "it opens with a password only; give --password"),
                                      (("--password", "hill"), 2, "it does not open with the password given")):
            outcome = self.recital("extract", *options, "a.pdf")
            self.assertEqual((outcome.status, outcome.err), (status, f"recital: a.pdf: encrypted: {said}\n"))
        outcome = self.recital("extract", "--password", "lake", "--format", "jsonl", "a.pdf")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        self.assertEqual([json.loads(row)["target"] for row in outcome.out.splitlines()], ["treaty:npt"])

    def test_line_numbers_in_the_right_margin(self):
        words = ["We recall what was said of lakes, which was long, and resolution", "70/9 of the Assembly, and then the Treaty on",
                 "the Non-Proliferation of Nuclear Weapons, and what has come of it", "in all these years, which is a lot, and resolution",
                 "70/10, which is another one, and what was said of hills at that", "time, which nobody remembers now."]
        for step in (1, 5):
            with self.subTest(step=step):
                more = words + ["and so it goes on, line by line, down to the foot of the page, with"] * (14 if step == 5 else 0)
                numbers = [line(560, 200 + 13 * i, str(i + 1)) for i in range(len(more)) if (i + 1) % step == 0]
                self.assertEqual([each for _, each in self.edges([*lines(*more), *numbers])],
                                 ["A/RES/70/9", "treaty:npt", "A/RES/70/10"])

    def test_a_short_page_is_no_scan(self):
        self.write("a.pdf", self.mixed(lines("We recall the NPT."), []))
        outcome = self.recital("extract", "a.pdf")
        self.assertEqual((outcome.status, outcome.err), (0, ""))

    def test_damaged_files_get_a_line(self):
        good = pdf_file(lines("We recall the NPT."))
        for content in (good[:200], b"%PDF-1.7\n", good.replace(b"/Pages 2 0 R", b"/Pages 9 0 R")):
            with self.subTest(content=content[:20]):
                self.write("bad.pdf", content)
                outcome = self.recital("extract", "bad.pdf")
                self.assertEqual(outcome.status, 2)
                self.assertEqual(outcome.err, "recital: bad.pdf: damaged PDF\n")


if __name__ == "__main__":
    unittest.main()
