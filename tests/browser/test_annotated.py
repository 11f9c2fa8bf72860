"""Pages of annotate in headless Chromium: by mouse, keyboard and address, on a desk and on a phone, hostile ones too."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "cli"))
from program import CORPUS, SOURCE, FolderTest  # noqa: E402

MODULES = pathlib.Path(os.environ["RECITAL_NODE_MODULES"])
NEEDED = ["playwright-core", "axe-core"]
HOSTILE = """Statement </title><script>alert(1)</script>

1. We recall article VI of the NPT </p><img src=x onerror=alert(2)> and 《<svg onload=alert(3)>》 \u202eTPN.

2. We recall </style><link rel=stylesheet href=//evil.example/x.css> resolution 1540 (2004) %s.
""" % ("x" * 100_000)


def missing():
    absent = [name for name in NEEDED if not (MODULES / "node_modules" / name).is_dir()]
    return absent + [program for program in ("node", "chromium") if shutil.which(program) is None]


@unittest.skipIf(missing(), "not to be had: " + " ".join(missing()))
class Annotated(FolderTest):
    def visit(self, *paths):
        pages = []
        for number, path in enumerate(paths):
            pages.append(self.folder / f"{number}.html")
            self.assertEqual(self.recital("annotate", "-q", path, "-o", pages[-1]).status, 0)
        command = ["node", HERE / "annotated.mjs", MODULES / "node_modules", shutil.which("chromium"), *pages]
        done = subprocess.run(command, capture_output=True, timeout=240)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return [(looks, seen) for page in json.loads(done.stdout) for looks, seen in page.items()]

    def test_pages(self):
        hostile = self.write("hostile.txt", HOSTILE)
        for looks, seen in self.visit(CORPUS / "2009-chair-summary-en.txt", CORPUS / "2022-statement-zh.txt",
                                      SOURCE / "graphs" / "languages" / "2020-draft-resolution-ar.txt", hostile):
            with self.subTest(looks):
                self.assertEqual((seen["said"], seen["asked"], seen["wide"]), ([], [], False))
                self.assertEqual((seen["before"], seen["closed"], seen["printed"]), ("", "", ""))
                self.assertIn("Identifier", seen["clicked"])
                self.assertEqual(seen["sent"], seen["clicked"])
                self.assertEqual(seen["address"], "#m1")
                self.assertTrue(seen["tabbed"])
                self.assertEqual(seen["findings"], [])


if __name__ == "__main__":
    unittest.main()
