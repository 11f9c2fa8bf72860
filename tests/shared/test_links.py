"""What editors linked is found, but for the links that slips.tsv judges to be their slips."""
import os
import re
import subprocess
import sys
import tempfile
import unittest

from beside import DOCUMENTS, SHARED, SOURCE

PROGRAM = os.environ["RECITAL"]


def slips():
    lines = (SOURCE / "tests" / "shared" / "slips.tsv").read_text(encoding="utf-8").splitlines()
    return {tuple(line.split("\t")[:2]) for line in lines if not line.startswith("#")}


class Links(unittest.TestCase):
    def test_all_but_the_slips_are_found(self):
        documents, links = DOCUMENTS / "un-en", SHARED / "gold" / "un-en.links.tsv"
        with tempfile.NamedTemporaryFile("wb") as found:
            subprocess.run([PROGRAM, "extract", "--quiet", "--format", "jsonl", documents], stdout=found, check=True)
            found.flush()
            score = subprocess.run([sys.executable, SHARED / "score-links", links, found.name, "--errors", "1000"],
                                   capture_output=True, text=True, check=True).stdout
        missed = set(re.findall(r"^  missed (\S+) (\S+)", score, re.MULTILINE))
        self.assertEqual(sorted(missed - slips()), [])
        known = {document for document, _ in slips()}
        clashes = [line for line in re.findall(r"^  clash  (\S+) ", score, re.MULTILINE) if line not in known]
        self.assertEqual(clashes, [])


if __name__ == "__main__":
    unittest.main()
