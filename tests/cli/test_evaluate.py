"""Figures against gold."""
import json
import unittest

from program import CORPUS, SOURCE, FolderTest, recital


def edge(paragraph, target, pinpoint="", **more):
    return json.dumps({"doc": "a", "para": paragraph, "target": target, "pinpoint": pinpoint, "kind": "treaty",
                       "surface": "", "n": 1, "via": "explicit", "optional": False, "note": "", **more}) + "\n"


class Evaluate(FolderTest):
    def setUp(self):
        super().setUp()
        self.write("a.txt", "1. We recall article VI of the NPT.\n\n2. We recall the CTBT and the NPT.\n")

    def scores(self, *arguments):
        outcome = self.recital("evaluate", "--gold", "gold.jsonl", "--format", "json", *arguments, "a.txt")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return json.loads(outcome.out)

    def test_figures(self):
        self.write("gold.jsonl", edge("1", "treaty:npt", "art_5") + edge("2", "treaty:ctbt") + edge("2", "treaty:npt"))
        found = [(row["level"], row["found"], row["wanted"], row["wrong"]) for row in self.scores()]
        self.assertEqual(found, [("paragraph+pinpoint", 2, 3, 1), ("paragraph", 3, 3, 0),
                                 ("document+pinpoint", 2, 3, 1), ("document", 2, 2, 0)])
        self.assertAlmostEqual(self.scores()[0]["f1"], 2 / 3)

    def test_an_ending_that_no_format_has_is_refused_before_anything_is_read(self):
        self.write("gold.jsonl", edge("1", "treaty:npt"))
        outcome = self.recital("evaluate", "--gold", "gold.jsonl", "-o", "figures.docx", "a.txt", "gone.txt")
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertRegex(outcome.err, r"\Arecital: figures.docx: no format goes with the ending of this name.*\n\Z")

    def test_errors(self):
        self.write("gold.jsonl", edge("1", "treaty:npt", "art_5") + edge("2", "treaty:ctbt"))
        listed = [(row["edge"], row["paragraph"], row["target"]) for row in self.scores("--errors")]
        self.assertEqual(listed, [("missed", "1", "treaty:npt#art_5"), ("wrong", "1", "treaty:npt#art_6"),
                                  ("wrong", "2", "treaty:npt")])

    def test_bad_gold(self):
        for text, reason in (("{}\n", "doc is missing"), ("\n[]\n", "not a JSON object"), ("x\n", "not JSON: ")):
            self.write("gold.jsonl", text)
            outcome = self.recital("evaluate", "--gold", "gold.jsonl", "a.txt")
            self.assertEqual((outcome.status, outcome.out), (2, ""))
            line = text.split("\n").index(text.strip()) + 1
            self.assertTrue(outcome.err.startswith(f"recital: gold.jsonl:{line}: {reason}"), outcome.err)
        outcome = self.recital("evaluate", "--gold", "gone.jsonl", "a.txt")
        self.assertEqual((outcome.status, outcome.err), (2, "recital: gone.jsonl: no such file or folder\n"))

    def test_documents_of_the_gold_that_were_not_read_are_named(self):
        self.write("gold.jsonl", edge("1", "treaty:npt") + edge("1", "treaty:npt").replace('"a"', '"b"'))
        outcome = self.recital("evaluate", "--gold", "gold.jsonl", "a.txt")
        self.assertEqual((outcome.status, outcome.err), (0, "recital: gold.jsonl: not among the inputs: b\n"))

    def test_the_sample_corpus_is_read_well(self):
        outcome = recital("evaluate", "--gold", SOURCE / "graphs/corpus.gold.jsonl", "--format", "json", CORPUS)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        for row in json.loads(outcome.out):
            self.assertGreater(row["f1"], 0.9, row)


if __name__ == "__main__":
    unittest.main()
