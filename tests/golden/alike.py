"""The same document in several languages gives the same references.

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


class AlikeTest(unittest.TestCase):
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
