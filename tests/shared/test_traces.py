"""Seven commitments traced over two documents, as somebody who read the paragraphs says."""
import collections
import csv
import json
import os
import subprocess
import unittest

from beside import DOCUMENTS, SOURCE

PROGRAM = os.environ["RECITAL"]
FOLDER = DOCUMENTS / "npt-zh"

# of each target: the state in the cycles of 2015 and of 2020, and where it is absent the nearest paragraph
CELLS = {
    "text:npt-1995-middle-east-resolution": ("draft_only", "renewed"),
    "treaty:npt#art_6": ("draft_only", "renewed"),
    "text:npt-2010-action-plan#action_5": ("draft_only", "absent 27"),
    "text:npt-2010-action-plan#action_20": ("draft_only", "absent 27"),
    "text:npt-2010-action-plan#action_21": ("draft_only", "absent 27"),
    "text:npt-2010-action-plan#action_15": ("not_covered u5", "renewed"),
    "text:npt-2010-action-plan": ("draft_only", "renewed"),
}


def trace(target, *options):
    # who read the paragraphs listed what they cite and repeat; ../shared/gold has what they are about
    run = subprocess.run([PROGRAM, "trace", "--quiet", "--links", "cites,reuse", "--format", "json", *options, target, FOLDER],
                         capture_output=True, text=True, encoding="utf-8", check=True)
    return json.loads(run.stdout)


def read_by_eye():
    wanted = collections.defaultdict(list)
    with open(SOURCE / "tests" / "shared" / "npt-zh.traces.tsv", encoding="utf-8", newline="") as table:
        for row in csv.reader((line for line in table if not line.startswith("#")), delimiter="\t"):
            wanted[row[0]].append(tuple("" if cell == "-" else cell for cell in row[1:]))
    return wanted


class Traces(unittest.TestCase):
    def test_hops(self):
        names = ("document", "paragraph", "link", "verb", "verdict", "voice", "state")
        for target, wanted in read_by_eye().items():
            # who reads for an action has not listed again what cites the plan, nor for an article what cites the treaty
            lists_near = any(row[2] in ("whole", "container") for row in wanted)
            found = trace(target, *(["--near"] if lists_near else []))
            hops = [tuple(hop.get(name, "") for name in names) for hop in found["hops"]]
            with self.subTest(target=target):
                self.assertEqual(hops, wanted)

    def test_cells(self):
        for target, states in CELLS.items():
            found = trace(target)
            cells = {cell["cycle"]: cell for cell in found["cells"]}
            for cycle, wanted in zip(("2015", "2020"), states):
                cell = cells[cycle]
                nearest = cell.get("nearest", {}).get("paragraph")
                with self.subTest(target=target, cycle=cycle):
                    self.assertEqual(" ".join(filter(None, [cell["state"], nearest])), wanted)
            self.assertEqual((cells["2015"]["paragraphs"], cells["2020"]["paragraphs"]), (12, 116))

    def test_the_words_behind_each_label_are_those_of_the_paragraph(self):
        for hop in trace("text:npt-1995-middle-east-resolution")["hops"]:
            text = hop["text"].encode()
            words = text[hop["words"]["begin"]:hop["words"]["end"]].decode()
            self.assertIn("决议", words)
            if "verb" in hop:
                self.assertTrue(text[hop["verb_words"]["begin"]:hop["verb_words"]["end"]].decode())


if __name__ == "__main__":
    unittest.main()
