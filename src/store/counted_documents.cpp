#include "store/counted_documents.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/text_pool.hpp"
#include "graph/version_choice.hpp"
#include "store/kept_contents.hpp"
#include "store/packed_document.hpp"
#include "store/packing.hpp"
#include "text/well_formed.hpp"

namespace recital::store {
namespace {

std::string_view name(set_aside why) {
  constexpr std::string_view names[] = {"", "copy", "language_version", "repetition"};
  return names[static_cast<std::size_t>(why)];
}

/// What the choice needs of each document; never more than one record is in memory.
class counting {
 public:
  explicit counting(connection& corpus) : corpus_(corpus), contents_(corpus) {}

  void mark() {
    read();
    join_claims();
    const auto standings = choose_versions(facts_, {}, [&](std::uint32_t i) { return places_of(i); });
    if (corpus_.has_failed()) return;
    statement mark(corpus_,
                   "UPDATE documents SET counted = ?1, set_aside = ?2"
                   " WHERE id = ?3 AND (counted IS NOT ?1 OR set_aside <> ?2)");
    for (std::size_t i = 0; i < ids_.size(); ++i) mark.run(ids_[standings[i].counted], name(standings[i].why), ids_[i]);
  }

 private:
  void read() {
    statement rows(corpus_,
                   "SELECT d.id, d.symbol, d.language, d.originals FROM documents d"
                   " JOIN items i ON i.id = d.id JOIN inputs f ON f.id = i.input"
                   " ORDER BY CAST(f.path AS BLOB), i.ordinal");
    while (rows.next()) {
      const auto packed = record_of(rows.integer(0));
      const auto words = packed ? words_of_packed(*packed) : std::nullopt;
      if (!words) return fail(rows.integer(0));
      ids_.push_back(rows.integer(0));
      facts_.push_back({texts_.share(text::well_formed(rows.text(1))), texts_.share(rows.text(2)),
                        texts_.share(rows.text(3)), *words});
    }
  }

  /// Names of files are looked at only where somebody called one document a version of another.
  void join_claims() {
    if (corpus_.number("SELECT count(*) FROM documents WHERE same_work_as <> ''") == 0) return;
    std::vector<version_claim> claims;
    statement named(corpus_, "SELECT source, same_work_as FROM documents WHERE id = ?");
    for (std::size_t i = 0; i < ids_.size(); ++i) {
      named.bind(ids_[i]);
      if (named.next()) claims.push_back({texts_.share(named.text(0)), texts_.share(named.text(1)), &facts_[i].work});
    }
    join_claimed_works(claims);
  }

  std::vector<cited_place> places_of(std::uint32_t i) {
    const auto packed = record_of(ids_[i]);
    const auto made = packed ? unpack_reading(*packed) : std::nullopt;
    std::vector<cited_place> all;
    if (!made) {
      fail(ids_[i]);
      return all;
    }
    for (const reference& each : made->document.references) {
      all.push_back({texts_.share(made->document.paragraphs[each.paragraph].label), texts_.share(each.target),
                     texts_.share(each.pinpoint)});
    }
    return all;
  }

  std::optional<std::string> record_of(std::int64_t document) { return decompressed(contents_.record_of(document)); }

  void fail(std::int64_t document) {
    statement asked(corpus_, "SELECT source FROM items WHERE id = ?");
    asked.bind(document);
    const std::string source(asked.next() ? asked.text(0) : "");
    corpus_.fail({error_code::bad_data, "is damaged at " + source, {corpus_.path()}});
  }

  connection& corpus_;
  kept_contents contents_;
  text_pool texts_;
  std::vector<std::int64_t> ids_;
  std::vector<version_facts> facts_;
};

}  // namespace

void mark_counted_documents(connection& corpus) { counting(corpus).mark(); }

}  // namespace recital::store
