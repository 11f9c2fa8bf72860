"""Hostile input: no crash, no hang, nothing outside the output, one clear line each, and the rest is done.

RECITAL_HOSTILE says how many damaged files are made of each format (170 where it does not).
"""
import base64
import bz2
import collections
import gzip
import io
import json
import lzma
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tarfile
import threading
import unittest
import zipfile

from office import paragraph, table, word_file
from open_document import flat, packed
from pdf_file import LEFT, line, pdf_file
from program import PROGRAM, SOURCE, FolderTest

EACH = int(os.environ.get("RECITAL_HOSTILE", "170"))
TEXT = (SOURCE / "graphs" / "corpus" / "2009-chair-summary-en.txt").read_bytes()
RUSSIAN = (SOURCE / "graphs" / "languages" / "2020-draft-resolution-ru.txt").read_text()
CHINESE = (SOURCE / "graphs" / "languages" / "2020-draft-resolution-zh.txt").read_text()
LINES = TEXT.decode().splitlines()[:40]
NPT = "The States parties to the NPT met in the spring of the year.\n"


def escaped(words):
    return words.replace("&", "&amp;").replace("<", "&lt;")


def zipped():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(3):
            archive.writestr(f"{i}.txt", TEXT[:2000])
        archive.writestr("inner.gz", gzip.compress(TEXT[:2000], mtime=0))
    return made.getvalue()


def tarred():
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for i in range(3):
            member = tarfile.TarInfo(f"{i}.txt")
            member.size = 2000
            archive.addfile(member, io.BytesIO(TEXT[:2000]))
    return made.getvalue()


MESSAGE = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: {}\nContent-Transfer-Encoding: {}\n\n"


def book(page):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        package.writestr("META-INF/container.xml", "<container/>")
        package.writestr("a.opf", '<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/>'
                                  "</spine></package>")
        package.writestr("a.xhtml", page)
    return made.getvalue()


def samples():
    """One good file of each format, by the ending of its name."""
    page = "".join(f"<p>{escaped(words)}<sup>1</sup></p>" for words in LINES)
    yield "txt", TEXT
    yield "utf16.txt", CHINESE.encode("utf-16")
    yield "gb18030.txt", CHINESE.encode("gb18030")
    yield "1251.txt", RUSSIAN.encode("cp1251", "ignore")
    yield "html", f"<html><head><title>x</title></head><body>{page}<table><tr><td>70/1</table></body></html>".encode()
    yield "xml", f'<?xml version="1.0"?><akomaNtoso><body>{page}</body></akomaNtoso>'.encode()
    yield "docx", word_file("".join(paragraph(escaped(words)) for words in LINES)
                            + table(["General Assembly resolutions"], ["79/87"]))
    yield "chunk.docx", word_file(paragraph(NPT) + '<w:altChunk r:id="c"/>', relations={"c": ("aFChunk", "/word/c.mht")},
                                  others={"word/c.mht": MESSAGE.format("text/html", "8bit") + page})
    yield "fodt", flat("".join(f"<text:p>{escaped(words)}</text:p>" for words in LINES)).encode()
    yield "odt", packed("".join(f"<text:p>{escaped(words)}</text:p>" for words in LINES))
    yield "epub", book(f"<html><body>{page}</body></html>")
    yield "eml", MESSAGE.format("text/plain; charset=utf-8", "base64").encode() + base64.encodebytes(TEXT)
    mark = "From a@example.org Mon Jan  1 00:00:00 1996\n"
    quoted = "\n".join("> " + words for words in LINES)
    yield "mbox", "\n\n".join(mark + MESSAGE.format("text/plain; format=flowed", "8bit") + quoted for _ in range(3)).encode()
    yield "mht", (MESSAGE.format('multipart/related; boundary="B"', "8bit") + "--B\nContent-Type: text/html\n"
                  f"Content-Transfer-Encoding: quoted-printable\n\n<p>{page.replace('=', '=3D')}\n--B--\n").encode()
    yield "tex", ("\\section{A}\n" + "\n\n".join(f"\\emph{{{words}}}~\\footnote{{See \\textit{{a}}.}}" for words in LINES)).encode()
    yield "wiki.txt", "\n\n".join(f"* [[a|{words}]]<ref>{{{{b|c=d}}}}</ref> '''x'''" for words in LINES).encode()
    yield "md", "\n\n".join(f"# {words}\n[{words}](http://a.org) **x** | y |\n|---|---|\n" for words in LINES).encode()
    yield "zip", zipped()
    yield "tar", tarred()
    yield "gz", gzip.compress(TEXT, mtime=0)
    yield "bz2", bz2.compress(TEXT)
    yield "xz", lzma.compress(TEXT)
    yield "pdf", pdf_file(*([line(LEFT, 100 + 14 * i, words[:80].encode("ascii", "ignore").decode())
                             for i, words in enumerate(LINES[at:at + 20])] for at in (0, 20)))


def damaged(content, chance):
    content = bytearray(content)
    match chance.randrange(4):
        case 0:
            del content[chance.randrange(len(content)):]
        case 1:
            for _ in range(chance.randrange(1, 20)):
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        case 2:
            at = chance.randrange(len(content))
            content[at:at] = content[chance.randrange(len(content)):][:200]
        case 3:
            at = chance.randrange(len(content))
            content[at:at + chance.randrange(1, 400)] = bytes(chance.randrange(256) for _ in range(chance.randrange(40)))
    return bytes(content)


class Hostile(FolderTest):
    def refused(self, name, expected, *options, **more):
        outcome = self.recital("extract", *options, name, **{"timeout": 60, **more})
        self.assertEqual((outcome.status, outcome.out, outcome.err), (2, "", f"recital: {name}: {expected}\n"))

    def test_damage_at_random(self):
        for ending, content in samples():
            if ending == "pdf" and not shutil.which("pdftotext"):
                continue
            chance = random.Random(ending)
            for i in range(EACH):
                self.write(f"in/{i:04}.{ending}", damaged(content, chance))
        self.write("in/good.txt", NPT)
        outcome = self.recital("extract", "--jobs", "2", "--format", "jsonl", "in", timeout=120 + 2 * EACH)
        self.assertEqual(outcome.status, 1, outcome.err)
        for complaint in outcome.err.splitlines():
            self.assertRegex(complaint, r"\Arecital: in/\d+\.[a-z0-9.]+(![^:]*)?(:\d+)?: \S")
        sources = collections.Counter(json.loads(row)["source"] for row in outcome.out.splitlines())
        self.assertEqual(sources["in/good.txt"], 1)
        again = self.recital("extract", "--jobs", "1", "--format", "jsonl", "in", timeout=120 + 4 * EACH)
        self.assertEqual((again.bytes, again.err), (outcome.bytes, outcome.err))

    def test_an_archive_that_grows_beyond_measure(self):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            with archive.open("a.txt", "w", force_zip64=True) as member:
                for _ in range(1100):
                    member.write(b" " * 1_000_000)
            archive.writestr("b.txt", "The NPT is recalled.")
        self.write("bomb.zip", made.getvalue())
        outcome = self.recital("extract", "bomb.zip", timeout=60)
        self.assertEqual((outcome.status, outcome.err),
                         (1, "recital: bomb.zip!a.txt: larger than is read of one document\n"))
        self.assertIn("bomb.zip!b.txt", outcome.out)

    def test_names_in_an_archive_that_lead_out_of_it(self):
        made = io.BytesIO()
        names = ["../../out.txt", "/out.txt", "a/../../out.txt"]
        with zipfile.ZipFile(made, "w") as archive:
            for name in names:
                archive.writestr(name, NPT)
        self.write("in/names.zip", made.getvalue())
        outcome = self.recital("extract", "--format", "jsonl", "in", timeout=60)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        self.assertEqual([json.loads(row)["source"] for row in outcome.out.splitlines()],
                         [f"in/names.zip!{name}" for name in names])
        self.assertEqual(self.names(), ["in"])
        self.assertFalse(pathlib.Path("/out.txt").exists())

    def test_entities_and_what_they_name_outside(self):
        self.write("secret.txt", NPT)
        layers = "".join(f'<!ENTITY e{i + 1} "{f"&e{i};" * 10}">' for i in range(12))
        head = f'<!DOCTYPE x [<!ENTITY e0 "the NPT">{layers}<!ENTITY f SYSTEM "secret.txt">]>'
        words = "We recall &e12; and &f; and the CTBT."
        self.write("in/a.xml", f'<?xml version="1.0"?>{head}<akomaNtoso><body><p>{words}</p></body></akomaNtoso>')
        body = word_file(paragraph(words))
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(made, "w") as new:
            for name in old.namelist():
                new.writestr(name, old.read(name).replace(b"?><w:doc", f"?>{head}<w:doc".encode()))
        self.write("in/b.docx", made.getvalue())
        self.write("in/c.html", f"<!DOCTYPE html {head[10:]}<html><body><p>{words}</p></body></html>")
        outcome = self.recital("extract", "--format", "jsonl", "in", timeout=20)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        self.assertEqual([(row["source"], row["target"]) for row in map(json.loads, outcome.out.splitlines())],
                         [(name, "treaty:ctbt") for name in ("in/a.xml", "in/b.docx", "in/c.html")])

    def test_a_file_larger_than_any_document(self):
        for ending in ("txt", "pdf", "docx", "zip"):
            with open(self.write(f"large.{ending}", b""), "wb") as file:
                file.truncate(5 << 30)  # sparse: it takes no room
            self.refused(f"large.{ending}", "larger than 4 GiB, the largest document that is read", timeout=20)

    def test_a_word_file_of_very_many_paragraphs(self):
        self.write("long.docx", word_file(f"<w:p><w:r><w:t>{NPT.strip()}</w:t></w:r></w:p>" * 100_000))
        outcome = self.recital("extract", "long.docx", timeout=60)
        self.assertEqual((outcome.status, outcome.out.count("\n")), (0, 100_000))

    def test_a_word_file_of_very_many_notes(self):
        body = "".join(f'<w:p><w:r><w:t>Words</w:t></w:r><w:r><w:footnoteReference w:id="{i}"/></w:r></w:p>' for i in range(50_000))
        notes = "".join(f'<w:footnote w:id="{i}">{paragraph("See the NPT.")}</w:footnote>' for i in range(50_000))
        self.write("notes.docx", word_file(body, footnotes=notes))
        outcome = self.recital("extract", "notes.docx", timeout=60)
        self.assertEqual((outcome.status, outcome.out.count("\n")), (0, 50_000))

    def test_nesting_beyond_measure(self):
        deep = 100_000
        self.write("deep.html", f"<html><body>{'<div>' * deep}The NPT.{'</div>' * deep}</body></html>")
        self.refused("deep.html", "nested deeper than any page is")
        self.write("open.html", "<html><body>" + "<b><i>" * deep + "The NPT.")
        self.refused("open.html", "nested deeper than any page is")
        self.write("in/deep.xml", f'<?xml version="1.0"?><akomaNtoso>{"<a>" * deep}<p>The NPT.</p>{"</a>" * deep}</akomaNtoso>')
        self.write("in/deep.docx", word_file("<w:sdt>" * deep + paragraph("The NPT.") + "</w:sdt>" * deep))
        self.write("in/good.txt", NPT)
        outcome = self.recital("extract", "--format", "jsonl", "in", timeout=60)
        self.assertEqual((outcome.status, len(outcome.err.splitlines())), (1, 2), outcome.err)
        self.assertEqual([json.loads(row)["source"] for row in outcome.out.splitlines()], ["in/good.txt"])

    def test_files_that_change_and_vanish_while_they_are_read(self):
        for i in range(400):
            self.write(f"in/{i:03}.txt", NPT * 50)
        files = sorted((self.folder / "in").iterdir())
        stop = threading.Event()

        def meddle():
            chance = random.Random(5)
            while not stop.is_set():
                path = chance.choice(files)
                try:
                    match chance.randrange(3):
                        case 0: path.unlink()
                        case 1: os.truncate(path, chance.randrange(1, 3000))
                        case 2: path.write_bytes(NPT.encode() * chance.randrange(1, 3000))
                except FileNotFoundError:
                    pass

        meddler = threading.Thread(target=meddle)
        meddler.start()
        try:
            for _ in range(3):
                outcome = self.recital("extract", "--jobs", "2", "--format", "jsonl", "in", timeout=60)
                self.assertIn(outcome.status, (0, 1))
                for complaint in outcome.err.splitlines():
                    self.assertRegex(complaint, r"\Arecital: in/\d+\.txt: (no such file or folder|the file holds no text|not a text: it holds zero bytes)\Z")
                for row in outcome.out.splitlines():
                    self.assertEqual(json.loads(row)["target"], "treaty:npt")
        finally:
            stop.set()
            meddler.join()

    def test_a_full_disk_at_the_output(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("there is no /dev/full")
        self.write("a.txt", TEXT)
        for command in (["extract"], ["graph", "--format", "graphml"]):
            outcome = self.recital(*command, "a.txt", "-o", "/dev/full")
            self.assertEqual(outcome.status, 2)
            self.assertRegex(outcome.err, r"\Arecital: /dev/full: .*\n\Z")
        with open("/dev/full", "wb") as full:
            run = subprocess.run([PROGRAM, "extract", "a.txt"], cwd=self.folder, stdout=full, stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(run.returncode, 2)
        self.assertRegex(run.stderr.decode(), r"\Arecital: [^\n]+\n\Z")

    def test_an_output_that_outgrows_what_is_left_keeps_the_old_file(self):
        self.write("a.txt", TEXT)
        self.write("out.graphml", "old")
        shell = ["sh", "-c", 'ulimit -f 4; exec "$0" graph a.txt -o out.graphml', PROGRAM]  # two kilobytes, as a full disk
        run = subprocess.run(shell, cwd=self.folder, capture_output=True, timeout=60,
                             preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
        self.assertEqual(run.returncode, 2)
        self.assertRegex(run.stderr.decode(), r"\Arecital: out\.graphml: [^\n]+\n\Z")
        self.assertEqual(((self.folder / "out.graphml").read_text(), self.names()), ("old", ["a.txt", "out.graphml"]))


if __name__ == "__main__":
    unittest.main()
