"""A search finds a word in its forms, in documents of every language; each form was written down beforehand."""
import collections
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
import unittest

PROGRAM = os.environ["RECITAL"]
SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
DOCUMENTS = pathlib.Path(os.environ["RECITAL_SHARED"]) / "documents"
WORDS = pathlib.Path(__file__).with_name("search_words.tsv")
# of each language the least recall and precision
LEAST = {"en": (0.98, 0.95), "fr": (0.9, 0.95), "es": (0.98, 0.9), "ru": (0.9, 0.9), "ar": (0.85, 0.8), "zh": (1, 1)}


def words():
    for line in WORDS.read_text(encoding="utf-8").splitlines()[1:]:
        yield line.split("\t")


def folded(text):
    """Small letters without the marks of Arabic vowels and the strokes that stretch words."""
    text = unicodedata.normalize("NFC", text.lower())
    return "".join(c for c in text if c != "\u0640" and unicodedata.category(c) != "Mn")


class Forms(unittest.TestCase):
    def test_recall_and_precision(self):
        with tempfile.TemporaryDirectory() as folder:
            corpus = pathlib.Path(folder) / "papers.recital"
            subprocess.run([PROGRAM, "index", "add", corpus, DOCUMENTS, SOURCE / "graphs", "--quiet"], capture_output=True)
            figures = collections.defaultdict(lambda: [0, 0, 0])  # right, found, wanted
            for language, word, forms in words():
                right, found, wanted = self.compare(corpus, language, word, forms)
                print(f"{language}  {word:20} wanted {wanted:5}  found {found:5}  recall {right / max(wanted, 1):.3f}"
                      f"  precision {right / max(found, 1):.3f}", file=sys.stderr)
                figures[language] = [a + b for a, b in zip(figures[language], (right, found, wanted))]
        for language, (right, found, wanted) in figures.items():
            recall, precision = right / wanted, right / found
            print(f"{language}  recall {recall:.3f}  precision {precision:.3f}", file=sys.stderr)
            with self.subTest(language):
                self.assertGreater(wanted, 20)
                self.assertGreaterEqual(recall, LEAST[language][0])
                self.assertGreaterEqual(precision, LEAST[language][1])

    @staticmethod
    def compare(corpus, language, word, forms):
        listed = subprocess.run([PROGRAM, "search", corpus, word, "--language", language, "--limit", "1000000",
                                 "--format", "json", "--quiet"], capture_output=True, check=True)
        found = {(row["source"], row["paragraph"]) for row in json.loads(listed.stdout)}
        bounds = r"(?<!\w){}(?!\w)" if language != "zh" else "{}"
        wanted_forms = re.compile(bounds.format(f"(?:{forms})"))
        with sqlite3.connect(corpus) as opened:
            ask = """SELECT d.source, p.label, p.text FROM paragraphs p JOIN documents d ON d.id = p.document
                     WHERE d.language = ? AND d.set_aside NOT IN ('copy', 'repetition')"""
            wanted = {(source, label) for source, label, text in opened.execute(ask, (language,))
                      if wanted_forms.search(folded(text))}
        opened.close()
        return len(found & wanted), len(found), len(wanted)


if __name__ == "__main__":
    unittest.main()
