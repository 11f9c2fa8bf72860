"""What one input may cost: nothing is lost without a word, and what is too much is refused in one line."""
import gzip
import io
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tarfile
import time
import unittest
import zipfile

from office import paragraph, word_file
from pdf_file import LEFT, line, pdf_file
from program import PROGRAM, FolderTest

NPT = "We recall the NPT and what it says about the matters of the day."
CTBT = "We recall the CTBT and what it says about the matters of the day."
AKOMA_NTOSO = '<?xml version="1.0"?><akomaNtoso><body>{}</body></akomaNtoso>'
UNPACKED = "unpacks to more than is read of one input"


def zipped(members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


class LimitsTest(FolderTest):
    def targets(self, name, *options):
        outcome = self.recital("extract", "--language", "en", "--format", "jsonl", *options, name)
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        return [json.loads(row)["target"] for row in outcome.out.splitlines()]

    def refused(self, name, reason):
        outcome = self.recital("extract", name)
        self.assertEqual((outcome.status, outcome.out, outcome.err), (2, "", f"recital: {name}: {reason}\n"))


class Documents(LimitsTest):
    def test_labels_that_are_all_equal_take_no_more_time_than_others(self):
        many = 60_000
        self.write("annexes.txt", "\n\n".join(f"Annex {i}\n\n1. The NPT." for i in range(many)))
        self.write("notes.html", f"<html><body>{'<p><sup>1</sup>The NPT.</p>' * many}</body></html>")
        note = '<authorialNote marker="1"><p>The NPT.</p></authorialNote>'
        self.write("notes.xml", AKOMA_NTOSO.format(f"<p>{note * many}</p>"))
        for name in ("annexes.txt", "notes.html", "notes.xml"):
            with self.subTest(name):
                self.assertEqual(self.targets(name), ["treaty:npt"] * many)

    def test_an_element_with_too_many_attributes_is_refused(self):
        attributes = " ".join(f"a{i}" for i in range(100_000))
        self.write("page.html", f"<html><body><p {attributes}>{NPT}</p></body></html>")
        self.refused("page.html", "an element with more attributes than any page's")

    def test_words_in_the_value_of_an_attribute_are_no_attributes(self):
        self.write("page.html", f"<html><body><p style=\"{'x ' * 5000}\" title='{'y ' * 5000}'>{NPT}</p></body></html>")
        self.assertEqual(self.targets("page.html"), ["treaty:npt"])

    def test_a_text_of_more_lines_than_any_document(self):
        self.write("lines.txt", "x\n" * 1_100_000)
        self.refused("lines.txt", "larger than is read of one document")

    def test_xml_of_more_elements_than_any_document(self):
        self.write("many.xml", AKOMA_NTOSO.format("<p/>" * 4_100_000))
        self.refused("many.xml", "more tags and attributes than are read of one document")

    def test_what_lies_deep_is_read(self):
        deep = 80
        self.write("a.xml", AKOMA_NTOSO.format("<section>" * deep * 2 + f"<p>{CTBT}</p>" + "</section>" * deep * 2))
        self.write("a.docx", word_file("<w:sdt><w:sdtContent>" * deep + paragraph(CTBT) + "</w:sdtContent></w:sdt>" * deep))
        self.write("b.docx", word_file("<w:tbl><w:tr><w:tc>" * deep + paragraph(CTBT) + "</w:tc></w:tr></w:tbl>" * deep))
        for name in ("a.xml", "a.docx", "b.docx"):
            with self.subTest(name):
                self.assertEqual(self.targets(name), ["treaty:ctbt"])

    def test_a_file_with_something_too_deep_to_be_read_is_refused_as_a_whole(self):
        deep = 300
        self.write("a.xml", AKOMA_NTOSO.format(f"<p>{NPT}</p>" + "<section>" * deep + f"<p>{CTBT}</p>" + "</section>" * deep))
        self.refused("a.xml", "damaged XML: nested deeper than any document is")
        body = paragraph(NPT) + "<w:sdt><w:sdtContent>" * deep + paragraph(CTBT) + "</w:sdtContent></w:sdt>" * deep
        self.write("a.docx", word_file(body))
        self.refused("a.docx", "damaged file: word/document.xml: nested deeper than any document is")


class Archives(LimitsTest):
    def test_an_input_that_grows_beyond_measure_is_refused_whatever_it_is_packed_in(self):
        blanks = b" " * 20_000_000
        self.write("page.html.gz", gzip.compress(b"<html><body>" + b"<p>x" * 5_000_000))
        self.write("text.txt.gz", gzip.compress(blanks))
        inner = zipped({f"{i}.txt": blanks[:2_000_000] for i in range(4)})
        self.write("nested.zip", zipped({f"{i}.zip": inner for i in range(4)}))
        tar = io.BytesIO()
        with tarfile.open(fileobj=tar, mode="w:gz") as archive:
            for name, content in (("a.bin", blanks), ("a.txt", NPT.encode())):
                member = tarfile.TarInfo(name)
                member.size = len(content)
                archive.addfile(member, io.BytesIO(content))
        self.write("unread.tar.gz", tar.getvalue())
        for name in ("page.html.gz", "text.txt.gz", "nested.zip", "unread.tar.gz"):
            with self.subTest(name):
                outcome = self.recital("extract", name)
                self.assertEqual(outcome.err.splitlines()[-1], f"recital: {name}: {UNPACKED}")
                self.assertEqual(outcome.status, 2)

    def test_what_came_before_the_input_grew_is_kept(self):
        self.write("a.zip", zipped({"a.txt": NPT, "b.txt": b" " * 20_000_000, "c.txt": CTBT}))
        outcome = self.recital("extract", "--format", "jsonl", "a.zip")
        self.assertEqual((outcome.status, outcome.err), (1, f"recital: a.zip: {UNPACKED}\n"))
        self.assertEqual([json.loads(row)["target"] for row in outcome.out.splitlines()], ["treaty:npt"])


@unittest.skipUnless(shutil.which("pdftotext"), "pdftotext is not installed")
class Children(LimitsTest):
    def setUp(self):
        super().setUp()
        self.write("a.pdf", pdf_file([line(LEFT, 100, NPT)], [line(LEFT, 100, CTBT)]))

    def stand_in(self, script):
        """A program that is found in place of pdftotext. It may write no file, as that may not."""
        self.write("bin/pdftotext", f"#!/bin/sh\n{script}\n").chmod(0o755)
        return {**os.environ, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"}

    def outcome(self, environment):
        run = subprocess.run([PROGRAM, "extract", "a.pdf"], cwd=self.folder, env=environment, capture_output=True, timeout=60)
        return run.returncode, run.stdout.decode(), run.stderr.decode()

    def test_half_of_what_the_child_reads_is_no_document(self):
        real = shutil.which("pdftotext")
        for script, reason in ((f'{real} "$@" | head -c 900; kill -KILL $$', "pdftotext was ended by signal 9"),
                               (f'{real} "$@" | head -c 900; exit 0', "damaged PDF"),
                               (f'{real} "$@"; exit 1', "damaged PDF")):
            with self.subTest(script):
                self.assertEqual(self.outcome(self.stand_in(script)), (2, "", f"recital: a.pdf: {reason}\n"))

    def test_a_damaged_page_is_named_and_the_others_are_read(self):
        def pages(*damaged):
            return pdf_file(*([b"\xff >> junk\n" if i in damaged else line(LEFT, 90 + 30 * i, f"{i}. {words}")]
                              for i, words in enumerate((NPT, CTBT) * 4, 1)))

        for damaged, reason in (((3,), "page 3 is damaged: some of its words may be missing"),
                                ((3, 8), "pages 3, 8 are damaged: some of their words may be missing"),
                                (range(3, 9), "damaged PDF: some of its words may be missing")):
            with self.subTest(reason):
                self.write("b.pdf", pages(*damaged))
                outcome = self.recital("extract", "--format", "jsonl", "b.pdf")
                self.assertEqual((outcome.status, outcome.err), (1, f"recital: b.pdf: {reason}\n"))
                self.assertEqual(len(outcome.out.splitlines()), 8 - len(damaged))

    def test_a_program_that_lies_among_the_documents_is_not_run(self):
        self.stand_in("echo run >&2; exit 1")
        environment = {**os.environ, "PATH": f"bin:.:{os.environ['PATH']}"}
        self.assertEqual(self.outcome(environment)[0], 0)

    def running(self, environment):
        """The program while its child hangs, and the child's number."""
        run = subprocess.Popen([PROGRAM, "extract", "a.pdf"], cwd=self.folder, env=environment, start_new_session=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.addCleanup(run.stderr.close)
        number = int(self.waited_for(lambda: [path.name for path in self.folder.glob("[0-9]*")])[0])
        self.addCleanup(self.end, number)
        return run, number

    @staticmethod
    def end(number):
        try:
            os.kill(number, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def waited_for(self, condition):
        for _ in range(3000):
            if found := condition():
                return found
            time.sleep(0.01)
        self.fail("it does not come")

    def is_gone(self, number):
        try:
            return pathlib.Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
        except (FileNotFoundError, ProcessLookupError):
            return True

    def test_a_child_does_not_outlive_the_program(self):
        for ending in (signal.SIGTERM, signal.SIGKILL):
            with self.subTest(ending.name):
                run, number = self.running(self.stand_in("mkdir $$; exec sleep 400"))
                run.send_signal(ending)
                run.wait(timeout=30)
                self.waited_for(lambda: self.is_gone(number))
                (self.folder / str(number)).rmdir()

    def test_an_interrupt_from_the_terminal_ends_the_child_at_once(self):
        run, number = self.running(self.stand_in("mkdir $$; exec sleep 400"))
        os.killpg(run.pid, signal.SIGINT)
        run.wait(timeout=30)
        self.assertTrue(self.is_gone(number))


if __name__ == "__main__":
    unittest.main()
