"""Rooms know only the rooms below them, and each third party is known in the rooms that are meant to know it."""
import os
import pathlib
import re
import unittest

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])

# a room, and the rooms that it may look into besides itself
BELOW = {"core": []}
BELOW["data"] = ["core"]
BELOW["text"] = ["core"]
BELOW["grammar"] = ["core", "data", "text"]
BELOW["catalogue"] = ["core", "data", "text", "grammar"]
BELOW["read"] = ["core", "text"]
BELOW["search"] = ["core", "text", "grammar"]
BELOW["cite"] = ["core", "text", "catalogue", "grammar"]
BELOW["identify"] = BELOW["cite"] + ["cite", "data"]
BELOW["resolve"] = BELOW["identify"] + ["identify"]
BELOW["reuse"] = ["core", "data", "text", "catalogue", "grammar"]
BELOW["graph"] = BELOW["resolve"] + ["resolve"]
BELOW["store"] = BELOW["graph"] + ["graph", "search", "reuse"]
BELOW["analyse"] = BELOW["graph"] + ["graph"]
BELOW["trace"] = BELOW["analyse"] + ["analyse", "reuse"]
BELOW["interface"] = ["core", "data", "text"]
BELOW["formats"] = ["core", "text", "catalogue", "graph", "analyse", "trace", "store"]
BELOW["request"] = [*BELOW["store"], "store", "read", "analyse", "trace", "interface"]
BELOW["draw"] = ["core", "text", "graph", "analyse", "trace", "interface", "formats"]
BELOW["pages"] = ["core", "data", "text", "catalogue", "graph", "analyse", "trace", "interface", "formats", "draw"]
BELOW["export"] = [*BELOW["pages"], "pages", "grammar"]
BELOW["cli"] = [*BELOW["trace"], "trace", "data", "read", "interface", "formats", "draw", "pages", "export", "search", "store", "request"]
BELOW["manual"] = ["core", "cli"]
BELOW["python"] = [*BELOW["request"], "request", "formats", "export"]

# folders within a room, and what each may look into besides itself and what its room shares
WITHIN = {"cli": {"commands": [], "analyses": []}}

# how the headers of a third party begin, and who may include them
THIRD_PARTIES = {
    "unicode/": ["text"],
    "re2/": ["grammar"],
    "boost/": ["graph", "analyse", "trace"],
    "graphviz/": ["formats", "draw"],
    "CLI/": ["cli", "manual"],
    "rapidjson/": ["analyse", "formats", "export"],
    "toml++/": ["data"],
    "nettle/": ["core"],
    "sqlite3": ["store"],
    "zstd": ["store"],
    "libstemmer.h": ["search"],
    "pybind11/": ["python"],
}

# the one public header that shows a third party: it is for those who use that
SHOWN = {"include/recital/graph/boost.hpp": ["boost/"]}

INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', re.MULTILINE)


def includes():
    """Every include: the file, its room, whether it is public, and what it includes."""
    for top in ("include/recital", "src"):
        for path in sorted((SOURCE / top).rglob("*.[ch]pp")):
            room = path.relative_to(SOURCE / top).parts[0]
            for name in INCLUDE.findall(path.read_text(encoding="utf-8")):
                yield path.relative_to(SOURCE), room, top != "src", name


class Directions(unittest.TestCase):
    def test_every_room_is_known(self):
        self.assertEqual({room for _, room, _, _ in includes()} - set(BELOW), set())

    def test_no_arrow_runs_back(self):
        for path, room, _, name in includes():
            other = name.removeprefix("recital/").split("/")[0]
            if "/" in name and other in BELOW:
                self.assertIn(other, [room, *BELOW[room]], f"{path} includes {name}")

    def test_what_a_room_shares_looks_into_none_of_its_folders(self):
        for path, room, _, name in includes():
            for folder, others in WITHIN.get(room, {}).items():
                if name.startswith(f"{room}/{folder}/"):
                    self.assertIn(path.parts[2], [folder, *others], f"{path} includes {name}")

    def test_third_parties_stay_in_their_rooms(self):
        for path, room, _, name in includes():
            for start, rooms in THIRD_PARTIES.items():
                if name.startswith(start):
                    self.assertIn(room, rooms, f"{path} includes {name}")

    def test_public_headers_show_neither_third_parties_nor_what_is_private(self):
        for path, _, is_public, name in includes():
            if is_public and "/" in name:
                shown = ["recital/", "tl/expected.hpp", *SHOWN.get(str(path), [])]
                self.assertTrue(name.startswith(tuple(shown)), f"{path} includes {name}")


if __name__ == "__main__":
    unittest.main()
