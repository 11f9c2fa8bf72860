"""Pictures for a page, what they leave out, what they say of themselves, and when there is none."""
import re
import struct
import unittest
import zlib
import xml.etree.ElementTree as ET

from program import CORPUS, SOURCE, FolderTest

SVG = "{http://www.w3.org/2000/svg}"
CYCLES = [SOURCE / "graphs" / "cycles", "--catalogue", SOURCE / "graphs" / "cycles.toml", "--grammar",
          SOURCE / "graphs" / "cycles.grammar.toml"]
MILLIMETRE = 72 / 25.4


class PictureTest(FolderTest):
    def draw(self, *arguments, command="graph", inputs=(CORPUS,)):
        outcome = self.recital(command, *inputs, "-o", "p.svg", *arguments)
        self.assertEqual(outcome.status, 0, outcome.err)
        self.said = outcome.err
        text = (self.folder / "p.svg").read_text(encoding="utf-8")
        self.root = ET.fromstring(text)
        self.words = [each.text for each in self.root.iter(SVG + "text")]
        return text

    def crowd(self, documents=70, texts=50):
        """Documents of as many years as there are from 1950, each of which cites some of the texts in one paragraph."""
        for d in range(documents):
            cited = "; and the words of General Assembly ".join(f"resolution {31 + t % 40}/{t + 1} in the light of its aims" for t in range(texts) if (d + t) % 7 < 3)
            year = 1950 + d if d < 20 else 1990 + d % 30
            self.write(f"crowd/{d:03}.txt", f"A/C.1/{year - 1945}/L.{d + 1}\n\n1 May {year}\n\nThe General Assembly,\n\n1. Recalls the words of General Assembly {cited}, and asks that the lamps be kept.\n")
        return (self.folder / "crowd",)


class Pages(PictureTest):
    def smallest_print(self):
        """Points of the smallest letters, as the page prints them."""
        width = float(self.root.get("width").removesuffix("pt"))
        left, top, wide, high = map(float, self.root.get("viewBox").split())
        inner = re.search(r"scale\(([\d.]+)", " ".join(each.get("transform", "") for each in self.root.iter(SVG + "g")))
        sizes = [float(each.get("font-size")) for each in self.root.iter(SVG + "text")]
        return min(sizes) * width / wide * (float(inner[1]) if inner else 1)

    def test_a_picture_has_the_size_of_the_page_and_letters_that_can_be_read(self):
        crowd = self.crowd()
        for page, size in (("a4", (842, 595)), ("16:9", (960, 540)), ("210x297", (210 * MILLIMETRE, 297 * MILLIMETRE))):
            for inputs in ((CORPUS,), crowd):
                for more in ([], ["--layout", "lanes"], ["--level", "instrument"]):
                    self.draw("--page", page, *more, inputs=inputs)
                    printed = [float(self.root.get(side).removesuffix("pt")) for side in ("width", "height")]
                    for have, want in zip(printed, size):
                        self.assertAlmostEqual(have, want, delta=1.5, msg=(page, more))
                    self.assertGreaterEqual(self.smallest_print(), 7.9, (page, more))

    def test_what_is_left_out_is_said_in_the_picture_and_on_standard_error(self):
        self.draw("--top", "5")
        left_out = re.search(r"recital: the picture shows (.*)", self.said)[1]
        self.assertIn("5", left_out)
        self.assertTrue(any(left_out in words for words in self.words), self.words[:3])
        self.draw("--top", "5000", "--min-citations", "5")
        self.assertNotIn("the picture shows", self.said)

    def test_what_is_no_page_is_refused(self):
        for page in ("a7", "10x10", "axb", "210x", "0x0", "210x297x5"):
            outcome = self.recital("graph", CORPUS, "-o", "p.svg", "--page", page)
            self.assertEqual((outcome.status, self.names()), (2, []), page)
            self.assertIn(f'--page: no page "{page}"; there are a4 a3 letter 16:9', outcome.err)

    def test_a_matrix_on_a_page(self):
        whole = self.draw("--all", command="trace", inputs=CYCLES)
        self.assertIn("Commitments: ", whole)
        self.draw("--all", "--page", "a4", "--top", "3", command="trace", inputs=CYCLES)
        self.assertIn("the picture has: shown: the 3 of ", self.said)
        self.assertTrue(any("shown: the 3 of " in words for words in self.words if words))
        self.assertGreaterEqual(self.smallest_print(), 7.9)
        outcome = self.recital("trace", "--all", *CYCLES, "--page", "a4")
        self.assertEqual((outcome.status, outcome.out), (2, ""))


class Crowds(PictureTest):
    def test_above_sixty_documents_lanes_go_by_year(self):
        self.draw("--layout", "lanes", inputs=self.crowd())
        self.assertIn("documents of the year that cite it", self.words)
        self.assertIn("years are left out here", self.words)
        self.assertNotIn("the document above cites what lies below", self.words)
        self.assertFalse([each for each in self.root.iter(SVG + "title") if "->" in (each.text or "") and "top left" not in each.text])

    def test_few_documents_stand_each_in_its_year_and_gaps_are_marked(self):
        self.draw("--layout", "lanes")
        self.assertIn("the document above cites what lies below", self.words)
        self.assertIn("years are left out here", self.words)

    def test_above_forty_texts_what_is_cited_together_is_a_table(self):
        inputs = self.crowd()
        self.draw("--level", "instrument", inputs=inputs)
        self.assertIn("columns bear the numbers of the rows", self.words)
        self.assertIn("A/RES/31/1", self.words)
        self.draw("--level", "instrument", "--top", "12", inputs=inputs)
        self.assertNotIn("columns bear the numbers of the rows", self.words)
        self.assertIn("cited together (wider: in more paragraphs)", self.words)


class Around(PictureTest):
    def test_ego_asks_what_it_is_around(self):
        outcome = self.recital("graph", CORPUS, "-o", "p.svg", "--layout", "ego")
        self.assertEqual((outcome.status, outcome.out, self.names()), (2, "", []))
        self.assertIn("--around TARGET", outcome.err)

    def test_cut_names_stay_distinct(self):
        long = "Treaty on the Protection of the Lighthouses of the Coasts and Islands of the {} Sea"
        entries = "".join(f"[[instrument]]\nid = \"treaty:{sea.lower()}\"\nkind = \"treaty\"\nnoun = \"treaty\"\ndate = \"1990-01-01\"\n"
                          f"title.en = \"{long.format(sea)}\"\n" for sea in ("Northern", "Southern"))
        self.write("seas.toml", entries)
        self.write("in/a.txt", f"A/C.1/75/L.1\n\n1. Recalling the NPT, the {long.format('Northern')} and the {long.format('Southern')},\n")
        self.draw("--layout", "ego", "--around", "treaty:npt", "--hops", "2", "--catalogue", "seas.toml", inputs=("in",))
        cut = [words for words in self.words if "\u2026" in words]
        self.assertEqual(len(cut), 2)
        self.assertEqual(len(set(cut)), 2, cut)


class Nothing(PictureTest):
    def test_a_picture_of_nothing_is_refused_with_a_suggestion(self):
        for ending in ("svg", "png", "pdf"):
            outcome = self.recital("graph", CORPUS, "-o", "p." + ending, "--since", "2050", "--kind", "treaty")
            self.assertEqual((outcome.status, outcome.out, self.names()), (2, "", []))
            self.assertIn("there is nothing to draw: no citation is left; try without --kind, --since\n", outcome.err)
        self.write("quiet.txt", "1. The lamps burn.\n")
        outcome = self.recital("graph", "quiet.txt", "-o", "p.svg")
        self.assertEqual(outcome.status, 2)
        self.assertIn("recital check shows what was found", outcome.err)
        self.assertEqual(self.recital("graph", "quiet.txt", "-o", "p.graphml").status, 0)

    def test_what_was_narrowed_away_is_said(self):
        outcome = self.recital("graph", CORPUS, "-o", "p.svg", "--around", "treaty:npt", "--kind", "resolution")
        self.assertEqual(outcome.status, 2)
        self.assertIn("try without --kind\n", outcome.err)


class Descriptions(PictureTest):
    def test_svg_has_title_description_and_blanks_that_stay(self):
        self.draw("--title", "Lamps & harbours")
        self.assertEqual(self.root.find(SVG + "title").text, "Lamps & harbours")
        self.assertIn("cited in 651 references", self.root.find(SVG + "desc").text)
        self.assertEqual(self.root.get("{http://www.w3.org/XML/1998/namespace}space"), "preserve")
        self.draw("--all", command="trace", inputs=CYCLES)
        self.assertTrue(self.root.find(SVG + "desc").text)

    def test_png_has_text_chunks_that_are_whole(self):
        self.assertEqual(self.recital("graph", CORPUS, "-o", "p.png", "--title", "Lampes à l’aube").status, 0)
        bytes_ = (self.folder / "p.png").read_bytes()
        found, at = {}, 8
        while at < len(bytes_):
            length, kind = struct.unpack(">I4s", bytes_[at:at + 8])
            body = bytes_[at + 8:at + 8 + length]
            self.assertEqual(struct.unpack(">I", bytes_[at + 8 + length:at + 12 + length])[0], zlib.crc32(kind + body))
            if kind == b"iTXt":
                name, _, rest = body.partition(b"\0")
                found[name.decode()] = rest[4:].decode()
            at += 12 + length
        self.assertEqual(found["Title"], "Lampes à l’aube")
        self.assertIn("cited in 651 references", found["Description"])
        self.assertRegex(found["Software"], r"\ARecital ")

    def test_pdf_has_title_subject_and_creator(self):
        self.assertEqual(self.recital("graph", CORPUS, "-o", "p.pdf", "--title", "条约").status, 0)
        pdf = (self.folder / "p.pdf").read_bytes()
        self.assertIn(b"/Title <FEFF" + "条约".encode("utf-16-be").hex().upper().encode() + b">", pdf)
        self.assertIn(b"/Subject <FEFF", pdf)
        self.assertIn(b"/Creator <FEFF" + "Recital".encode("utf-16-be").hex().upper().encode(), pdf)


if __name__ == "__main__":
    unittest.main()
