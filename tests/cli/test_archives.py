"""Archives: every document in them, by name, and nothing outside."""
import gzip
import io
import json
import tarfile
import unittest
import zipfile

import office
from program import FolderTest

NPT = b"The Treaty on the Non-Proliferation of Nuclear Weapons is recalled.\n"


def zipped(compression=zipfile.ZIP_DEFLATED, /, **members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def tarred(members):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w:gz") as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            if content is None:
                entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
                archive.addfile(entry)
            else:
                entry.size = len(content)
                archive.addfile(entry, io.BytesIO(content))
    return made.getvalue()


def skipped(path):
    ending = path[path.rindex("."):]
    return f"recital: {path}: skipped: in folders and archives, files that end in {ending} are not read\n"


class Archives(FolderTest):
    def sources(self, *inputs, status=0, err=""):
        outcome = self.recital("extract", "--format", "jsonl", *inputs)
        self.assertEqual((outcome.status, outcome.err), (status, err))
        return [json.loads(line)["source"] for line in outcome.out.splitlines()]

    def test_members_by_name_in_their_order(self):
        self.write("a.zip", zipped(**{"b.txt": NPT, "in/a.txt": NPT, "picture.png": b"\x89PNG"}))
        self.assertEqual(self.sources("a.zip", err=skipped("a.zip!picture.png")), ["a.zip!b.txt", "a.zip!in/a.txt"])
        self.write("a.tgz", tarred({"x.txt": NPT, "y.txt": NPT}))
        self.assertEqual(self.sources("a.tgz"), ["a.tgz!x.txt", "a.tgz!y.txt"])

    def test_a_file_that_is_compressed_alone(self):
        self.write("a.txt.gz", gzip.compress(NPT))
        self.assertEqual(self.sources("a.txt.gz"), ["a.txt.gz"])

    def test_one_archive_in_another_and_no_deeper(self):
        inner = zipped(**{"a.txt": NPT})
        self.write("two.zip", zipped(**{"in.zip": inner}))
        self.assertEqual(self.sources("two.zip"), ["two.zip!in.zip!a.txt"])
        self.write("three.zip", zipped(**{"two.zip": zipped(**{"in.zip": inner}), "b.txt": NPT}))
        self.assertEqual(self.sources("three.zip", status=1, err="recital: three.zip!two.zip!in.zip: an archive in an archive "
                                                                "in an archive, which is not read\n"), ["three.zip!b.txt"])

    def test_the_ending_does_not_matter(self):
        self.write("note", zipped(**{"a.txt": NPT}))
        self.assertEqual(self.sources("note"), ["note!a.txt"])

    def test_names_that_lead_out_and_links_do_nothing(self):
        self.write("a.tgz", tarred({"../../out.txt": NPT, "link.txt": None}))
        self.assertEqual(self.sources("a.tgz"), ["a.tgz!../../out.txt"])
        self.assertEqual(self.names(), ["a.tgz"])

    def test_one_bad_member_does_not_cost_the_rest(self):
        self.write("a.zip", zipped(**{"a.txt": b"a\0b", "b.txt": NPT}))
        self.assertEqual(self.sources("a.zip", status=1, err="recital: a.zip!a.txt: not a text: it holds zero bytes\n"),
                         ["a.zip!b.txt"])

    def test_without_documents(self):
        self.write("a.zip", zipped(**{"picture.png": b"\x89PNG"}))
        err = skipped("a.zip!picture.png") + "recital: a.zip: an archive without documents\n"
        self.assertEqual(self.sources("a.zip", status=2, err=err), [])

    def test_a_member_keeps_its_name(self):
        self.write("a.zip", zipped(**{"a!b.txt": NPT, "data": b"\x89PNG", "c.txt.gz": gzip.compress(NPT)}))
        outcome = self.recital("extract", "--quiet", "--format", "jsonl", "a.zip")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        self.assertEqual([json.loads(line)["document"] for line in outcome.out.splitlines()], ["a!b", "c.txt"])

    def test_junk_is_skipped_without_a_word(self):
        self.write("a.zip", zipped(**{"a.txt": NPT, "__MACOSX/._a.txt": b"\0\5", "in/.DS_Store": b"\0", "~$a.docx": b"\0"}))
        self.assertEqual(self.sources("a.zip"), ["a.zip!a.txt"])

    def book(self, spine, **pages):
        package = ('<package><metadata><title>Lakes</title></metadata><manifest>'
                   + "".join(f'<item id="{name[0]}" href="{name}"/>' for name in pages)
                   + "</manifest><spine>" + "".join(f'<itemref idref="{each}"/>' for each in spine) + "</spine></package>")
        page = lambda words: f"<html><body><nav>T</nav><p>{words}</p></body></html>"
        self.write("a.epub", zipped(**{"mimetype": b"application/epub+zip", "META-INF/container.xml": b"<container/>",
                                       "in/a.opf": package.encode(), "in/look.css": b"p {}",
                                       **{f"in/{name}": page(words).encode() for name, words in pages.items()}}))

    def test_a_book_is_one_document_whose_pages_follow_each_other(self):
        self.book("ba", **{"a.xhtml": "We recall A/79/50.", "b.xhtml": "We recall the NPT.", "c.xhtml": "CD/1299"})
        for given, source in (("a.epub", "a.epub"), (".", "./a.epub")):
            outcome = self.recital("extract", "--format", "jsonl", given)
            self.assertEqual((outcome.status, outcome.err), (0, ""))
            rows = [json.loads(line) for line in outcome.out.splitlines()]
            self.assertEqual([(row["source"], row["paragraph"], row["target"]) for row in rows],
                             [(source, "u1", "treaty:npt"), (source, "u2", "A/79/50")])

    def test_a_page_of_a_book_without_words_is_no_failure(self):
        self.book("ab", **{"a.xhtml": "", "b.xhtml": "We recall the NPT."})
        outcome = self.recital("extract", "--format", "jsonl", "a.epub")
        self.assertEqual((outcome.status, outcome.err), (0, ""))
        self.assertEqual([json.loads(line)["target"] for line in outcome.out.splitlines()], ["treaty:npt"])

    def test_what_stored_members_hold_does_not_matter(self):
        mention = NPT + b"A package holds [Content_Types].xml and word/document.xml.\n"
        word = office.word_file(office.paragraph("The NPT is recalled."))
        self.write("a.zip", zipped(zipfile.ZIP_STORED, **{"a.docx": word, "b.txt": mention}))
        self.assertEqual(self.sources("a.zip"), ["a.zip!a.docx", "a.zip!b.txt"])

    def test_damaged_archives_get_a_line(self):
        whole = tarred({f"{i}.txt": NPT * 50 for i in range(20)})
        for content in (whole[:40], whole[:len(whole) // 2], whole[:len(whole) // 2] + b"xxxx" + whole[len(whole) // 2 + 4:]):
            with self.subTest(size=len(content)):
                self.write("bad.tgz", content)
                outcome = self.recital("extract", "bad.tgz", timeout=10)
                self.assertIn(outcome.status, (1, 2))
                self.assertRegex(outcome.err, r"\A(recital: bad.tgz.*: .*\n)+\Z")


if __name__ == "__main__":
    unittest.main()
