"""What commands find, as rows: a list of dicts, which pandas.DataFrame takes as it is."""
from __future__ import annotations

from collections.abc import Iterable

from . import _recital
from ._graph import Graph
from ._reading import Corpus, PathName, Reader, usual_reader
from ._recital import Document

__all__ = ["cited", "diff", "search", "trace"]

CHANGES = ("new", "gone", "rising", "falling")


def cited(graph: Graph, *, by: str = "paragraphs", kind: Iterable[str] = (), pinpoints: bool = False,
          doubtful: bool = False, top: int = 0) -> list[dict]:
    """What is cited most: the rows of ``recital cited --format json``. Narrow the graph to choose who cites.

    >>> import recital
    >>> graph = recital.Graph(recital.read("graphs/corpus"))
    >>> [row["instrument"] for row in recital.cited(graph, kind=["treaty"], top=1)]
    ['treaty:npt']

    :param by: paragraphs, documents, mentions or pagerank
    :param top: at most so many rows; 0 for all
    """
    return _recital.cited(graph._graph, by, list(kind), pinpoints, doubtful, top)


def diff(before: Graph, after: Graph, *, only: Iterable[str] = CHANGES, kind: Iterable[str] = (), evidence: int = 3,
         pinpoints: bool = False, doubtful: bool = False) -> list[dict]:
    """What changed from one graph to another: the rows of ``recital diff --format json``.

    >>> import recital
    >>> graph = recital.Graph(recital.read("graphs/corpus"))
    >>> rows = recital.diff(graph.narrow(until=2010), graph.narrow(since=2011), only=["new"])
    >>> {row["change"] for row in rows}
    {'new'}

    :param only: new, gone, rising, falling, steady
    """
    wanted = set(only)
    rows = _recital.diff(before._graph, after._graph, list(kind), evidence, pinpoints, doubtful)
    return [row for row in rows if row["change"] in wanted]


def trace(target: str, documents: Iterable[Document], *, process: str = "",
          links: Iterable[str] = ("cites", "reuse", "subject"), near: bool = False,
          treaties: Iterable[Document] = (), versions: str = "merged", interface: str = "en",
          reader: Reader | None = None) -> list[dict]:
    """What became of a commitment: the rows of ``recital trace --format csv``.

    >>> import recital
    >>> rows = recital.trace("article VI of the NPT", recital.read("graphs/corpus"))
    >>> {row["target"] for row in rows}
    {'treaty:npt#art_6'}

    :param target: an identifier, a symbol, a reference in words, or words to look for
    :param process: whose cycles to use; left out, those of the target, or years
    :param near: indirect links, too
    """
    with_ = reader or usual_reader()
    return _recital.trace(with_._reader, target, list(documents), list(treaties), process, list(links), near, versions,
                          interface)


def search(corpus: Corpus | PathName, words: str = "", *, cites: str = "", verb: str = "", since: int | None = None,
           until: int | None = None, organ: str = "", language: str = "", cycle: str = "", limit: int = 20,
           reader: Reader | None = None) -> list[dict]:
    """Paragraphs of a corpus, by their words and by what they cite: the rows of ``recital search --format json``.

    :param words: words that all occur; also "a phrase", begin*, a OR b, NOT a, NEAR(a b, 10)
    :param cites: an identifier, a symbol or a reference in words
    :param verb: the verb that governs what is cited, as reaffirm
    """
    path = corpus.path if isinstance(corpus, Corpus) else corpus
    return _recital.search((reader or usual_reader())._reader, path, words, cites, verb, since, until, organ, language,
                           cycle, limit)
