"""Real documents in several languages give the same references in each."""
import collections
import pathlib
import sys
import unittest

from beside import DOCUMENTS, SOURCE

sys.path.insert(0, str(SOURCE / "tests" / "golden"))
from alike import AlikeTest, references, target  # noqa: E402


class Languages(AlikeTest):
    def test_verbatim_records(self):
        folder = DOCUMENTS / "six-languages"
        found = collections.defaultdict(lambda: collections.defaultdict(set))
        for row in references(folder):
            document, language = pathlib.Path(row["source"]).stem.rsplit(".", 1)
            found[document][language].add(target(row))
        self.compare(found)

    def test_regulations(self):
        folder = DOCUMENTS / "regulations-en-fr"
        found = collections.defaultdict(lambda: collections.defaultdict(set))
        for row in references(folder):
            document = pathlib.Path(row["source"]).stem.removeprefix("SOR-").removeprefix("DORS-")
            found[document][row["language"]].add(target(row))
        self.assertTrue(found)
        self.compare(found)


if __name__ == "__main__":
    unittest.main()
