"""What goes wrong."""
from __future__ import annotations

__all__ = ["Error"]


class Error(Exception):
    """An input that cannot be read, a catalogue that contradicts itself, an option that makes no sense.

    ``str(error)`` is the line that the command prints: "FILE:LINE: message".

    >>> from pathlib import Path
    >>> import recital
    >>> try:
    ...     recital.Reader().read(Path("missing.txt"))
    ... except recital.Error as error:
    ...     print(error.code, error.file, error.line)
    not_found missing.txt 0
    """

    message: str  #: why, in one line
    code: str  #: not_found, not_readable, empty_input, not_text, invalid_utf8, too_large, bad_data, bad_usage, ...
    file: str  #: where; "" where no file is at fault
    line: int  #: from 1; 0 where unknown
    column: int  #: from 1, in code points; 0 where unknown
    offset: int  #: in bytes, where a byte is at fault

    def __init__(self, message: str, code: str, file: str = "", line: int = 0, column: int = 0, offset: int = 0):
        super().__init__(message, code, file, line, column, offset)
        self.message, self.code, self.file = message, code, file
        self.line, self.column, self.offset = line, column, offset

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part)
        line = f"{place}: {self.message}" if place else self.message
        return line.translate({ord(c): " " for c in "\n\r\t"})
