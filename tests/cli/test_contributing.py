"""What CONTRIBUTING.md tells people to do works, word for word and without a compiler."""
import json
import re
import unittest

from program import SOURCE, FolderTest


def block(heading):
    """The first TOML block under a heading of CONTRIBUTING.md."""
    text = (SOURCE / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text[text.index(f"## {heading}"):]
    return re.search(r"```toml\n(.*?)```", section, re.DOTALL).group(1)


class Contributing(FolderTest):
    def targets(self, text, *options):
        self.write("note.txt", text)
        outcome = self.recital("extract", "--format", "jsonl", *options, "note.txt")
        self.assertEqual(outcome.status, 0, outcome.err)
        rows = [json.loads(line) for line in outcome.out.splitlines()]
        return [row["target"] + (f"#{row['pinpoint']}" if row["pinpoint"] else "") for row in rows]

    def checked(self, *command):
        outcome = self.recital(*command)
        self.assertEqual((outcome.status, outcome.err), (0, ""))

    def test_a_catalogue_entry(self):
        self.write("mine.toml", block("(a)"))
        self.checked("catalogue", "check", "mine.toml")
        text = "Article 5 of the Singapore Convention on Mediation lists the grounds."
        self.assertEqual(self.targets(text, "--catalogue", "mine.toml"), ["treaty:singapore-mediation#art_5"])

    def test_a_rule(self):
        self.write("mine.toml", block("(b)"))
        self.checked("grammar", "check", "mine.toml")
        text = "The panel was set up under Council text 1929 (2010) and ended later."
        self.assertEqual(self.targets(text), [])
        self.assertEqual(self.targets(text, "--grammar", "mine.toml"), ["S/RES/1929(2010)"])

    def test_a_language(self):
        self.write("pt.toml", block("(c)"))
        self.checked("grammar", "check", "pt.toml")
        text = "O Conselho,\nRecordando a resolução 1540 (2004), não esquece o que foi dito pela presidência em Genebra.\n"
        self.assertEqual(self.targets(text, "--grammar", "pt.toml"), ["S/RES/1540(2004)"])

    def test_an_example_that_fails_is_named(self):
        self.write("mine.toml", block("(b)").replace("S/RES/1373(2001) ", ""))
        outcome = self.recital("grammar", "check", "mine.toml")
        self.assertEqual(outcome.status, 2)
        self.assertRegex(outcome.err, r"^recital: mine\.toml:\d+: resolution-in-newspapers: Council texts 1267, .* gives .*, not ")
        self.assertEqual(outcome.err.count("\n"), 1)

    def test_a_grammar_file_that_is_none(self):
        outcome = self.recital("extract", "--grammar", "nowhere.toml", "-", stdin=b"A text.")
        self.assertEqual((outcome.status, outcome.err), (2, "recital: nowhere.toml: no such grammar file\n"))


if __name__ == "__main__":
    unittest.main()
