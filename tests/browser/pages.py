"""What the tests of pages need: Chromium, and Playwright and axe from npm."""
import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "cli"))
from program import FolderTest  # noqa: E402

MODULES = pathlib.Path(os.environ["RECITAL_NODE_MODULES"])
NEEDED = ["playwright-core", "axe-core"]


def missing():
    absent = [name for name in NEEDED if not (MODULES / "node_modules" / name).is_dir()]
    return " ".join(absent + [program for program in ("node", "chromium") if shutil.which(program) is None])


class PageTest(FolderTest):
    def visit(self, script, *pages):
        """What the script tells of the pages."""
        command = ["node", HERE / script, MODULES / "node_modules", shutil.which("chromium"), *pages]
        done = subprocess.run(command, capture_output=True, timeout=600)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return json.loads(done.stdout)
