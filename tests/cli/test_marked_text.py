"""Texts with marks for other programs: LaTeX, wikitext, Markdown. What their readers see is what is read."""
import json
import unittest

from program import FolderTest


class MarkedText(FolderTest):
    def edges(self, content, name="a.txt"):
        self.write(name, content)
        outcome = self.recital("extract", "--format", "jsonl", name)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        rows = [json.loads(line) for line in outcome.out.splitlines()]
        return [(row["paragraph"], row["target"] + ("#" + row["pinpoint"] if row["pinpoint"] else "")) for row in rows]

    def test_latex(self):
        source = r"""\documentclass{article}
\newcommand{\npt}{Treaty on the Non-Proliferation of Nuclear Weapons}
\begin{document}
\section{Lakes \label{l}}
Recalling resolution~1540~(2004),\footnote{See \textit{INFCIRC/153}.} % not resolution 70/1
S\slash RES\slash 1887 and the \npt{}, and the Com\-pre\-hen\-sive Nuclear-Test-Ban Treaty, adopt\'ee;

\begin{enumerate}
\item Notes \href{http://a.org/b}{A\slash 79\slash 50};
\item Recalls article~VI of the \emph{Treaty on the Non-Proliferation} of Nuclear Weapons.
\end{enumerate}
\end{document}
"""
        self.assertEqual(self.edges(source), [("u1", "S/RES/1540(2004)"), ("u1", "S/RES/1887(2009)"), ("u1", "treaty:npt"),
                                              ("u1", "treaty:ctbt"), ("1", "A/79/50"), ("2", "treaty:npt#art_6"),
                                              ("fn1", "INFCIRC/153")])

    def test_wikitext(self):
        source = """== Lakes ==
Recalling '''resolution''' 1540 (2004)<ref>See {{cite web|title=INFCIRC/153|url=http://a.org}}</ref> and
[[Security Council|the Council]]’s [[a page|resolution 1887]] (2009).<!-- resolution 70/1 -->
# Notes the [http://a.org NPT].
{|
| A/79/50 || ''x''
|}
"""
        self.assertEqual(self.edges(source), [("u1", "S/RES/1540(2004)"), ("u1", "S/RES/1887(2009)"), ("1", "treaty:npt"),
                                              ("u2", "A/79/50"), ("fn1", "INFCIRC/153")])

    def test_markdown(self):
        source = r"""# Lakes

Recalling **resolution** 1540 (2004)[^a], *resolution*
1887 (2009) and S\/RES\/1373.

1. Notes the [NPT](http://a.org/b).

| text | x |
|------|---|
| A/79/50 | _y_ |

[^a]: See `INFCIRC/153`.
"""
        self.assertEqual(self.edges(source), [("u1", "S/RES/1540(2004)"), ("u1", "S/RES/1887(2009)"), ("u1", "S/RES/1373(2001)"),
                                              ("1", "treaty:npt"), ("u4", "A/79/50"), ("fn1", "INFCIRC/153")])

    def test_a_text_that_holds_such_characters_is_left_as_it_is(self):
        for words in ("Item 66 of the agenda*\n\n* A/79/50. The cost is ~5% [[of all]] _____ and **.\n",
                      "The NPT [is] (recalled) at C:\\lakes -- 1990~1995, ''so''.\n", "* * *\n\nThe NPT\n===\n"):
            with self.subTest(words):
                self.write("a.txt", words)
                outcome = self.recital("extract", "--format", "jsonl", "a.txt")
                for row in map(json.loads, outcome.out.splitlines()):
                    self.assertEqual(words.encode()[row["begin"]:row["end"]].decode(), row["surface"])

    def test_marks_without_end_take_no_time(self):
        marks = ("[[", "{{", r"\footnote{", "**", "[", "<ref>", r"\begin{", "`", "{|\n", "''", "[^1]: ", r"\def\a{\a\a}\a")
        for i, mark in enumerate(marks):
            before = "" if mark.startswith("\\") else "[[a|b]] " if mark[0] in "[{<'" else "**a** "
            self.write(f"in/{i}.txt", "The NPT. " + before + mark * 10_000)
        self.assertIn(self.recital("extract", "in", timeout=60).status, (0, 1))


if __name__ == "__main__":
    unittest.main()
