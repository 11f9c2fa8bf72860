"""docs/findings.ipynb, executed from its first cell to its last."""
import importlib.util
import pathlib
import unittest

from samples import SOURCE

MISSING = [name for name in ("nbformat", "nbclient", "ipykernel", "pandas") if importlib.util.find_spec(name) is None]
if MISSING:
    raise unittest.SkipTest("not installed: " + " ".join(MISSING))

import nbclient
import nbformat


def shown(cell, kind):
    return [output["data"][kind] for output in cell["outputs"] if kind in output.get("data", {})]


class Notebook(unittest.TestCase):
    def test_it_gives_three_findings_and_three_pictures(self):
        path = pathlib.Path(SOURCE) / "docs" / "findings.ipynb"
        book = nbformat.read(path, as_version=4)
        self.assertFalse(any(cell.get("outputs") for cell in book.cells), "it is kept without what it gave")
        nbclient.NotebookClient(book, timeout=120, resources={"metadata": {"path": str(path.parent)}}).execute()
        codes = [cell for cell in book.cells if cell.cell_type == "code"]
        self.assertEqual([len(shown(cell, "image/svg+xml")) for cell in codes].count(1), 3)
        self.assertEqual([len(shown(cell, "text/html")) for cell in codes].count(1), 3)
        self.assertIn("10 documents were read, 0 were not", codes[0]["outputs"][0]["text"])


if __name__ == "__main__":
    unittest.main()
