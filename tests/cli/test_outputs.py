"""What is written: never over what was read, never read again, whole or not at all, and harmless in a spreadsheet."""
import csv
import io
import json
import os
import pathlib
import re
import signal
import subprocess
import time
import unittest

from program import CORPUS, PROGRAM, SOURCE, FolderTest

NPT = "The States parties to the NPT met and recalled article VI of the Treaty and resolution 1540 (2004).\n"
CYCLES = SOURCE / "graphs" / "cycles"
NIGHT_SKY = ["--catalogue", f"{CYCLES}.toml", "--grammar", f"{CYCLES}.grammar.toml"]
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
ANALYSES = [["hits"], ["betweenness"], ["cocitation"], ["coupling"], ["communities"], ["age"], ["series"], ["bursts"],
            ["main-path"], ["chains", "A/C.1/75/L.99", "treaty:npt"], ["reach", "A/C.1/75/L.99"], ["dangling"], ["roles"],
            ["reciprocal"], ["self"], ["components"]]


class NotOverInputs(FolderTest):
    def refused(self, name, *arguments):
        before = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}
        outcome = self.recital(*arguments)
        self.assertEqual((outcome.status, outcome.out), (2, ""), arguments)
        self.assertRegex(outcome.err, rf"\Arecital: {name}: cannot be written: it is one of the inputs[^\n]*\n\Z")
        after = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}
        self.assertEqual(before, after)

    def test_an_output_that_is_an_input_is_refused_by_every_command(self):
        self.write("a.txt", NPT)
        self.write("b.txt", NPT)
        for command in (["extract"], ["graph", "--format", "json"], ["cited"], ["annotate"], ["trace", "treaty:npt"],
                        ["analyse", "hits"], ["reuse"], ["lineage", "a", "treaty:npt"]):
            self.refused("a.txt", *command, "a.txt", "-o", "a.txt")
        self.refused("b.txt", "diff", "a.txt", "b.txt", "-o", "b.txt")

    def test_it_is_the_same_file_under_any_name(self):
        self.write("a.txt", NPT)
        (self.folder / "link.txt").symlink_to("a.txt")
        (self.folder / "twin.txt").hardlink_to(self.folder / "a.txt")
        self.refused("link.txt", "extract", "a.txt", "-o", "link.txt")
        self.refused("a.txt", "extract", "link.txt", "-o", "a.txt")
        self.refused("twin.txt", "extract", "a.txt", "-o", "twin.txt")
        self.refused("./a.txt", "extract", ".", "-o", "./a.txt")

    def test_every_file_of_an_output_counts(self):
        self.write("g-edges.csv", NPT)
        self.refused("g-edges.csv", "graph", "g-edges.csv", "-o", "g.csv")
        self.write("g.svg.manifest.json", NPT)
        self.refused("g.svg.manifest.json", "graph", "g.svg.manifest.json", "-o", "g.svg", "--manifest")
        self.write("pages/a.html", f"<html><body><p>{NPT}</p></body></html>")
        self.refused("pages/a.html", "annotate", "pages", "-o", "pages/")

    def test_a_catalogue_is_an_input(self):
        self.write("a.txt", NPT)
        self.write("mine.toml", "")
        self.refused("mine.toml", "extract", "a.txt", "--catalogue", "mine.toml", "--format", "jsonl", "-o", "mine.toml")


class NeverReadAgain(FolderTest):
    def test_the_same_folder_gives_the_same_figures_again_and_again(self):
        self.write("in/a.txt", NPT)
        self.write("in/b.txt", NPT + "\nThat is all.\n")  # a copy would count once
        said = set()
        for _ in range(3):
            outcome = self.recital("graph", ".", "-o", "report.html")
            self.assertEqual(outcome.status, 0, outcome.err)
            said.add(outcome.err.splitlines()[-1])
            for command in (["annotate", ".", "-o", "pages/"], ["extract", ".", "-o", "r.txt"],
                            ["cited", ".", "-o", "cited.txt"], ["trace", "treaty:npt#art_6", ".", "-o", "trace.html"]):
                self.assertEqual(self.recital(*command).status, 0)
        self.assertEqual(len(said), 1, said)
        self.assertIn("2 documents", said.pop())
        self.assertEqual(len(json.loads(f"[{','.join((self.folder / 'r.txt').read_text().splitlines())}]")), 6)

    def test_what_is_skipped_is_named(self):
        self.write("in/a.txt", NPT)
        self.recital("graph", "in", "-o", "in/report.html")
        outcome = self.recital("extract", "in")
        self.assertEqual((outcome.status, outcome.err), (0, "recital: in/report.html: written by Recital, not read\n"))
        alone = self.recital("extract", "in/report.html")
        self.assertEqual((alone.status, alone.out), (2, ""))
        self.assertIn("in/report.html: written by Recital, not read\n", alone.err)
        for i in range(20):
            self.write(f"in/{i:02}.html", (self.folder / "in/report.html").read_bytes())
        outcome = self.recital("extract", "in")
        self.assertEqual(len(outcome.err.splitlines()), 11)
        self.assertEqual(outcome.err.splitlines()[-1], "recital: 11 more skipped; recital check names them all")

    def test_an_output_of_the_shell_is_not_read_either(self):
        self.write("a.txt", NPT)
        for _ in range(2):
            with open(self.folder / "r.txt", "wb") as out:
                run = subprocess.run([PROGRAM, "extract", "."], cwd=self.folder, stdout=out, stderr=subprocess.PIPE, timeout=60)
            self.assertEqual((run.returncode, run.stderr.decode()), (0, "recital: ./r.txt: the output of this run, not read\n"))
            self.assertEqual(len((self.folder / "r.txt").read_text().splitlines()), 3)

    def test_every_form_of_output_is_known(self):
        made = []

        def make(name, *arguments):
            outcome = self.recital(*arguments, "-o", name)
            self.assertEqual(outcome.status, 0, outcome.err)
            made.append(name)

        for ending in ("dot", "graphml", "gexf", "json", "cyjs", "ttl", "svg", "pdf", "html"):
            make(f"graph.{ending}", "graph", CORPUS, "--min-citations", "9")
        make("yed.graphml", "graph", CORPUS, "--format", "yed", "--min-citations", "9")
        for form in ("csv", "neo4j"):
            make(f"{form}.csv", "graph", CORPUS, "--format", form, "--min-citations", "9", "--manifest")
            made.remove(f"{form}.csv")
        made += ["csv-nodes.csv", "csv-edges.csv", "neo4j-nodes.csv", "neo4j-relationships.csv", "csv.csv.manifest.json"]
        for form in ("table", "jsonl", "csv"):
            make(f"extract.{form}", "extract", "--format", form, CORPUS / "2022-statement-zh.txt")
        for form in ("table", "csv", "json"):
            make(f"cited.{form}", "cited", CORPUS, "--format", form)
            make(f"diff.{form}", "diff", "--before", "2010", CORPUS, "--format", form)
            make(f"reuse.{form}", "reuse", CYCLES, *NIGHT_SKY, "--format", form)
            make(f"lineage.{form}", "lineage", "NST/CONF.2013/R.2", "treaty:night-sky#art_4", CYCLES, *NIGHT_SKY, "--format", form)
            make(f"all.{form}", "trace", "--all", CYCLES, *NIGHT_SKY, "--format", form)
            for analysis in ANALYSES:
                make(f"{analysis[0]}.{form}", "analyse", *analysis, CORPUS, "--format", form)
        for form in ("table", "csv", "json", "svg", "html"):
            make(f"trace.{form}", "trace", "treaty:night-sky#art_4", CYCLES, *NIGHT_SKY, "--format", form)
        make("all.svg", "trace", "--all", CYCLES, *NIGHT_SKY)
        make("annotated.html", "annotate", CORPUS / "2022-statement-zh.txt")
        # a table without rows has nothing that could be counted
        made = [name for name in made if (self.folder / name).read_text("utf-8", "replace").strip() not in ("[]", "[\n]")]
        for ten in (made[at:at + 10] for at in range(0, len(made), 10)):
            outcome = self.recital("extract", *ten)
            self.assertEqual((outcome.status, outcome.out), (2, ""))
            self.assertEqual(outcome.err.splitlines()[:-1], [f"recital: {name}: written by Recital, not read" for name in ten])


class WholeOrNot(FolderTest):
    def documents(self, count=3000):
        for i in range(count):
            self.write(f"in/{i:04}.txt", NPT * 200)

    def reading(self, *arguments):
        """The program, once it has begun to read the documents."""
        running = subprocess.Popen([PROGRAM, *arguments], cwd=self.folder, stderr=subprocess.PIPE, text=True,
                                   preexec_fn=lambda: [signal.signal(each, signal.SIG_DFL) for each in SIGNALS])
        counts = pathlib.Path(f"/proc/{running.pid}/io")
        while running.poll() is None and int(re.search("rchar: (.*)", counts.read_text())[1]) < 4_000_000:
            time.sleep(0.005)
        return running

    def interrupted(self, number, *arguments):
        """What the program said when the signal came while it read."""
        running = self.reading(*arguments)
        running.send_signal(number)
        _, err = running.communicate(timeout=60)
        self.assertEqual(running.returncode, 1, err)
        return err

    def test_an_interrupt_keeps_the_old_output_and_what_is_finished(self):
        self.documents()
        for number in SIGNALS:
            self.write("out.jsonl", "old")
            err = self.interrupted(number, "extract", "--jobs", "2", "in", "-o", "out.jsonl")
            self.assertRegex(err, r"\Arecital: interrupted; \d+ inputs were not read; what is finished goes to "
                                  r"out\.partial\.jsonl, and out\.jsonl stays as it was\n\Z")
            self.assertEqual((self.folder / "out.jsonl").read_text(), "old")
            rows = [json.loads(row) for row in (self.folder / "out.partial.jsonl").read_text().splitlines()]
            self.assertEqual(len(rows) % 200, 0)
            self.assertEqual(self.names(), ["in", "out.jsonl", "out.partial.jsonl"])

    def test_of_pages_and_pairs_alike(self):
        self.documents()
        self.write("pages/index.html", "old")
        self.interrupted(signal.SIGINT, "annotate", "in", "-o", "pages/")
        self.assertEqual([path.name for path in (self.folder / "pages").iterdir()], ["index.html"])
        self.assertTrue((self.folder / "pages.partial/index.html").exists())
        self.interrupted(signal.SIGINT, "graph", "in", "-o", "g.csv")
        self.assertEqual(self.names(), ["g.partial-edges.csv", "g.partial-nodes.csv", "in", "pages", "pages.partial"])

    def test_death_leaves_nothing(self):
        self.documents()
        for command in (["extract", "in", "-o", "out.jsonl"], ["cited", "in", "-o", "out.csv"]):
            running = self.reading(*command)
            running.kill()
            running.communicate(timeout=60)
            self.assertEqual(self.names(), ["in"])

    def test_a_signal_that_is_ignored_stays_so(self):
        self.documents(500)
        run = subprocess.Popen([PROGRAM, "extract", "in", "-o", "out.jsonl"], cwd=self.folder,
                               preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
        while run.poll() is None:
            run.send_signal(signal.SIGHUP)
            time.sleep(0.01)
        self.assertEqual((run.returncode, self.names()), (0, ["in", "out.jsonl"]))

    def test_of_two_tables_none_is_new_unless_both_are(self):
        self.write("g-nodes.csv", "old")
        self.write("g-edges.csv", "old")
        limit = 'ulimit -f 150; exec "$0" graph "$1" -o g.csv'  # the nodes have room, the edges have none
        run = subprocess.run(["sh", "-c", limit, PROGRAM, CORPUS], cwd=self.folder, capture_output=True, timeout=60,
                             preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
        self.assertEqual((run.returncode, run.stderr.decode()),
                         (2, "recital: g-edges.csv: cannot be written: File too large\n"))
        self.assertEqual([(self.folder / name).read_text() for name in self.names()], ["old", "old"])

    def test_of_pages_none_is_new_unless_all_are(self):
        self.write("in/a.txt", NPT)
        self.write("in/b.txt", NPT * 3000)
        self.write("pages/keep.txt", "mine")
        limit = 'ulimit -f 200; exec "$0" annotate in -o pages/'
        run = subprocess.run(["sh", "-c", limit, PROGRAM], cwd=self.folder, capture_output=True, timeout=60,
                             preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
        self.assertEqual((run.returncode, run.stderr.decode()),
                         (2, "recital: pages/b.html: cannot be written: File too large\n"))
        self.assertEqual([path.name for path in (self.folder / "pages").iterdir()], ["keep.txt"])

    def test_a_full_disk_is_called_so(self):
        self.write("a.txt", NPT * 1000)
        for command in (["extract"], ["graph", "--format", "json"], ["cited"]):
            self.assertEqual(self.recital(*command, "a.txt", "-o", "/dev/full").err.splitlines()[-1],
                             "recital: /dev/full: cannot be written: No space left on device")

    def test_the_longest_names(self):
        self.write("a.txt", NPT)
        name = "n" * 250 + ".html"
        for _ in range(2):
            self.assertEqual(self.recital("graph", "a.txt", "-o", name).status, 0)
        self.assertEqual(self.names(), ["a.txt", name])
        self.assertRegex(self.recital("graph", "a.txt", "-o", "n" + name).err, "File name too long")

    def test_no_program_that_reads_for_us_inherits_the_output(self):
        self.documents()
        running = self.reading("extract", "in", "-o", "out.jsonl")
        process = pathlib.Path(f"/proc/{running.pid}")
        flags = [int(re.search("flags:(.*)", (process / "fdinfo" / file.name).read_text())[1], 8)
                 for file in (process / "fd").iterdir() if os.readlink(file).startswith(f"{self.folder.resolve()}/")
                 and "/in/" not in os.readlink(file)]
        running.kill()
        running.communicate(timeout=60)
        self.assertEqual([bool(each & os.O_CLOEXEC) for each in flags], [True])

class InASpreadsheet(FolderTest):
    FORMULA = "=cmd|' /C calc'!A0"

    def rows(self, name):
        return list(csv.reader(io.StringIO((self.folder / name).read_text(), newline="")))

    def test_no_field_of_text_begins_a_formula(self):
        for start in "=+-@":
            self.write(f"in/{start}cmd|calc.txt", NPT + NPT)
        for command, names in ((["extract", "--format", "csv"], ["x.csv"]), (["cited"], ["x.csv"]),
                               (["graph"], ["x-nodes.csv", "x-edges.csv"]),
                               (["graph", "--format", "neo4j"], ["x-nodes.csv", "x-relationships.csv"]),
                               (["analyse", "roles"], ["x.csv"])):
            self.assertEqual(self.recital(*command, "in", "-o", "x.csv").status, 0)
            for name in names:
                fields = [field for row in self.rows(name) for field in row]
                self.assertEqual([field for field in fields if field[:1] in tuple("=+-@\t\r") and field], [])
        self.recital("extract", "--format", "csv", "in", "-o", "x.csv")
        self.assertIn("'=cmd|calc", [row[1] for row in self.rows("x.csv")])

    def test_names_still_match_between_the_tables(self):
        self.write("=a.txt", NPT)
        self.recital("graph", "=a.txt", "-o", "g.csv")
        nodes = {row[0] for row in self.rows("g-nodes.csv")[1:]}
        ends = {end for row in self.rows("g-edges.csv")[1:] for end in row[:2]}
        self.assertIn("'=a", nodes)
        self.assertLessEqual(ends, nodes)

    def test_lines_of_json_are_as_they_were(self):
        self.write("=a.txt", NPT)
        row = json.loads(self.recital("extract", "--format", "jsonl", "=a.txt").out.splitlines()[0])
        self.assertEqual((row["source"], row["document"]), ("=a.txt", "=a"))


class TheSameBytes(FolderTest):
    def test_in_every_time_zone(self):
        made = set()
        for zone in ("UTC", "Asia/Kathmandu", "America/New_York"):
            run = subprocess.run([PROGRAM, "graph", CORPUS, "--min-citations", "9", "-o", "a.pdf"], cwd=self.folder,
                                 capture_output=True, timeout=60, env={**os.environ, "TZ": zone})
            self.assertEqual(run.returncode, 0, run.stderr)
            made.add((self.folder / "a.pdf").read_bytes())
        self.assertEqual(len(made), 1)

    def test_a_picture_for_print_is_a_sound_file(self):
        self.recital("graph", CORPUS, "--min-citations", "9", "-o", "a.pdf")
        run = subprocess.run(["pdftotext", "a.pdf", "-"], cwd=self.folder, capture_output=True, text=True, timeout=60)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        self.assertIn("Non-Proliferation", run.stdout)


if __name__ == "__main__":
    unittest.main()
