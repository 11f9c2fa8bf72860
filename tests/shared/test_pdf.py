"""Resolutions as they were published: a reader by eye and the program find the same."""
import json
import sys
import unittest

from beside import DOCUMENTS, SOURCE

sys.path.insert(0, str(SOURCE / "tests" / "cli"))
from program import recital  # noqa: E402

# What the two resolutions in documents/pdf cite, read by eye: paragraph, page, targets.
TUBERCULOSIS = """
h9 1 A/73/L.4
1 2 text:agenda-2030 text:addis-ababa-action-agenda-2015
fn1 2 text:agenda-2030
fn2 2 text:addis-ababa-action-agenda-2015#annex
2 2 A/RES/71/3 A/RES/70/266 A/RES/68/300 A/RES/72/139 A/HRC/RES/33/11
fn4 2 A/71/53/Add.1 A/71/53/Add.1#chap_2
fn6 2 text:millennium-declaration
4 2 text:agenda-2030
8 3 text:agenda-2030
19 5 treaty:trips treaty:trips
26 6 A/RES/71/3
38 8 text:nelson-mandela-rules-2015 text:nelson-mandela-rules-2015
53 10 text:agenda-2030
"""
OUTER_SPACE = """
h9 1 A/73/L.6 A/73/L.6/Add.1
u2 1 A/RES/2453(XXIII)A A/RES/37/90 A/RES/54/68 A/RES/59/2 A/RES/72/79
fn1 1 A/AC.105/1137
u6 2 text:agenda-2030 text:sendai-framework-2015 treaty:paris-agreement
fn2 2 text:agenda-2030
fn3 2 text:sendai-framework-2015#annex_2
fn4 2 FCCC/CP/2015/10/Add.1 1/CP.21#annex
u10 2 text:agenda-2030
u11 2 text:agenda-2030
u14 2 treaty:outer-space
fn5 3 treaty:outer-space
u15 3 treaty:outer-space#art_4
u18 3 A/RES/51/122
u22 3 treaty:outer-space treaty:outer-space treaty:outer-space
fn6 4 A/AC.105/1129 A/AC.105/1131 A/AC.105/1160 A/AC.105/1161 A/AC.105/1162 A/AC.105/1163 A/AC.105/1164 A/AC.105/1165 A/AC.105/1166 A/AC.105/1168 A/AC.105/1169 A/AC.105/1170 A/AC.105/1171 A/AC.105/1172 A/AC.105/1173 A/AC.105/1174 A/AC.105/1175 A/AC.105/1180 A/AC.105/1181
4 4 text:agenda-2030
"""


def target(row):
    return row["target"] + ("#" + row["pinpoint"] if row["pinpoint"] else "")


class Published(unittest.TestCase):
    def test_resolutions_as_published(self):
        folder = DOCUMENTS / "pdf"
        for name, expected in (("A_RES_73_3-EN.pdf", TUBERCULOSIS), ("A_RES_73_6-EN.pdf", OUTER_SPACE)):
            outcome = recital("extract", "--format", "jsonl", "--ignore-links", folder / name)
            found = {}
            for row in map(json.loads, outcome.out.splitlines()):
                if row["status"] == "resolved":
                    found.setdefault((row["paragraph"], row["page"]), []).append(target(row))
            wanted = [row.split() for row in expected.split("\n") if row]
            with self.subTest(name):
                self.assertEqual([f"{paragraph} {page} {' '.join(targets)}" for (paragraph, page), targets in found.items()],
                                 [" ".join(row) for row in wanted])


if __name__ == "__main__":
    unittest.main()
