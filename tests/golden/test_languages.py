"""The same document in several languages gives the same references, and no language sees any where there are none.

differences.tsv lists where texts really say something different, each with its cause: a document, a language, + or -
(the language has it, or lacks it, against what most languages have), target with pinpoint, the cause.
"""
import collections
import csv
import itertools
import json
import os
import pathlib
import subprocess
import unittest

PROGRAM = os.environ["RECITAL"]
SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
SHARED = pathlib.Path(os.environ.get("RECITAL_SHARED") or SOURCE.parent / "shared")
HERE = SOURCE / "tests" / "golden"
ALIKE = 0.95


def references(*inputs):
    run = subprocess.run([PROGRAM, "extract", "--quiet", "--format", "jsonl", *map(str, inputs)],
                         capture_output=True, text=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def target(row):
    return row["target"] + (f"#{row['pinpoint']}" if row["pinpoint"] else "")


def explained():
    with open(HERE / "differences.tsv", encoding="utf-8", newline="") as table:
        rows = list(csv.reader((line for line in table if not line.startswith("#")), delimiter="\t"))
    return {tuple(row[:4]): row[4] for row in rows}


def jaccard(a, b):
    return len(a & b) / len(a | b) if a | b else 1.0


def is_explained(causes, document, languages, what):
    return any((document, language, mark, what) in causes for language in languages for mark in "+-")


class Languages(unittest.TestCase):
    def compare(self, found):
        """found: for each document, for each language, the set of its targets."""
        causes = explained()
        for document, by_language in sorted(found.items()):
            votes = collections.Counter(t for targets in by_language.values() for t in targets)
            usual = {t for t, count in votes.items() if 2 * count > len(by_language)}
            for language, targets in sorted(by_language.items()):
                odd = [("+", t) for t in sorted(targets - usual)] + [("-", t) for t in sorted(usual - targets)]
                for mark, what in odd:
                    with self.subTest(document=document, language=language, difference=mark + what):
                        self.assertTrue((document, language, mark, what) in causes, "a difference without a cause")
            for (a, first), (b, second) in itertools.combinations(sorted(by_language.items()), 2):
                same = {t for t in first | second if not is_explained(causes, document, (a, b), t)}
                with self.subTest(document=document, languages=(a, b)):
                    self.assertGreaterEqual(jaccard(first & same, second & same), ALIKE, sorted(first ^ second))

    def test_a_draft_resolution(self):
        paths = [SOURCE / "graphs" / "corpus" / "2020-draft-resolution-en.txt",
                 *sorted((SOURCE / "graphs" / "languages").glob("*.txt"))]
        found = {"2020-draft-resolution": collections.defaultdict(set)}
        for row in references(*paths):
            # here even the paragraphs must be the same
            found["2020-draft-resolution"][row["language"]].add(f"{row['paragraph']} {target(row)}")
        self.assertEqual(sorted(found["2020-draft-resolution"]), ["ar", "en", "es", "fr", "ru", "zh"])
        self.compare(found)

    def test_verbatim_records(self):
        folder = SHARED / "documents" / "six-languages"
        if not folder.is_dir():
            self.skipTest(f"not there: {folder}")
        found = collections.defaultdict(lambda: collections.defaultdict(set))
        for row in references(folder):
            document, language = pathlib.Path(row["source"]).stem.rsplit(".", 1)
            found[document][language].add(target(row))
        self.compare(found)

    def test_regulations(self):
        folder = SHARED / "documents" / "regulations-en-fr"
        if not folder.is_dir():
            self.skipTest(f"not there: {folder}")
        found = collections.defaultdict(lambda: collections.defaultdict(set))
        for row in references(folder):
            document = pathlib.Path(row["source"]).stem.removeprefix("SOR-").removeprefix("DORS-")
            found[document][row["language"]].add(target(row))
        self.assertTrue(found)
        self.compare(found)

    def test_nothing_is_seen_where_there_is_nothing(self):
        for path in sorted((HERE / "quiet").glob("*.txt")):
            seen = [f"{row['paragraph']}: {row['surface']} => {target(row)}" for row in references("--language", path.stem, path)]
            self.assertEqual(seen, [], path.name)


if __name__ == "__main__":
    unittest.main()
