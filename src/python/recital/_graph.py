"""The citation graph, and what other packages make of it."""
from __future__ import annotations

import importlib
from collections.abc import Iterable
from types import ModuleType
from typing import TYPE_CHECKING

from . import _recital
from ._reading import PathName, Reader, usual_reader
from ._recital import Document

if TYPE_CHECKING:
    import igraph
    import networkx
    import pandas

__all__ = ["Graph"]


def _needed(module: str, package: str) -> ModuleType:
    try:
        return importlib.import_module(module)
    except ImportError as missing:
        raise ImportError(f"this needs {module}, which is not installed (Debian: apt-get install {package})",
                          name=module) from missing


def _known(row: dict) -> dict:
    return {name: value for name, value in row.items() if value is not None}


def _rows(columns: dict[str, list]) -> Iterable[tuple]:
    return zip(*columns.values())


class Graph:
    """The graph of what documents cite: documents, their paragraphs, what they cite, and how all of it hangs together.

    >>> import recital
    >>> graph = recital.Graph(recital.read("graphs/corpus"))
    >>> graph.totals()["documents"]
    10
    >>> graph.narrow(level="document", kind=["treaty"]).to_networkx().number_of_nodes() > 10
    True

    :param documents: as ``read``, ``Reader.read`` or ``Corpus`` give them; none is kept
    :param text: keeps the text of paragraphs
    :param versions: language versions of a document are "merged" into one, or "separate"
    :param citing_language: of works with several versions the one that counts
    :param interface: the language of names; left out, that of most documents
    """

    def __init__(self, documents: Iterable[Document], *, reader: Reader | None = None, text: bool = False,
                 versions: str = "merged", citing_language: str = "", interface: str = ""):
        with_ = reader or usual_reader()
        builder = _recital.GraphBuilder(with_._reader, text, versions, citing_language, interface or with_.language)
        for document in documents:
            builder.add(document)
        self._graph = builder.build()

    @classmethod
    def _of(cls, graph: _recital.Graph) -> Graph:
        made = cls.__new__(cls)
        made._graph = graph
        return made

    def narrow(self, *, level: str = "paragraph", kind: Iterable[str] = (), since: int | None = None,
               until: int | None = None, organ: str = "", citing_language: str = "", min_citations: int = 0,
               around: str = "", hops: int = 1) -> Graph:
        """A part of it, as the options of ``recital graph`` choose it. A level other than paragraph comes last."""
        return Graph._of(self._graph.narrow(level, list(kind), since, until, organ, citing_language, min_citations,
                                            around, hops))

    def totals(self) -> dict[str, int]:
        """How much there is in it, as commands count it: documents, paragraphs, references, instruments, ..."""
        return self._graph.totals()

    def save(self, path: PathName, format: str = "") -> None:
        """Writes it to a file, in the format of its ending or the one named. Replaces the file as a whole."""
        self._graph.save(path, format)

    def nodes(self) -> pandas.DataFrame:
        """A row a node, a column an attribute (docs/formats.md). Needs pandas."""
        return _needed("pandas", "python3-pandas").DataFrame(self._graph.node_columns())

    def edges(self) -> pandas.DataFrame:
        """A row an edge, a column an attribute (docs/formats.md). Needs pandas."""
        return _needed("pandas", "python3-pandas").DataFrame(self._graph.edge_columns())

    def to_networkx(self) -> networkx.MultiDiGraph:
        """The same in NetworkX: nodes by their identifiers, edges with theirs as keys. Needs networkx."""
        made = _needed("networkx", "python3-networkx").MultiDiGraph()
        nodes, edges = self._graph.node_columns(), self._graph.edge_columns()
        for row in _rows(nodes):
            of_node = dict(zip(nodes, row))
            made.add_node(of_node.pop("id"), **_known(of_node))
        for row in _rows(edges):
            of_edge = dict(zip(edges, row))
            made.add_edge(of_edge.pop("source"), of_edge.pop("target"), key=of_edge.pop("id"), **_known(of_edge))
        return made

    def to_igraph(self) -> igraph.Graph:
        """The same in igraph: the vertex attribute ``name`` is the identifier. Needs igraph."""
        nodes, edges = self._graph.node_columns(), self._graph.edge_columns()
        ids = nodes.pop("id")
        place = {each: i for i, each in enumerate(ids)}
        ends = [(place[a], place[b]) for a, b in zip(edges.pop("source"), edges.pop("target"))]
        return _needed("igraph", "python3-igraph").Graph(
            len(ids), ends, directed=True, vertex_attrs={"name": ids, **nodes}, edge_attrs=edges)
