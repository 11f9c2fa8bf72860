"""Small PDF files for tests: words at places on pages, or an image on each page."""

import hashlib
import struct

ID = b"0123456789abcdef"
WIDTH, HEIGHT = 612, 792
LEFT = 123


def line(x, y, words, size=11):
    """One line of Helvetica; y counts from the top of the page."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 {size} Tf 1 0 0 1 {x} {HEIGHT - y} Tm ({escaped}) Tj ET\n".encode("cp1252")


def pdf_stream(content, entries=""):
    return f"<< /Length {len(content)} {entries}>>\nstream\n".encode() + content + b"\nendstream"


def _rc4(key, data):
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    made, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        made.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(made)


def _locked(objects, password):
    """The objects with their streams encrypted (40 bits), and the dictionary that says so behind them."""
    pad = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    padded = (password.encode() + pad)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + struct.pack("<i", -4) + ID).digest()[:5]
    made = []
    for i, content in enumerate(objects):
        head, begins, rest = content.partition(b"\nstream\n")
        own = hashlib.md5(key + struct.pack("<I", i + 1)[:3] + b"\0\0").digest()[:10]
        made.append(head + begins + _rc4(own, rest.removesuffix(b"\nendstream")) + b"\nendstream" if begins else content)
    says = f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> /U <{_rc4(key, pad).hex()}> >>"
    return [*made, says.encode()]


def _file(objects, info="", password=""):
    """Objects from number 1 on; the first is the catalogue."""
    if info:
        objects = [*objects, f"<< {info} >>".encode()]
    about = f" /Info {len(objects)} 0 R" if info else ""
    if password:
        objects = _locked(objects, password)
    made = b"%PDF-1.4\n"
    places = []
    for i, content in enumerate(objects):
        places.append(len(made))
        made += f"{i + 1} 0 obj\n".encode() + content + b"\nendobj\n"
    end = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{at:010} 00000 n \n".encode() for at in places)
    if password:
        about += f" /Encrypt {len(objects)} 0 R /ID [<{ID.hex()}> <{ID.hex()}>]"
    return made + f"trailer << /Size {len(objects) + 1} /Root 1 0 R{about} >>\nstartxref\n{end}\n%%EOF\n".encode()


def pdf_pages(contents, resources, further, info="", password=""):
    """`resources` of each page; `further` objects follow the pages."""
    kids = " ".join(f"{3 + 2 * i} 0 R" for i in range(len(contents)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode()]
    for i, content in enumerate(contents):
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {4 + 2 * i} 0 R "
                       f"/Resources << {resources(i)} >> >>".encode())
        objects.append(pdf_stream(content))
    return _file(objects + further, info, password)


def pdf_file(*pages, info="", password=""):
    """The bytes of a PDF whose pages show what `line` made; info: entries of its dictionary, as in "/Title (x)"; it opens
    with the password only where there is one."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    number = 3 + 2 * len(pages)
    return pdf_pages([b"".join(p) for p in pages], lambda i: f"/Font << /F1 {number} 0 R >>", [font], info, password)


def image_file(*images):
    """The bytes of a PDF that shows gray images of (a byte a pixel, width, height), one on each page."""
    first = 3 + 2 * len(images)
    objects = [pdf_stream(content, f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray "
                                "/BitsPerComponent 8 ") for content, width, height in images]
    show = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im Do Q".encode()
    return pdf_pages([show] * len(images), lambda i: f"/XObject << /Im {first + i} 0 R >>", objects)
