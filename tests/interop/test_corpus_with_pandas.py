"""pandas reads a corpus as docs/corpus.md shows."""
import csv
import importlib.util
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
PROGRAM = os.environ["RECITAL"]


@unittest.skipUnless(importlib.util.find_spec("pandas"), "pandas is not installed")
class FromPandas(unittest.TestCase):
    def test_years_and_mentions_are_those_that_the_command_counts(self):
        page = (SOURCE / "docs/corpus.md").read_text(encoding="utf-8")
        code = re.search(r"```python\n(.*?)```", page, re.DOTALL).group(1)
        with tempfile.TemporaryDirectory() as folder:
            def run(*command):
                done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=True)
                return done.stdout

            run(PROGRAM, "index", "add", "papers.recital", SOURCE / "graphs" / "corpus")
            printed = run(sys.executable, "-c", code.replace("print(by_year)", "print(by_year.to_csv())"))
            expected = run(PROGRAM, "cited", "--kind", "treaty", "--format", "csv", "papers.recital")
        years = [(int(row["year"]), int(row["mentions"]), int(row["documents"])) for row in csv.DictReader(io.StringIO(printed.strip()))]
        treaty = next(row for row in csv.DictReader(io.StringIO(expected)) if row["instrument"] == "treaty:npt")
        self.assertEqual(sum(mentions for _, mentions, _ in years), int(treaty["mentions"]))
        self.assertEqual(sum(documents for _, _, documents in years), int(treaty["documents"]))
        self.assertEqual((years[0][0], years[-1][0]), (int(treaty["first_year"]), int(treaty["last_year"])))


if __name__ == "__main__":
    unittest.main()
