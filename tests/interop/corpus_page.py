"""What docs/corpus.md shows in other languages, run on a corpus of the sample."""
import contextlib
import os
import pathlib
import re
import subprocess
import tempfile

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
PROGRAM = os.environ["RECITAL"]


def code_in(language):
    page = (SOURCE / "docs/corpus.md").read_text(encoding="utf-8")
    return re.search(rf"```{language}\n(.*?)```", page, re.DOTALL).group(1)


@contextlib.contextmanager
def beside_corpus():
    """Gives `run(*command)`, which runs a command in the folder of papers.recital and gives what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        def run(*command):
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=True)
            return done.stdout

        run(PROGRAM, "index", "add", "papers.recital", SOURCE / "graphs" / "corpus")
        yield run
