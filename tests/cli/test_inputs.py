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
        for name in ("b.txt", "a/z.TXT", "a.txt", "a-b.md", "B.text", ".hidden", ".git/c.txt"):
            self.write(name, NPT)
        self.assertEqual(self.sources("."), ["./B.text", "./a-b.md", "./a.txt", "./a/z.TXT", "./b.txt"])
        self.assertEqual(self.sources("a/"), ["a/z.TXT"])

    def test_what_a_folder_leaves_out_is_said(self):
        self.write("in/a.txt", NPT)
        self.write("in/picture.svg", "<svg/>")
        err = "recital: in/picture.svg: skipped: in folders and archives, files that end in .svg are not read\n"
        self.assertEqual(self.sources("in", err=err), ["in/a.txt"])
        self.assertEqual(self.sources("--quiet", "in"), ["in/a.txt"])

    def test_a_document_in_a_format_that_is_not_read_is_a_failure(self):
        self.write("in/a.txt", NPT)
        self.write("in/b.DJVU", "AT&TFORM")
        err = "recital: in/b.DJVU: files that end in .DJVU are not read\n"
        self.assertEqual(self.sources("--quiet", "in", status=1, err=err), ["in/a.txt"])

    def test_of_many_that_are_skipped_ten_are_named_and_all_in_the_manifest(self):
        self.write("in/a.txt", NPT)
        for i in range(13):
            self.write(f"in/{i:02}.png", "")
        outcome = self.recital("graph", "in", "-o", "g.json", "--manifest")
        self.assertEqual(outcome.status, 0)
        lines = outcome.err.splitlines()
        self.assertEqual(sum(".png: skipped: " in line for line in lines), 10)
        self.assertIn("recital: 3 more skipped; recital check names them all", lines)
        manifest = json.loads((self.folder / "g.json.manifest.json").read_text())
        self.assertEqual([each["path"] for each in manifest["not_read"]], [f"in/{i:02}.png" for i in range(13)])
        self.assertIn(".png", manifest["not_read"][12]["reason"])
        self.assertEqual([each["path"] for each in manifest["inputs"]], ["in/a.txt"])

    def test_junk_is_skipped_without_a_word(self):
        for name in ("a.txt", "~$a.docx", "._a.txt", ".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX/._a.txt",
                     "META-INF/container.xml", "mimetype", "content.opf", "toc.ncx"):
            self.write(f"in/{name}", NPT if name == "a.txt" else b"\0\1")
        self.assertEqual(self.sources("in"), ["in/a.txt"])
        self.assertEqual(self.sources("in/*"), ["in/a.txt"])

    def test_a_pattern(self):
        for name in ("b.txt", "a.txt", "c.doc", "deep/d.txt", ".e.txt"):
            self.write(name, NPT)
        self.assertEqual(self.sources("*.txt"), ["a.txt", "b.txt"])
        self.assertEqual(self.sources("?.doc"), ["c.doc"])
        self.assertEqual(self.sources("[ab].txt", "d*"), ["a.txt", "b.txt", "deep/d.txt"])
        self.write("x[1].txt", NPT)
        self.assertEqual(self.sources("x[1].txt"), ["x[1].txt"])
        self.write("F.MD", NPT)
        self.assertEqual(self.sources("*.md"), ["F.MD"])
        self.sources("*.pdf", status=2, err="recital: *.pdf: no file matches this pattern\n")

    def test_an_exclamation_mark_in_a_name_is_no_archive(self):
        for name in ("a!b.txt", "=cmd|'x'!A0.txt"):
            self.write(name, NPT)
            outcome = self.recital("extract", "--format", "jsonl", name)
            row = json.loads(outcome.out)
            self.assertEqual((row["source"], row["document"]), (name, name.removesuffix(".txt")))

    def test_one_odd_byte_does_not_cost_the_document(self):
        chinese = "《不扩散核武器条约》第六条。".encode("gb18030") * 20
        for name, content, encoding in (("odd.txt", b"\xff\xfe" + NPT.encode("utf-16-le") + b"A", "UTF-16"),
                                        ("lone.txt", b"\xff\xfe\x00\xd8" + NPT.encode("utf-16-le"), "UTF-16"),
                                        ("chinese.txt", chinese + b"\x81", "GB18030")):
            self.write(name, content)
            outcome = self.recital("extract", "--quiet", "--format", "jsonl", name)
            self.assertEqual(outcome.status, 1)
            self.assertEqual(outcome.err, f"recital: {name}: 1 place is damaged: no text in {encoding}\n")
            self.assertIn("treaty:npt", outcome.out)
        self.write("bad.txt", b"\xff\xfe" + b"\x00\xd8A\0" * 20)
        self.sources("bad.txt", status=2,
                     err="recital: bad.txt: too much of it is no text: 20 places are damaged: no text in UTF-16\n")

    def test_a_text_that_quotes_a_pdf_header_is_a_text(self):
        self.write("a.txt", "%PDF-1.7 is how a PDF begins. " + NPT)
        self.write("b.txt", "The object of %PDF-1.7 is not this. " + NPT)
        self.assertEqual(self.sources("a.txt", "b.txt"), ["a.txt", "b.txt"])

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
        self.assertRegex(outcome.err, r"\Arecital: in/self.txt: cannot be read: .*\n"
                                      r"recital: in/up: skipped: a link that leads out of the folder\n\Z")

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
