"""Has other programs print documents: python3 print_corpus.py PARAGRAPHS FOLDER TEXT...

Each text is set as a Word file by its paragraphs, with its name at the head of each page, a number at its foot and real
footnotes, and as a page of HTML. LibreOffice makes FOLDER/office/NAME.docx and NAME.pdf of the first, Chromium
FOLDER/chromium/NAME.pdf of the second. PARAGRAPHS: the built program of that name beside this script.
"""
import email.message
import fcntl
import html
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
FORMAT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MARKS = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
MARKED = "¹²³⁴⁵⁶⁷⁸⁹⁰"
RAISED = str.maketrans("1234567890", "¹²³⁴⁵⁶⁷⁸⁹⁰")
FONTS = {"ar": "Noto Naskh Arabic", "zh": "Noto Serif CJK SC"}  # whatever the family of the other languages
FAMILIES = ["Liberation Serif", "Noto Serif", "Liberation Mono"]  # lines end elsewhere in each


class Document:
    def __init__(self, source, language, family):
        self.source = pathlib.Path(source)
        self.name = self.source.stem
        self.language = language
        self.font = FONTS.get(language, family)
        self.paragraphs = []  # kind, printed number, words
        self.notes = {}       # mark: words

    def add(self, kind, label, words):
        if kind == "footnote":
            mark = label.removeprefix("fn")
            self.notes[mark] = words
            if self.paragraphs and not any(("note", mark) in self.pieces(p[2]) for p in self.paragraphs):
                before = self.paragraphs[-1]  # its mark is no raised one in the text
                self.paragraphs[-1] = (*before[:2], before[2] + (", " if before[2][-1] in MARKED else "") + mark.translate(RAISED))
            return
        number = re.search(r"\d+(?:\.\d+)*$", label) if kind == "numbered" else None
        sub = re.search(r"\(?([a-z])\)?$", label) if kind == "numbered" and not number else None
        printed = f"{number[0]} -" if number and self.language == "ar" else f"{number[0]}." if number else f"({sub[1]})" if sub else ""
        self.paragraphs.append((kind, printed, words))

    def pieces(self, words):
        """The words, and between them the marks of notes that there are."""
        for piece in re.split(r"([¹²³⁴⁵⁶⁷⁸⁹⁰]+|\*$)", words):
            mark = piece.translate(MARKS)
            if mark in self.notes and piece:
                yield "note", mark
            elif piece:
                yield "words", piece


def documents(paragraphs, texts, family=FAMILIES[0]):
    told = subprocess.run([paragraphs, *map(str, texts)], capture_output=True, check=True).stdout.decode()
    made = []
    for row in told.splitlines():
        cells = row.split("\t", 3)
        if cells[0] == "document":
            made.append(Document(*cells[1:], family))
        else:
            made[-1].add(cells[0], cells[1], "\t".join(cells[2:]))
    return made


def page_of_html(document):
    def marked(words):
        return "".join(f"<sup>{text}</sup>" if kind == "note" else html.escape(text) for kind, text in document.pieces(words))

    rows = []
    for kind, number, words in document.paragraphs:
        inner = (number + " " if number else "") + marked(words)
        rows.append(f"<h3>{inner}</h3>" if kind == "heading" else f"<p>{inner}</p>")
    notes = "".join(f'<p class="note"><sup>{mark}</sup> {html.escape(words)}</p>' for mark, words in document.notes.items())
    direction = "rtl" if document.language == "ar" else "ltr"
    style = (f'body {{ font: 12pt "{document.font}", serif; margin: 0 }} '
             "p { text-align: justify; margin: 0 0 8pt } h3 { font-size: 12pt; margin: 8pt 0 } .note { font-size: 9pt } "
             "@page { size: A4; margin: 25mm }")
    return (f'<!DOCTYPE html><html lang="{document.language}" dir="{direction}"><head><meta charset="utf-8">'
            f"<title>{html.escape(document.name)}</title><style>{style}</style></head><body>{''.join(rows)}<hr>{notes}</body></html>")


class WordFile:
    def __init__(self, document):
        self.document = document
        self.right_to_left = document.language == "ar"
        self.font = document.font
        self.marks = list(document.notes)

    def run(self, content, size=24, bold=False, raised=False):
        properties = f'<w:rFonts w:ascii="{self.font}" w:hAnsi="{self.font}" w:eastAsia="{self.font}" w:cs="{self.font}"/>'
        properties += "<w:b/><w:bCs/>" * bold + f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        properties += '<w:vertAlign w:val="superscript"/>' * raised + "<w:rtl/>" * self.right_to_left
        return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>"

    def words(self, text, **how):
        return self.run(f'<w:t xml:space="preserve">{html.escape(text, quote=False)}</w:t>', **how)

    def paragraph(self, runs, align="both"):
        bidi = "<w:bidi/>" * self.right_to_left
        return f'<w:p><w:pPr>{bidi}<w:spacing w:after="120"/><w:jc w:val="{align}"/></w:pPr>{runs}</w:p>'

    def mark(self, mark):
        own = not mark.isdigit()  # others are counted
        shown = f'<w:t>{mark}</w:t>' if own else ""
        custom = 'w:customMarkFollows="1" ' * own
        return self.run(f'<w:footnoteReference {custom}w:id="{self.marks.index(mark) + 2}"/>{shown}', raised=True)

    def body(self):
        rows = []
        for kind, number, words in self.document.paragraphs:
            heading = kind == "heading"
            runs = self.words(number) + self.run("<w:tab/>") if number else ""
            for piece, text in self.document.pieces(words):
                runs += self.mark(text) if piece == "note" else self.words(text, bold=heading)
            # stretched Arabic words are torn apart where LibreOffice prints them
            rows.append(self.paragraph(runs, "start" if heading or self.right_to_left else "both"))
        return "".join(rows)

    def notes(self):
        # the first two part notes from the text, by convention
        parts = ['<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
                 '<w:footnote w:id="1" w:type="continuationSeparator"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>']
        for i, (mark, words) in enumerate(self.document.notes.items()):
            shown = "<w:footnoteRef/>" * mark.isdigit()  # others are set with the reference
            runs = self.run(shown, raised=True, size=18) + self.words(" " + words, size=18)
            parts.append(f'<w:footnote w:id="{i + 2}">{self.paragraph(runs)}</w:footnote>')
        return "".join(parts)

    def parts(self):
        page = ('<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>'
                '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:bottom="1700" w:left="1700" w:right="1700" '
                f'w:header="850" w:footer="850"/>{"<w:bidi/>" * self.right_to_left}</w:sectPr>')
        number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        return {"document": ("document", f"<w:body>{self.body()}{page}</w:body>"),
                "footnotes": ("footnotes", self.notes()),
                "header": ("hdr", self.paragraph(self.words(self.document.name, size=20), "end")),
                "footer": ("ftr", self.paragraph(number, "center"))}

    def bytes(self):
        overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{FORMAT}.{name + ".main" * (name == "document")}+xml"/>'
                            for name in self.parts())
        relations = "".join(f'<Relationship Id="rId{i + 1}" Type="{R}/{name}" Target="{name}.xml"/>'
                            for i, name in enumerate(("footnotes", "header", "footer")))
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                             f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>')
            package.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
                             f'Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>')
            package.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>')
            for name, (root, content) in self.parts().items():
                package.writestr(f"word/{name}.xml", '<?xml version="1.0" encoding="UTF-8"?>'
                                 f'<w:{root} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{root}>')
        return made.getvalue()


def office():
    return shutil.which("soffice")


def chromium():
    return shutil.which("chromium") or shutil.which("google-chrome")


def print_with_office(made, folder, form):
    with tempfile.TemporaryDirectory() as work:
        paths = []
        for document in made:
            paths.append(pathlib.Path(work, f"{document.name}.docx"))
            paths[-1].write_bytes(WordFile(document).bytes())
        subprocess.run([office(), f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", form,
                        "--outdir", folder, *paths], check=True, capture_output=True, timeout=300)


def print_with_chromium(made, folder):
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        for document in made:
            page = pathlib.Path(work, f"{document.name}.html")
            page.write_text(page_of_html(document), encoding="utf-8")
            subprocess.run([chromium(), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={work}/profile",
                            "--no-pdf-header-footer", f"--print-to-pdf={folder / document.name}.pdf", page.as_uri()],
                           check=True, capture_output=True, timeout=120)


class Browser:
    """Chromium, spoken to in its own protocol through a pipe."""

    def __init__(self, profile):
        read, self.to = os.pipe()
        self.replies, written = os.pipe()
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (read, written)]  # out of the way of 3 and 4, where it looks

        def place():
            for number, end in zip((3, 4), ends):
                os.dup2(end, number)

        self.process = subprocess.Popen([chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
                                         f"--user-data-dir={profile}"], preexec_fn=place, pass_fds=(3, 4),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for end in (read, written, *ends):
            os.close(end)
        self.received = b""
        self.last = 0

    def message(self):
        while b"\0" not in self.received:
            piece = os.read(self.replies, 1 << 20)
            if not piece:
                raise OSError("Chromium has ended")
            self.received += piece
        one, self.received = self.received.split(b"\0", 1)
        return json.loads(one)

    def ask(self, method, session=None, **given):
        self.last += 1
        asked = {"id": self.last, "method": method, "params": given} | ({"sessionId": session} if session else {})
        os.write(self.to, json.dumps(asked).encode() + b"\0")
        while (reply := self.message()).get("id") != self.last:
            pass
        return reply["result"]

    def saved_page(self, address):
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable", session)
        self.ask("Page.navigate", session, url=address)
        while self.message().get("method") != "Page.loadEventFired":
            pass
        return self.ask("Page.captureSnapshot", session, format="mhtml")["data"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.to)
        self.process.wait(30)


def save_with_chromium(made, folder):
    """Pages as a reader saves them, in one file each."""
    with tempfile.TemporaryDirectory() as work, Browser(f"{work}/profile") as browser:
        for document in made:
            page = pathlib.Path(work, f"{document.name}.html")
            page.write_text(page_of_html(document), encoding="utf-8")
            (folder / f"{document.name}.mhtml").write_text(browser.saved_page(page.as_uri()), encoding="utf-8", newline="")


def send(made, folder):
    """Messages as Python's library writes them: text alone, a page alone, and both."""
    for document in made:
        for kind in ("plain", "page", "both"):
            message = email.message.EmailMessage()
            message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", document.name
            if kind != "page":
                message.set_content(document.source.read_text(encoding="utf-8"))
            if kind == "page":
                message.set_content(page_of_html(document), subtype="html")
            if kind == "both":
                message.add_alternative(page_of_html(document), subtype="html")
            (folder / f"{document.name}.{kind}.eml").write_bytes(message.as_bytes())


def main(paragraphs, folder, *texts):
    made = documents(paragraphs, texts)
    folder = pathlib.Path(folder).absolute()
    if office():
        for form in ("pdf", "docx"):
            print_with_office(made, folder / "office", form)
    if chromium():
        print_with_chromium(made, folder / "chromium")


if __name__ == "__main__":
    main(*sys.argv[1:])
