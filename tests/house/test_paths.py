"""The files that the documentation names are there."""
import os
import pathlib
import re
import unittest

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
PAGES = ["CONTRIBUTING.md", "README.md", "graphs/README.md", *(f"docs/{p.name}" for p in (SOURCE / "docs").glob("*.md"))]
PATH = re.compile(r"`((?:src|include|tests|scripts|graphs|docs|bindings)/[\w./-]+)`")
PLACEHOLDER = re.compile(r"NAME|ROOM|/xx\b")


class Paths(unittest.TestCase):
    def test_each_path_leads_somewhere(self):
        seen = 0
        for page in PAGES:
            for path in PATH.findall((SOURCE / page).read_text(encoding="utf-8")):
                if PLACEHOLDER.search(path):
                    continue
                seen += 1
                with self.subTest(page=page, path=path):
                    self.assertTrue((SOURCE / path).exists())
        self.assertGreater(seen, 20)


if __name__ == "__main__":
    unittest.main()
