"""A corpus made on many machines, by Dask: ``recital.distributed.index(inputs, "all.recital", client)``.

Workers see the same files under the same names as the client, and have this package and the program ``recital``. Each
reads a part of the inputs into a corpus of its own; these are merged, some at a time, until there is one, the same as
one machine makes. Needs distributed (Debian: python3-distributed), which starts workers on one machine, over SSH, on
Slurm or on Kubernetes.

    from distributed import Client
    import recital.distributed

    with Client("scheduler:8786") as client:
        made = recital.distributed.index(["papers"], "all.recital", client)
    for each in made.set_aside:
        print(each)
"""
from __future__ import annotations

import os
import subprocess
import tempfile
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from . import _recital
from ._errors import Error
from ._reading import PathName

if TYPE_CHECKING:
    from distributed import Client, Future

__all__ = ["Indexed", "index"]

MERGED_AT_ONCE = 8
LONGEST_REASON = 500  # letters of what a program said


@dataclass
class Indexed:
    """What became of the inputs."""

    corpus: Path  #: where the documents are
    files: int = 0  #: that were looked at; those that could not be read are kept with their reason
    set_aside: list[Error] = field(default_factory=list)  #: inputs that ended their worker or program, and how
    not_found: list[Error] = field(default_factory=list)  #: inputs that stand for no file, and what folders leave out


class _Ended(Exception):
    """The program that read a part of the inputs ended without saying why."""


@dataclass(frozen=True)
class _Place:
    """Where workers work, and with what."""

    program: str
    folder: str  #: for the corpora of parts
    inputs: str  #: what names of inputs are relative to

    def new_corpus(self) -> str:
        """A new name each time, for who died may still be writing."""
        return os.path.join(self.folder, f"{uuid.uuid4().hex}.recital")


def _run(place: _Place, *arguments: str) -> None:
    """Status 1 is no failure: what could not be read is kept with its reason."""
    done = subprocess.run([place.program, "index", *arguments], cwd=place.inputs, capture_output=True, text=True,
                          errors="replace", check=False)
    if done.returncode < 0:
        raise _Ended(f"the program that read it was ended by signal {-done.returncode}")
    if done.returncode > 1:
        raise RuntimeError(done.stderr.strip()[:LONGEST_REASON])


def _shard(place: _Place, options: Sequence[str], files: Sequence[str]) -> str:
    """The corpus of these files."""
    made = place.new_corpus()
    _run(place, "add", "--quiet", "--jobs", "1", *options, made, *files)
    return made


def _merged(place: _Place, shards: Sequence[str]) -> str:
    made = place.new_corpus()
    _run(place, "merge", "--quiet", made, *shards)
    return made


def _parts(files: Sequence[str], most_bytes: int, most_files: int) -> list[list[str]]:
    """Files that follow each other, as many as a task takes."""
    made: list[list[str]] = []
    held = 0
    for each in files:
        size = os.path.getsize(each)
        if not made or held + size > most_bytes or len(made[-1]) == most_files:
            made.append([])
            held = 0
        made[-1].append(each)
        held += size
    return made


class _Work:
    """The tasks of one index, and what is known of them."""

    def __init__(self, client: Client, place: _Place, options: Sequence[str]):
        self.client, self.place, self.options = client, place, list(options)
        self.shards: list[str] = []
        self.set_aside: list[Error] = []

    def read(self, parts: Iterable[list[str]], told: Callable[[int], None]) -> None:
        """Reads all parts. One whose worker dies is halved; what is left of it is read again when all is quiet."""
        suspects: list[str] = []

        def halve(files: list[str]) -> list[list[str]]:
            if len(files) > 1:
                return [files[:len(files) // 2], files[len(files) // 2:]]
            suspects.append(files[0])
            return []

        slots = max(1, sum(self.client.nthreads().values()))
        self._read(deque(parts), slots, halve, told)
        # it may have shared its worker with the one that did it
        self._read(deque([each] for each in suspects), 1, self._set_aside, told)

    def _set_aside(self, files: list[str], how: str = "the workers that read it died, one after the other") -> list:
        self.set_aside.append(Error(how, "not_readable", files[0]))
        return []

    def _read(self, waiting: deque[list[str]], slots: int, killed: Callable[[list[str]], list[list[str]]],
              told: Callable[[int], None]) -> None:
        """As many at a time as there are threads, so that nobody dies with tasks that only wait."""
        from distributed import KilledWorker, as_completed

        files_of: dict[Future, list[str]] = {}
        running = as_completed([])

        def fill() -> None:
            while waiting and len(files_of) < slots:
                files = waiting.popleft()
                future = self.client.submit(_shard, self.place, self.options, files, pure=False)
                files_of[future] = files
                running.add(future)

        fill()
        for future in running:
            files = files_of.pop(future)
            died = future.exception() if future.status == "error" else None
            if died is None:
                self.shards.append(future.result())
                told(len(files))
            elif isinstance(died, _Ended) and len(files) == 1:
                self._set_aside(files, str(died))
            elif isinstance(died, (KilledWorker, _Ended)):
                waiting.extend(killed(files))
            else:
                raise died
            fill()

    def merge(self) -> str:
        """One corpus of all: some at a time on all workers, until there is one."""
        shards = self.shards
        while len(shards) > 1:
            groups = [shards[i:i + MERGED_AT_ONCE] for i in range(0, len(shards), MERGED_AT_ONCE)]
            merging = [self.client.submit(_merged, self.place, group, pure=False) for group in groups]
            merged = self.client.gather(merging)
            for each in shards:
                os.remove(each)
            shards = merged
        return shards[0]


def index(inputs: Iterable[PathName] | PathName, corpus: PathName, client: Client, *, options: Sequence[str] = (),
          program: str = "recital", most_bytes: int = 64 << 20, most_files: int = 500,
          progress: Callable[[int, int], None] = lambda done, files: None) -> Indexed:
    """Makes a corpus of the inputs on the workers of a Dask cluster. What a folder leaves out is not kept, but named.

    A task that fails with its worker is tried again on another one, as often as Dask is set to (``allowed-failures``,
    three times); then its files are halved, until the one that kills workers is found. It is set aside when it has
    done so once more while nothing else was read.

    :param inputs: what ``recital index add`` takes; read on the client for their names alone
    :param corpus: the corpus to make, which must not be there
    :param client: of the cluster
    :param options: further options of ``recital index add``, as ["--language", "en"]
    :param program: the command, as workers find it
    :param most_bytes: of files that one task reads
    :param most_files: likewise
    :param progress: is called with the number of files that are done, and of all
    :raises Error: where the corpus is there already, or no input stands for a file
    """
    path = Path(corpus).absolute()
    if path.exists():
        raise Error("is there already", "not_writable", str(path))
    found = _recital.find_inputs([inputs] if isinstance(inputs, (str, os.PathLike)) else inputs)
    files = [each for each in found if not isinstance(each, Error)]
    not_found = [each for each in found if isinstance(each, Error)]
    if not files:
        raise not_found[0] if not_found else Error("no input", "bad_usage")
    done = 0

    def told(more: int) -> None:
        nonlocal done
        done += more
        progress(done, len(files))

    with tempfile.TemporaryDirectory(prefix=path.name + ".", dir=path.parent, ignore_cleanup_errors=True) as folder:
        work = _Work(client, _Place(program, folder, os.getcwd()), options)
        work.read(_parts(files, most_bytes, most_files), told)
        if work.shards:
            os.replace(work.merge(), path)
    return Indexed(path, len(files) - len(work.set_aside), work.set_aside, not_found)
