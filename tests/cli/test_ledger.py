"""The ledger tells what one build finds and another does not."""
import subprocess
import sys
import unittest

from program import PROGRAM, SOURCE, FolderTest

PHRASE = """language = "en"
[[rule]]
id = "resolution-in-journals"
makes = "numbered"
leads.resolution = ["Council text"]
after = ' (?P<number>\\d{1,4})\\b'
examples = ["Council text 1540 => S/RES/1540(2004)"]
"""


class Ledger(FolderTest):
    def ledger(self, *arguments):
        command = [sys.executable, SOURCE / "scripts" / "ledger", *arguments]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, encoding="utf-8")

    def test_the_same_build_changes_nothing(self):
        self.write("a.txt", "We recall resolution 1540 (2004).")
        run = self.ledger(PROGRAM, PROGRAM, "a.txt", "--fail")
        self.assertEqual((run.returncode, run.stdout),
                         (0, "1 citations before, 1 after: 0 gained, 0 lost, 0 changed\n"))

    def test_a_new_rule_gains_a_citation(self):
        self.write("a.txt", "We recall Council text 1540 and article VI of the NPT.")
        self.write("mine.toml", PHRASE)
        run = self.ledger(PROGRAM, PROGRAM, "a.txt", "--with=--grammar=mine.toml", "--fail")
        self.assertEqual(run.returncode, 1, run.stderr)
        self.assertEqual(run.stdout, "+ a.txt\tu1\tCouncil text 1540\tS/RES/1540(2004)\n"
                                     "1 citations before, 2 after: 1 gained, 0 lost, 0 changed\n")

    def test_lost_and_changed_citations_are_told_apart(self):
        row = '{"source":"a.txt","paragraph":"1","surface":"%s","begin":%d,"end":%d,"target":"%s","pinpoint":"%s","verb":""}\n'
        self.write("old.jsonl", row % ("the Treaty", 4, 14, "treaty:npt", "") + row % ("CD/1299", 20, 27, "CD/1299", ""))
        self.write("new.jsonl", row % ("Article VI of the Treaty", 0, 24, "treaty:ctbt", "art_6"))
        run = self.ledger("old.jsonl", "new.jsonl", "a.txt")
        self.assertEqual(run.stdout.splitlines(), [
            "~ a.txt\t1\tthe Treaty -> Article VI of the Treaty\ttreaty:npt -> treaty:ctbt#art_6",
            "- a.txt\t1\tCD/1299\tCD/1299",
            "2 citations before, 1 after: 0 gained, 1 lost, 1 changed"])


if __name__ == "__main__":
    unittest.main()
