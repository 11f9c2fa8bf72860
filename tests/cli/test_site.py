"""A folder of pages that lead to each other: whole or not at all, nothing of the user's lost, no path of the machine in it."""
import html.parser
import os
import pathlib
import re
import signal
import subprocess
import time
import unittest
import urllib.parse

from program import CORPUS, PROGRAM, SOURCE, FolderTest

GRAPHS = SOURCE / "graphs"
KNOWN = ["--catalogue", GRAPHS / "cycles.toml", "--grammar", GRAPHS / "cycles.grammar.toml"]
CYCLES = GRAPHS / "cycles"

DRAFT = "A/C.1/75/L.98\n\n12 October 2020\n\nThe General Assembly,\n\nNoting the lamps,\n\n3. Requests States to dim their lamps.\n"
CITING = ("A/C.1/76/L.97\n\n12 October 2021\n\n1. We recall paragraph 3 of A/C.1/75/L.98 and resolution 1540 (2004).\n\n"
          "2. We also recall A/C.1/75/L.98.\n")


class Page(html.parser.HTMLParser):
    """The links of a page, the elements that something may lead to, and its words."""

    def __init__(self, path):
        super().__init__()
        self.links, self.ids, self.loaded, self.words = [], set(), [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if "id" in given:
            self.ids.add(given["id"])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag in ("link", "script", "img") and ("href" in given or "src" in given):
            self.loaded.append(given.get("href") or given["src"])

    def handle_data(self, data):
        self.words.append(data)


class Site(FolderTest):
    def site(self, *arguments, status=0):
        outcome = self.recital("site", *arguments)
        self.assertEqual(outcome.status, status, outcome.err)
        return outcome

    def pages(self, folder="out"):
        return {path.relative_to(self.folder / folder).as_posix(): Page(path) for path in (self.folder / folder).rglob("*.html")}

    def contents(self, folder="out"):
        return {path.relative_to(self.folder / folder).as_posix(): path.read_bytes()
                for path in (self.folder / folder).rglob("*") if path.is_file()}

    def test_every_link_leads_somewhere(self):
        said = self.site(*KNOWN, CYCLES, CORPUS, "-o", "out").err
        pages = self.pages()
        self.assertIn("pages of 21 documents and ", said)
        self.assertLessEqual({"index.html", "report.html", "commitments.html", "documents/index.html"}, set(pages))
        self.assertEqual(len([name for name in pages if name.startswith("documents/")]), 22)
        self.assertGreater(len([name for name in pages if name.startswith("commitments/")]), 5)
        files = set(self.contents())
        for name, page in pages.items():
            self.assertTrue(all(not each.startswith(("/", "http")) for each in page.loaded), page.loaded)
            for link in page.links + [each for each in page.loaded if not each.startswith("data:")]:
                address = urllib.parse.urlsplit(link)
                if address.scheme in ("http", "https"):
                    continue
                path = address.path or name.rsplit("/", 1)[-1]
                target = os.path.normpath(os.path.join(os.path.dirname(name), path))
                self.assertIn(target, files, f"{name}: {link}")
                if address.fragment and "=" not in address.fragment:
                    self.assertIn(urllib.parse.unquote(address.fragment), pages[target].ids, f"{name}: {link}")

    def test_who_cites_and_what_is_cited(self):
        self.write("in/draft.txt", DRAFT)
        self.write("in/citing.txt", CITING)
        self.site("in", "-o", "out")
        pages = self.pages()
        citing, cited = pages["documents/A-C.1-76-L.97.html"], pages["documents/A-C.1-75-L.98.html"]
        self.assertIn("A-C.1-75-L.98.html#para_3", citing.links)  # a document that was read
        self.assertIn("https://undocs.org/S/RES/1540(2004)", citing.links)  # one that was not
        self.assertIn("cited_by", cited.ids)
        self.assertLessEqual({"A-C.1-76-L.97.html", "A-C.1-76-L.97.html#para_1", "A-C.1-76-L.97.html#para_2"}, set(cited.links))
        self.assertNotIn("cited_by", citing.ids)
        self.assertNotIn("commitments.html", pages)  # nobody speaks of any

    def test_versions_lead_to_each_other(self):
        self.site(GRAPHS / "languages", "-o", "out")
        pages = {name: page for name, page in self.pages().items() if name.startswith("documents/") and "index" not in name}
        self.assertEqual(len(pages), 5)
        for name, page in pages.items():
            others = {other.removeprefix("documents/") for other in pages if other != name}
            self.assertLessEqual(others, set(page.links))

    def test_no_path_of_the_machine(self):
        self.write("secret-place/in/a.txt", DRAFT)
        self.site(self.folder / "secret-place" / "in", *KNOWN, CYCLES, "-o", "out")
        for name, content in self.contents().items():
            for path in (b"secret-place", str(self.folder).encode(), str(GRAPHS).encode()):
                self.assertNotIn(path, content, name)

    def test_the_same_bytes(self):
        self.site(*KNOWN, CYCLES, "-o", "one", "--jobs", "1")
        self.site(*KNOWN, CYCLES, "-o", "two", "--jobs", "4")
        self.assertEqual(self.contents("one"), self.contents("two"))

    def test_from_a_corpus(self):
        self.assertEqual(self.recital("index", "add", "papers.recital", CORPUS).status, 0)
        self.site("papers.recital", "-o", "kept")
        self.site(CORPUS, "-o", "read")
        self.assertEqual(set(self.contents("kept")), set(self.contents("read")))

    def test_nothing_of_the_users_is_replaced(self):
        self.write("in/draft.txt", DRAFT)
        self.write("mine/letter.txt", "Dear all")
        self.assertIn("holds no site", self.site("in", "-o", "mine", status=2).err)
        self.assertIn("holds no site", self.site("in", "-o", "mine", "--replace", status=2).err)
        self.assertEqual(self.contents("mine"), {"letter.txt": b"Dear all"})
        self.assertIn("it is no folder", self.site("in", "-o", "in/draft.txt", status=2).err)

        (self.folder / "out").mkdir()
        self.site("in", "-o", "out/")  # an empty one will do
        before = self.contents()
        self.assertIn("--replace", self.site("in", "-o", "out", status=2).err)
        self.write("in/citing.txt", CITING)
        self.site("in", "-o", "out", "--replace")
        self.assertIn("documents/A-C.1-76-L.97.html", self.contents())
        self.write("out/documents/letter.txt", "Dear all")
        self.assertIn("documents/letter.txt", self.site("in", "-o", "out", "--replace", status=2).err)
        self.assertEqual(self.contents()["documents/letter.txt"], b"Dear all")
        self.assertNotEqual(before, self.contents())
        self.assertEqual(self.names(), ["in", "mine", "out"])  # nothing hidden is left

    def test_others_may_read_it(self):
        self.write("in/draft.txt", DRAFT)
        made = subprocess.run([PROGRAM, "site", "-q", "in", "-o", "out"], cwd=self.folder, umask=0o022)
        self.assertEqual(made.returncode, 0)
        self.assertEqual((self.folder / "out").stat().st_mode & 0o777, 0o755)

    def test_what_is_stopped_leaves_no_half_site(self):
        for number in range(400):
            self.write(f"in/{number}.txt", DRAFT.replace("L.98", f"L.{number}"))
        running = subprocess.Popen([PROGRAM, "site", "in", "-o", "out"], cwd=self.folder, stderr=subprocess.PIPE)
        while running.poll() is None and not list(self.folder.glob(".recital-*")):
            time.sleep(0.002)
        running.send_signal(signal.SIGKILL)
        running.communicate()
        if running.returncode == -signal.SIGKILL:
            self.assertFalse((self.folder / "out").exists())

    def test_nothing_to_read(self):
        self.assertIn("nothing.txt", self.site("nothing.txt", "-o", "out", status=2).err)
        self.assertEqual(self.names(), [])

    def test_hostile_documents_are_text(self):
        nasty = '</script><script>alert(1)</script> "><img src=x onerror=alert(2)>'
        self.write("in/<b onclick=x>.txt", f"Statement {nasty}\n\n1. We recall article VI of the NPT {nasty}.\n")
        self.site("in", "-o", "out", "--title", nasty, "--language", "en")
        for name, content in self.contents().items():
            if name.endswith(".html"):
                self.assertNotIn(b"<img src=x", content, name)
                self.assertNotRegex(content, rb"<script>alert", name)
        index = (self.folder / "out" / "index.html").read_text(encoding="utf-8")
        self.assertIn("Statement \\u003c/script>", index)

    def test_languages_of_the_interface(self):
        for language, direction in (("ar", "rtl"), ("fr", "ltr")):
            self.site(CORPUS, "-q", "-o", language, "--interface", language)
            for name in ("index.html", "report.html", "documents/index.html"):
                text = (self.folder / language / name).read_text(encoding="utf-8")
                self.assertIn(f'<html lang="{language}" dir="{direction}">', text)


if __name__ == "__main__":
    unittest.main()
