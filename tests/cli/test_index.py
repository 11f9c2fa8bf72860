"""A corpus that is kept: whatever is read from it is what the files give, and nothing that was committed is ever lost."""
import json
import os
import pathlib
import random
import re
import resource
import shlex
import shutil
import signal
import sqlite3
import subprocess
import time
import unittest
import zipfile

from program import AS_ANYBODY, CORPUS, PROGRAM, SOURCE, FolderTest, recital

CYCLES = SOURCE / "graphs" / "cycles"
NIGHT_SKY = ["--catalogue", f"{CYCLES}.toml", "--grammar", f"{CYCLES}.grammar.toml"]
KILLS = int(os.environ.get("RECITAL_KILLS", "25"))

ANALYSES = [["hits"], ["betweenness"], ["cocitation"], ["coupling"], ["communities"], ["age"], ["series"], ["bursts"],
            ["main-path"], ["chains", "A/C.1/75/L.99", "treaty:npt"], ["reach", "A/C.1/75/L.99"], ["dangling"], ["roles"],
            ["reciprocal"], ["self"], ["components"]]
GRAPHS = ["dot", "graphml", "yed", "gexf", "json", "cytoscape", "csv", "neo4j", "turtle", "svg", "html"]

NPT = "Recalling article VI of the NPT and Security Council resolution 1540 (2004),\n"


def papers(folder):
    """The sample corpus beside all that goes wrong or is left out."""
    shutil.copytree(CORPUS, folder / "papers")
    (folder / "papers" / "z").mkdir()
    (folder / "papers/z/broken.pdf").write_bytes(b"%PDF-1.4\nnothing follows\n")
    (folder / "papers/z/photo.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "papers/z/own.html").write_bytes(
        recital("annotate", CORPUS / "2022-statement-zh.txt").bytes)
    (folder / "papers/z/binary.txt").write_bytes(b"a\0b")
    (folder / "papers/z/windows.txt").write_bytes("Le Traité de non-prolifération, dit-il ; l’été\n".encode("cp1252"))
    (folder / os.fsdecode(b"papers/z/\xff.txt")).write_text(NPT)
    with zipfile.ZipFile(folder / "papers/z/more.zip", "w") as archive:
        for name in ("b.txt", "a.txt", "c.png"):
            archive.writestr(name, NPT + name)


class Corpus(FolderTest):
    """Commands run in a folder that holds `papers`, and a corpus of it."""

    def setUp(self):
        super().setUp()
        papers(self.folder)

    def index(self, *arguments, **more):
        return self.recital("index", *arguments, **more)

    def add(self, corpus="papers.recital", *inputs):
        outcome = self.index("add", corpus, *(inputs or ["papers"]))
        self.assertIn(outcome.status, (0, 1), outcome.err)
        return outcome

    def verify(self, corpus="papers.recital"):
        outcome = self.index("verify", corpus)
        self.assertEqual((outcome.status, outcome.err), (0, f"recital: {corpus}: whole\n"))

    def sql(self, query, corpus="papers.recital"):
        with sqlite3.connect(self.folder / corpus) as open_corpus:
            return open_corpus.execute(query).fetchall()

    def outcome(self, *arguments):
        run = self.recital(*arguments)
        return run.status, run.bytes, run.error_bytes

    def same(self, *arguments, corpus="papers.recital", files="papers"):
        """The command prints the same from the corpus."""
        wanted, given = ([files if each is ... else each for each in arguments], [corpus if each is ... else each for each in arguments])
        self.assertEqual(self.outcome(*given), self.outcome(*wanted), given)


class Equality(Corpus):
    def setUp(self):
        super().setUp()
        self.add()

    def test_what_is_listed_and_ranked(self):
        for form in ("table", "jsonl", "csv"):
            self.same("extract", "--format", form, ...)
        for form in ("table", "csv", "json"):
            self.same("cited", "--format", form, "--pinpoints", ...)
            self.same("check", "--format", form, ...)
            self.same("diff", "--before", "2010", "--format", form, ...)
        self.same("check", "--versions", ...)
        self.same("explain", ...)
        self.same("explain", ..., "u3")
        self.same("evaluate", "--gold", SOURCE / "graphs/corpus.gold.jsonl", "--errors", ...)

    def test_analyses(self):
        for analysis in ANALYSES:
            self.same("analyse", *analysis, "--format", "json", ...)

    def written(self, *arguments):
        (self.folder / "out").mkdir()
        run = self.recital(*arguments)
        files = {path.name: path.read_bytes() for path in sorted((self.folder / "out").iterdir())}
        shutil.rmtree(self.folder / "out")
        return run.status, run.error_bytes, files

    def test_graphs_with_their_manifests(self):
        for form in GRAPHS:
            arguments = ["graph", "--format", form, "-o", f"out/graph.{form}", "--manifest"]
            self.assertEqual(self.written(*arguments, "papers.recital"), self.written(*arguments, "papers"), form)
        self.same("graph", "--format", "json", "--text", ...)

    def test_pages(self):
        for arguments in (["annotate", "-o", "out/"],):
            self.assertEqual(self.written(*arguments, "papers.recital"), self.written(*arguments, "papers"))

    def test_traces_and_words_that_come_back(self):
        self.index("add", *NIGHT_SKY, "cycles.recital", CYCLES)
        for arguments in (["trace", "--all", ..., "--format", "json"], ["trace", "treaty:night-sky#art_4", ..., "--format", "html"],
                          ["reuse", ..., "--format", "csv"], ["lineage", "NST/CONF.2013/R.2", "treaty:night-sky#art_4", ...]):
            self.same(*arguments, *NIGHT_SKY, corpus="cycles.recital", files=CYCLES)

    def test_other_options_are_those_of_the_command(self):
        for options in (["--language", "fr"], ["--ignore-links"], NIGHT_SKY):
            wanted, given = (self.outcome("extract", "--quiet", *options, each) for each in ("papers", "papers.recital"))
            self.assertEqual(given, wanted, options)
        self.assertIn("read anew", self.recital("cited", "papers.recital", "--language", "fr").err)

    def test_one_document_of_it(self):
        for name in ("papers/2022-statement-zh.txt", "papers/z/more.zip!a.txt"):
            given = self.recital("explain", f"papers.recital!{name}", "u1")
            self.assertEqual((given.status, given.err), (0, ""))
        wanted = self.recital("explain", "papers/2022-statement-zh.txt", "u3")
        self.assertIn("treaty:npt", wanted.out)
        self.assertEqual(self.recital("explain", "papers.recital!papers/2022-statement-zh.txt", "u3").bytes, wanted.bytes)
        self.assertIn("no such document", self.recital("explain", "papers.recital!nothing.txt").err)

    def test_beside_files(self):
        self.write("later.txt", NPT)
        self.same("extract", "later.txt", ...)
        outcome = self.recital("extract", "papers/2022-statement-zh.txt", "papers.recital")
        self.assertIn("given twice, read once", outcome.err)

    def test_it_is_told_by_its_content(self):
        os.rename(self.folder / "papers.recital", self.folder / "notes.txt")
        self.same("extract", ..., corpus="notes.txt")

    def test_it_is_never_written_over(self):
        outcome = self.recital("extract", "papers.recital", "--format", "jsonl", "-o", "papers.recital")
        self.assertEqual(outcome.status, 2)
        self.assertIn("it is one of the inputs", outcome.err)

    def test_the_files_may_be_gone(self):
        wanted = self.outcome("extract", "papers")
        shutil.rmtree(self.folder / "papers")
        self.assertEqual(self.outcome("extract", "papers.recital"), wanted)


class Order(Corpus):
    def equals_files(self, corpus):
        self.verify(corpus)
        for arguments in (["extract", ...], ["graph", "--format", "json", "--text", ...], ["check", "--format", "json", ...]):
            self.same(*arguments, corpus=corpus)

    def test_whatever_the_order_of_adding_and_removing(self):
        chance = random.Random(2)
        files = [str(path.relative_to(self.folder)) for path in sorted((self.folder / "papers").iterdir())]
        chance.shuffle(files)
        for name in files:
            self.add("papers.recital", name)
        for name in chance.sample(files, 4):
            self.assertEqual(self.index("remove", "papers.recital", name).status, 0)
        self.verify()
        for name in chance.sample(files, len(files)):
            self.add("papers.recital", name)
        self.equals_files("papers.recital")

    def test_after_a_merge_of_a_split_in_seven(self):
        files = [str(path.relative_to(self.folder)) for path in sorted((self.folder / "papers").iterdir())]
        parts = [f"{n}.recital" for n in range(7)]
        for n, part in enumerate(parts):
            self.add(part, *files[n::7])
        outcome = self.index("merge", "all.recital", *reversed(parts))
        self.assertEqual(outcome.status, 0, outcome.err)
        self.equals_files("all.recital")

    def test_after_a_merge_of_shards(self):
        """Each shard is made of the whole folder, as on a machine of its own."""
        parts = [f"{n}-of-3.recital" for n in (3, 1, 2)]
        for part in parts:
            self.assertLess(self.index("add", part, "--shard", f"{part[0]}/3", "papers").status, 2)
        outcome = self.index("merge", "all.recital", *parts)
        self.assertEqual(outcome.status, 0, outcome.err)
        self.equals_files("all.recital")

    def test_a_shard_that_there_is_not_is_refused(self):
        for words in ("0/3", "4/3", "1", "1/0", "a/b", "1/3/5", "-1/3"):
            outcome = self.index("add", "papers.recital", "--shard", words, "papers")
            self.assertEqual(outcome.status, 2)
            self.assertIn(f'--shard: "{words}" is no I/N', outcome.err)
            self.assertFalse((self.folder / "papers.recital").exists())

    def test_a_merge_of_what_contradicts_itself_is_refused(self):
        self.add("one.recital", "papers/2022-statement-zh.txt")
        self.write("papers/2022-statement-zh.txt", NPT)
        self.add("two.recital", "papers/2022-statement-zh.txt")
        outcome = self.index("merge", "all.recital", "one.recital", "two.recital")
        self.assertEqual(outcome.status, 2)
        self.assertIn("keeps another version of papers/2022-statement-zh.txt", outcome.err)
        self.assertFalse((self.folder / "all.recital").exists())


class Update(Corpus):
    def said(self, outcome):
        return [int(number) for number in re.findall(r"(\d+) (?:added|read again|found anew|unchanged|gone)", outcome.err)]

    def test_what_has_not_changed_is_not_read(self):
        first = self.add()
        self.assertEqual(self.said(first)[1:], [0, 0, 0, 0])
        added = self.said(first)[0]
        self.assertEqual(self.said(self.add()), [0, 0, 0, added, 0])
        self.assertEqual(self.said(self.index("add", "papers.recital")), [0, 0, 0, added, 0])
        self.assertEqual(self.said(self.index("add", "--verify", "papers.recital")), [0, 0, 0, added, 0])

    def test_what_could_not_be_read_is_tried_again_when_asked(self):
        self.add("papers.recital")
        outcome = self.index("add", "--retry", "papers.recital", "papers")
        self.assertEqual(self.said(outcome)[1], 2)
        self.assertIn("papers/z/broken.pdf: ", outcome.err)
        self.same("check", ...)

    def test_what_has_changed_is_read_again_and_keeps_its_number(self):
        self.add()
        query = "SELECT id FROM documents WHERE source = 'papers/2022-statement-zh.txt'"
        number = self.sql(query)
        self.write("papers/2022-statement-zh.txt", NPT)
        self.assertEqual(self.said(self.add())[:3], [0, 1, 0])
        self.assertEqual(self.sql(query), number)
        self.same("extract", ...)
        self.verify()

    def test_same_size_and_time_are_believed_unless_asked(self):
        path = self.write("papers/a.txt", NPT)
        os.utime(path, (1e9, 1e9))
        self.add()
        path.write_text(NPT.replace("1540", "1887"))
        os.utime(path, (1e9, 1e9))
        self.assertEqual(self.said(self.add())[1], 0)
        self.assertEqual(self.said(self.index("add", "--verify", "papers.recital", "papers"))[1], 1)

    def test_another_time_alone_changes_nothing(self):
        path = self.write("papers/a.txt", NPT)
        self.add()
        os.utime(path, (1e9, 1e9))
        self.assertEqual(self.said(self.add())[1], 0)
        self.assertEqual(self.sql("SELECT modified FROM inputs WHERE path = 'papers/a.txt'"), [(10**18,)])

    def test_what_is_gone_is_named_and_removed_when_asked(self):
        self.add()
        os.remove(self.folder / "papers/2022-statement-zh.txt")
        outcome = self.add()
        self.assertIn("papers/2022-statement-zh.txt: is gone, and stays in the corpus; --prune removes it", outcome.err)
        self.assertEqual(self.said(self.index("add", "--prune", "papers.recital", "papers"))[4], 1)
        self.same("extract", ...)
        self.verify()

    def test_other_knowledge_finds_anew_in_the_text_that_is_kept(self):
        self.add()
        shutil.move(self.folder / "papers", self.folder / "elsewhere")
        outcome = self.index("import", "papers.recital", self.write("none.toml", ""), *NIGHT_SKY)
        self.assertIn("documents found anew", outcome.err)
        shutil.move(self.folder / "elsewhere", self.folder / "papers")
        outcome = self.recital("extract", *NIGHT_SKY, "papers.recital")
        self.assertNotIn("read anew", outcome.err)
        self.assertEqual(outcome.bytes, self.recital("extract", *NIGHT_SKY, "papers").bytes)

    def test_corrections_and_tags_are_kept(self):
        self.write("mine.toml", '[[document]]\nfile = "2022-statement-zh.txt"\ndate = "2022-08-03"\ntags = ["read", "ask"]\n\n'
                                '[[document]]\nfile = "z/windows.txt"\nnot_a_document = true\n')
        self.index("add", "--corrections", "mine.toml", "papers.recital", "papers")
        wanted = self.outcome("check", "--corrections", "mine.toml", "--format", "json", "papers")
        self.assertEqual(self.outcome("check", "--format", "json", "papers.recital"), wanted)
        self.write("papers/2022-statement-zh.txt", (self.folder / "papers/2022-statement-zh.txt").read_text() + "\n")
        self.add()
        wanted = self.outcome("check", "--corrections", "mine.toml", "--format", "json", "papers")
        self.assertEqual(self.outcome("check", "--format", "json", "papers.recital"), wanted)
        self.assertEqual(self.sql("SELECT tag FROM tags"), [("ask",), ("read",)])
        exported = self.index("export", "papers.recital", "-o", "theirs.toml")
        self.assertEqual((exported.status, exported.err), (0, ""))
        self.add("other.recital")
        self.assertIn("2 corrections, 2 documents found anew", self.index("import", "other.recital", "theirs.toml").err)
        self.assertEqual(self.index("export", "other.recital").out, (self.folder / "theirs.toml").read_text())
        self.verify("other.recital")

    def test_what_cannot_be_kept(self):
        outcome = self.index("add", "papers.recital", "-")
        self.assertIn("standard input cannot be kept", outcome.err)
        outcome = self.index("add", "new.recital", "nowhere")
        self.assertEqual((outcome.status, outcome.err), (2, "recital: nowhere: no such file or folder\n"))
        self.assertFalse((self.folder / "new.recital").exists())


class Options(Corpus):
    def test_options_that_are_left_out_later_are_named(self):
        self.index("add", "--language", "en", "--catalogue", f"{CYCLES}.toml", "papers.recital", "papers")
        outcome = self.add()
        self.assertIn(f"papers.recital: documents that were read with --language en --catalogue {CYCLES}.toml"
                      " are read without options now\n", outcome.err)
        self.assertNotIn("are read", self.add().err)
        outcome = self.index("add", "--ocr", "papers.recital", "papers")
        self.assertIn("documents that were read without options are read with --ocr now\n", outcome.err)


class Reuse(Corpus):
    """Words that come back, kept where that is asked for."""
    DAMAGED = "is damaged at the table reuses"

    def setUp(self):
        super().setUp()
        shutil.copytree(CYCLES, self.folder / "cycles")
        self.add("cycles.recital", "cycles", "--with", "reuse")

    def count(self):
        return self.sql("SELECT count(*) FROM reuses", "cycles.recital")[0][0]

    def questions(self):
        for arguments in (["reuse", ...], ["reuse", ..., "--format", "csv"], ["reuse", ..., "--min-score", "0.6", "--each", "1"],
                          ["reuse", ..., "--min-score", "0.2"], ["reuse", ..., "--treaty", CORPUS / "2022-statement-zh.txt"],
                          ["lineage", "NST/CONF.2013/R.2", "NST/CONF.1998/1", ...]):
            self.same(*arguments, corpus="cycles.recital", files="cycles")

    def test_they_are_what_the_files_give(self):
        self.assertGreater(self.count(), 1)
        self.assertEqual(self.count(), len(self.recital("reuse", "--format", "csv", "cycles").out.splitlines()) - 1)
        self.questions()
        self.verify("cycles.recital")

    def test_a_document_that_comes_changes_or_goes_has_them_found_anew(self):
        name = sorted(path.name for path in (self.folder / "cycles").iterdir())[-1]
        before = self.count()
        shutil.copy(self.folder / "cycles" / name, self.folder / "later.txt")
        self.add("cycles.recital", "later.txt")
        self.assertGreater(self.count(), before)
        os.remove(self.folder / "later.txt")
        self.index("add", "--prune", "cycles.recital")
        self.assertEqual(self.count(), before)
        self.index("remove", "cycles.recital", f"cycles/{name}")
        self.assertEqual(self.count(), 0)
        self.assertIn("have to be found anew", self.index("status", "cycles.recital").err)
        os.rename(self.folder / "cycles" / name, self.folder / "kept-back")
        outcome = self.recital("reuse", "--format", "csv", "cycles.recital")
        self.assertEqual(outcome.bytes, self.recital("reuse", "--format", "csv", "cycles").bytes)
        self.assertIn("have to be found anew", outcome.err)
        self.index("add", "cycles.recital")
        self.assertEqual(self.index("status", "cycles.recital").err, "")
        self.questions()
        self.verify("cycles.recital")

    def test_a_document_of_it_or_one_beside_it_is_asked_without_them(self):
        self.write("later.txt", NPT)
        self.same("reuse", "--format", "csv", ..., "later.txt", corpus="cycles.recital", files="cycles")

    def test_no_longer(self):
        self.add("cycles.recital", "--without", "reuse")
        self.assertEqual(self.count(), 0)
        self.index("add", "cycles.recital")
        self.assertEqual(self.count(), 0)
        self.assertNotIn("come back", self.index("status", "cycles.recital").err)
        outcome = self.index("add", "cycles.recital", "--with", "reuse", "--without", "reuse")
        self.assertEqual((outcome.status, outcome.err), (2, "recital: --with and --without exclude each other\n"))

    def test_what_is_damaged_is_named_and_not_believed(self):
        wanted = self.recital("reuse", "--format", "csv", "cycles").bytes
        for change in ("UPDATE reuses SET score = 0.99 WHERE id = 1", "UPDATE reuses SET later_end = 1000000 WHERE id = 2",
                       "UPDATE reuses SET runs = x'00'", "DELETE FROM reuses WHERE id = 1"):
            shutil.copy(self.folder / "cycles.recital", self.folder / "changed.recital")
            self.sql(change, "changed.recital")
            outcome = self.recital("reuse", "--format", "csv", "changed.recital")
            self.assertEqual(outcome.bytes, wanted, change)
            self.assertIn(self.DAMAGED, outcome.err)
            outcome = self.index("verify", "changed.recital")
            self.assertIn("the words that come back are not as they were written", outcome.out + outcome.err)


class Tables(Corpus):
    def test_views_answer_as_the_commands_do(self):
        self.add()
        rows = [line.split(",") for line in self.recital("cited", "--format", "csv", "papers.recital").out.splitlines()[1:]]
        wanted = {row[1]: tuple(map(int, row[-5:-2])) for row in rows}
        kept = self.sql("SELECT instrument, paragraphs, documents, mentions FROM cited")
        self.assertEqual({row[0]: row[1:] for row in kept}, wanted)

    def answers(self, *arguments):
        return json.loads(self.recital(*arguments, "--format", "json", "--quiet", "corpus.recital").out)

    def test_five_questions_in_sql_have_the_answers_of_the_commands(self):
        self.add("corpus.recital", CORPUS)
        questions = (SOURCE / "docs/corpus.md").read_text(encoding="utf-8").split("## Five questions")[1]
        queries = re.findall(r"```sql\n(.*?)```", questions, re.DOTALL)
        self.assertEqual(len(queries), 5)
        cited, gone, together, chains, missing = (self.sql(query, "corpus.recital") for query in queries)
        rows = self.answers("cited", "--by", "documents")
        figures = {row["instrument"]: (row["paragraphs"], row["documents"], row["mentions"]) for row in rows}
        self.assertEqual([row[3] for row in cited], [row["documents"] for row in rows[:5]])
        for row in cited:
            self.assertEqual(figures[row[0]], row[2:5])
        rows = self.answers("diff", "--before", "2021", "--only", "gone")
        self.assertEqual({(row["instrument"], row["before_documents"]) for row in rows}, set(gone))
        rows = self.answers("analyse", "cocitation", "--level", "paragraph", "--only-pinpoints")
        self.assertEqual({(*sorted((row["first"], row["second"])), row["common"]) for row in rows}, set(together))
        self.assertEqual(chains, [("cites conf:npt-revcon-1995 (adopted_at) text:npt-1995-decision-2",),
                                  ("cites text:npt-1995-outcome (part_of) text:npt-1995-decision-2",)])
        rows = self.answers("analyse", "dangling", "--kind", "document")
        self.assertEqual({(row["instrument"], row["paragraphs"], row["documents"]) for row in rows},
                         {(row[0], *row[2:]) for row in missing})

    def test_every_view_can_be_read(self):
        self.add()
        for (name,) in self.sql("SELECT name FROM sqlite_schema WHERE type = 'view'"):
            self.assertGreater(len(self.sql(f"SELECT * FROM {name}")), 0, name)

    def test_a_corpus_of_an_earlier_version(self):
        self.add()
        tables = "SELECT type, name FROM sqlite_schema ORDER BY 1, 2"
        for version in (1, 2):
            with self.subTest(version=version):
                corpus = f"version-{version}.recital"
                with sqlite3.connect(self.folder / corpus) as old:
                    old.executescript((SOURCE / f"tests/store/version-{version}.sql").read_text(encoding="utf-8"))
                old.close()
                self.assertIn("is a corpus of an earlier version; recital index add brings it up to date",
                              self.recital("extract", corpus).err)
                self.assertIn(self.index("add", corpus).status, (0, 1))  # its file is not here
                self.verify(corpus)
                self.assertIn("treaty:npt", self.recital("extract", corpus).out)
                self.assertEqual(self.sql(tables, corpus), self.sql(tables))
                for words in ("weapons", "weapon", '"nuclear weapon"'):
                    self.assertIn("‹", self.recital("search", corpus, words).out, words)


class EveryWeek(Corpus):
    def test_the_work_that_the_readme_shows(self):
        shutil.copytree(CORPUS, self.folder / "inbox")
        readme = (SOURCE / "README.md").read_text(encoding="utf-8")
        lines = re.findall(r"^    (recital .*|sqlite3 .*)$", re.search(r"## Every week\n(.*?)\n## ", readme, re.DOTALL)[1], re.MULTILINE)
        self.assertEqual(len(lines), 10)
        for line in lines:
            words = shlex.split(line, comments=True)
            if words[0] == "sqlite3":
                self.assertGreater(len(self.sql(words[2], words[1])), 10)
            else:
                outcome = self.recital(*words[1:])
                self.assertEqual(outcome.status, 0, (line, outcome.err))


class Safety(Corpus):
    def refused(self, reason, *arguments, **more):
        outcome = self.recital(*arguments, **more)
        self.assertEqual(outcome.status, 2, outcome.err)
        self.assertRegex(outcome.err, rf"\Arecital: [^\n]*{reason}[^\n]*\n\Z")

    def test_a_second_writer_is_refused(self):
        self.add()
        other = sqlite3.connect(self.folder / "papers.recital")
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        self.refused("papers.recital: another program is writing to it", "index", "add", "papers.recital", "papers")
        self.same("extract", ...)  # readers go on

    def test_two_writers_at_once_leave_it_whole(self):
        for _ in range(6):  # who is refused must not take away the file that another has just made
            (self.folder / "papers.recital").unlink(missing_ok=True)
            runs = [subprocess.Popen([PROGRAM, "index", "add", "papers.recital", "papers"], cwd=self.folder, stderr=subprocess.PIPE)
                    for _ in range(4)]
            said = [run.communicate()[1].decode() for run in runs]
            self.assertTrue(any(run.returncode != 2 for run in runs), said)
            for run, words in zip(runs, said):
                if run.returncode == 2:
                    self.assertEqual(words, "recital: papers.recital: another program is writing to it\n")
            self.verify()
        self.same("extract", ...)

    def test_what_is_no_corpus(self):
        with sqlite3.connect(self.folder / "other.db") as other:
            other.execute("CREATE TABLE t (a)")
        self.refused("other.db: is no corpus of Recital", "index", "add", "other.db", "papers")
        self.refused("notes.txt: is no corpus, or is damaged", "index", "list", self.write("notes.txt", "Lamps burn."))
        self.refused("no corpus", "index", "add", "notes.txt", "papers")
        self.assertEqual((self.folder / "notes.txt").read_text(), "Lamps burn.")
        for command in (["index", "list"], ["index", "verify"], ["search"]):
            words = ["lamp"] if command == ["search"] else []
            self.refused("nothing.recital: no such file or folder", *command, "nothing.recital", *words)

    def test_a_later_version(self):
        self.add()
        self.sql("PRAGMA user_version = 99")
        before = (self.folder / "papers.recital").read_bytes()
        for command in (["index", "add", "papers.recital", "papers"], ["index", "verify", "papers.recital"]):
            self.refused("is a corpus of version 99, and this program knows", *command)
        self.assertIn("version 99", self.recital("cited", "papers.recital").err)
        self.assertEqual((self.folder / "papers.recital").read_bytes(), before)

    def test_in_a_folder_that_may_not_be_written_it_is_read_and_not_written(self):
        self.add()
        self.write("papers/later.txt", NPT)
        before = (self.folder / "papers.recital").read_bytes()
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        self.assertIn("treaty:npt", self.recital("extract", "papers.recital", before=AS_ANYBODY).out)
        for corpus in ("papers.recital", "new.recital"):
            outcome = self.index("add", corpus, "papers", before=AS_ANYBODY)
            self.assertEqual(outcome.status, 2)
            self.assertRegex(outcome.err.splitlines()[-1], rf"\Arecital: {corpus}: cannot be ")
        self.assertEqual((self.folder / "papers.recital").read_bytes(), before)

    def test_bits_that_flip_are_found_and_crash_nothing(self):
        self.add()
        whole = (self.folder / "papers.recital").read_bytes()
        chance = random.Random(3)
        found = 0
        for _ in range(12):
            damaged = bytearray(whole)
            for at in chance.sample(range(100, len(whole)), 20):
                damaged[at] ^= 1 << chance.randrange(8)
            self.write("damaged.recital", bytes(damaged))
            for command in (["index", "verify", "damaged.recital"], ["extract", "damaged.recital"], ["index", "list", "damaged.recital"]):
                outcome = self.recital(*command)
                self.assertIn(outcome.status, (0, 1, 2), command)
                self.assertNotIn("terminate", outcome.err)
            found += self.index("verify", "damaged.recital").status != 0
        self.assertGreater(found, 8)

    def test_a_word_index_that_says_something_else_is_found(self):
        self.add()
        for change in ("DELETE FROM paragraph_words_data WHERE id > 10",
                       "INSERT INTO paragraph_words (rowid, words) VALUES (1, 'lamp')"):
            shutil.copy(self.folder / "papers.recital", self.folder / "changed.recital")
            self.sql(change, "changed.recital")
            outcome = self.index("verify", "changed.recital")
            self.assertEqual(outcome.status, 1)
            self.assertIn("the word index says something else than the paragraphs", outcome.err)

    def test_a_full_disk_loses_nothing(self):
        self.add("papers.recital", "papers/2022-statement-zh.txt")
        wanted = self.outcome("extract", "papers.recital")
        size = (self.folder / "papers.recital").stat().st_size
        for room in (size + 4096, size + 40_960, size + 102_400):
            def limit():
                resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            run = subprocess.run([PROGRAM, "index", "add", "papers.recital", "papers"], cwd=self.folder, preexec_fn=limit,
                                 capture_output=True, timeout=60)
            self.assertEqual(run.returncode, 2, run.stderr)
            self.assertIn(b"papers.recital: cannot be", run.stderr.splitlines()[-1])
            self.verify()
            self.assertEqual(self.outcome("extract", "papers.recital"), wanted)

    def test_killed_at_any_moment_it_is_whole(self):
        for n in range(600):
            self.write(f"many/{n:04}.txt", f"A/55/{n}\n\n1 March 2001\n\n" + NPT * 3)
        begun = time.monotonic()
        self.add("whole.recital", "many")
        lasts = time.monotonic() - begun
        chance = random.Random(4)
        kept = set()
        for _ in range(KILLS):
            running = subprocess.Popen([PROGRAM, "index", "add", "killed.recital", "many"], cwd=self.folder, stderr=subprocess.DEVNULL)
            time.sleep(chance.random() * lasts)
            running.send_signal(signal.SIGKILL)
            running.wait()
            if not (self.folder / "killed.recital").exists():
                continue
            if "is empty: nothing has been kept in it" in self.index("verify", "killed.recital").err:
                self.assertEqual((self.folder / "killed.recital").stat().st_size, 0)
                continue
            self.verify("killed.recital")
            kept.add(self.sql("SELECT count(*) FROM documents", "killed.recital")[0][0])
            if chance.random() < 0.3:
                os.remove(self.folder / "killed.recital")
        self.add("killed.recital", "many")
        self.same("extract", ..., corpus="killed.recital", files="many")


if __name__ == "__main__":
    unittest.main()
