#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "read/archive.hpp"
#include "read/pdf.hpp"

using namespace std::string_literals;
using recital::container;
using recital::container_of;
using recital::is_pdf;

namespace {

/// An entry of a zip that stores it as it is, without a check sum.
std::string entry(const std::string& name, const std::string& content) {
  const auto size_of = [](std::size_t n) {
    return std::string{static_cast<char>(n % 256), static_cast<char>(n / 256)};
  };
  const std::string size = size_of(content.size()) + "\0\0"s;
  return "PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0"s + size + size + size_of(name.size()) + "\0\0"s + name + content;
}

}  // namespace

TEST_CASE("a zip is told by the names of its own entries, not by what they hold") {
  const std::string office = entry("[Content_Types].xml", "<Types/>") + entry("word/document.xml", "<w/>");
  CHECK(container_of(office) == container::office);
  CHECK(container_of(entry("a.docx", office)) == container::archive);
  CHECK(container_of(entry("a.txt", "a package holds [Content_Types].xml")) == container::archive);
  CHECK(container_of(entry("mimetype", "application/epub+zip") + entry("META-INF/container.xml", "<c/>")) ==
        container::book);
  CHECK(container_of(entry("content.xml", "<c/>") + entry("META-INF/manifest.xml", "<m/>")) == container::office);
}

TEST_CASE("archives by how they begin") {
  CHECK(container_of("\x1F\x8B\x08"s) == container::archive);
  CHECK(container_of("PK\x05\x06"s) == container::archive);
  CHECK(container_of(std::string(257, 'x') + "ustar") == container::archive);
  CHECK(container_of("PKO is a text") == container::none);
  CHECK(container_of("") == container::none);
}

TEST_CASE("a PDF is told by a header where one can stand") {
  CHECK(is_pdf("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>"));
  CHECK(is_pdf("%PDF-1.7\n"));  // damaged, but nothing else
  CHECK(is_pdf("\r\n%PDF-2.0\r"));
  CHECK(is_pdf("HTTP/1.1 200 OK\n\n%PDF-1.4\n1 0 obj<<>>"));
  CHECK_FALSE(is_pdf("A file that begins with %PDF-1.7 is one, the object of this text says."));
  CHECK_FALSE(is_pdf("%PDF-1.7 is how such a file begins, whatever comes then"));
  CHECK_FALSE(is_pdf(""));
}
