"""Runs the built program for the tests of this folder."""
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["RECITAL"]
SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
CORPUS = SOURCE / "graphs" / "corpus"


class Outcome:
    def __init__(self, process):
        self.status = process.returncode
        self.bytes = process.stdout
        self.error_bytes = process.stderr
        self.out = process.stdout.decode("utf-8", "replace")
        self.err = process.stderr.decode("utf-8", "replace")


# root may read everything, but for root without these two rights
AS_ANYBODY = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.geteuid() == 0 else []


def recital(*arguments, stdin=b"", cwd=None, timeout=60, before=()):
    """Runs it; `before` stands before the program's name on the command line."""
    command = [*before, PROGRAM, *map(os.fspath, arguments)]
    return Outcome(subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, timeout=timeout))


class FolderTest(unittest.TestCase):
    """Each test has a new folder, which it runs the program in."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def recital(self, *arguments, **more):
        return recital(*arguments, cwd=self.folder, **more)

    def names(self):
        return sorted(path.name for path in self.folder.iterdir())
