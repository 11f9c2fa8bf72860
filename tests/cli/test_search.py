"""Search in a corpus: words in six languages, what is cited, filters, formats, what is refused."""
import csv
import functools
import io
import json
import pathlib
import sqlite3
import tempfile
import unittest

from program import CORPUS, SOURCE, FolderTest, recital

DATA = SOURCE / "tests" / "search"
DOCUMENTS = DATA / "documents"
LANGUAGES = SOURCE / "graphs" / "languages"


def answers():
    """Of each query that was written before the program was asked: the words, the language, the paragraphs."""
    lines = (DATA / "answers.tsv").read_text(encoding="utf-8").splitlines()[1:]
    for query, language, paragraphs in (line.split("\t") for line in lines):
        yield query, language, set(paragraphs.split())


@functools.cache
def kept(*inputs):
    """A corpus of these inputs, made once for all tests that only read it."""
    made = recital("index", "add", "papers.recital", *inputs, cwd=FOLDER.name)
    path = pathlib.Path(FOLDER.name) / f"{len(list(pathlib.Path(FOLDER.name).iterdir()))}.recital"
    assert made.status == 0, made.err
    return (pathlib.Path(FOLDER.name) / "papers.recital").rename(path)


FOLDER = tempfile.TemporaryDirectory()
unittest.addModuleCleanup(FOLDER.cleanup)


class Search(FolderTest):
    papers = "papers.recital"

    def corpus(self, *inputs, name="papers.recital"):
        made = self.recital("index", "add", name, *inputs)
        self.assertEqual(made.status, 0, made.err)

    def search(self, *arguments):
        return self.recital("search", self.papers, *arguments)

    def rows(self, *arguments):
        outcome = self.search(*arguments, "--format", "json", "--limit", "1000", "--quiet")
        self.assertEqual((outcome.status, outcome.err), (0, ""), arguments)
        return json.loads(outcome.out)

    def places(self, *arguments):
        return [f"{row['document']}:{row['paragraph']}" for row in self.rows(*arguments)]


class Words(Search):
    def test_queries_with_known_answers(self):
        self.papers = kept(DOCUMENTS)
        asked = 0
        for query, language, wanted in answers():
            with self.subTest(query, language=language):
                of_language = ["--language", language] if language else []
                found = {place.removeprefix("harbour-") for place in self.places(query, *of_language)}
                self.assertEqual(found, wanted)
            asked += 1
        self.assertGreaterEqual(asked, 40)

    def test_marked_bytes_are_the_words(self):
        self.papers = kept(DOCUMENTS)

        def marked(*arguments):
            [row] = self.rows(*arguments)
            text = row["text"].encode()
            return [text[slice(*map(int, place.split("-")))].decode() for place in row["marked"]]

        self.assertEqual(marked("nobody broken"), ["nobody", "broken"])
        self.assertEqual(marked('"gardiens du phare"'), ["gardiens du phare"])
        self.assertEqual(marked("договор ещё"), ["договор", "ещё"])
        self.assertEqual(marked("水母不扩散条约"), ["水母不扩散条约"])
        self.assertEqual(marked("قدم تقرير"), ["قدم", "تقرير", "التقرير"])
        self.assertEqual(marked("NEAR(twice lamp, 6)"), ["twice", "lamp"])
        self.assertEqual(marked("buoy NOT siren"), ["buoys"])

    def test_paragraphs_with_more_of_the_words_come_first(self):
        self.write("a.txt", "1. A lamp stands on the table beside a chair, and nobody sits there.\n\n"
                            "2. Lamps light lamps, and a lamp is a lamp.\n")
        self.corpus("a.txt")
        self.assertEqual(self.places("lamp"), ["a:2", "a:1"])
        scores = [row["score"] for row in self.rows("lamp")]
        self.assertEqual(scores, sorted(scores, reverse=True))

    def test_order_of_filling_does_not_show(self):
        files = sorted(DOCUMENTS.glob("*.txt"))
        self.corpus(*files, name="one")
        for path in reversed(files):
            self.corpus(path, name="two")
        removed = self.recital("index", "remove", "two", files[0])
        self.assertEqual(removed.status, 0, removed.err)
        self.corpus(files[0], name="two")
        for words in ("reaffirm", "договор", "不扩散", "lamp OR phare OR faro", "معاهدة"):
            with self.subTest(words):
                self.papers = "one"
                of_one = self.rows(words)
                self.papers = "two"
                self.assertEqual(self.rows(words), of_one)

    def test_what_goes_is_found_no_more(self):
        kept = self.write("a.txt", "1. The lamp is lit.\n\n2. The bell is rung.\n")
        self.corpus("a.txt")
        self.assertEqual(len(self.rows("lamp")), 1)
        kept.write_text("1. The bell is rung twice.\n", encoding="utf-8")
        self.corpus("a.txt")
        self.assertEqual((self.rows("lamp"), len(self.rows("bell"))), ([], 1))
        self.assertEqual(self.recital("index", "remove", "papers.recital", "a.txt").status, 0)
        self.assertEqual(self.rows("bell"), [])

    def test_words_of_other_rules_are_made_anew_by_the_next_writer(self):
        self.corpus(DOCUMENTS)
        before = self.rows("treaty")
        with sqlite3.connect(self.folder / "papers.recital") as changed:
            changed.execute("UPDATE word_rules SET fingerprint = 'of another program'")
        changed.close()
        outcome = self.recital("search", "papers.recital", "treaty")
        self.assertIn("index add", outcome.err)
        self.corpus(DOCUMENTS)
        self.assertNotIn("index add", self.recital("search", "papers.recital", "treaty").err)
        self.assertEqual(self.rows("treaty"), before)


class OpenFile(Search):
    def test_any_program_can_search_it(self):
        self.papers = kept(DOCUMENTS)
        with sqlite3.connect(self.papers) as opened:
            ask = """SELECT d.name || ':' || p.label FROM paragraph_words
                     JOIN paragraphs p ON p.id = paragraph_words.rowid JOIN documents d ON d.id = p.document
                     WHERE paragraph_words MATCH ? ORDER BY rank"""
            found = [row for row, in opened.execute(ask, ("Réaffirme",))]
            self.assertEqual(found, ["harbour-fr:2"])
            self.assertEqual([row for row, in opened.execute(ask, ("fishing NOT moratorium",))], ["harbour-en:2"])
            for words in ("_reaffirm OR reaffirm", '"_reaffirm"', "reaffirms OR reaffirming"):
                found = sorted(row for row, in opened.execute(ask, (words,)) if "-en:" in row)  # French has the stem, too
                self.assertEqual(found, ["harbour-en:1", "harbour-en:2"], words)
            whole = opened.execute("SELECT count(*) FROM paragraphs").fetchone()
            self.assertEqual(opened.execute("SELECT count(*) FROM paragraph_words").fetchone(), whole)
        opened.close()


class Cites(Search):
    def test_what_cites_a_target_is_what_extract_finds(self):
        self.papers = kept(CORPUS)
        listed = self.recital("extract", "--format", "jsonl", CORPUS)
        references = [json.loads(line) for line in listed.out.splitlines()]
        for target, pinpoint in (("treaty:inf", ""), ("treaty:npt", "art_6"), ("S/RES/984(1995)", "")):
            wanted = {f"{each['document']}:{each['paragraph']}" for each in references
                      if each["target"] == target and each["pinpoint"].startswith(pinpoint)}
            asked = f"{target}#{pinpoint}" if pinpoint else target
            with self.subTest(asked):
                self.assertGreater(len(wanted), 1)
                self.assertEqual(set(self.places("--cites", asked)), wanted)

    def test_a_target_in_any_spelling(self):
        self.papers = kept(CORPUS)
        article = self.places("--cites", "treaty:npt#art_6")
        self.assertEqual(self.places("--cites", "article VI of the NPT"), article)
        resolution = self.places("--cites", "S/RES/984(1995)")
        for spelling in ("S/RES/984 (1995)", "Security Council resolution 984 (1995)", "安全理事会第984(1995)号决议"):
            with self.subTest(spelling):
                self.assertEqual(self.places("--cites", spelling), resolution)

    def test_in_the_order_of_dates_with_the_citing_words_marked(self):
        self.papers = kept(CORPUS)
        rows = self.rows("--cites", "treaty:inf")
        self.assertEqual([row.get("date", "") for row in rows], sorted(row.get("date", "") for row in rows))
        self.assertIn("‹INF Treaty›", rows[0]["words"])
        self.assertIn("treaty:inf", rows[0]["cites"])
        self.assertNotIn("score", rows[0])

    def test_with_words_and_a_verb(self):
        self.papers = kept(CORPUS)
        self.assertEqual(self.places("quarantine", "--cites", "treaty:npt"), ["A/C.1/75/L.99:2"])
        self.assertEqual(self.places("--cites", "treaty:inf", "--verb", "regret"), ["A/C.1/75/L.99:4"])
        self.assertEqual(self.places("missiles", "--cites", "treaty:ctbt"), [])

    def test_filters(self):
        self.papers = kept(CORPUS, LANGUAGES)
        cited = ["--cites", "treaty:inf"]
        self.assertEqual({row["language"] for row in self.rows(*cited, "--language", "ru")}, {"ru"})
        self.assertEqual({row["symbol"] for row in self.rows(*cited, "--organ", "A")}, {"A/C.1/75/L.99"})
        self.assertEqual(self.rows(*cited, "--organ", "A/C.2"), [])
        self.assertEqual(self.rows(*cited, "--organ", "NP"), [])
        years = {row["date"][:4] for row in self.rows(*cited, "--since", "2009", "--until", "2014")}
        self.assertLessEqual(years, {"2009", "2013", "2014"})
        self.assertGreater(len(years), 1)
        self.assertEqual({row["cycle"] for row in self.rows(*cited, "--cycle", "2010")}, {"2010"})


class Output(Search):
    def test_table(self):
        self.papers = kept(CORPUS)
        outcome = self.search("quarantine", "--width", "100")
        self.assertEqual(outcome.err, "")
        head, row = outcome.out.splitlines()
        self.assertEqual(head.split(), ["document", "paragraph", "words", "cites"])
        self.assertIn("‹quarantine›", row)
        self.assertIn("A/C.1/75/L.99", row)
        self.assertLessEqual(len(row), 100)

    def test_csv_and_json_agree(self):
        self.papers = kept(CORPUS)
        rows = self.rows("--cites", "treaty:inf")
        text = self.search("--cites", "treaty:inf", "--format", "csv").bytes.decode()
        table = list(csv.DictReader(io.StringIO(text)))
        self.assertEqual([row["text"] for row in table], [row["text"] for row in rows])
        self.assertEqual(table[0]["cites"], "; ".join(rows[0]["cites"]))

    def test_limit(self):
        self.papers = kept(CORPUS)
        outcome = self.search("treaty", "--limit", "2")
        self.assertEqual(len(outcome.out.splitlines()), 3)
        self.assertRegex(outcome.err, r"^recital: 2 of \d+ paragraphs; --limit shows more\n$")

    def test_nothing_found_is_an_empty_table_and_a_line(self):
        self.papers = kept(DOCUMENTS)
        outcome = self.search("zeppelin", "--format", "json")
        self.assertEqual((outcome.status, json.loads(outcome.out)), (0, []))
        self.assertEqual(outcome.err, "recital: no paragraph was found\n")

    def test_a_copy_is_not_found_twice(self):
        text = (DOCUMENTS / "harbour-en.txt").read_text(encoding="utf-8")
        self.write("a.txt", "A/70/1\n\n" + text)
        self.write("b.txt", "A/70/1\n\n" + text)
        self.corpus("a.txt", "b.txt")
        self.assertEqual(len(self.rows("buoys")), 1)

    def test_the_same_bytes_each_time(self):
        self.papers = kept(CORPUS)
        first, second = (self.search("treaty OR 条约").bytes for _ in range(2))
        self.assertEqual(first, second)


class Refused(Search):
    def refused(self, *arguments):
        outcome = self.search(*arguments)
        self.assertEqual((outcome.status, outcome.out), (2, ""), outcome.err)
        self.assertEqual(outcome.err.count("\n"), 1, outcome.err)
        return outcome.err

    def test_queries_that_are_wrong(self):
        self.papers = kept(DOCUMENTS)
        self.assertIn("at character 9: nothing closes this quotation mark", self.refused('nuclear "weap'))
        self.assertIn("at character 7: a word is missing here", self.refused("a b OR"))
        self.assertIn("no word to look for", self.refused("NOT lamp"))
        self.assertIn("search takes WORDS", self.refused())

    def test_quotes_and_marks_do_no_harm(self):
        self.papers = kept(DOCUMENTS)
        for words in ('lamp " OR " x', "lamp; DROP TABLE paragraphs", "words : lamp", "^lamp", "{lamp}", "lamp + broken",
                      "lamp'", "rowid", "lamp \\", "a" * 3000, "%", "_", "(lamp)"):
            with self.subTest(words):
                outcome = self.search(words)
                self.assertIn(outcome.status, (0, 2))
                self.assertNotIn("damaged", outcome.err)
                self.assertNotIn("fts5", outcome.err)

    def test_targets_that_mean_nothing(self):
        self.papers = kept(DOCUMENTS)
        self.assertIn("--cites", self.refused("--cites", "the treaty of nowhere"))
        self.assertIn("--verb", self.refused("--verb", "sing"))

    def test_files_that_are_no_corpus(self):
        self.papers = self.write("a.txt", "A lamp.")
        self.assertIn("a.txt: is no corpus", self.refused("lamp"))
        self.papers = "no.recital"
        self.assertIn("no.recital", self.refused("lamp"))
        self.assertFalse(pathlib.Path(self.folder / "no.recital").exists())


if __name__ == "__main__":
    unittest.main()
