"""Manual pages and completions say what the help says."""
import os
import pathlib
import re
import shutil
import subprocess
import unittest

PROGRAM = os.environ["RECITAL"]
MANUAL = pathlib.Path(PROGRAM).parent / "manual"


def help_of(*words):
    return subprocess.run([PROGRAM, *words, "--help"], capture_output=True, text=True, timeout=60, check=True).stdout


def commands(*words):
    """Every command below, as the help lists them."""
    listed = re.search(r"^Commands:\n((?:  .*\n)+)", help_of(*words), re.MULTILINE)
    for name in re.findall(r"^  ([\w-]+)", listed.group(1) if listed else "", re.MULTILINE):
        yield (*words, name)
        yield from commands(*words, name)


def options(*words):
    """Every option that the help lists, and the name of its value."""
    return [(names.split(","), value.strip()) for names, value in
            re.findall(r"^  ((?:-\w,)?--[\w-]+)(?: (\S.*?))?(?:  .*)?$", help_of(*words), re.MULTILINE)]


ALL = [(), *commands()]


class ManualPages(unittest.TestCase):
    def page(self, words):
        return (MANUAL / "man1" / ("-".join(["recital", *words]) + ".1")).read_text(encoding="utf-8")

    def test_there_is_one_for_each_command(self):
        pages = {path.name for path in (MANUAL / "man1").iterdir()}
        self.assertEqual(pages, {"-".join(["recital", *words]) + ".1" for words in ALL})
        self.assertGreater(len(ALL), 20)

    def test_each_option_is_there(self):
        for words in ALL:
            page = self.page(words).replace("\\-", "-")
            for names, _ in options(*words):
                for name in names:
                    self.assertIn(f"\\fB{name}\\fR", page, words)

    @unittest.skipIf(shutil.which("groff") is None, "groff is not installed")
    def test_groff_has_nothing_to_say(self):
        for words in ALL:
            done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z"], input=self.page(words).encode(),
                                  capture_output=True, timeout=60)
            self.assertEqual((done.returncode, done.stderr), (0, b""), words)


class Bash(unittest.TestCase):
    def completed(self, *words):
        """What bash offers for the last word."""
        script = (f'source "{MANUAL}/recital.bash"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _recital; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", script, "bash", "recital", *words], capture_output=True, text=True,
                              timeout=60)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_commands(self):
        self.assertEqual(self.completed(""), [words[0] for words in ALL if len(words) == 1])
        self.assertEqual(self.completed("gr"), ["graph", "grammar"])
        self.assertEqual(self.completed("index", "me"), ["merge"])

    def test_options_of_the_command(self):
        for words in ALL:
            expected = {name for names, _ in options(*words) for name in names}
            self.assertEqual(set(self.completed(*words, "-")), expected, words)

    def test_values(self):
        self.assertEqual(self.completed("cited", "--by", ""), ["paragraphs", "documents", "mentions", "pagerank"])
        self.assertEqual(self.completed("cited", "--top", ""), [])
        self.assertEqual(self.completed("graph", "papers", "--level", "do"), ["document"])

    def test_inputs_are_left_to_the_shell(self):
        self.assertEqual(self.completed("cited", "pap"), [])


class OtherShells(unittest.TestCase):
    def checked(self, shell, *arguments):
        if shutil.which(shell) is None:
            self.skipTest(f"{shell} is not installed")
        done = subprocess.run([shell, *arguments], capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.split("\n")

    def test_zsh(self):
        self.checked("zsh", "-n", MANUAL / "_recital")

    def test_fish(self):
        lines = self.checked("fish", "-c", f"source {MANUAL}/recital.fish; complete -C 'recital cited --by '")
        self.assertEqual(sorted(line.split("\t")[0] for line in lines if line),
                         ["documents", "mentions", "pagerank", "paragraphs"])
        lines = self.checked("fish", "-c", f"source {MANUAL}/recital.fish; complete -C 'recital index me'")
        self.assertEqual([line.split("\t")[0] for line in lines if line], ["merge"])


if __name__ == "__main__":
    unittest.main()
