"""Where the repository lies, and the documents that are no part of it. CTest says both."""
import os
import pathlib

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
SHARED = pathlib.Path(os.environ["RECITAL_SHARED"])
DOCUMENTS = SHARED / "documents"
