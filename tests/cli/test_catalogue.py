"""Looking things up in the catalogue, and checking catalogue files."""
import json
import unittest

from program import FolderTest, recital

GOOD = '[[instrument]]\nid = "treaty:lake"\nkind = "treaty"\nnoun = "treaty"\nsource = "us"\n' \
       'title.en = "Treaty on the Quiet Lake"\n'
LAKE = '[[process]]\nid = "lake"\ntreaty = "treaty:lake"\ntitle.en = "Review of the Lake"\n[[process.cycle]]\n' \
       'id = "2010"\nconference = "conf:npt-revcon-2010"\nbegin = "2001-01-01"\noutcome = "consensus"\n'
BAD = '[[instrument]]\nid = "treaty:pond"\nkind = "treaty"\nnoun = "treaty"\nsource = "us"\n' \
      'title.en = "Treaty on the Pond"\nadopted_at = "conf:nowhere"\n'


class Catalogue(FolderTest):
    def test_list(self):
        outcome = recital("catalogue", "list", "--format", "json")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        entries = {entry["id"]: entry for entry in json.loads(outcome.out)}
        self.assertEqual(entries["treaty:npt"]["date"], "1968-07-01")
        treaties = json.loads(recital("catalogue", "list", "--kind", "treaty", "--format", "json").out)
        self.assertEqual({entry["kind"] for entry in treaties}, {"treaty"})
        chinese = json.loads(recital("catalogue", "list", "--language", "zh", "--format", "json").out)
        self.assertIn("不扩散核武器条约", [entry.get("title") for entry in chinese])

    def test_show(self):
        outcome = recital("catalogue", "show", "treaty:npt")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        for fact in ("treaty:npt", "1968-07-01", "729 UNTS 161", "不扩散核武器条约", "ДНЯО", "art 1 to 11"):
            self.assertIn(fact, outcome.out)
        self.assertEqual(recital("catalogue", "show", "INFCIRC/140").out, outcome.out)
        for identifier in ("conf:npt-revcon-{year}", "conf:npt-revcon-2010", "sc", "geneva"):
            self.assertTrue(recital("catalogue", "show", identifier).out.startswith(identifier + "\n"), identifier)

    def test_processes_and_commitments(self):
        shown = recital("catalogue", "show", "npt").out
        for fact in ("npt\n", "treaty:npt", "2020: 2015-05-23 to 2022-08-26, outcome none", "NPT/CONF.2020/", "不扩散核武器条约审议进程"):
            self.assertIn(fact, shown)
        shown = recital("catalogue", "show", "text:npt-2010-action-plan#action_5").out
        for fact in ("nuclear_weapon_states", "continues", "text:npt-2000-thirteen-steps#step_9"):
            self.assertIn(fact, shown)
        listed = json.loads(recital("catalogue", "list", "--kind", "process", "--format", "json").out)
        self.assertIn("npt", [entry["id"] for entry in listed])
        self.write("lake.toml", GOOD + LAKE)
        self.assertEqual(self.recital("catalogue", "check", "lake.toml").out, "ok: lake.toml\n")
        self.assertIn("Review of the Lake", self.recital("catalogue", "show", "--catalogue", "lake.toml", "lake").out)
        self.write("lake.toml", GOOD + LAKE.replace("conf:npt-revcon-2010", "conf:nowhere"))
        self.assertRegex(self.recital("catalogue", "check", "lake.toml").err, r"lake.toml:\d+: lake: .*conf:nowhere")

    def test_show_what_is_not_there(self):
        outcome = recital("catalogue", "show", "treaty:x")
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertRegex(outcome.err, r'\Arecital: "treaty:x" names nothing that is known; .*\n\Z')
        self.assertEqual(recital("catalogue", "show", "treaty:x", "treaty:npt").status, 1)

    def test_find_in_any_language_case_and_width(self):
        for words in (["npt"], ["NON-proliferation", "treaty"], ["不扩散核武器条约"], ["днЯо"], ["ｎｐｔ"], ["729 unts"],
                      ["infcirc/140"]):
            outcome = recital("catalogue", "find", "--format", "json", *words)
            self.assertEqual(outcome.status, 0, words)
            self.assertIn("treaty:npt", [entry["id"] for entry in json.loads(outcome.out)], words)
        outcome = recital("catalogue", "find", "zzz", "yyy")
        self.assertEqual((outcome.status, outcome.out, outcome.err), (2, "", 'recital: no entry is called "zzz yyy"\n'))

    def test_show_what_words_mean(self):
        outcome = recital("catalogue", "show", "article VI of the NPT")
        self.assertEqual((outcome.status, outcome.err), (0, 'recital: "article VI of the NPT" is treaty:npt#art_6\n'))
        self.assertTrue(outcome.out.startswith("treaty:npt\n"))

    def test_find_forgives_hyphens_and_accents_and_ranks(self):
        for words in (["npt"], ["treaty", "nonproliferation", "weapons"], ["traite sur la non proliferation"]):
            found = json.loads(recital("catalogue", "find", "--format", "json", *words).out)
            self.assertEqual(found[0]["id"], "treaty:npt", words)
        found = json.loads(recital("catalogue", "find", "--format", "json", "chemical weapons convention").out)
        self.assertEqual(found[0]["id"], "treaty:cwc")

    def test_check(self):
        outcome = recital("catalogue", "check")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        self.assertRegex(outcome.out, r"\Aok: \d+ instruments\n\Z")
        self.write("good.toml", GOOD)
        self.write("bad.toml", BAD)
        outcome = self.recital("catalogue", "check", "good.toml")
        self.assertEqual((outcome.status, outcome.out, outcome.err), (0, "ok: good.toml\n", ""))
        outcome = self.recital("catalogue", "check", "bad.toml")
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertRegex(outcome.err, r"\Arecital: bad.toml:\d+: .*conf:nowhere.*\n\Z")
        outcome = self.recital("catalogue", "check", "bad.toml", "good.toml")
        self.assertEqual((outcome.status, outcome.out), (1, "ok: good.toml\n"))
        outcome = self.recital("catalogue", "check", "gone.toml")
        self.assertEqual((outcome.status, outcome.out, outcome.err),
                         (2, "", "recital: gone.toml: no such catalogue file\n"))

    def test_files_lie_over_each_other(self):
        self.write("good.toml", GOOD)
        self.write("next.toml", BAD.replace("conf:nowhere", "treaty:lake").replace("adopted_at", "amends"))
        self.assertEqual(self.recital("catalogue", "check", "good.toml", "next.toml").status, 0)
        self.assertEqual(self.recital("catalogue", "check", "--catalogue", "good.toml", "next.toml").status, 0)
        self.assertEqual(self.recital("catalogue", "check", "next.toml").status, 2)
        self.assertIn("Quiet Lake", self.recital("catalogue", "show", "--catalogue", "good.toml", "treaty:lake").out)


if __name__ == "__main__":
    unittest.main()
