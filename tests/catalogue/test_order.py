"""Treaties stand in files by field, and in each by date, so that a missing one is noticed and a new one has its place."""
import os
import pathlib
import tomllib
import unittest

FILES = sorted((pathlib.Path(os.environ["RECITAL_SOURCE_DIR"]) / "src/catalogue/instruments").glob("treaties-*.toml"))
LAST = "9999"  # what has no date stands behind all others


class Order(unittest.TestCase):
    def test_there_are_files(self):
        self.assertGreater(len(FILES), 1)

    def test_entries_stand_by_date(self):
        for path in FILES:
            before = ("", "")
            for entry in tomllib.loads(path.read_text(encoding="utf-8"))["instrument"]:
                here = (entry.get("date", LAST), entry["id"])
                with self.subTest(file=path.name, entry=entry["id"]):
                    self.assertLessEqual(before[0], here[0], f"{here[1]} of {here[0]} stands behind {before[1]}")
                before = here

    def test_only_treaties_stand_there(self):
        for path in FILES:
            for entry in tomllib.loads(path.read_text(encoding="utf-8"))["instrument"]:
                with self.subTest(file=path.name, entry=entry["id"]):
                    self.assertEqual(entry["kind"], "treaty")


if __name__ == "__main__":
    unittest.main()
