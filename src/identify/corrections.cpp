#include "recital/identify/corrections.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/bytes_as_text.hpp"
#include "core/quote.hpp"
#include "core/sha256.hpp"
#include "data/toml_reader.hpp"
#include "data/toml_string.hpp"
#include "data/user_file.hpp"
#include "identify/dating.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/core/partial_date.hpp"

namespace recital {
namespace {

using data::table_reader;

/// Whether a path ends with another one, at a stroke or at the mark of an archive's member.
bool ends_with_path(std::string_view path, std::string_view end) {
  if (!path.ends_with(end)) return false;
  if (path.size() == end.size()) return true;
  const char before = path[path.size() - end.size() - 1];
  return before == '/' || before == '!';
}

bool says_something(const correction& one) {
  return !one.symbol.empty() || !one.title.empty() || !one.date.empty() || !one.organ.empty() ||
         !one.language.empty() || !one.same_work_as.empty() || !one.tags.empty();
}

/// The texts of a correction, by their keys.
std::array<std::pair<std::string_view, const std::string*>, 7> keyed(const correction& one) {
  return {{{"file", &one.file},
           {"symbol", &one.symbol},
           {"title", &one.title},
           {"date", &one.date},
           {"organ", &one.organ},
           {"language", &one.language},
           {"same_work_as", &one.same_work_as}}};
}

void check_date(const table_reader& at, const correction& one, const catalogue& known) {
  if (one.date.empty()) return;
  const auto date = partial_date::parse(one.date);
  if (!date) return at.refuse("date", "must be YYYY-MM-DD, YYYY-MM or YYYY, and in the calendar");
  if (!is_year_of_documents(date->year)) return at.refuse("date", "is of a year in which no document can be");
  const body* organ = one.organ.empty() ? known.body_of_symbol(one.symbol) : known.body_named(one.organ);
  const auto against = identify::objection_to(*date, told_by::corrections, one.symbol, organ, known);
  if (!against) return;
  if (against->why == objection::out_of_session) {
    return at.refuse("date", "contradicts the symbol " + quote(one.symbol) + ", which is of " + against->against);
  }
  at.refuse("date", against->why == objection::before_body ? "is before " + quote(against->against) + " began"
                                                           : "is after " + quote(against->against) + " ended");
}

void check_values(const table_reader& at, const correction& one, const catalogue& known, const grammar& languages) {
  if (!one.symbol.empty() && (!document_symbol::is_symbol(one.symbol) || canonical_symbol(one.symbol) != one.symbol)) {
    at.refuse("symbol", "must be a symbol as Recital prints it, such as A/RES/60/1");
  }
  if (!one.organ.empty() && known.body_named(one.organ) == nullptr) {
    at.refuse("organ", "is no body of the catalogue: " + quote(one.organ));
  }
  if (!one.language.empty() && languages.find(one.language) == nullptr) {
    at.refuse("language", "has no grammar: " + quote(one.language));
  }
  check_date(at, one, known);
  if (one.not_a_document && says_something(one)) at.refuse("not_a_document", "contradicts the other values");
  if (!one.not_a_document && !says_something(one)) at.refuse("corrects nothing");
  if (one.same_work_as == one.file || (!one.symbol.empty() && one.same_work_as == one.symbol)) {
    at.refuse("same_work_as", "names the document itself");
  }
}

correction read_correction(const table_reader& at) {
  correction one;
  one.file = at.string("file");
  at.about(one.file);
  if (one.file.empty()) at.refuse("file", "must not be empty");
  one.symbol = at.string_or("symbol", "");
  one.title = at.string_or("title", "");
  one.date = at.string_or("date", "");
  one.organ = at.string_or("organ", "");
  one.language = at.string_or("language", "");
  one.same_work_as = at.string_or("same_work_as", "");
  one.not_a_document = at.boolean_or("not_a_document", false);
  one.tags = at.strings_or_none("tags");
  std::ranges::sort(one.tags);
  one.tags.erase(std::unique(one.tags.begin(), one.tags.end()), one.tags.end());
  one.where = at.where();
  return one;
}

bool is_named_by(const correction& one, std::string_view name) {
  return !name.empty() && (name == one.file || name == one.symbol);
}

/// Against the tables before it: each input has one table, and a version is called after the work itself.
void check_beside(const table_reader& at, const correction& one, const std::vector<correction>& earlier) {
  for (const correction& other : earlier) {
    if (ends_with_path(one.file, other.file) || ends_with_path(other.file, one.file)) {
      at.refuse("file", "has a table in line " + std::to_string(other.where.line) + " already");
    }
    const bool is_version_of_version = !other.same_work_as.empty() && is_named_by(other, one.same_work_as);
    const bool has_version = !one.same_work_as.empty() && is_named_by(one, other.same_work_as);
    if (is_version_of_version || has_version) {
      at.refuse("same_work_as", "goes round or on to another version; see line " + std::to_string(other.where.line));
    }
    const bool is_of_none = other.not_a_document && !one.same_work_as.empty() && one.same_work_as == other.file;
    const bool has_none = one.not_a_document && other.same_work_as == one.file;
    if (is_of_none || has_none) {
      at.refuse("is the same work as what is no document; see line " + std::to_string(other.where.line));
    }
  }
}

}  // namespace

std::string correction::fingerprint() const {
  sha256 hash;
  for (const auto& [key, value] : keyed(*this)) hash.add(std::to_string(value->size()) + ":" + *value);
  if (not_a_document) hash.add("no document, says " + where.str());
  return hexadecimal(hash.digest());
}

result<corrections> corrections::load(const std::string& path, const catalogue& known, const grammar& languages) {
  const auto text = data::read_user_file(path, "corrections");
  if (!text) return tl::make_unexpected(text.error());
  return parse(path, *text, known, languages);
}

result<corrections> corrections::parse(std::string file, std::string_view toml, const catalogue& known,
                                       const grammar& languages) {
  auto document = data::toml_document::parse(std::move(file), toml);
  if (!document) return tl::make_unexpected(std::move(document).error());
  corrections made;
  for (const table_reader& at : document->root().tables_or_none("document")) {
    correction one = read_correction(at);
    check_values(at, one, known, languages);
    check_beside(at, one, made.all_);
    made.all_.push_back(std::move(one));
  }
  if (auto good = document->finish(); !good) return tl::make_unexpected(std::move(good).error());
  return made;
}

corrections corrections::of(std::vector<correction> all) {
  corrections made;
  made.all_ = std::move(all);
  return made;
}

std::string corrections::toml() const {
  std::string out;
  for (const correction& one : all_) {
    out += out.empty() ? "[[document]]\n" : "\n[[document]]\n";
    for (const auto& [key, value] : keyed(one)) {
      if (!value->empty()) out.append(key).append(" = ").append(data::toml_string(*value)).append("\n");
    }
    if (one.not_a_document) out += "not_a_document = true\n";
    std::string tags;
    for (const std::string& tag : one.tags) tags.append(tags.empty() ? "" : ", ").append(data::toml_string(tag));
    if (!tags.empty()) out.append("tags = [").append(tags).append("]\n");
  }
  return out;
}

const correction* corrections::find(std::string_view source) const {
  const auto found =
      std::ranges::find_if(all_, [&](const correction& one) { return ends_with_path(source, one.file); });
  return found == all_.end() ? nullptr : &*found;
}

}  // namespace recital
