"""Runs one test script: python3 run.py SCRIPT.

Ends with 0 where all passed, with 1 where something failed, and with 77 where something was skipped: CTest reports that
as skipped. A test that did not run has not passed.
"""
import importlib.util
import pathlib
import sys
import unittest

SKIPPED = 77


def load(path):
    sys.path[0] = str(path.parent)  # the script imports its neighbours
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return unittest.defaultTestLoader.loadTestsFromModule(module)


def main():
    try:
        tests = load(pathlib.Path(sys.argv[1]).resolve())
    except unittest.SkipTest as skipped:  # the script lacks what all of its tests need
        print(f"skipped: {skipped}")
        return SKIPPED
    result = unittest.TextTestRunner().run(tests)
    for test, reason in result.skipped:
        print(f"skipped: {test}: {reason}")
    if not result.wasSuccessful() or not result.testsRun:
        return 1
    return SKIPPED if result.skipped else 0


if __name__ == "__main__":
    sys.exit(main())
