"""What counts as an input, and that a bad one has one line and harms nothing else."""
import gzip
import json
import os
import unittest

from program import AS_ANYBODY, FolderTest

NPT = "The States parties to the NPT met.\n"


class Inputs(FolderTest):
    def sources(self, *arguments, status=0, err="", **more):
        outcome = self.recital("extract", *arguments, **more)
        self.assertEqual((outcome.status, outcome.err), (status, err))
        return [json.loads(line)["source"] for line in outcome.out.splitlines()]

    def test_a_file_whatever_its_name(self):
        self.write("note", NPT)
        self.write("with space.xyz", NPT)
        self.assertEqual(self.sources("note", "with space.xyz"), ["note", "with space.xyz"])

    def test_a_folder_in_byte_order_without_what_is_hidden(self):
        for name in ("b.txt", "a/z.TXT", "a.txt", "a-b.md", "B.text", ".hidden.txt", ".git/c.txt"):
            self.write(name, NPT)
        self.assertEqual(self.sources("."), ["./B.text", "./a-b.md", "./a.txt", "./a/z.TXT", "./b.txt"])
        self.assertEqual(self.sources("a/"), ["a/z.TXT"])

    def test_what_a_folder_leaves_out_is_said(self):
        self.write("in/a.txt", NPT)
        self.write("in/picture.svg", "<svg/>")
        err = "recital: in: 1 file passed over; texts, PDF, Word, HTML and XML files and archives are read\n"
        self.assertEqual(self.sources("in", err=err), ["in/a.txt"])
        self.assertEqual(self.sources("--quiet", "in"), ["in/a.txt"])

    def test_a_pattern(self):
        for name in ("b.txt", "a.txt", "c.doc", "deep/d.txt", ".e.txt"):
            self.write(name, NPT)
        self.assertEqual(self.sources("*.txt"), ["a.txt", "b.txt"])
        self.assertEqual(self.sources("?.doc"), ["c.doc"])
        self.assertEqual(self.sources("[ab].txt", "d*"), ["a.txt", "b.txt", "deep/d.txt"])
        self.write("x[1].txt", NPT)
        self.assertEqual(self.sources("x[1].txt"), ["x[1].txt"])
        self.sources("*.pdf", status=2, err="recital: *.pdf: no file matches this pattern\n")

    def test_standard_input(self):
        self.assertEqual(self.sources("-", stdin=NPT.encode()), ["-"])
        self.assertEqual(self.sources("-", "-", stdin=NPT.encode(), status=1,
                                      err="recital: -: standard input can be read only once\n"), ["-"])

    def test_links_in_a_circle_end(self):
        self.write("in/a.txt", NPT)
        (self.folder / "in/up").symlink_to("..")
        (self.folder / "in/here").symlink_to(".")
        (self.folder / "in/self.txt").symlink_to("self.txt")
        outcome = self.recital("extract", "in", timeout=10)
        self.assertEqual(outcome.status, 1)
        self.assertEqual(len(outcome.out.splitlines()), 1)
        self.assertRegex(outcome.err, r"\Arecital: in/self.txt: cannot be read: .*\n\Z")

    def test_one_line_for_each_that_fails_in_order_and_the_rest_is_done(self):
        self.write("good.txt", NPT)
        self.write("empty.txt", "")
        self.write("blank.txt", " \n\t\n")
        self.write("bad.txt", b"one\ntwo \xff three\n")
        self.write("zero.txt", b"a\0b")
        self.write("a.gz", gzip.compress(NPT.encode()))
        self.write("b.pdf", b"%PDF-1.7\n")
        (self.folder / "none").mkdir()
        (self.folder / "dangling.txt").symlink_to("nowhere")
        os.mkfifo(self.folder / "fifo.txt")
        found = self.sources(
            "none", "good.txt", "gone.txt", "empty.txt", "blank.txt", "bad.txt", "zero.txt", "a.gz", "b.pdf",
            "dangling.txt", "fifo.txt", "/dev/null", "good.txt/x", status=1, timeout=10,
            err="recital: none: a folder without documents: no text, PDF, Word, HTML or XML file, and no archive\n"
                "recital: gone.txt: no such file or folder\n"
                "recital: empty.txt: the file holds no text\n"
                "recital: blank.txt: the file holds no text\n"
                "recital: bad.txt:2: not valid UTF-8: byte 0xFF at offset 8\n"
                "recital: zero.txt: not a text: it holds zero bytes\n"
                "recital: b.pdf: damaged PDF\n"
                "recital: dangling.txt: no such file or folder\n"
                "recital: fifo.txt: a named pipe, not a file; give - and pass it to standard input\n"
                "recital: /dev/null: a device, not a file\n"
                "recital: good.txt/x: no such file or folder\n")
        self.assertEqual(found, ["good.txt", "a.gz"])

    def test_what_may_not_be_read(self):
        self.write("in/a.txt", NPT)
        self.write("in/closed/b.txt", NPT)
        self.write("in/secret.txt", NPT).chmod(0)
        (self.folder / "in/closed").chmod(0)
        self.addCleanup((self.folder / "in/closed").chmod, 0o700)
        found = self.sources("in", status=1, before=AS_ANYBODY,
                             err="recital: in/closed: folder cannot be read: Permission denied\n"
                                 "recital: in/secret.txt: cannot be read: Permission denied\n")
        self.assertEqual(found, ["in/a.txt"])

    def test_the_first_failure_may_end_the_reading(self):
        self.write("a.txt", NPT)
        self.write("c.txt", NPT)
        err = "recital: b.txt: no such file or folder\nrecital: ended at the first failure; 1 input was not read\n"
        self.assertEqual(self.sources("--jobs", "1", "--fail-fast", "a.txt", "b.txt", "c.txt", status=1, err=err), ["a.txt"])

    def test_nothing_read_is_status_2(self):
        for command in (["extract"], ["cited"], ["graph", "-o", "out.dot"]):
            outcome = self.recital(*command, "gone.txt")
            self.assertEqual((outcome.status, outcome.out), (2, ""))
            self.assertEqual(outcome.err, "recital: gone.txt: no such file or folder\n")
        self.assertEqual(self.names(), [])

    def test_names_that_are_no_text_stay_on_one_line(self):
        outcome = self.recital("extract", "new\nline\x1b(2J")
        self.assertEqual(outcome.err, "recital: new line\ufffd(2J: no such file or folder\n")
        name = os.fsdecode(b"\xff.txt")
        self.write(name, NPT)
        outcome = self.recital("extract", name)
        self.assertEqual(outcome.status, 0)
        self.assertEqual(json.loads(outcome.bytes.decode("utf-8"))["source"], "\ufffd.txt")


if __name__ == "__main__":
    unittest.main()
