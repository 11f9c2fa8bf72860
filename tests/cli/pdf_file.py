"""Small PDF files for tests: words at places on pages, or an image on each page."""

WIDTH, HEIGHT = 612, 792
LEFT = 123


def line(x, y, words, size=11):
    """One line of Helvetica; y counts from the top of the page."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 {size} Tf 1 0 0 1 {x} {HEIGHT - y} Tm ({escaped}) Tj ET\n".encode("cp1252")


def _stream(content, entries=""):
    return f"<< /Length {len(content)} {entries}>>\nstream\n".encode() + content + b"\nendstream"


def _file(objects, info=""):
    """Objects from number 1 on; the first is the catalogue."""
    if info:
        objects = [*objects, f"<< {info} >>".encode()]
    made = b"%PDF-1.4\n"
    places = []
    for i, content in enumerate(objects):
        places.append(len(made))
        made += f"{i + 1} 0 obj\n".encode() + content + b"\nendobj\n"
    end = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{at:010} 00000 n \n".encode() for at in places)
    about = f" /Info {len(objects)} 0 R" if info else ""
    return made + f"trailer << /Size {len(objects) + 1} /Root 1 0 R{about} >>\nstartxref\n{end}\n%%EOF\n".encode()


def _pages(contents, resources, further, info=""):
    """`resources` of each page; `further` objects follow the pages."""
    kids = " ".join(f"{3 + 2 * i} 0 R" for i in range(len(contents)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode()]
    for i, content in enumerate(contents):
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {4 + 2 * i} 0 R "
                       f"/Resources << {resources(i)} >> >>".encode())
        objects.append(_stream(content))
    return _file(objects + further, info)


def pdf_file(*pages, info=""):
    """The bytes of a PDF whose pages show what `line` made; info: entries of its dictionary, as in "/Title (x)"."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    number = 3 + 2 * len(pages)
    return _pages([b"".join(p) for p in pages], lambda i: f"/Font << /F1 {number} 0 R >>", [font], info)


def image_file(*images):
    """The bytes of a PDF that shows gray images of (a byte a pixel, width, height), one on each page."""
    first = 3 + 2 * len(images)
    objects = [_stream(content, f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray "
                                "/BitsPerComponent 8 ") for content, width, height in images]
    show = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im Do Q".encode()
    return _pages([show] * len(images), lambda i: f"/XObject << /Im {first + i} 0 R >>", objects)
