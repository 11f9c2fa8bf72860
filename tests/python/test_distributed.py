"""A corpus that a cluster of Dask makes: two workers on this machine, one of which is killed."""
import importlib.util
import os
import pathlib
import signal
import subprocess
import tempfile
import unittest

from samples import PROGRAM

if importlib.util.find_spec("distributed") is None:
    raise unittest.SkipTest("distributed is not installed")

import dask
import distributed
import recital
import recital.distributed

DOCUMENTS = 2000


def write_documents(folder, count):
    folder.mkdir()
    for n in range(count):
        (folder / f"letter-{n:04}.txt").write_text(
            f"Letter {n}\n\n1. We recall article {n % 11 + 1} of the Nuclear Non-Proliferation Treaty.\n\n"
            f"2. Resolution {1000 + n % 1500} (2004) of the Security Council was discussed in {1970 + n % 50}.\n",
            encoding="utf-8")


class Cluster(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        before = os.getcwd()
        self.addCleanup(os.chdir, before)
        os.chdir(folder.name)
        self.enter(dask.config.set({"distributed.scheduler.allowed-failures": 2}))
        self.cluster = self.enter(distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None,
                                                           local_directory=folder.name, silence_logs="CRITICAL"))
        self.client = self.enter(distributed.Client(self.cluster))

    def enter(self, context):
        self.addCleanup(context.__exit__, None, None, None)
        return context.__enter__()

    def printed(self, *arguments):
        return subprocess.run([PROGRAM, *arguments, "-q"], capture_output=True, check=True, timeout=120).stdout

    def assert_same(self, one, other):
        for how in (("extract", "--format", "jsonl"), ("graph", "--format", "json"), ("graph", "--format", "graphml"),
                    ("cited", "--format", "csv"), ("index", "list")):
            self.assertEqual(self.printed(*how, one), self.printed(*how, other), how)

    def test_a_worker_that_is_killed_changes_nothing(self):
        write_documents(pathlib.Path("papers"), DOCUMENTS)
        self.printed("index", "add", "alone.recital", "papers")
        before = {worker.pid for worker in self.cluster.workers.values()}

        def kill_one(done, files):
            self.seen.append((done, files))
            if len(self.seen) == 2:
                os.kill(min(before), signal.SIGKILL)

        self.seen = []
        made = recital.distributed.index("papers", "all.recital", self.client, program=PROGRAM, most_files=150,
                                         progress=kill_one)
        self.assertEqual(self.seen[-1], (DOCUMENTS, DOCUMENTS))
        self.assertEqual((made.files, made.set_aside, made.not_found), (DOCUMENTS, [], []))
        self.assert_same("all.recital", "alone.recital")
        self.client.wait_for_workers(2, timeout=60)
        self.assertNotEqual({worker.pid for worker in self.cluster.workers.values()}, before)
        self.assertEqual(sorted(os.listdir()), sorted(["all.recital", "alone.recital", "papers",
                                                       *(each for each in os.listdir() if "dask" in each)]))

    def test_an_input_that_kills_its_workers_is_named(self):
        write_documents(pathlib.Path("papers"), 12)
        self.printed("index", "add", "alone.recital", "papers")
        pathlib.Path("papers/letter-0005-deadly.txt").write_text("1. Nobody reads this.\n", encoding="utf-8")
        deadly = pathlib.Path("deadly").absolute()
        deadly.write_text('#!/bin/sh\ncase "$*" in *deadly.txt*) kill -9 $PPID; exit 2 ;; esac\n'
                          f'exec "{PROGRAM}" "$@"\n')
        deadly.chmod(0o755)
        made = recital.distributed.index("papers", "all.recital", self.client, program=str(deadly), most_files=2)
        self.assertEqual([each.file for each in made.set_aside], ["papers/letter-0005-deadly.txt"])
        self.assertEqual(made.files, 12)
        self.assert_same("all.recital", "alone.recital")

    def test_an_input_that_ends_its_program_is_named(self):
        write_documents(pathlib.Path("papers"), 6)
        crashing = pathlib.Path("crashing").absolute()
        crashing.write_text(f'#!/bin/sh\ncase "$*" in *0003*) kill -SEGV $$ ;; esac\nexec "{PROGRAM}" "$@"\n')
        crashing.chmod(0o755)
        made = recital.distributed.index("papers", "all.recital", self.client, program=str(crashing))
        self.assertEqual([str(each) for each in made.set_aside],
                         ["papers/letter-0003.txt: the program that read it was ended by signal 11"])
        self.assertEqual(len(recital.Corpus("all.recital")), 5)

    def test_what_is_refused_is_raised(self):
        with self.assertRaises(recital.Error) as caught:
            recital.distributed.index("nothing", "all.recital", self.client, program=PROGRAM)
        self.assertEqual(caught.exception.code, "not_found")
        pathlib.Path("there.recital").touch()
        write_documents(pathlib.Path("papers"), 1)
        with self.assertRaisesRegex(recital.Error, "is there already"):
            recital.distributed.index("papers", "there.recital", self.client, program=PROGRAM)
        with self.assertRaisesRegex(RuntimeError, "no grammar for"):
            recital.distributed.index("papers", "new.recital", self.client, program=PROGRAM,
                                      options=["--language", "xx"])


if __name__ == "__main__":
    unittest.main()
