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

    def test_items_keep_the_numbers_that_a_reader_sees(self):
        source = """## Lakes

1. Recalls resolution 1540 (2004).
1. Recalls the **NPT**:

   - and A/79/50;

5. Recalls resolution 1887 (2009).

They met.

8)  Recalls resolution 1373 (2001).
    It is long.
"""
        self.assertEqual(self.edges(source), [("1", "S/RES/1540(2004)"), ("2", "treaty:npt"), ("u1", "A/79/50"),
                                              ("5", "S/RES/1887(2009)"), ("8", "S/RES/1373(2001)")])

    def test_articles_of_a_law(self):
        headings = """# Law on the lake

## Article 1

The State keeps the Charter of the United Nations.

(1) It has signed the Paris Agreement.

## Article 2

Under article 1 nobody drains the lake. Resolution 1540 (2004) applies.
"""
        self.assertEqual(self.edges(headings, "a.md"), [("1", "treaty:un-charter"), ("1", "treaty:paris-agreement"),
                                                        ("2", "S/RES/1540(2004)")])
        bold = """# Ley del lago

**Artículo 1°-**Apruébase la

ratificación de la Carta de las Naciones Unidas por el Estado.

**Art. 2°-**Comuníquese.
"""
        self.assertEqual(self.edges(bold, "b.md"), [("1", "treaty:un-charter")])

    def test_items_without_words_and_items_that_begin_with_a_list(self):
        source = "**Lakes**\n\n1.\n\n2. - Recalls the NPT.\n\n3.\n\nThey met, and recalled A/79/50.\n"
        self.assertEqual([target for _, target in self.edges(source)], ["treaty:npt", "A/79/50"])

    def test_notes_of_several_lines_and_marks_without_notes(self):
        source = """We recall the **NPT**[^1] and note [^2].

[^1]: See resolution
    1540 (2004).

    And A/79/50.

Further, we recall resolution 1887 (2009).
"""
        self.assertEqual(self.edges(source), [("u1", "treaty:npt"), ("u2", "S/RES/1887(2009)"),
                                              ("fn1", "S/RES/1540(2004)"), ("fn1", "A/79/50")])

    def test_emphasis_beside_ideographs(self):
        source = "我们回顾**《不扩散核武器条约》**第六条。\n\n**结论**：我们回顾~~安全理事会~~第1540（2004）号决议。\n"
        self.assertEqual(self.edges(source), [("u1", "treaty:npt#art_6"), ("u2", "S/RES/1540(2004)")])

    def test_code_pages_and_characters_by_name(self):
        source = """We recall resolution&nbsp;1540 (2004), `A/79/50` and <b>the</b> NPT.

    Recalling resolution 1887 (2009),

```
We recall resolution
1373 (2001).
```
"""
        self.assertEqual([target for _, target in self.edges(source)],
                         ["S/RES/1540(2004)", "A/79/50", "treaty:npt", "S/RES/1887(2009)", "S/RES/1373(2001)"])

    def test_a_table_with_a_thin_rule(self):
        self.assertEqual(self.edges("| text | x |\n|-|:-:|\n| the NPT | resolution |\n| 1540 (2004) | A/79/50 |\n"),
                         [("u3", "treaty:npt"), ("u6", "A/79/50")])

    def test_a_table_that_would_grow_without_end_is_refused(self):
        self.write("a.md", "The NPT.\n\n" + "|a" * 4000 + "\n" + "|---" * 4000 + "\n" + "|a\n" * 4000)
        outcome = self.recital("extract", "a.md")
        self.assertEqual((outcome.status, outcome.err), (2, "recital: a.md: a text in Markdown that is too large to be read\n"))

    def test_a_text_that_holds_such_characters_is_left_as_it_is(self):
        for words in ("Item 66 of the agenda*\n\n* A/79/50. The cost is ~5% [[of all]] _____ and **.\n",
                      "The NPT [is] (recalled) at C:\\lakes -- 1990~1995, ''so''.\n", "* * *\n\nThe NPT\n===\n",
                      "The NPT (*) and A/79/50 (*), at <http://example.org/a> [1].\n\n[1]: http://example.org/b\n",
                      "Name:______Place:______ of the NPT\n~~~~~~\n- one\n- two\n1. three\n"):
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
