"""What the program says of a reference or an occurrence, by names of code and data, has a text in every interface."""
import os
import pathlib
import re
import tomllib
import unittest

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"])
ENGLISH = tomllib.loads((SOURCE / "src/interface/en.toml").read_text(encoding="utf-8"))["texts"]


def reasons():
    """Why a reference has no target, as records spell it, by the name of each reason in the code."""
    header = (SOURCE / "include/recital/core/no_target.hpp").read_text(encoding="utf-8")
    listed = re.findall(r"\w+", re.search(r"enum class no_target.*?\{(.*?)\}", header, re.DOTALL)[1])
    spelt = re.findall(r'"([^"]+)"', re.search(r"no_target_names =.*?\{(.*?)\}\)", header, re.DOTALL)[1])
    return dict(zip(listed, spelt, strict=True))


class TextsOfReferences(unittest.TestCase):
    def test_every_reason_has_a_text(self):
        self.assertEqual(sorted(each.replace(" ", "_") for each in reasons().values()), sorted(ENGLISH["reason"]))

    def test_what_resolves_has_a_name_and_a_text(self):
        header = (SOURCE / "include/recital/core/resolved_by.hpp").read_text(encoding="utf-8")
        listed = re.findall(r"\w+", re.search(r"enum class resolved_by.*?\{(.*?)\}", header, re.DOTALL)[1])
        named = re.findall(r'"(\w+)"', re.search(r"resolved_by_names.*?\{(.*?)\}", header, re.DOTALL)[1])
        self.assertEqual(listed, named)
        self.assertEqual(sorted(listed), sorted(ENGLISH["resolved_by"]))

    def test_names_of_grammars_have_texts(self):
        for path in sorted((SOURCE / "src/grammar").rglob("*.toml")):
            grammar = tomllib.loads(path.read_text(encoding="utf-8"))
            hops = grammar.get("hops", {})
            for section, names in (("verb", [*grammar.get("verbs", {}), *hops.get("verbs", {})]), ("voice", hops.get("voices", {})),
                                   ("modal", hops.get("modals", {})), ("qualifier", hops.get("qualifiers", {}))):
                self.assertEqual([name for name in names if name not in ENGLISH[section]], [], (path.name, section))

    def test_no_text_is_of_nothing(self):
        code = "".join(path.read_text(encoding="utf-8") for path in (SOURCE / "src/resolve").rglob("*.cpp"))
        for reason in reasons():
            self.assertIn("no_target::" + reason, code)
        for key in ENGLISH["resolved_by"]:
            self.assertIn("resolved_by::" + key, code)


if __name__ == "__main__":
    unittest.main()
