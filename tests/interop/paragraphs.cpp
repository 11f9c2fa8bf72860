// Prints the paragraphs of documents, so that they can be set by other programs: one a line, "kind label text" with tabs
// between, and a line "document SOURCE LANGUAGE" before those of each.
#include <cstdio>

#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/read/documents.hpp"
#include "recital/resolve/extractor.hpp"

namespace {

constexpr const char* kinds[] = {"numbered", "unnumbered", "heading", "footnote"};

void print(const recital::reading& read) {
  std::printf("document\t%s\t%s\n", read.source.c_str(), read.language.c_str());
  for (const auto& each : read.paragraphs) {
    const auto words = read.text_of(each);
    std::printf("%s\t%s\t%.*s\n", kinds[static_cast<int>(each.kind)], each.label.c_str(),
                static_cast<int>(words.size()), words.data());
  }
}

}  // namespace

int main(int argc, char** argv) {
  const auto known = recital::catalogue::load();
  const auto languages = recital::grammar::load();
  if (!known || !languages) return 1;
  recital::extractor reader(*known, *languages);
  int status = argc > 1 ? 0 : 1;
  for (int i = 1; i < argc; ++i) {
    recital::read_documents(argv[i], {}, [&](const std::string& name, recital::result<recital::printed_text> printed) {
      const auto read = printed ? reader.extract(name, *printed) : tl::make_unexpected(printed.error());
      if (read) print(*read);
      else status = 1;
    });
  }
  return status;
}
