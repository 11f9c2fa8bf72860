"""The references as records: their form, their places in the source, and the same bytes whatever the threads."""
import csv
import io
import json
import re
import unittest

from program import CORPUS, FolderTest, recital

FIELDS = ["source", "document", "language", "paragraph", "kind", "target", "pinpoint", "symbol", "surface", "begin",
          "end", "via", "verb", "status", "rule"]


def squeeze(text):
    return re.sub(r"\s+", "", text)


def holds_in_order(text, part):
    """Whether taking characters away from the text can leave the part."""
    rest = iter(text)
    return all(c in rest for c in part)


class Extract(FolderTest):
    def records(self):
        outcome = recital("extract", CORPUS)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return [json.loads(line) for line in outcome.out.splitlines()]

    def test_fields(self):
        records = self.records()
        self.assertGreater(len(records), 300)
        for record in records:
            wanted = [name for name in FIELDS if name != "rule"]
            if record["status"] == "ambiguous":
                wanted.append("candidates")
            if record["status"] == "unresolved":
                wanted.append("reason")
            self.assertEqual(list(record), wanted + ["rule"])
            self.assertIn(record["kind"], ["treaty", "resolution", "infcirc", "document", "conference"])
            self.assertIn(record["via"], ["explicit", "anaphora"])
            self.assertIn(record["status"], ["resolved", "ambiguous", "unresolved"])
            self.assertRegex(record["paragraph"], r"^(\d+|[uh]\d+|fn\S+|annex.*)")
            self.assertRegex(record["pinpoint"], r"^([a-z]+_\w+(__\w+)*)?$")

    def test_every_span_maps_home(self):
        for record in self.records():
            with open(record["source"], "rb") as source:
                source.seek(record["begin"])
                printed = source.read(record["end"] - record["begin"]).decode("utf-8")
            surface = squeeze(record["surface"])
            if "\n" in printed:  # a hyphen at a line's end goes, and so does what stands at the foot of a page
                self.assertTrue(holds_in_order(squeeze(printed), surface), record)
                self.assertEqual((printed[0], printed[-1]), (surface[0], surface[-1]))
            else:
                self.assertEqual(squeeze(printed), surface)
            self.assertNotIn("\n", record["surface"])

    def test_documents_come_in_the_order_of_the_inputs(self):
        paths = sorted(CORPUS.iterdir(), reverse=True)
        lines = recital("extract", *paths).out.splitlines()
        seen = list(dict.fromkeys(json.loads(line)["source"] for line in lines))
        self.assertEqual(seen, [str(path) for path in paths])

    def test_same_bytes_whatever_the_jobs(self):
        inputs = [CORPUS] * 6 + ["gone.txt", CORPUS]
        for form in ("jsonl", "csv", "table"):
            one = recital("extract", "--format", form, "--jobs", "1", *inputs)
            self.assertEqual(one.status, 1)
            for jobs in ("2", "7"):
                many = recital("extract", "--format", form, "--jobs", jobs, *inputs)
                self.assertEqual((many.status, many.err), (one.status, one.err))
                self.assertTrue(many.bytes == one.bytes, f"{form} with {jobs} jobs")

    def test_formats(self):
        self.write("a.txt", "We recall article VI of the NPT.\n")
        table = self.recital("extract", "--format", "table", "a.txt").out.splitlines()
        self.assertEqual(table[0].split(), ["document", "paragraph", "kind", "target", "status", "surface"])
        self.assertIn("treaty:npt#art_6", table[1])
        lines = self.recital("extract", "--format", "csv", "a.txt").bytes.split(b"\r\n")
        self.assertEqual(lines[0].split(b",")[:4], [b"source", b"document", b"language", b"paragraph"])
        self.assertEqual(len(lines), 3)
        self.assertEqual(json.loads(self.recital("extract", "a.txt").out)["target"], "treaty:npt")

    def test_csv_for_spreadsheets(self):
        self.write("a.txt", "A/RES/60/1\n\nWe recall article VI of the NPT and the Charter of the United Nations.\n")
        done = self.recital("extract", "--format", "csv", "--bom", "--text", "--interface", "fr", "a.txt")
        self.assertTrue(done.bytes.startswith("\ufeffsource,".encode()), done.out)
        rows = list(csv.DictReader(io.StringIO(done.out)))
        self.assertEqual([row["target_name"] for row in rows],
                         ["Traité de non-prolifération", "Charte des Nations Unies"])
        self.assertEqual({row["text"] for row in rows}, {"We recall article VI of the NPT and the Charter of the United Nations."})
        in_english = self.recital("extract", "--format", "csv", "a.txt").out
        self.assertEqual([row["target_name"] for row in csv.DictReader(io.StringIO(in_english))],
                         ["Nuclear Non-Proliferation Treaty", "Charter of the United Nations"])

    def test_the_text_of_paragraphs_is_for_csv(self):
        self.write("a.txt", "The NPT.\n")
        done = self.recital("extract", "--text", "a.txt")
        self.assertEqual((done.status, done.out, done.err), (2, "", "recital: --text needs --format csv\n"))

    def test_output_file_whose_ending_says_the_format(self):
        self.write("a.txt", "We recall article VI of the NPT.\n")
        for name, start in (("o.jsonl", b"{"), ("o.csv", b"source,"), ("o.txt", b"{")):
            outcome = self.recital("extract", "a.txt", "-o", name)
            self.assertEqual((outcome.status, outcome.bytes), (0, b""))
            self.assertTrue((self.folder / name).read_bytes().startswith(start), name)
        self.assertEqual(self.names(), ["a.txt", "o.csv", "o.jsonl", "o.txt"])

    def test_a_document_without_references_is_no_failure(self):
        self.write("a.txt", "The weather was fine.\n")
        outcome = self.recital("extract", "a.txt")
        self.assertEqual((outcome.status, outcome.out, outcome.err), (0, "", ""))

    def test_an_output_that_cannot_be_written_stays_as_it_was(self):
        self.write("a.txt", "The NPT.\n")
        outcome = self.recital("extract", "a.txt", "-o", "no/such/folder.jsonl")
        self.assertEqual(outcome.status, 2)
        self.assertRegex(outcome.err, r"\Arecital: no/such/folder.jsonl: cannot be written: .+\n\Z")
        self.write("old.jsonl", "old")
        self.assertEqual(self.recital("extract", "gone.txt", "-o", "old.jsonl").status, 2)
        self.assertEqual((self.folder / "old.jsonl").read_text(), "old")
        self.assertEqual(self.names(), ["a.txt", "old.jsonl"])

    def test_a_catalogue_of_ones_own(self):
        self.write("mine.toml", '[[instrument]]\nid = "treaty:lake"\nkind = "treaty"\nnoun = "treaty"\nsource = "us"\n'
                                'title.en = "Treaty on the Quiet Lake"\n')
        self.write("a.txt", "We recall the Treaty on the Quiet Lake.\n")
        outcome = self.recital("extract", "--catalogue", "mine.toml", "a.txt")
        self.assertEqual(json.loads(outcome.out)["target"], "treaty:lake")
        self.write("bad.toml", '[[instrument]]\nid = "treaty:npt2"\nkind = "poem"\n')
        outcome = self.recital("extract", "--catalogue", "bad.toml", "a.txt")
        self.assertEqual((outcome.status, outcome.out), (2, ""))
        self.assertRegex(outcome.err, r"\Arecital: bad.toml:\d+: .+\n\Z")


if __name__ == "__main__":
    unittest.main()
