"""R reads a corpus as docs/corpus.md shows."""
import csv
import io
import shutil
import subprocess
import unittest

from corpus_page import PROGRAM, beside_corpus, code_in


def can_read():
    has_r = shutil.which("Rscript") is not None
    return has_r and subprocess.run(["Rscript", "-e", "library(RSQLite)"], capture_output=True).returncode == 0


@unittest.skipUnless(can_read(), "R with RSQLite is not installed")
class FromR(unittest.TestCase):
    def test_what_is_cited_most_is_what_the_command_says(self):
        code = code_in("r")
        with beside_corpus() as run:
            printed = run("Rscript", "-e", code.replace("print(core)", "write.csv(core, row.names = FALSE)"))
            expected = run(PROGRAM, "cited", "--top", "5", "--format", "csv", "papers.recital")
        rows = list(csv.DictReader(io.StringIO(printed)))
        self.assertEqual(rows, [{name: row[name] for name in rows[0]} for row in csv.DictReader(io.StringIO(expected))])
        self.assertEqual(len(rows), 5)


if __name__ == "__main__":
    unittest.main()
