"""The report's script says what stands in the data of the interface, and nothing stands there in vain."""
import os
import pathlib
import re
import tomllib
import unittest

SOURCE = pathlib.Path(os.environ["RECITAL_SOURCE_DIR"]) / "src"
SAID = re.compile(r"\b(say|counted)\(\s*'(\w+)'|said\([^)]*?\"report[.](\w+)\"|text\(\"report[.](\w+)\"")


class Texts(unittest.TestCase):
    def test_every_text(self):
        sources = [*(SOURCE / "pages" / "report").glob("*.ts"), SOURCE / "pages" / "report_page.cpp"]
        written = "\n".join(path.read_text(encoding="utf-8") for path in sources)
        interface = tomllib.loads((SOURCE / "interface" / "en.toml").read_text(encoding="utf-8"))
        said = {match[1] or match[2] or match[3] for match in SAID.findall(written) if match[0] != "counted"}
        # names of filters and columns are put together with these
        said |= set(re.findall(r"'(\w+)'", re.search(r"filter_names = \[(.*?)\]", written)[1]))
        said |= set(re.findall(r"'(\w+)'", re.search(r"const counts = \[(.*?)\]", written)[1]))
        self.assertEqual(said ^ set(interface["texts"]["report"]), set())
        statuses = {"resolved", "ambiguous", "unresolved"}
        counts = set(re.findall(r"'(\w+)'", re.search(r"const counts = \[(.*?)\]", written)[1]))
        self.assertLessEqual(statuses | counts | set(interface["texts"]["state"]), set(interface["texts"]["glossary"]))
        counted = {match[1] for match in SAID.findall(written) if match[0] == "counted"}
        self.assertLessEqual(counted, set(interface["counted"]))
        self.assertTrue(counted)


if __name__ == "__main__":
    unittest.main()
