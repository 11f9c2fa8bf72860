#include "recital/store/provenance.hpp"

#include <functional>
#include <string_view>
#include <utility>

#include "core/bytes_as_text.hpp"
#include "core/sha256.hpp"
#include "data/user_file.hpp"
#include "store/stage_fingerprints.hpp"

namespace recital {
namespace {

/// Adds texts to a hash so that no two lists of texts give the same bytes.
void add(sha256& hash, std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    hash.add(std::to_string(text.size()) + ":");
    hash.add(text);
  }
}

result<std::string> listed(const std::vector<std::string>& files, std::string_view what, sha256& hash) {
  std::string lines;
  for (const std::string& path : files) {
    const auto bytes = data::read_user_file(path, what);
    if (!bytes) return tl::make_unexpected(bytes.error());
    add(hash, {what, *bytes});
    lines += sha256_of(*bytes) + "  " + path + "\n";
  }
  return lines;
}

/// Copies of documents are told by std::hash, which another standard library computes otherwise.
std::string hash_in_use() { return std::to_string(std::hash<std::string_view>()("recital")); }

}  // namespace

result<provenance> provenance_of(std::string program, const reading_conditions& given) {
  provenance made;
  sha256 reader;
  add(reader, {store::reader_sources, given.ocr ? "ocr" : ""});
  made.reader = hexadecimal(reader.digest());
  sha256 knowledge;
  add(knowledge, {store::knowledge_sources, hash_in_use(), given.language, given.ignore_links ? "ignore" : ""});
  auto catalogues = listed(given.catalogues, "catalogue", knowledge);
  if (!catalogues) return tl::make_unexpected(std::move(catalogues).error());
  auto grammars = listed(given.grammars, "grammar", knowledge);
  if (!grammars) return tl::make_unexpected(std::move(grammars).error());
  made.knowledge = hexadecimal(knowledge.digest());
  made.program = std::move(program);
  made.language = given.language;
  made.catalogues = *std::move(catalogues);
  made.grammars = *std::move(grammars);
  made.ignore_links = given.ignore_links;
  made.ocr = given.ocr;
  return made;
}

}  // namespace recital
