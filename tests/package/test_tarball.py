"""A release tarball builds where there is no npm; the repository alone says what is missing."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
WITHOUT = {"node", "nodejs", "npm", "npx"}


def missing():
    if not (SOURCE / ".git").exists():
        return "the repository"
    return " ".join(program for program in ("git", "node", "npm", "ninja") if shutil.which(program) is None)


def programs_but_npm(folder):
    """A folder with all programs on the path but those that npm is made of."""
    folder.mkdir()
    for place in os.environ["PATH"].split(os.pathsep):
        for program in pathlib.Path(place).glob("*") if place else []:
            link = folder / program.name
            if program.name not in WITHOUT and not link.exists() and not link.is_symlink():
                link.symlink_to(program)
    return folder


@unittest.skipIf(missing(), "not to be had: " + missing())
class Tarball(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.without = {**os.environ, "PATH": os.fspath(programs_but_npm(self.folder / "bin"))}

    def run_in(self, *command, **more):
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, timeout=300, **more)

    def configure(self, source):
        return self.run_in("cmake", "-S", source, "-B", "build", "-G", "Ninja", "-DRECITAL_TESTS=OFF", env=self.without)

    def test_builds_without_npm(self):
        made = self.run_in(SOURCE / "scripts" / "tarball", "recital.tar.gz")
        self.assertEqual(made.returncode, 0, made.stderr)
        self.assertEqual(self.run_in("tar", "xzf", "recital.tar.gz").returncode, 0)
        configured = self.configure("recital")
        self.assertEqual(configured.returncode, 0, configured.stderr)
        built = self.run_in("ninja", "-C", "build", "src/embedded/page_files.cpp", env=self.without)
        self.assertEqual(built.returncode, 0, built.stdout + built.stderr)
        embedded = (self.folder / "build/src/embedded/page_files.cpp").read_text(encoding="utf-8")
        script = (self.folder / "recital/src/pages/report/bundle/report.js").read_text(encoding="utf-8")
        self.assertIn(script, embedded)
        licences = (self.folder / "recital/src/pages/report/bundle/THIRD-PARTY.txt").read_text(encoding="utf-8")
        for package in ("graphology ", "sigma ", "events "):
            self.assertIn("\n" + package, licences)
            self.assertIn("\n" + package, script)

    def test_says_what_is_missing(self):
        self.assertEqual(self.run_in("git", "-C", SOURCE, "archive", "-o", self.folder / "bare.tar", "HEAD").returncode, 0)
        (self.folder / "bare").mkdir()
        self.assertEqual(self.run_in("tar", "xf", "bare.tar", "-C", "bare").returncode, 0)
        configured = self.configure("bare")
        self.assertNotEqual(configured.returncode, 0)
        said = [line.strip() for line in configured.stderr.splitlines() if "nodejs" in line]
        self.assertEqual(len(said), 1, configured.stderr)


if __name__ == "__main__":
    unittest.main()
