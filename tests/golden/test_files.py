"""What the program makes of its sample documents stands in graphs/.

Where it does not, run scripts/golden and read the difference; of the tables first, which are for people.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])


class Files(unittest.TestCase):
    def test_the_files_in_graphs_are_what_the_program_makes(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, SOURCE / "scripts" / "golden", "--into", folder, os.environ["RECITAL"]], check=True)
            made = sorted(pathlib.Path(folder).iterdir())
            self.assertGreaterEqual(len(made), 7)
            for path in made:
                kept = SOURCE / "graphs" / path.name
                with self.subTest(path.name):
                    self.assertTrue(kept.read_bytes() == path.read_bytes(), f"graphs/{path.name} is not what the program makes")


if __name__ == "__main__":
    unittest.main()
