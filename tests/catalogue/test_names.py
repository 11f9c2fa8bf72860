"""Each instrument has its official title in six languages, or stands in the table of those that lack one."""
import csv
import os
import pathlib
import tomllib
import unittest

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
LANGUAGES = {"ar", "en", "es", "fr", "ru", "zh"}


def instruments():
    for path in sorted((SOURCE / "src/catalogue/instruments").glob("*.toml")):
        yield from tomllib.loads(path.read_text(encoding="utf-8")).get("instrument", [])


class Names(unittest.TestCase):
    def test_titles_in_six_languages(self):
        lacking = {entry["id"]: LANGUAGES - set(entry["title"]) for entry in instruments()}
        with open(SOURCE / "tests/catalogue/lacking_titles.tsv", encoding="utf-8", newline="") as file:
            table = {row["entry"]: set(row["languages"].split()) for row in csv.DictReader(file, delimiter="\t")}
        self.assertEqual({entry: some for entry, some in lacking.items() if some}, table)
        self.assertEqual([entry for entry in table if entry.startswith("treaty:")], [])

    def test_no_two_instruments_have_the_same_title(self):
        titled = {}
        for entry in instruments():
            for language, title in entry["title"].items():
                titled.setdefault((language, title.casefold()), set()).add(entry["id"])
        self.assertEqual({title: ids for title, ids in titled.items() if len(ids) > 1}, {})


if __name__ == "__main__":
    unittest.main()
