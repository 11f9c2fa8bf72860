"""A document as a page with every reference marked: whole, safe, and leading where it should."""
import collections
import html.parser
import json
import re
import shutil
import unicodedata
import unittest

from pdf_file import LEFT, line, pdf_file
from program import CORPUS, SOURCE, FolderTest

LANGUAGES = SOURCE / "graphs" / "languages"
NO_END = {"meta", "br"}
ELEMENTS = set("html head meta title style body a header h1 h2 p strong nav aside ul li main div span bdi code br section table "
               "thead tbody tr th td footer".split())
ATTRIBUTES = set("lang charset http-equiv content name class href id aria-label role dir rel scope tabindex".split())


def plain(text):
    """Full-width letters and digits as plain ones, as the running text has them."""
    return unicodedata.normalize("NFKC", text)


def letters(text):
    return collections.Counter(c for c in plain(text) if c.isalpha())


class Page(html.parser.HTMLParser):
    """What a page consists of; its elements must be closed in order."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.attributes, self.ids, self.links, self.open = set(), set(), [], [], []
        self.words, self.text, self.furniture, self.cards = [], [], [], []
        self.policy = self.direction = ""
        self.feed(text)
        self.close()
        assert self.open == [], self.open

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.elements.add(tag)
        self.attributes.update(given)
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given["content"]
        if tag == "main":
            self.direction = given.get("dir", "")
        if tag not in NO_END:
            self.open.append((tag, given.get("class", "").split(" ")[0]))
        if given.get("class", "").startswith("card"):
            self.cards.append("")

    def handle_endtag(self, tag):
        assert self.open[-1][0] == tag, (self.open, tag)
        self.open.pop()

    def handle_data(self, data):
        inside = {name for _, name in self.open}
        if "style" in {tag for tag, _ in self.open}:
            return
        self.words.append(data)
        if "card" in inside:
            self.cards[-1] += data + "\n"
        elif "furniture" in inside:
            self.furniture.append(data)
        elif "main" in {tag for tag, _ in self.open} and not inside & {"page", "label", "sign"}:
            self.text.append(data)


class Annotate(FolderTest):
    def annotate(self, *arguments, status=0):
        outcome = self.recital("annotate", "--quiet", *arguments)
        self.assertEqual((outcome.status, outcome.err), (status, ""))
        text = outcome.bytes.decode()
        page = Page(text)
        self.assertLessEqual(page.elements, ELEMENTS)
        self.assertLessEqual(page.attributes, ATTRIBUTES)
        self.assertEqual(len(page.ids), len(set(page.ids)))
        for link in page.links:
            self.assertTrue(link[1:] in page.ids if link.startswith("#") else re.match("https?://", link), link)
        self.assertIn("default-src 'none'", page.policy)
        self.assertNotIn("script-src", page.policy)
        return page

    def references(self, path):
        out = self.recital("extract", "--quiet", "--format", "jsonl", path).out
        return [json.loads(line) for line in out.splitlines()]

    def test_every_letter_and_every_reference_is_there(self):
        paths = [*sorted(CORPUS.iterdir())[::4], *sorted(LANGUAGES.iterdir())]
        self.assertEqual(len(paths), 8)
        for path in paths:
            with self.subTest(path.name):
                page = self.annotate(path)
                shown = plain("".join(page.text))
                found = self.references(path)
                marks = {(r["paragraph"], r["begin"], r["end"]) for r in found}
                self.assertEqual(sum(bool(re.fullmatch("m[0-9]+", i)) for i in page.ids), len(marks))
                self.assertEqual(len(page.cards), len(marks))
                for r in found:
                    self.assertIn(plain(r["surface"]), shown)
                    card = next(c for c in page.cards if r["surface"] in c and r["rule"] in c)
                    self.assertIn(r["status"], card)
                    if r["status"] == "resolved":
                        self.assertTrue([c for c in page.cards if r["surface"] in c and r["target"] in c], r)
                lost = letters(path.read_text(encoding="utf-8")) - letters("".join(page.text + page.furniture))
                self.assertEqual(lost, collections.Counter())

    def test_a_card_tells_what_extract_tells(self):
        self.write("a.txt", "Note by the Chair\n\n1. The Group recalls article VI of the NPT.\n\n"
                            "2. It reaffirms paragraphs 3 to 5 of resolution 1540 (2004).\n")
        page = self.annotate("a.txt")
        first = page.cards[0].splitlines()
        for words in ("article VI of the NPT", "treaty:npt", "article 6", "treaty", "recall", "resolved", "INFCIRC/140"):
            self.assertIn(words, first)
        self.assertIn("https://undocs.org/S/RES/1540(2004)", page.links)
        card = next(c for c in page.cards if "S/RES/1540(2004)" in c)
        self.assertIn("reaffirm", card)

    def test_a_range_has_one_card(self):
        self.write("a.txt", "1. We recall actions 1 to 5 of the Final Document of the 2010 NPT Review Conference.\n")
        told = [c for c in self.annotate("a.txt").cards if "action 2; action 3" in c]
        self.assertEqual(len(told), 1)

    def test_what_is_doubtful_says_why(self):
        self.write("a.txt", "1. 我们支持《云渡原则》。\n")
        page = self.annotate("a.txt")
        self.assertIn("doubtful", page.ids)
        self.assertIn("unresolved", page.cards[0])
        reason = self.references("a.txt")[0]["reason"]
        self.assertIn(reason, page.cards[0])
        self.assertTrue([w for w in page.words if reason in w and "unresolved: " in w])

    def test_direction(self):
        for path in LANGUAGES.iterdir():
            self.assertEqual(self.annotate(path).direction, "rtl" if "-ar" in path.name else "ltr", path.name)

    def test_furniture_is_faint_and_not_lost(self):
        lines = ["The Group met at the lake and agreed on what it had before it, and so it went on"] * 3
        pages = [f"LAKE/{n}\n\n" + "\n".join(lines) + f"\nand recalled the NPT on day {n}.\n\n{n}\n" for n in range(1, 6)]
        self.write("a.txt", "\f".join(pages))
        page = self.annotate("a.txt")
        self.assertIn("4", page.furniture)
        self.assertNotIn("4", [words.strip() for words in page.text])

    @unittest.skipIf(shutil.which("pdftotext") is None, "pdftotext is not there")
    def test_furniture_of_a_pdf_is_faint_where_it_stood(self):
        def page(number, *words):
            return [line(LEFT, 60, "A/RES/99/1"), *[line(LEFT, 650 + 14 * i, each) for i, each in enumerate(words)],
                    line(60, 750, "18-17962"), line(540, 750, f"{number}/2")]
        first = page(1, "     1. Recalls its preamble, which goes on to the next line of the page, to what",
                     "stands at the foot of it, and then over to the page that follows, to resolution")
        self.write("a.pdf", pdf_file(first, page(2, "70/9 of the Assembly."), page(3, "     2. Ends.")))
        found = self.annotate("a.pdf", "--language", "en")
        self.assertEqual(found.furniture, ["18-17962", "1/2", "A/RES/99/1", "18-17962", "2/2", "A/RES/99/1", "18-17962", "3/2"])
        text = " ".join("".join(found.text).split())
        self.assertIn("to resolution 70/9 of the Assembly.", text)
        self.assertNotIn("18-17962", text)

    def test_a_document_is_text_and_never_markup(self):
        nasty = ['</script><script>alert(1)</script>', '</style><img src=x onerror=alert(2)>', '"><svg onload=alert(3)>',
                 "javascript:alert(4)", "</title><base href=//evil.example>", "&lt;b&gt;", "<!-- ", "]]>", "\u202eTPN\u202c\u2066",
                 "</main></body></html><h1>"]
        self.write("<img src=x onerror=alert(9)>.txt", "NPT/CONF.2020/99\n\nStatement " + " ".join(nasty) + "\n\n" + "".join(
            f"{n}. {words} The Group recalls article VI of the NPT {words} and 《{words}》 with resolution 1540 (2004){words}.\n\n"
            for n, words in enumerate(nasty, 1)))
        self.write("mine.toml", '[[instrument]]\nid = "text:mine"\nkind = "document"\nnoun = "action_plan"\nsource = "x"\n'
                                'title.en = "Lake <script>alert(6)</script> Plan"\nnames.en = ["Lake Plan"]\n'
                                'examples.en = ["The Lake Plan."]\n')
        page = self.annotate("<img src=x onerror=alert(9)>.txt", "--language", "en")
        words = "".join(page.words)
        for each in nasty[:6]:
            self.assertIn(each, words)
        self.assertNotRegex(words, "[\u202a-\u202e\u2066-\u2069]")
        self.write("b.txt", "1. We recall the Lake Plan.\n")
        page = self.annotate("b.txt", "--catalogue", "mine.toml")
        self.assertIn("Lake <script>alert(6)</script> Plan", "".join(page.words))

    def test_properties_of_a_file_are_text_as_well(self):
        self.write("a.html", "<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;</title></head><body><p>We recall the NPT."
                             "</p><p><a href='javascript:alert(2)'>resolution 1540 (2004)</a></p></body></html>")
        self.annotate("a.html")

    def test_a_very_long_name(self):
        name = "云" * 100_000
        self.write("a.txt", f"1. 我们支持《{name}》。\n\n2. 我们忆及第1540(2004)号决议。\n")
        page = self.annotate("a.txt")
        self.assertIn("《" + name, "".join(page.text))

    def test_no_reference_is_no_failure(self):
        self.write("a.txt", "The weather was fine, and nobody said a word about anything else.\n")
        page = self.annotate("a.txt", "--language", "en")
        self.assertEqual(page.cards, [])
        self.assertNotIn("cited", page.ids)

    def test_the_interface_speaks_another_language_and_the_document_its_own(self):
        for language, kind, direction in (("fr", "traité", "ltr"), ("zh", "条约", "ltr")):
            text = self.recital("annotate", "-q", "--interface", language, LANGUAGES / "2020-draft-resolution-ar.txt").out
            self.assertIn(f'<html lang="{language}" dir="{direction}">', text)
            page = Page(text)
            self.assertEqual(page.direction, "rtl")
            card = next(card for card in page.cards if "treaty:npt" in card)
            self.assertIn(kind, card.splitlines())
            self.assertNotIn("Identifier", "".join(page.words))
        outcome = self.recital("annotate", "--interface", "tlh", CORPUS)
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertIn('no interface "tlh"; there are ', outcome.err)

    def test_several_documents_have_a_page_each_and_an_index(self):
        self.write("in/a.txt", "A/C.1/75/L.98\n\n1. We recall resolution 1540 (2004) and 《云渡原则》.\n")
        self.write("in/b.txt", "A/C.1/75/L.98\n\n1. Nous rappelons la résolution 1540 (2004).\n")
        self.write("in/<index> & co.txt", "1. We recall the NPT <script>alert(1)</script>.\n")
        outcome = self.recital("annotate", "in", "-o", "out/")
        self.assertEqual((outcome.status, outcome.out), (0, ""))
        self.assertIn("wrote 3 pages and index.html in out/", outcome.err)
        files = sorted(path.name for path in (self.folder / "out").iterdir())
        self.assertEqual(files, ["A-C.1-75-L.98-2.html", "A-C.1-75-L.98.html", "index-co.html", "index.html"])
        index = Page((self.folder / "out" / "index.html").read_text(encoding="utf-8"))
        self.assertEqual(sorted(index.links), ["./" + name for name in files if name != "index.html"])
        self.assertIn("default-src 'none'", index.policy)
        alone = self.recital("annotate", "-q", "in/b.txt").bytes
        self.assertIn(alone, [(self.folder / "out" / name).read_bytes() for name in files])
        again = self.recital("annotate", "-q", "in", "-o", "out", "--jobs", "1")  # a folder that is there
        self.assertEqual(again.status, 0)
        self.assertEqual(sorted(path.name for path in (self.folder / "out").iterdir()), files)
        self.assertEqual(self.recital("annotate", "gone.txt", "-o", "none/").status, 2)
        self.assertFalse((self.folder / "none").exists())

    def test_one_document_one_page(self):
        outcome = self.recital("annotate", CORPUS, "-o", "x.html")
        self.assertEqual((outcome.status, outcome.out, self.names()), (2, "", []))
        self.assertIn("several documents", outcome.err)
        self.assertEqual(self.recital("annotate", "gone.txt").status, 2)

    def test_the_file_is_what_is_printed_whatever_the_jobs(self):
        path = CORPUS / "2022-statement-zh.txt"
        for jobs in "128":
            self.assertEqual(self.recital("annotate", "-q", path, "-o", "x.html", "--jobs", jobs).status, 0)
            self.assertEqual((self.folder / "x.html").read_bytes(), self.recital("annotate", "-q", path).bytes)


if __name__ == "__main__":
    unittest.main()
