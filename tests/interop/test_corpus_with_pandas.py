"""pandas reads a corpus as docs/corpus.md shows."""
import csv
import importlib.util
import io
import sys
import unittest

from corpus_page import PROGRAM, beside_corpus, code_in


@unittest.skipUnless(importlib.util.find_spec("pandas"), "pandas is not installed")
class FromPandas(unittest.TestCase):
    def test_years_and_mentions_are_those_that_the_command_counts(self):
        code = code_in("python")
        with beside_corpus() as run:
            printed = run(sys.executable, "-c", code.replace("print(by_year)", "print(by_year.to_csv())"))
            expected = run(PROGRAM, "cited", "--kind", "treaty", "--format", "csv", "papers.recital")
        years = [(int(row["year"]), int(row["mentions"]), int(row["documents"])) for row in csv.DictReader(io.StringIO(printed.strip()))]
        treaty = next(row for row in csv.DictReader(io.StringIO(expected)) if row["instrument"] == "treaty:npt")
        self.assertEqual(sum(mentions for _, mentions, _ in years), int(treaty["mentions"]))
        self.assertEqual(sum(documents for _, _, documents in years), int(treaty["documents"]))
        self.assertEqual((years[0][0], years[-1][0]), (int(treaty["first_year"]), int(treaty["last_year"])))


if __name__ == "__main__":
    unittest.main()
