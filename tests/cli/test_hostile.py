"""Damaged files of every format: no crash, no hang, one clear line each, and the rest is done.

RECITAL_HOSTILE says how many files are made of each format (20 where it does not).
"""
import gzip
import io
import os
import pathlib
import random
import re
import unittest
import zipfile

from office import paragraph, table, word_file
from program import SOURCE, FolderTest

EACH = int(os.environ.get("RECITAL_HOSTILE", "20"))
SHARED = pathlib.Path(os.environ.get("RECITAL_SHARED") or SOURCE.parent / "shared")
TEXT = (SOURCE / "graphs" / "corpus" / "2009-chair-summary-en.txt").read_bytes()
LINES = TEXT.decode().splitlines()


def archive():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zipped:
        for i in range(3):
            zipped.writestr(f"{i}.txt", TEXT)
    return made.getvalue()


def samples():
    page = "".join(f"<p>{line}</p>" for line in LINES)
    yield "txt", TEXT
    yield "html", f"<html><body>{page}</body></html>".encode()
    yield "xml", f'<?xml version="1.0"?><akomaNtoso><body>{page}</body></akomaNtoso>'.replace("&", "&amp;").encode()
    yield "docx", word_file("".join(paragraph(line.replace("&", "&amp;").replace("<", "&lt;")) for line in LINES)
                            + table(["General Assembly resolutions"], ["79/87"]))
    yield "zip", archive()
    yield "gz", gzip.compress(TEXT, mtime=0)
    for path in sorted((SHARED / "documents" / "pdf").glob("*.pdf"))[:1]:
        yield "pdf", path.read_bytes()


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
    def test_damage_at_random(self):
        for ending, content in samples():
            chance = random.Random(ending)
            for i in range(EACH):
                self.write(f"{ending}/{i:04}.{ending}", damaged(content, chance))
            with self.subTest(ending):
                outcome = self.recital("extract", "--jobs", "2", ending, timeout=30 + EACH)
                self.assertIn(outcome.status, (0, 1, 2))
                for line in outcome.err.splitlines():
                    self.assertTrue(re.match(rf"recital: {ending}/\d+\.{ending}.*: \S", line), line)

    def test_an_archive_that_grows_beyond_measure(self):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zipped:
            with zipped.open("a.txt", "w", force_zip64=True) as member:
                for _ in range(1100):
                    member.write(b" " * 1_000_000)
            zipped.writestr("b.txt", "The NPT is recalled.")
        self.write("bomb.zip", made.getvalue())
        outcome = self.recital("extract", "bomb.zip", timeout=60)
        self.assertEqual((outcome.status, outcome.err),
                         (1, "recital: bomb.zip!a.txt: larger than is read of one document\n"))
        self.assertIn("bomb.zip!b.txt", outcome.out)

    def test_a_word_file_of_very_many_paragraphs(self):
        self.write("long.docx", word_file("<w:p><w:r><w:t>Parties to the NPT met in the spring of the year.</w:t></w:r></w:p>" * 100_000))
        outcome = self.recital("extract", "long.docx", timeout=60)
        self.assertEqual((outcome.status, outcome.out.count("\n")), (0, 100_000))

    def test_a_full_disk_at_the_output(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("there is no /dev/full")
        self.write("a.txt", TEXT)
        outcome = self.recital("extract", "a.txt", "-o", "/dev/full")
        self.assertEqual(outcome.status, 2)
        self.assertRegex(outcome.err, r"\Arecital: /dev/full: .*\n\Z")


if __name__ == "__main__":
    unittest.main()
