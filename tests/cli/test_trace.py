"""Commitments across review cycles, over the sample of five cycles whose answers are known."""
import csv
import html.parser
import io
import json
import re
import shlex
import unittest
import xml.etree.ElementTree

from program import CORPUS, SOURCE, FolderTest, recital

SAMPLE = SOURCE / "graphs" / "cycles"
KNOWN = ["--catalogue", SOURCE / "graphs" / "cycles.toml", "--grammar", SOURCE / "graphs" / "cycles.grammar.toml"]
PLAN = "text:night-sky-1993-final-document"
HOSTILE = ("NST/CONF.2003/99\n\nStatement <script>alert(1)</script> & \"so on\"\n\n"
           "1. The Group reaffirms action 2 of the Final Document of the 1993 Review Conference </title><script>alert(2)"
           "</script> & <b onclick=\"x\">.\n")


class Page(html.parser.HTMLParser):
    """What a page consists of."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.links = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src"):
                self.links.append(value)


class Trace(FolderTest):
    def trace(self, *arguments, inputs=(SAMPLE,)):
        outcome = self.recital("trace", "--quiet", *KNOWN, *arguments, *inputs)
        self.assertEqual((outcome.status, outcome.err), (0, ""), arguments)
        return outcome.bytes.decode()

    def answers(self):
        lines = [line for line in (SOURCE / "graphs" / "cycles.answers.tsv").read_text().splitlines() if not line.startswith("#")]
        return {row["commitment"]: row for row in csv.DictReader(lines, delimiter="\t")}

    def test_table(self):
        lines = self.trace(PLAN + "#action_2").splitlines()
        self.assertEqual(lines[0], "Brightness of the sky measured each year")
        self.assertEqual(lines[1], PLAN + "#action_2, made in 1993; cycles of night-sky")
        states = [line.split()[3] for line in lines[4:9]]
        self.assertEqual(states, ["created", "strengthened", "recalled", "weakened", "absent"])
        self.assertIn("NST/CONF.2013/30 7 (words", lines[8])
        self.assertIn("modal shall > should; qualifier + where_possible", "\n".join(lines))

    def test_json_and_csv_say_the_same(self):
        found = json.loads(self.trace(PLAN + "#action_6", "--near", "--format", "json"))
        rows = list(csv.DictReader(io.StringIO(self.trace(PLAN + "#action_6", "--near", "--format", "csv"))))
        self.assertEqual([(row["document"], row["paragraph"], row["link"], row["state"]) for row in rows],
                         [(hop["document"], hop["paragraph"], hop["link"], hop["state"]) for hop in found["hops"]])
        for cell in found["cells"]:
            self.assertTrue(all(found["hops"][i]["cycle"] == cell["cycle"] for i in cell["hops"]))
        for hop in found["hops"]:
            text = hop["text"].encode()
            for name in ("words", "clause", "verb_words", "voice_words"):
                if name in hop:
                    text[hop[name]["begin"]:hop[name]["end"]].decode()  # whole characters

    def test_a_cycle_without_hops_has_a_row_of_its_own(self):
        rows = list(csv.DictReader(io.StringIO(self.trace(PLAN + "#action_5", "--format", "csv"))))
        silent = [row for row in rows if row["cell"] == "absent"]
        self.assertEqual([row["cycle"] for row in silent], ["1998", "2003", "2008", "2013"])
        self.assertEqual([row["paragraphs_searched"] for row in silent], ["12", "10", "10", "10"])

    def test_picture(self):
        tree = xml.etree.ElementTree.fromstring(self.trace(PLAN + "#action_2", "--format", "svg"))
        words = "".join(tree.itertext())
        for word in ("strengthened", "weakened", "absent", "NST/CONF.2008/22 en, zh", "Agreed texts", "Summaries"):
            self.assertIn(word, words)

    def test_page(self):
        page = Page(self.trace(PLAN + "#action_2", "-o", "page.html") + (self.folder / "page.html").read_text())
        self.assertNotIn("script", page.tags)
        for link in page.links:
            self.assertTrue(link[1:] in page.ids if link.startswith("#") else link.startswith("https://undocs.org/"), link)
        self.assertIn("del", page.tags)
        self.assertIn("ins", page.tags)

    def test_what_documents_say_is_escaped(self):
        inputs = (SAMPLE, self.write("hostile.txt", HOSTILE))
        text = self.trace(PLAN + "#action_2", "--format", "html", inputs=inputs)
        self.assertIn("alert(2)", text)
        page = Page(text)
        self.assertNotIn("script", page.tags)
        self.assertNotIn("b", page.tags)
        xml.etree.ElementTree.fromstring(self.trace(PLAN + "#action_2", "--format", "svg", inputs=inputs))

    def test_matrix(self):
        rows = json.loads(self.trace("--all", "--format", "json"))
        answers = self.answers()
        self.assertEqual([row["commitment"] for row in rows], list(answers))
        for row in rows:
            for cycle in ("1993", "1998", "2003", "2008", "2013"):
                self.assertEqual(row[cycle].split()[0], answers[row["commitment"]][cycle], (row["commitment"], cycle))

    def test_matrix_holds_the_occurrences_of_each_cell(self):
        rows = {row["commitment"]: row for row in json.loads(self.trace("--all", "--format", "json"))}
        cells = {cell["cycle"]: cell for cell in rows[PLAN + "#action_2"]["cells"]}
        self.assertEqual([(hop["document"], hop["paragraph"], hop["link"], hop["state"], hop["verb"], hop["words"])
                          for hop in cells["2003"]["occurrences"]],
                         [("NST/CONF.2003/15", "2", "provision", "recalled", "recall", "《最后文件》行动2")])
        self.assertEqual((cells["2003"]["by"], cells["2003"]["documents"], cells["2003"]["paragraphs"]), (["cites"], 2, 10))
        self.assertEqual(cells["2013"]["occurrences"], [])

    def test_links_by_subject_are_chosen_and_shown_apart(self):
        schools = self.write("schools.txt", "NST/CONF.1998/21\n\n15 May 1998\n\nFinal Declaration\n\n1. The Conference "
                             "urges every school to teach the names of the stars.\n\n2. The Conference adjourned.\n")
        def cell(*options):
            rows = json.loads(self.trace("--all", "--format", "json", *options, inputs=(SAMPLE, schools)))
            row = next(row for row in rows if row["commitment"] == PLAN + "#action_5")
            return row["1998"], row["cells"][1]["by"], [hop["link"] for hop in row["cells"][1]["occurrences"]]
        self.assertEqual(cell(), ("renewed by subject", ["subject"], ["subject"]))
        self.assertEqual(cell("--links", "subject"), cell())
        self.assertEqual(cell("--links", "cites,reuse"), ("absent", [], []))
        shown = self.trace(PLAN + "#action_5", "--format", "csv", inputs=(SAMPLE, schools))
        self.assertIn("stars: stars; teach: teach; pupils: school", shown)
        refused = self.recital("trace", "--links", "guesses", PLAN, SAMPLE)
        self.assertEqual(refused.status, 2)
        self.assertIn('no link "guesses"; there are cites reuse subject', refused.err)

    def test_cycles_of_which_nothing_was_read_are_folded_away(self):
        only = (SAMPLE / "2008-final-document-en.txt",)
        text = self.trace("--all", inputs=only)
        self.assertEqual(text.splitlines()[0].split(), ["commitment", "title", "2008"])
        self.assertIn("Nothing was read of 1993, 1998, 2003, 2013; --every-cycle shows them.", text)
        whole = self.trace("--all", "--every-cycle", inputs=only)
        self.assertEqual(whole.splitlines()[0].split(), ["commitment", "title", "1993", "1998", "2003", "2008", "2013"])
        self.assertNotIn("Nothing was read", whole)

    def test_silence_of_documents_that_do_not_cover_a_cycle(self):
        row = self.trace("--all", "--format", "csv", inputs=(SAMPLE / "2003-statement-en.txt",)).splitlines()[2]
        self.assertEqual(row.split(",")[-3], "not_covered")

    def test_nothing_found_is_said_in_one_line(self):
        quiet = self.write("quiet.txt", "NST/CONF.2003/12\n\n14 May 2003\n\nStatement\n\n1. The Group wishes everybody well.\n")
        self.assertEqual(self.trace("--all", inputs=(quiet,)), "No paragraph takes up a commitment of night-sky.\n")

    def test_the_process_that_documents_cite_most_is_theirs(self):
        text = self.write("talk.txt", "Joint statement\n\n1. We support the Night Sky Treaty and its article 4.\n\n2. The Night Sky Treaty serves moths.\n")
        rows = json.loads(self.trace("--all", "--format", "json", inputs=(text,)))
        self.assertEqual(rows[0]["commitment"], "treaty:night-sky#art_4")

    def test_matrix_as_a_picture(self):
        tree = xml.etree.ElementTree.fromstring(self.trace("--all", "--format", "svg"))
        words = list(tree.itertext())
        for wanted in ("Network of dark reserves", "strengthened", "draft only", "2013"):
            self.assertIn(wanted, words)

    def test_difference(self):
        rows = json.loads(self.trace("--diff", "2003", "2008", "--format", "json"))
        changed = [c for c, row in self.answers().items() if row["2003"] != row["2008"]]
        self.assertEqual([row["commitment"] for row in rows], changed)
        self.assertEqual(self.trace("--diff", "2001", "2004-02", "--format", "json"), self.trace("--diff", "2003", "2008", "--format", "json"))

    def test_a_target_in_words(self):
        by_words = self.trace("action 2 of the Final Document of the 1993 Night Sky Review Conference")
        self.assertEqual(by_words, self.trace(PLAN + "#action_2"))

    def test_what_a_target_means_is_said_and_what_means_nothing_is_not_guessed(self):
        outcome = self.recital("trace", "article VI of the NPT", CORPUS)
        self.assertEqual((outcome.status, outcome.err.splitlines()[0]),
                         (0, 'recital: "article VI of the NPT" is treaty:npt#art_6'))
        for wrong in ("artcle VI of the NPT", "treaty:npt#art_66", "the NPT and the CTBT"):
            outcome = self.recital("trace", wrong, CORPUS)
            self.assertEqual((outcome.status, outcome.out, outcome.err.count("\n")), (2, "", 1), wrong)

    def test_a_provision_of_a_part_by_the_name_of_the_whole(self):
        for words in ("action 5 of the Final Document of the 2010 NPT Review Conference", "text:npt-2010-final-document#action_5"):
            found = json.loads(self.trace(words, "--format", "json", inputs=(CORPUS,)))
            self.assertEqual(found["id"], "text:npt-2010-action-plan#action_5")

    def test_words_in_quotation_marks_are_looked_for(self):
        found = json.loads(self.trace('"brightness of the night sky"', "--format", "json"))
        self.assertEqual([(hop["document"], hop["paragraph"], hop["link"]) for hop in found["hops"]],
                         [("NST/CONF.1993/20", "u2", "reuse"), ("NST/CONF.1998/18", "3", "reuse"),
                          ("NST/CONF.2008/22", "3", "reuse")])

    def test_the_sample_that_is_shown_is_true(self):
        """Where it is not, look at what changed and make it again: graphs/README.md says how."""
        for ending in ("svg", "html"):
            outcome = recital("trace", "--quiet", *KNOWN, PLAN + "#action_2", "graphs/cycles", "-o",
                              self.folder / f"made.{ending}", cwd=SOURCE)
            self.assertEqual(outcome.status, 0, outcome.err)
            same = (SOURCE / "graphs" / f"cycles.{ending}").read_bytes() == (self.folder / f"made.{ending}").read_bytes()
            self.assertTrue(same, f"graphs/cycles.{ending} is not what the program makes")

    def test_what_the_manual_shows_is_true(self):
        manual = (SOURCE / "docs" / "commands.md").read_text(encoding="utf-8")
        shown = re.findall(r"```console\n\$ recital ((?:trace|lineage|reuse) [^\n]*)\n(.*?)```", manual, re.DOTALL)
        self.assertEqual(len(shown), 4)
        for command, lines in shown:
            outcome = recital(*shlex.split(command), "--quiet", cwd=SOURCE)
            self.assertEqual(outcome.status, 0, outcome.err)
            for part in lines.split("...\n"):
                self.assertIn(part.rstrip("\n"), outcome.out)

    def test_years_where_there_is_no_process(self):
        text = "S/RES/{0}\n\n{1} March {2}\n\nThe Security Council,\n\n1. Reaffirms resolution 1540 (2004);\n"
        for number, year in ((1810, 2008), (1977, 2011)):
            self.write(f"{year}.txt", text.format(f"{number} ({year})", 3, year))
        found = json.loads(self.trace("S/RES/1540(2004)", "--format", "json", inputs=("2008.txt", "2011.txt")))
        self.assertNotIn("process", found)
        self.assertEqual([(cell["cycle"], cell["state"]) for cell in found["cells"]],
                         [("2004", "created"), ("2008", "renewed"), ("2011", "renewed")])

    def test_same_bytes_whatever_the_jobs(self):
        for form in ("csv", "html"):
            self.assertEqual(len({self.trace("treaty:night-sky#art_4", "--format", form, "--jobs", jobs) for jobs in "129"}), 1)

    def test_refusals(self):
        def refused(*arguments):
            outcome = self.recital("trace", *arguments)
            self.assertEqual((outcome.status, outcome.out), (2, ""), arguments)
            return outcome.err
        self.assertIn("nothing is known by the name", refused("treaty:nobody", CORPUS))
        self.assertIn("TARGET and INPUTs", refused("treaty:npt"))
        self.assertIn('no review process "x"', refused("--all", "--process", "x", CORPUS))
        self.assertIn("--diff has the formats", refused("--diff", "2010", "2015", "--format", "html", CORPUS))
        self.assertIn("no paragraph takes up a commitment", refused("--all", "--process", "npt", "--format", "html",
                                                                    self.write("a.txt", "1. We recall resolution 70/9 of the General Assembly.\n")))
        self.assertIn("no cycle", refused("--diff", "1066", "2010", CORPUS))

    def test_lineage(self):
        outcome = self.recital("lineage", "--quiet", *KNOWN, "--format", "json", "NST/CONF.1998/18", PLAN + "#action_6", SAMPLE)
        self.assertEqual(outcome.status, 0, outcome.err)
        self.assertEqual([(row["tie"], row["to"]) for row in json.loads(outcome.out)],
                         [("holds", "text:night-sky-1998-final-document#step_1"), ("continues", PLAN + "#action_6")])

    def test_lineage_by_chosen_links(self):
        def ties(*links):
            outcome = self.recital("lineage", "--quiet", *KNOWN, *links, "--format", "json", "NST/CONF.1998/18", PLAN + "#action_2", SAMPLE)
            self.assertEqual(outcome.status, 0, outcome.err)
            return {row["tie"] for row in json.loads(outcome.out)}
        self.assertEqual(ties("--links", "cites"), {"cites"})
        self.assertEqual(ties("--links", "reuse") & {"cites", "reuses", "subject"}, {"reuses"})
        self.assertEqual(ties(), {"cites", "reuses"})
        refused = self.recital("lineage", "--links", "dreams", "a", "b", SAMPLE)
        self.assertEqual(refused.status, 2)


if __name__ == "__main__":
    unittest.main()
