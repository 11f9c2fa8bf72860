"""The five questions of README.md are answered there with what the program says today.

Where they are not, look at what changed, and renew them:
    RECITAL=build/release/recital RECITAL_SOURCE_DIR=. python3 tests/cli/test_readme.py --renew
"""
import re
import shlex
import sys
import unittest

from program import SOURCE, recital

README = SOURCE / "README.md"


def section():
    return re.search(r"\n## Five questions\n.*?(?=\n## )", README.read_text(encoding="utf-8"), re.DOTALL).group()


def blocks(text):
    """Of each block of a console: the command, and what is printed below it."""
    return re.findall(r"```console\n\$ (recital .*)\n((?:.*\n)*?)```", text)


def said(command):
    outcome = recital(*shlex.split(command)[1:], "--quiet", cwd=SOURCE)
    return outcome.status, outcome.err, outcome.out


class Readme(unittest.TestCase):
    def test_five_questions_have_true_answers(self):
        found = blocks(section())
        self.assertEqual(len(found), 5)
        for command, printed in found:
            with self.subTest(command):
                self.assertEqual(said(command), (0, "", printed))
                self.assertGreater(printed.count("\n"), 2)
                self.assertLessEqual(max(map(len, printed.splitlines())), 120)


def renew():
    old = section()
    new = old
    for command, printed in blocks(old):
        new = new.replace(f"$ {command}\n{printed}```", f"$ {command}\n{said(command)[2]}```")
    README.write_text(README.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


if __name__ == "__main__":
    if "--renew" in sys.argv:
        renew()
    else:
        unittest.main()
