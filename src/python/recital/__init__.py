"""Finds every reference that UN and IAEA documents make, resolves it, and makes a graph of them.

>>> import recital
>>> document = recital.Reader().read("1. The Council recalls its resolution 1540 (2004).", name="note")
>>> document.references[0].target
'S/RES/1540(2004)'
"""
from . import _errors, _findings, _graph, _reading, _site
from ._errors import *
from ._findings import *
from ._graph import *
from ._reading import *
from ._recital import Document, Paragraph, Reference
from ._recital import version as __version__
from ._site import *

__all__ = sorted([*_errors.__all__, *_findings.__all__, *_graph.__all__, *_reading.__all__, *_site.__all__,
                  "Document", "Paragraph", "Reference"])
