"""What the tests of the Python package read, and the command that they compare it with."""
import csv
import io
import json
import os
import pathlib
import subprocess

PROGRAM = os.environ["RECITAL"]
SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
SAMPLES = SOURCE / "graphs" / "corpus"
LANGUAGES = SOURCE / "graphs" / "languages"


def said(*arguments):
    """What the command prints on its two streams."""
    done = subprocess.run([PROGRAM, *map(os.fspath, arguments)], capture_output=True, text=True, timeout=120)
    return done.stdout, done.stderr


def json_rows(*arguments):
    return json.loads(said(*arguments, "--format", "json")[0])


def csv_rows(*arguments):
    return list(csv.DictReader(io.StringIO(said(*arguments, "--format", "csv")[0])))


def as_in_json(rows):
    """Rows as JSON has them: what is nothing has no member."""
    return json.loads(json.dumps([{name: value for name, value in row.items() if value is not None} for row in rows]))
