"""The examples in the docstrings of the package, and whether stubs name what the module has."""
import ast
import doctest
import importlib
import os
import pathlib
import pkgutil
import unittest

import recital
from recital import _recital
from samples import PROGRAM, SOURCE


def load_tests(loader, tests, pattern):
    for part in ["recital", *(f"recital.{each.name}" for each in pkgutil.iter_modules(recital.__path__))]:
        module = importlib.import_module(part)
        if not part.endswith("._recital"):
            tests.addTests(doctest.DocTestSuite(module, setUp=from_the_root))
    return tests


def from_the_root(_):
    os.chdir(SOURCE)
    os.environ["PATH"] = f"{pathlib.Path(PROGRAM).parent}{os.pathsep}{os.environ['PATH']}"


class Stubs(unittest.TestCase):
    def test_stubs_name_what_the_module_has(self):
        text = (pathlib.Path(recital.__file__).parent / "_recital.pyi").read_text(encoding="utf-8")
        stubbed = {}
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                stubbed[node.name] = {each.name for each in node.body} - {"__init__"}
            elif isinstance(node, ast.FunctionDef):
                stubbed[node.name] = set()
        there = {name: {each for each in vars(value) if not each.startswith("__") or each in ("__iter__", "__next__")}
                 if isinstance(value, type) else set()
                 for name, value in vars(_recital).items() if callable(value)}
        ours = {name: {each for each in names if not each.startswith("_pybind")} for name, names in there.items()}
        self.assertEqual(ours, stubbed)

    def test_what_is_public_is_documented(self):
        for name in recital.__all__:
            self.assertTrue(getattr(recital, name).__doc__, name)

    def test_the_version_is_that_of_the_project(self):
        self.assertEqual(recital.__version__, os.environ["RECITAL_VERSION"])


if __name__ == "__main__":
    unittest.main()
