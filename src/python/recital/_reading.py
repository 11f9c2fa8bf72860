"""From files and texts to documents with their references."""
from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Iterator, MutableSequence
from pathlib import Path
from typing import Union

from . import _recital
from ._errors import Error
from ._recital import Document

__all__ = ["Corpus", "Reader", "read"]

PathName = Union[str, "os.PathLike[str]"]


class Reader:
    """Reads documents and finds what they refer to. Make one and use it for many: it keeps what it compiles.

    >>> import recital
    >>> document = recital.Reader().read("1. We recall article VI of the Nuclear Non-Proliferation Treaty.")
    >>> [(found.target, found.pinpoint, found.verb) for found in document.references]
    [('treaty:npt', 'art_6', 'recall')]
    >>> start, end = document.references[0].span
    >>> document.text[start:end] == document.references[0].surface
    True

    :param catalogues: files that add to the built-in catalogue, in order
    :param grammars: files that add to the built-in grammars, in order
    :param corrections: the file of what you know better about documents
    :param language: BCP 47, as "zh"; left out, it is detected
    :param ignore_links: links in documents are no evidence
    :param ocr: scanned pages are read, too (needs tesseract)
    :param password: of PDF files that are encrypted
    """

    def __init__(self, *, catalogues: Iterable[PathName] = (), grammars: Iterable[PathName] = (),
                 corrections: PathName | None = None, language: str = "", ignore_links: bool = False,
                 ocr: bool = False, password: str = ""):
        self._reader = _recital.Reader(catalogues, grammars, corrections, language, ignore_links, ocr, password)

    @property
    def language(self) -> str:
        """The language that was asked for, "" where it is detected."""
        return self._reader.language

    def read(self, source: os.PathLike[str] | bytes | str, name: str = "text") -> Document:
        """One document: of a path a file of any format, of bytes (UTF-8) or of a str the text itself.

        ``name`` is what a text without a file is called. A str is never the name of a file, so that no text is taken
        for one; ``Path("a.pdf")`` is.

        >>> from pathlib import Path
        >>> import recital
        >>> recital.Reader().read(Path("graphs/corpus/2022-statement-zh.txt")).language
        'zh'
        """
        if isinstance(source, (bytes, str)):
            return self._reader.read_text(source, name)
        return self._reader.read_file(source)


@functools.lru_cache(maxsize=1)
def usual_reader() -> Reader:
    """The one that is used where none is given."""
    return Reader()


def read(inputs: Iterable[PathName] | PathName, *, jobs: int = 0, reader: Reader | None = None,
         errors: MutableSequence[Error] | None = None) -> Iterator[Document]:
    """Reads files, folders, patterns, archives and corpora on several threads, and gives documents in their order.

    It reads a little ahead and keeps nothing, so there may be any number; other threads of Python run meanwhile.

    >>> import recital
    >>> sum(len(document.references) for document in recital.read("graphs/corpus", jobs=2)) > 100
    True

    :param inputs: what a command takes: one, or several
    :param jobs: threads; 0 for one for each processor
    :param errors: takes what could not be read or was skipped (its ``code`` tells), and reading goes on. Without it the
        first failure is raised, and what is skipped is passed over.
    """
    several = [inputs] if isinstance(inputs, (str, os.PathLike)) else inputs
    return _delivered(_recital.Stream((reader or usual_reader())._reader, several, jobs), errors)


def _delivered(stream: _recital.Stream, errors: MutableSequence[Error] | None) -> Iterator[Document]:
    for one in stream:
        if isinstance(one, Document):
            yield one
        elif errors is not None:
            errors.append(one)
        elif one.code != "skipped":
            raise one


class Corpus:
    """Documents that ``recital index`` keeps in one file. Iterating gives each as it was read.

    >>> import subprocess, tempfile, recital
    >>> folder = tempfile.TemporaryDirectory()
    >>> path = folder.name + "/papers.recital"
    >>> made = subprocess.run(["recital", "index", "add", "--quiet", path, "graphs/corpus"], check=True)
    >>> papers = recital.Corpus(path)
    >>> len(papers) == len(list(papers))
    True
    >>> papers.search("disarmament", cites="treaty:npt", limit=1)[0]["document"] in papers.names()
    True
    """

    def __init__(self, path: PathName, *, reader: Reader | None = None):
        self.path = Path(path)
        self._reader = reader
        contents = _recital.corpus_contents(self.path)
        #: what could not be read, or was left out
        self.errors: list[Error] = [one for one in contents if isinstance(one, Error)]
        #: where the documents are from, in their order
        self.sources: list[str] = [one for one in contents if not isinstance(one, Error)]

    def __len__(self) -> int:
        return len(self.sources)

    def __iter__(self) -> Iterator[Document]:
        return read(self.path, reader=self._reader, errors=[])

    def __repr__(self) -> str:
        return f"<recital.Corpus {self.path}: {len(self)} documents>"

    def names(self) -> list[str]:
        """What the documents are called, in their order."""
        return [document.name for document in self]

    def search(self, words: str = "", **options: object) -> list[dict]:
        """``recital.search`` in this corpus."""
        from ._findings import search
        return search(self, words, reader=self._reader, **options)
