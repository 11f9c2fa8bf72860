"""How the program is spoken to: help, version, and one line for what it does not understand."""
import os
import re
import shlex
import unittest

from program import SOURCE, FolderTest, recital

COMMANDS = ["graph", "extract", "check", "cited", "annotate", "site", "explain", "evaluate",
            "catalogue list", "catalogue show", "catalogue find", "catalogue check", "diff", "trace", "lineage",
            "reuse",
            *(f"analyse {part}" for part in (
                "hits betweenness cocitation coupling communities components age series bursts main-path chains reach "
                "dangling roles reciprocal self").split())]


class Usage(FolderTest):
    def refused(self, arguments, reason, hint):
        outcome = self.recital(*arguments)
        self.assertEqual((outcome.status, outcome.out), (2, ""), arguments)
        self.assertEqual(outcome.err, f"recital: {reason}\ntry {hint} --help\n")

    def test_version(self):
        outcome = recital("--version")
        self.assertEqual((outcome.status, outcome.out, outcome.err), (0, f"recital {os.environ['RECITAL_VERSION']}\n", ""))

    def test_help_lists_the_commands(self):
        outcome = recital("--help")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        for command in COMMANDS:
            self.assertIn(f"\n  {command.split()[0]} ", outcome.out)

    def test_help_is_a_command_too(self):
        self.assertEqual(recital("help").out, recital("--help").out)
        self.assertEqual(recital("help", "catalogue", "find").out, recital("catalogue", "find", "--help").out)

    def test_every_command_has_the_common_options_and_an_example(self):
        for command in COMMANDS:
            outcome = recital(*command.split(), "--help")
            self.assertEqual((outcome.status, outcome.err), (0, ""), command)
            for option in ("--help", "--quiet", "--jobs N", "--catalogue FILE", "--language xx"):
                self.assertIn(option, outcome.out, command)
            self.assertIn("\nExample:\n  recital " + command, outcome.out)
            self.assertLessEqual(max(map(len, outcome.out.splitlines())), 100, command)

    def test_every_example_works(self):
        (self.folder / "graphs").symlink_to(SOURCE / "graphs")
        self.write("mine.toml", "")
        for command in COMMANDS:
            example = re.search(r"\nExample:\n  recital (.*)", recital(*command.split(), "--help").out)[1]
            outcome = self.recital(*shlex.split(example))
            self.assertEqual(outcome.status, 0, example + "\n" + outcome.err)

    def test_commands(self):
        names = "graph check extract cited diff analyse trace lineage reuse search annotate site explain index catalogue grammar evaluate"
        self.refused([], f"a command is needed: {names}", "recital")
        self.refused(["frobnicate"], f'no command "frobnicate"; there are {names}', "recital")
        self.refused(["catalogue"], "a command is needed: list show find check", "recital catalogue")
        self.refused(["catalogue", "x"], 'no command "x"; there are list show find check', "recital catalogue")

    def test_options(self):
        self.refused(["extract", "--frob", "a"], "unknown option --frob", "recital extract")
        self.refused(["--frob"], "unknown option --frob", "recital")
        self.refused(["extract", "a", "--jobs"], "--jobs needs a value", "recital extract")
        self.refused(["extract", "a", "--jobs", "0"], '--jobs: "0" is not a number from 1 to 1024', "recital extract")
        self.refused(["extract", "a", "--format", "xml"], '--format: no format "xml"; there are table jsonl csv',
                     "recital extract")
        self.refused(["graph", "a", "-o", "x.dot", "-o", "y.dot"], "--output is given more than once", "recital graph")
        self.refused(["graph", "a", "-o", "x.dot", "--since", "soon"],
                     '--since: "soon" is not a number from 1000 to 9999', "recital graph")
        self.refused(["graph", "a", "-o", "x.dot", "--hops", "2"], "--hops requires --around", "recital graph")
        self.refused(["cited", "a", "--kind", "treaty,poem"],
                     '--kind: no kind "poem"; there are treaty resolution infcirc document conference', "recital cited")
        self.refused(["graph", "a", "-o", "x.dot", "--with", "karma"],
                     '--with: no figure "karma"; there are pagerank hits betweenness community', "recital graph")
        self.refused(["cited", "a", "--top", "-1"], '--top: "-1" is not a number from 1 to 1000000000', "recital cited")

    def options_of(self, command):
        """The long names of the options of a command with the names of their values, as the help prints them."""
        line = re.compile(r"^  (?:-\w,)?(--[\w-]+)((?: [\w,.]+)*?)(?: \(needed\))?(?:  .*)?$", re.MULTILINE)
        return dict(line.findall(recital(*command.split(), "--help").out))

    def test_an_option_without_its_value_is_refused(self):
        command_of = {}  # those that several commands have are tried with one of them
        for command in COMMANDS:
            command_of |= {option: command for option, values in self.options_of(command).items() if values}
        self.assertGreater(len(command_of), 30)
        for option, command in command_of.items():
            for rest in ([], ["--quiet"]):
                outcome = self.recital(*command.split(), option, *rest)
                self.assertEqual((outcome.status, outcome.out), (2, ""), (command, option))
                self.assertRegex(outcome.err, rf"\Arecital: {option}:? .*\ntry .* --help\n\Z")
                self.assertRegex(outcome.err, r'needs (a value|2 values)|no \w+ "--quiet"|"--quiet" is not a number')
        self.assertEqual(self.names(), [])

    def test_an_option_with_two_values_takes_no_other_number(self):
        found = [(command, option) for command in COMMANDS for option, values in self.options_of(command).items()
                 if len(values.split()) > 1]
        self.assertEqual(found, [("trace", "--diff")])
        known = ["--catalogue", SOURCE / "graphs/cycles.toml", "--grammar", SOURCE / "graphs/cycles.grammar.toml", "-q"]
        corpus = SOURCE / "graphs/cycles"
        expected = recital("trace", "--diff", "2003", "2008", *known, corpus)
        self.assertEqual((expected.status, expected.err), (0, ""))
        for good in (["--diff", "2003", "2008"], ["--diff", "2003,2008"], ["--diff=2003,2008"], ["--diff=2003", "2008"]):
            for arguments in ([*good, *known, corpus], [*known, corpus, *good]):
                self.assertEqual(recital("trace", *arguments).out, expected.out, arguments)
        for bad in (["--diff"], ["--diff="], ["--diff", "2003"], ["--diff=2003"], ["--diff", "2003", "2008", "2013"],
                    ["--diff=2003,2008,2013"], ["--diff", "2003,2008,2013"], ["--diff", "2003", "2008,2013"],
                    ["--diff", "2003,2008", "2013"], ["--diff", "2003", "2008", "--diff", "2008", "2013"]):
            for arguments in ([*bad, corpus, *known], [*known, corpus, *bad]):
                outcome = recital("trace", *arguments)
                self.assertEqual((outcome.status, outcome.out), (2, ""), arguments)
                wrong = "TARGET is missing|--diff:? needs 2 values, A B, and has [0134]"  # the INPUT may be taken for B
                self.assertRegex(outcome.err, rf"\Arecital: ({wrong})\n(try .*\n)?\Z")

    def test_a_flag_takes_no_value(self):
        self.refused(["extract", "a", "--quiet=3"], "--quiet takes no value", "recital extract")

    def test_arguments(self):
        self.refused(["extract"], "INPUT is missing", "recital extract")
        self.refused(["explain", "a", "1", "2"], 'unexpected argument "2"', "recital explain")
        self.refused(["evaluate", "a"], "--gold is missing", "recital evaluate")
        self.refused(["catalogue", "show"], "ID is missing", "recital catalogue show")

    def test_nothing_is_touched_before_the_command_line_is_understood(self):
        outcome = self.recital("extract", "-o", "out.jsonl", "--format", "xml", "missing.txt")
        self.assertEqual((outcome.status, self.names()), (2, []))

    def test_language_and_catalogue(self):
        self.write("a.txt", "The NPT.\n")
        outcome = self.recital("extract", "--language", "xx", "a.txt")
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertRegex(outcome.err, r'\Arecital: --language: no grammar for "xx"; there are( [a-z]{2})+\n\Z')
        outcome = self.recital("extract", "--catalogue", "no.toml", "a.txt")
        self.assertEqual((outcome.status, outcome.out, outcome.err), (2, "", "recital: no.toml: no such catalogue file\n"))


if __name__ == "__main__":
    unittest.main()
