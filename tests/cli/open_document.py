"""Small OpenDocument texts for tests."""
import io
import zipfile

NAMES = " ".join(f'xmlns:{prefix}="urn:{prefix}"' for prefix in ("office", "style", "text", "table", "draw", "xlink", "fo"))
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
STYLES = ('<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." '
          'style:num-format="1" text:start-value="3"/><text:list-level-style-number text:level="2" style:num-format="1" '
          'text:display-levels="2"/><text:list-level-style-bullet text:level="3"/></text:list-style>'
          '<style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>')


def content(body):
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMES}><office:automatic-styles>{STYLES}'
            f'</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>')


def packed(body, **members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", MEDIA_TYPE, zipfile.ZIP_STORED)
        package.writestr("META-INF/manifest.xml", members.pop("manifest", "<manifest/>"))
        package.writestr("content.xml", content(body))
        for name, text in members.items():
            package.writestr(f"{name}.xml", text)
    return made.getvalue()


def flat(body):
    return content(body).replace("document-content", "document").replace(
        "<office:document ", f'<office:document office:mimetype="{MEDIA_TYPE}" ')


def item(words, start=""):
    return f'<text:list-item{start}><text:p>{words}</text:p></text:list-item>'


def numbered(*items, more=""):
    return f'<text:list text:style-name="L1"{more}>{"".join(items)}</text:list>'
