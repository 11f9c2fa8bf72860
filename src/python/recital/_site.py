"""Documents as a folder of pages."""
from __future__ import annotations

from collections.abc import Iterable

from . import _recital
from ._reading import PathName, Reader, usual_reader
from ._recital import Document

__all__ = ["write_site"]


def write_site(documents: Iterable[Document], folder: PathName, *, title: str = "", interface: str = "en",
               replace: bool = False, reader: Reader | None = None) -> dict[str, int]:
    """Writes pages that lead to each other and need no server, as ``recital site`` does: an index, a report, each document,
    each commitment. Gives how much was written.

    >>> import recital, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     recital.write_site(recital.read("graphs/corpus"), folder)["documents"]
    10

    :param folder: a new or an empty one
    :param replace: a site that Recital wrote to the folder before may go
    """
    return _recital.write_site((reader or usual_reader())._reader, list(documents), folder, title, interface, replace)
