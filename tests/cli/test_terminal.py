"""Names of files and words of documents neither steer a terminal nor make a message long."""
import json
import os
import re
import unittest

from program import FolderTest

# C0 but the line break, DEL, C1, and what turns the direction of text
STEERS = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ODD = "o\x1b]0;d\x07d\u009b2J\u202eTPN\u2066\u200f"


class Terminal(FolderTest):
    def harmless(self, *arguments, status):
        outcome = self.recital(*arguments)
        self.assertIn(outcome.status, status, (arguments, outcome.err))
        for printed in (outcome.bytes, outcome.error_bytes):
            self.assertIsNone(STEERS.search(printed.decode("utf-8")), (arguments, printed))
        return outcome

    def test_complaints_about_the_command_line(self):
        for arguments in ([ODD], ["extract", "--" + ODD], ["extract", "a", "--format", ODD], ["catalogue", ODD],
                          ["explain", "a", "1", ODD], ["graph", "a", "--since", ODD], ["extract", "a", f"--jobs={ODD}"],
                          ["trace", "a", "b", "--interface", ODD], ["extract", os.fsdecode(b"--\x9b2J\xff")],
                          ["extract", "a", "--language", ODD]):
            err = self.harmless(*arguments, status=[2]).err
            self.assertIn("\ufffd", err)

    def test_names_of_files(self):
        for name in (ODD + ".txt", os.fsdecode(b"\x9b2J\xff.txt")):
            self.harmless("extract", name, status=[2])
            self.write(name, "Report\n\n1. We recall the NPT.\n")
            for arguments in (["extract", "--format", "table", name], ["explain", name, "1"], ["cited", name],
                              ["analyse", "dangling", name], ["trace", "treaty:npt", name], ["diff", name, name]):
                self.harmless(*arguments, status=[0])
            self.harmless("explain", name, ODD, status=[2])
            self.harmless("trace", ODD, name, status=[0, 2])
            self.harmless("catalogue", "check", name, status=[2])

    def test_words_of_documents_and_catalogues(self):
        self.write("a.txt", f"NPT/CONF.2020/PC.I/WP.1\n\n{ODD}\n\n1. We {ODD} recall the \u202eNPT and {ODD}.\n")
        for arguments in (["extract", "--format", "table", "a.txt"], ["explain", "a.txt", "1"], ["cited", "a.txt"]):
            self.harmless(*arguments, status=[0])
        quoted = json.dumps(ODD.replace("\x1b", "").replace("\x07", ""))
        self.write("mine.toml", f"[[instrument]]\nid = {quoted}\nkind = \"treaty\"\nnoun = \"treaty\"\ntitle.en = {quoted}\n"
                   "date = \"1990-01-01\"\nnames.en = [\"Odd Treaty\"]\n")
        self.write(ODD + ".toml", "")
        name = json.loads(quoted)
        self.harmless("catalogue", "show", name, "--catalogue", "mine.toml", status=[0])
        self.harmless("catalogue", "find", "Odd Treaty", "--catalogue", "mine.toml", status=[0])
        self.harmless("catalogue", "check", ODD + ".toml", status=[0])

    def test_long_values_are_shortened(self):
        long = "x" * 100_000
        entry = "[[instrument]]\nid = \"treaty:mine\"\nkind = \"treaty\"\nnoun = \"treaty\"\ntitle.en = \"Mine\"\ndate = \"1990-01-01\"\n"
        rule = "language = \"en\"\n[[rule]]\nid = \"mine\"\nmakes = \"name\"\nexamples = []\n"
        catalogues = (entry + f"patterns.en = [\"{long}(\"]\n", entry + f"patterns.en = [\"ab{long}(c{{900}}){{900}}\"]\n",
                      entry + f"\"{long}\" = 1\n", entry.replace("treaty:mine", long + " "),
                      entry + f"symbol = \"{long} \"\n", entry.replace("1990-01-01", long),
                      entry + f"names.{long} = [\"x\"]\n", entry + f"title.en.{long} = 1\n", f"{long} = 1\n{long} = 2\n",
                      entry.replace("treaty:mine", long) * 2, entry + f"forum = \"{long}\"\n")
        grammars = (rule + f"whole = \"{long}(\"\n", rule + f"whole = \"{{{long}}}\"\n",
                    rule.replace("\"name\"", f"\"{long}\"") + "whole = \"ab\"\n",
                    rule.replace("\"mine\"", f"\"{long}\"") + "whole = \"ab(\"\n")
        for i, text in enumerate(catalogues):
            self.write(f"c{i}.toml", text)
            self.short("catalogue", "check", f"c{i}.toml", place=rf"c{i}\.toml:\d+: ")
        for i, text in enumerate(grammars):
            self.write(f"g{i}.toml", text)
            self.short("grammar", "check", f"g{i}.toml", place=rf"g{i}\.toml:\d+: ")
        self.write("a.txt", "1. We recall the NPT.\n")
        for arguments in ([long], ["extract", "--" + long], ["extract", "a.txt", "--format", long],
                          ["extract", "a.txt", "--language", long], ["explain", "a.txt", long], ["trace", long, "a.txt"],
                          ["trace", "--all", "--process", long, "a.txt"], ["catalogue", "find", long],
                          ["catalogue", "show", long], ["lineage", long, "treaty:npt", "a.txt"],
                          ["analyse", "reach", long, "a.txt"], ["graph", "a.txt", "-o", "g.dot", "--around", long],
                          ["diff", "a.txt", "--before", long]):
            self.short(*arguments)

    def short(self, *arguments, place=""):
        outcome = self.recital(*arguments)
        self.assertEqual(outcome.status, 2, arguments)
        self.assertRegex(outcome.err, r"\Arecital: " + place)
        self.assertLess(max(map(len, outcome.err.splitlines())), 700, outcome.err[:3000])


if __name__ == "__main__":
    unittest.main()
