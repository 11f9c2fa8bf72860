"""README.md and docs/ show what the program prints today; the five questions are answered in full.

Where they are not, look at what changed, renew the answers, and the rest by hand:
    RECITAL=build/release/recital RECITAL_SOURCE_DIR=. python3 tests/cli/test_readme.py --renew
"""
import re
import shlex
import sys
import tempfile
import unittest

from program import SOURCE, recital

QUESTIONS = SOURCE / "docs" / "questions.md"
MANUAL = [SOURCE / "README.md", *sorted((SOURCE / "docs").glob("*.md"))]


def blocks(text):
    """Of each block of a console: the command, and what is printed below it."""
    return re.findall(r"```console\n\$ (recital .*)\n((?:.*\n)*?)```", text)


def said(command):
    outcome = recital(*shlex.split(command)[1:], "--quiet", cwd=SOURCE)
    return outcome.status, outcome.err, outcome.out


class Readme(unittest.TestCase):
    def test_five_questions_have_true_answers(self):
        found = blocks(QUESTIONS.read_text(encoding="utf-8"))
        self.assertEqual(len(found), 5)
        for command, printed in found:
            with self.subTest(command):
                self.assertEqual(said(command), (0, "", printed))
                self.assertGreater(printed.count("\n"), 2)
                self.assertLessEqual(max(map(len, printed.splitlines())), 120)

    def test_what_other_commands_show_is_what_they_say(self):
        pages = [page.read_text(encoding="utf-8") for page in MANUAL if page != QUESTIONS]
        self.assertGreater(sum(len(blocks(page)) for page in pages), 8)
        for page in pages:
            with tempfile.TemporaryDirectory() as folder:  # what a command keeps a later one of the page reads
                self.shows_what_is_said(blocks(page), folder)

    def shows_what_is_said(self, shown, folder):
        for command, printed in shown:
            if "mine.toml" in command:
                continue
            with self.subTest(command):
                elsewhere = command.replace(" -o ", f" -o {folder}/").replace(" papers.recital", f" {folder}/papers.recital")
                outcome = recital(*shlex.split(elsewhere)[1:], cwd=SOURCE)
                self.assertEqual(outcome.status, 0)
                lines = iter((outcome.out + outcome.err).replace(f"{folder}/", "").splitlines())
                for line in printed.splitlines():
                    if "..." not in line and line:  # lines are left out there
                        self.assertIn(line, lines)  # behind the one before

    def test_the_readme_is_short(self):
        self.assertLessEqual((SOURCE / "README.md").read_text(encoding="utf-8").count("\n"), 200)

    def test_links_lead_somewhere(self):
        for page in [*MANUAL, SOURCE / "CONTRIBUTING.md", SOURCE / "graphs" / "README.md"]:
            for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
                self.assertTrue((page.parent / link).exists(), f"{page.name}: {link}")


def renew():
    old = QUESTIONS.read_text(encoding="utf-8")
    new = old
    for command, printed in blocks(old):
        new = new.replace(f"$ {command}\n{printed}```", f"$ {command}\n{said(command)[2]}```")
    QUESTIONS.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    if "--renew" in sys.argv:
        renew()
    else:
        unittest.main()
