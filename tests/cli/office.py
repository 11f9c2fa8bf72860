"""Small Word files for tests, made part by part."""
import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(words, properties=""):
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(content, properties=""):
    content = content if content.startswith("<") else run(content)
    return f'<w:p>{f"<w:pPr>{properties}</w:pPr>" if properties else ""}{content}</w:p>'


def table(*rows):
    cells = lambda row: "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row)
    return "<w:tbl>" + "".join(f"<w:tr>{cells(row)}</w:tr>" for row in rows) + "</w:tbl>"


def wrap(root, content):
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="{W}" xmlns:r="{R}">{content}</w:{root}>'


def word_file(body, relations=None, renamed=None, others=None, **parts):
    """The bytes of a Word file; parts: footnotes, numbering, styles, header1 as content of their root elements.

    relations: identifier to (kind, target), of the main part; renamed: names in the folder word/ to others; others: members.
    """
    roots = {"footnotes": "footnotes", "numbering": "numbering", "styles": "styles", "header1": "hdr"}
    name_of = lambda name: (renamed or {}).get(name, name)
    main = name_of("document.xml")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("_rels/.rels", related({"r1": ("officeDocument", f"word/{main}")}))
        if relations:
            package.writestr(f"word/_rels/{main}.rels", related(relations))
        package.writestr(f"word/{main}", wrap("document", f"<w:body>{body}</w:body>"))
        for name, content in parts.items():
            package.writestr(f"word/{name_of(name + '.xml')}", wrap(roots[name], content))
        for name, content in (others or {}).items():
            package.writestr(name, content)
    return made.getvalue()


def related(relations):
    rows = "".join(f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target}"/>' for name, (kind, target) in relations.items())
    return f"<Relationships>{rows}</Relationships>"
