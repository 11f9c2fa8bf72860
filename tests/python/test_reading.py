"""Documents as the package recital gives them."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata
import unittest

import recital
from samples import LANGUAGES, SAMPLES, said

TEXT = "1. We recall article VI of the Treaty on the Non-Proliferation of Nuclear Weapons.\n"


def record(document, found):
    """A reference as extract prints it."""
    begin, end = found.source_byte_span
    made = {"source": document.source, "document": document.name, "language": document.language,
            "paragraph": found.paragraph.label, "page": found.page, "kind": found.kind, "target": found.target,
            "pinpoint": found.pinpoint or "", "symbol": found.symbol or "", "surface": found.surface, "begin": begin,
            "end": end, "via": found.via, "verb": found.verb or "", "status": found.status}
    if found.status == "ambiguous":
        made["candidates"] = found.candidates
    if found.status == "unresolved":
        made["reason"] = found.reason
    return {name: value for name, value in {**made, "rule": found.rule}.items() if value is not None}


class Reading(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def test_gives_what_extract_prints(self):
        lines = said("extract", "--format", "jsonl", SAMPLES, LANGUAGES)[0].splitlines()
        expected = [json.loads(line) for line in lines]
        for jobs in (1, 2, 5):
            found = [record(document, each) for document in recital.read([SAMPLES, LANGUAGES], jobs=jobs)
                     for each in document.references]
            self.assertEqual(found, expected)

    def test_a_path_bytes_and_a_text_are_read_alike(self):
        reader = recital.Reader()
        path = self.write("text.txt", TEXT.encode())
        for source in (path, TEXT.encode(), TEXT):
            document = reader.read(source)
            self.assertEqual([each.target for each in document.references], ["treaty:npt"])
            self.assertEqual((document.name, document.language), ("text", "en"))
        self.assertEqual(reader.read(TEXT, name="a note").source, "a note")

    def test_spans_in_code_points_and_in_bytes_hold_the_same_words(self):
        for document in recital.read([SAMPLES, LANGUAGES]):
            as_bytes = document.text.encode()
            source = pathlib.Path(document.source).read_bytes()
            for part in [*document.references, *document.paragraphs]:
                words = document.text[slice(*part.span)]
                self.assertEqual(words, as_bytes[slice(*part.byte_span)].decode())
            for found in document.references:
                in_source = source[slice(*found.source_byte_span)].decode()
                self.assertIn(unicodedata.normalize("NFKC", found.surface[0]), unicodedata.normalize("NFKC", in_source))
            for each in document.paragraphs:
                self.assertEqual(each.text, document.text[slice(*each.span)])

    def test_metadata_is_that_of_the_document(self):
        document = recital.Reader().read(SAMPLES / "2020-draft-resolution-en.txt")
        self.assertEqual((document.symbol, document.language, document.organ, document.session, document.date),
                         ("A/C.1/75/L.99", "en", "ga", "75", None))
        self.assertEqual(recital.Reader().read(SAMPLES / "2022-statement-zh.txt").date, "2022-08-01")
        self.assertIsNone(document.doubtful_encoding)
        self.assertEqual(document.damage, [])

    def test_a_part_keeps_its_document(self):
        found = recital.Reader().read(TEXT).references[0]
        self.assertEqual(found.paragraph.text[:9], "We recall")

    def test_errors_say_what_the_command_says(self):
        broken = self.write("broken.txt", b"1. We recall the Treaty.\n2. And \xff\xfe\xc3\x28 what is no text \x00.\n")
        for path in (self.folder / "missing.txt", self.write("empty.txt", b" \n"), broken):
            with self.assertRaises(recital.Error) as caught:
                recital.Reader().read(path)
            self.assertEqual(said("extract", path)[1].splitlines()[0], f"recital: {caught.exception}")
            self.assertEqual(caught.exception.file, str(path))

    def test_errors_have_their_place(self):
        with self.assertRaises(recital.Error) as caught:
            recital.Reader().read(b"1. Good.\n2. Bad \xff.\n", name="some.txt")
        error = caught.exception
        self.assertEqual((error.code, error.file, error.line, error.column, error.offset),
                         ("invalid_utf8", "some.txt", 2, 8, 16))
        data = self.write("mine.toml", b"[[instrument]]\nid = 3\n")
        with self.assertRaises(recital.Error) as caught:
            recital.Reader(catalogues=[data])
        first = said("extract", "--catalogue", data, SAMPLES)[1].splitlines()[0]
        self.assertEqual(f"recital: {caught.exception}", first)
        self.assertEqual(caught.exception.code, "bad_data")

    def test_a_stream_goes_on_behind_what_cannot_be_read(self):
        self.write("a.txt", TEXT.encode())
        self.write("b.txt", b"\n")
        self.write("c.txt", TEXT.encode())
        self.write("d.csv", b"a;b\n")
        errors = []
        names = [document.name for document in recital.read(self.folder, errors=errors)]
        self.assertEqual(names, ["a", "c"])
        self.assertEqual({pathlib.Path(each.file).name: each.code for each in errors},
                         {"b.txt": "empty_input", "d.csv": "skipped"})

    def test_a_stream_raises_what_nobody_takes(self):
        self.write("a.txt", TEXT.encode())
        self.write("b.txt", b"\n")
        stream = recital.read(self.folder)
        self.assertEqual(next(stream).name, "a")
        with self.assertRaises(recital.Error):
            next(stream)

    def test_a_stream_may_be_left_early(self):
        stream = recital.read(SAMPLES, jobs=3)
        self.assertEqual(next(stream).language, "en")
        stream.close()

    def test_other_threads_run_while_documents_are_read(self):
        """Were the interpreter held, nobody would write what standard input waits for."""
        code = ("import os, threading, recital\n"
                "out, into = os.pipe()\n"
                "os.dup2(out, 0)\n"
                "def write():\n"
                f"    os.write(into, {TEXT.encode()!r})\n"
                "    os.close(into)\n"
                "stream = recital.read('-', jobs=1)\n"
                "threading.Timer(0.2, write).start()\n"
                "print(next(stream).references[0].target)\n")
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.stdout, "treaty:npt\n", done.stderr)

    def test_names_of_files_may_be_any_bytes(self):
        path = self.folder / b"caf\xe9.txt".decode(sys.getfilesystemencoding(), "surrogateescape")
        path.write_bytes(TEXT.encode())
        self.assertEqual([document.source for document in recital.read(self.folder)], [str(path)])

    def test_an_archive_is_no_single_document(self):
        import zipfile
        path = self.folder / "two.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name in ("a.txt", "b.txt"):
                archive.writestr(name, TEXT)
        with self.assertRaisesRegex(recital.Error, "archive of 2 documents"):
            recital.Reader().read(path)
        self.assertEqual([document.name for document in recital.read(path)], ["a", "b"])


if __name__ == "__main__":
    unittest.main()
