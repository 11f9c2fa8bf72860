"""A reader's table of documents: the program finds the same symbols and titles, and the same dates or none."""
import json
import re
import sys
import unicodedata
import unittest

from beside import DOCUMENTS, SOURCE

sys.path.insert(0, str(SOURCE / "tests" / "cli"))
from program import recital  # noqa: E402

TABLE = SOURCE / "tests" / "shared" / "identities.tsv"
UNTITLED = re.compile(r"(?i)resolution \d+|\d+ \(\d{4}\)\. resolution")


def letters(symbol):
    return re.sub("[^0-9A-Z]", "", symbol.upper())


def folded(title):
    return re.sub(r"[\s“”\"*]+", "", unicodedata.normalize("NFKC", title)).lower()


def is_title(found, wanted):
    if wanted == "-":
        return not found or bool(UNTITLED.match(found))
    return folded(found).startswith(folded(wanted))


class Identities(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        lines = TABLE.read_text(encoding="utf-8").splitlines()
        cls.table = [line.split("\t") for line in lines if not line.startswith("#")]
        outcome = recital("check", "--quiet", "--format", "json", *[DOCUMENTS / row[0] for row in cls.table], timeout=300)
        cls.found = {row["input"]: row for row in json.loads(outcome.out)}

    def share(self, field, is_right):
        wrong = [(file, wanted, self.found[str(DOCUMENTS / file)].get(field, ""))
                 for file, wanted in ((row[0], row[("symbol", "date", "title").index(field) + 1]) for row in self.table)
                 if not is_right(self.found[str(DOCUMENTS / file)].get(field, ""), wanted)]
        return 1 - len(wrong) / len(self.table), wrong

    def test_symbols(self):
        right, wrong = self.share("symbol", lambda found, wanted: letters(found) in map(letters, wanted.split("|")))
        self.assertGreaterEqual(right, 0.99, wrong)

    def test_dates_are_right_or_none(self):
        right, wrong = self.share("date", lambda found, wanted: not found or found in wanted.split("|"))
        self.assertGreaterEqual(right, 0.98, wrong)

    def test_titles(self):
        right, wrong = self.share("title", is_title)
        self.assertGreaterEqual(right, 0.97, wrong)

    def test_verbatim_records_have_date_and_session_in_every_language(self):
        records = [row for path, row in self.found.items() if "/six-languages/" in path]
        self.assertGreater(len(records), 12)
        for row in records:
            with self.subTest(row["input"]):
                self.assertRegex(row.get("date", ""), r"\A20\d\d-\d\d-\d\d\Z")
                self.assertIn(row.get("session"), ["80", "81"])


if __name__ == "__main__":
    unittest.main()
