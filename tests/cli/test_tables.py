"""Tables for people: their width, the pager, endings of files, and how much is shown."""
import os
import pty
import select
import subprocess
import unittest

from program import CORPUS, PROGRAM, SOURCE, FolderTest

CYCLES = [SOURCE / "graphs" / "cycles", "--catalogue", SOURCE / "graphs" / "cycles.toml", "--grammar",
          SOURCE / "graphs" / "cycles.grammar.toml"]


class Width(FolderTest):
    def test_no_table_is_wider_than_asked_for(self):
        for command in (["cited", CORPUS], ["extract", CORPUS, "--format", "table"], ["check", CORPUS],
                        ["trace", "treaty:npt#art_6", CORPUS], ["trace", "--all", CORPUS], ["diff", "--before", "2010", CORPUS],
                        ["analyse", "cocitation", "--top", "5", CORPUS], ["reuse", *CYCLES], ["catalogue", "list"],
                        ["evaluate", "--gold", SOURCE / "graphs" / "corpus.gold.jsonl", CORPUS, "--errors"]):
            for width in (50, 80, 120):
                outcome = self.recital(*command, "--width", str(width), "--quiet")
                self.assertEqual(outcome.status, 0, (command, outcome.err))
                widest = max(outcome.out.splitlines(), key=len)
                if command[0] != "trace" or "," not in widest:  # the heading of a trace is no table
                    self.assertLessEqual(len(widest), width, (command, widest))

    def test_measures_are_explained(self):
        for command, word in ((["analyse", "main-path"], "log_count: "), (["analyse", "age"], "half_life: "),
                              (["diff", "--before", "2010"], "g2: "), (["cited", "--by", "pagerank"], "pagerank: ")):
            outcome = self.recital(*command, CORPUS)
            self.assertEqual(outcome.status, 0, outcome.err)
            self.assertIn("\n" + word, outcome.out)
            self.assertNotIn(word, self.recital(*command, CORPUS, "--format", "csv").out)


class Endings(FolderTest):
    def test_an_ending_that_no_format_has_is_refused(self):
        for command in (["cited"], ["extract"], ["trace", "treaty:npt"], ["trace", "--all"], ["reuse"], ["check"]):
            outcome = self.recital(*command, CORPUS, "-o", "x.docx")
            self.assertEqual((outcome.status, outcome.out, self.names()), (2, "", []), command)
            self.assertRegex(outcome.err, r"\Arecital: x\.docx: no format goes with the ending of this name; give --format, ")

    def test_an_ending_may_be_in_capitals_and_a_name_without_one_is_a_table(self):
        self.assertEqual(self.recital("cited", CORPUS, "-q", "-o", "X.CSV").status, 0)
        self.assertTrue((self.folder / "X.CSV").read_text().startswith("rank,"))
        for name in ("x", "x.txt"):
            self.assertEqual(self.recital("cited", CORPUS, "-q", "-o", name).status, 0)
            self.assertTrue((self.folder / name).read_text().startswith("rank  "))
        self.assertEqual(self.recital("cited", CORPUS, "-q", "-o", "x.docx", "--format", "json").status, 0)


class Top(FolderTest):
    def test_reuse_prints_the_best_and_says_how_many_there_are(self):
        text = "1. Each keeper of lamp {0} shall report every broken lens to the board of pilots of harbour {0} without any delay.\n"
        for n in range(12):
            self.write(f"in/{n:02}.txt", f"S/RES/{1000 + n} ({1990 + n})\n\n2 May {1990 + n}\n\n" + text.format(n % 3))
        whole = self.recital("reuse", "in", "--format", "csv", "--max-boilerplate", "1")
        found = len(whole.out.splitlines()) - 1
        self.assertGreater(found, 40)
        outcome = self.recital("reuse", "in", "--max-boilerplate", "1")
        self.assertIn(f"recital: the best 40 of {found} matches; --top N shows more, --format csv all\n", outcome.err)
        shown = outcome.out.split("\n\n")[0].splitlines()
        self.assertEqual(len(shown), 41)
        few = self.recital("reuse", "in", "--max-boilerplate", "1", "--top", "3", "--format", "csv")
        self.assertEqual(len(few.out.splitlines()), 4)


class Interface(FolderTest):
    def test_the_matrix_speaks_the_language_of_the_interface(self):
        for language, words in (("en", "commitment"), ("fr", "engagement"), ("zh", "承诺"), ("ru", "обязательство")):
            outcome = self.recital("trace", "--all", *CYCLES, "--interface", language, "--quiet")
            self.assertEqual(outcome.status, 0, outcome.err)
            self.assertTrue(outcome.out.startswith(words), outcome.out[:40])
            self.assertEqual("renewed" in outcome.out, language == "en")
        csv = self.recital("trace", "--all", *CYCLES, "--interface", "fr", "--quiet", "--format", "csv").out
        self.assertTrue(csv.startswith("commitment,title,"))
        self.assertIn("renewed", csv)


class Pager(FolderTest):
    def on_terminal(self, *arguments, **environment):
        """What a terminal shows that the program writes to."""
        ours, theirs = pty.openpty()
        env = {**os.environ, "TERM": "dumb", **environment}
        run = subprocess.Popen([PROGRAM, *map(os.fspath, arguments)], stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL,
                               cwd=self.folder, env=env)
        os.close(theirs)
        shown = b""
        while select.select([ours], [], [], 60)[0]:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # nobody holds the other end any more
                break
            if not piece:
                break
            shown += piece
        os.close(ours)
        return run.wait(timeout=60), shown.decode("utf-8", "replace").replace("\r\n", "\n")

    def test_a_terminal_gets_the_pager_that_is_asked_for(self):
        status, shown = self.on_terminal("cited", "-q", CORPUS, PAGER="sed s/^/paged:/")
        self.assertEqual(status, 0)
        self.assertTrue(shown.startswith("paged:rank"), shown[:100])
        self.assertTrue(all(line.startswith("paged:") for line in shown.splitlines()))

    def test_no_pager_where_none_is_wanted(self):
        for arguments, pager in ((["--no-pager"], "sed s/^/paged:/"), ([], "cat"), ([], "")):
            status, shown = self.on_terminal("cited", "-q", *arguments, CORPUS, PAGER=pager)
            self.assertEqual(status, 0)
            self.assertTrue(shown.startswith("rank"), shown[:100])

    def test_a_pipe_gets_none(self):
        run = subprocess.run([PROGRAM, "cited", "-q", CORPUS], capture_output=True, env={**os.environ, "PAGER": "false"}, timeout=60)
        self.assertEqual((run.returncode, run.stdout[:4]), (0, b"rank"))

    def test_a_pager_that_is_left_early_is_no_failure(self):
        status, shown = self.on_terminal("catalogue", "list", PAGER="head -n 2")
        self.assertEqual((status, len(shown.splitlines())), (0, 2))


if __name__ == "__main__":
    unittest.main()
