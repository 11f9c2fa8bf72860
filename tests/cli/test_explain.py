"""Why a reference is what it is."""
import unittest
import unicodedata

from program import CORPUS, FolderTest, recital


def columns(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


class Explain(FolderTest):
    def test_a_paragraph(self):
        self.write("a.txt", "Note by the Chair\n\n1. We recall article VI of the NPT.\n\n2. The weather was fine.\n")
        outcome = self.recital("explain", "a.txt", "1")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        lines = outcome.out.splitlines()
        self.assertEqual(lines[0], "a, paragraph 1 (a.txt)")
        self.assertIn("   We recall article VI of the NPT.", lines)
        self.assertIn("1. article VI of the NPT", lines)
        self.assertIn("   target        treaty:npt#art_6 (INFCIRC/140)", lines)
        for name in ("kind", "found by", "resolved by"):
            self.assertTrue([line for line in lines if line.startswith(f"   {name} ")], name)
        self.assertIn("It makes no reference.", self.recital("explain", "a.txt", "2").out)

    def test_without_a_paragraph_who_the_document_is(self):
        self.write("A_73_9997.txt", "A/73/9998\n\n6 March 2019\n\nThe state of the lake in spring\n\n1. A.\n")
        outcome = self.recital("explain", "A_73_9997.txt")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        for line in ("A/73/9998 (A_73_9997.txt)", "   symbol        A/73/9998, from the title block",
                     "   title         The state of the lake in spring, from the title block",
                     "   session       73, from the symbol", "   date          2019-03-06, from the title block",
                     "   but           the file's name gives the symbol A/73/9997"):
            self.assertIn(line, outcome.out.splitlines())

    def test_what_is_doubtful_has_its_reason(self):
        self.write("a.txt", "1. 我们支持《云渡原则》。\n")
        out = self.recital("explain", "a.txt", "1").out
        self.assertIn("   status        unresolved\n", out)
        self.assertIn("   reason        ", out)

    def test_a_hundred_columns_are_enough(self):
        for path in CORPUS.iterdir():
            for label in ("h1", "1", "u3", "7"):
                outcome = recital("explain", path, label)
                for line in outcome.out.splitlines()[1:]:
                    self.assertLessEqual(columns(line), 100, line)

    def test_no_such_paragraph(self):
        self.write("a.txt", "1. One.\n\n2. Two.\n")
        outcome = self.recital("explain", "a.txt", "7")
        self.assertEqual((outcome.status, outcome.out, outcome.err),
                         (2, "", 'recital: a.txt: no paragraph "7"; there are 1 2\n'))
        self.assertEqual(self.recital("explain", "gone.txt", "7").err, "recital: gone.txt: no such file or folder\n")


if __name__ == "__main__":
    unittest.main()
