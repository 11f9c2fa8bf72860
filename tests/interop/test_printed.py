"""Documents in six languages that LibreOffice and Chromium printed give the edges that their texts give, whatever the
font's widths are.

RECITAL_PRINTED=all prints the whole sample corpus instead of a part of it; another value names a folder of texts.
"""
import collections
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import print_corpus

PROGRAM = os.environ["RECITAL"]
PARAGRAPHS = os.environ["RECITAL_PARAGRAPHS"]
GRAPHS = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"]) / "graphs"


def texts():
    everything = sorted(GRAPHS.glob("corpus/*.txt")) + sorted(GRAPHS.glob("languages/*.txt"))
    chosen = os.environ.get("RECITAL_PRINTED")
    if chosen:
        return everything if chosen == "all" else sorted(pathlib.Path(chosen).glob("*.txt"))
    return [path for path in everything if path.stem.startswith("2020")]


def set_in(family):
    """Texts that look different in that family of fonts than in those before it."""
    is_first = family == print_corpus.FAMILIES[0]
    return [path for path in texts() if is_first or not path.stem.endswith(tuple(print_corpus.FONTS))]


def edges(path):
    run = subprocess.run([PROGRAM, "extract", "--quiet", "--format", "jsonl", path], capture_output=True, check=True)
    rows = map(json.loads, run.stdout.decode().splitlines())
    return collections.Counter((row["paragraph"], row["target"], row["pinpoint"]) for row in rows)


class Printed(unittest.TestCase):
    def compare(self, print_them, pattern, families=print_corpus.FAMILIES):
        for family in families:
            self.compare_in(family, print_them, pattern)

    def compare_in(self, family, print_them, pattern):
        paths = set_in(family)
        with tempfile.TemporaryDirectory() as work:
            folder = pathlib.Path(work)
            print_them(print_corpus.documents(PARAGRAPHS, paths, family), folder)
            for path in paths:
                wanted = edges(path)
                for printed in sorted(folder.glob(pattern.format(path.stem))):
                    found = edges(printed)
                    with self.subTest(printed.name, family=family):
                        self.assertEqual((sorted((wanted - found).elements()), sorted((found - wanted).elements())), ([], []))

    @unittest.skipUnless(print_corpus.office(), "LibreOffice is not installed")
    def test_other_files_of_libreoffice(self):
        for form in ("odt", "fodt", "rtf", "doc", "epub", "docx:MS Word 2007 XML", "docx:Office Open XML Text"):
            with self.subTest(form=form):
                self.compare(lambda made, folder: print_corpus.print_with_office(made, folder, form),
                             "{}." + form.split(":")[0], print_corpus.FAMILIES[:1])

    @unittest.skipUnless(print_corpus.office() and shutil.which("pdftotext"), "LibreOffice or pdftotext is not installed")
    def test_pages_of_libreoffice(self):
        self.compare(lambda made, folder: print_corpus.print_with_office(made, folder, "pdf"), "{}.pdf")

    @unittest.skipUnless(print_corpus.chromium() and shutil.which("pdftotext"), "Chromium or pdftotext is not installed")
    def test_pages_of_chromium(self):
        self.compare(print_corpus.print_with_chromium, "{}.pdf")

    @unittest.skipUnless(print_corpus.chromium(), "Chromium is not installed")
    def test_pages_that_chromium_saved(self):
        self.compare(print_corpus.save_with_chromium, "{}.mhtml", print_corpus.FAMILIES[:1])

    def test_messages(self):
        self.compare(print_corpus.send, "{}.*.eml", print_corpus.FAMILIES[:1])


if __name__ == "__main__":
    unittest.main()
