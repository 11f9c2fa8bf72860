#include "store/reuse_rows.hpp"

#include <algorithm>
#include <bit>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/bytes_as_text.hpp"
#include "core/sha256.hpp"
#include "store/packing.hpp"
#include "store/stage_fingerprints.hpp"

namespace recital::store {
namespace {

constexpr auto run_kinds = static_cast<std::uint8_t>(run_kind::inserted) + 1;

// Named once for both directions, as in packed_document.cpp.

void pass_echo(packer& p, const bool& echo) { p(std::uint8_t{echo}); }
void pass_echo(unpacker& p, bool& echo) {
  std::uint8_t read = 0;
  p(read);
  echo = read != 0;
}

template <class Pass, class Runs>
void pass_runs(Pass& p, Runs& runs) {
  p.list(runs, [&](auto& each) {
    p.choice(each.kind, run_kinds);
    p(each.left, each.right);
    pass_echo(p, each.echo);
  });
}

std::string packed_runs(const std::vector<aligned_run>& runs) {
  packer out;
  pass_runs(out, runs);
  return out.bytes();
}

/// A hash of matches, so that damage is seen in any of their figures.
class hash_of_matches {
 public:
  void add(const reuse_match& match, const std::string& runs) {
    packer all;
    for (const reuse_side* side : {&match.left, &match.right}) all(side->document, side->paragraph, side->words);
    for (const double each : {match.score, match.share, match.echo, match.boilerplate}) {
      all(std::bit_cast<std::uint64_t>(each));
    }
    all(match.words, std::string_view(runs));
    hash_.add(all.bytes());
  }

  [[nodiscard]] std::string text() { return hexadecimal(hash_.digest()); }

 private:
  sha256 hash_;
};

/// The row of each paragraph of a document, by its place there.
class paragraph_numbers {
 public:
  explicit paragraph_numbers(connection& corpus)
      : asked_(corpus, "SELECT id FROM paragraphs WHERE document = ? ORDER BY ordinal") {}

  std::int64_t of(std::int64_t document, std::uint32_t paragraph) {
    auto& ids = known_[document];
    if (ids.empty()) {
      for (asked_.bind(document); asked_.next();) ids.push_back(asked_.integer(0));
      asked_.reset();
    }
    return paragraph < ids.size() ? ids[paragraph] : 0;
  }

 private:
  statement asked_;
  std::unordered_map<std::int64_t, std::vector<std::int64_t>> known_;
};

span span_at(const statement& row, int column) {
  return {static_cast<std::uint32_t>(row.integer(column)), static_cast<std::uint32_t>(row.integer(column + 1))};
}

bool lies_in(const reuse_side& side, std::span<const reading> read) {
  const auto& paragraphs = read[side.document].paragraphs;
  return side.words.begin <= side.words.end && side.paragraph < paragraphs.size() &&
         paragraphs[side.paragraph].text.contains(side.words);
}

/// Whether all that it points at is there.
bool is_sound(const reuse_match& match, std::span<const reading> read) {
  return lies_in(match.left, read) && lies_in(match.right, read) && !match.runs.empty() &&
         std::ranges::all_of(match.runs, [&](const aligned_run& run) {
           return match.left.words.contains(run.left) && match.right.words.contains(run.right);
         });
}

/// The matches of rows that say `columns`.
class match_reader {
 public:
  static constexpr const char* columns =
      "SELECT e.document, e.ordinal, r.earlier_begin, r.earlier_end, l.document, l.ordinal, r.later_begin,"
      " r.later_end, r.words, r.score, r.share, r.echo, r.boilerplate, r.runs FROM reuses r"
      " JOIN paragraphs e ON e.id = r.earlier JOIN paragraphs l ON l.id = r.later ORDER BY r.id";

  explicit match_reader(const document_numbers& documents) {
    for (std::uint32_t i = 0; i < documents.size(); ++i) numbers_.emplace(documents[i], i);
  }

  std::optional<reuse_match> read(const statement& row, hash_of_matches& hash) const {
    const auto left = side(row, 0);
    const auto right = side(row, 4);
    if (!left || !right) return std::nullopt;
    reuse_match made{*left,
                     *right,
                     row.real(9),
                     row.real(10),
                     row.real(11),
                     row.real(12),
                     static_cast<std::uint32_t>(row.integer(8)),
                     {}};
    unpacker in(row.text(13));
    pass_runs(in, made.runs);
    hash.add(made, std::string(row.text(13)));
    return in.is_done() ? std::optional(std::move(made)) : std::nullopt;
  }

 private:
  std::optional<reuse_side> side(const statement& row, int column) const {
    const auto document = numbers_.find(row.integer(column));
    if (document == numbers_.end()) return std::nullopt;
    return reuse_side{document->second, static_cast<std::uint32_t>(row.integer(column + 1)), span_at(row, column + 2)};
  }

  std::unordered_map<std::int64_t, std::uint32_t> numbers_;
};

}  // namespace

bool keeps_reuse(connection& corpus) { return corpus.number("SELECT count(*) FROM reuse_rules") != 0; }

std::string reuse_rules(connection& corpus) {
  statement asked(corpus, "SELECT fingerprint FROM reuse_rules");
  return std::string(asked.next() ? asked.text(0) : std::string_view());
}

std::string reuse_rules_of(const std::string& knowledge) {
  sha256 hash;
  hash.add(knowledge);
  hash.add(reuse_sources);
  return hexadecimal(hash.digest());
}

void clear_reuse(connection& corpus) {
  corpus.run("DELETE FROM reuses; UPDATE reuse_rules SET fingerprint = '', sha256 = ''");
}

void keep_reuse(connection& corpus, bool wanted) {
  if (!wanted) return corpus.run("DELETE FROM reuses; DELETE FROM reuse_rules");
  if (!keeps_reuse(corpus)) corpus.run("INSERT INTO reuse_rules VALUES ('', '')");
}

void write_reuse(connection& corpus, const document_numbers& documents, const std::vector<reuse_match>& all,
                 const std::string& rules) {
  paragraph_numbers paragraphs(corpus);
  statement add(corpus,
                "INSERT INTO reuses (earlier, later, earlier_begin, earlier_end, later_begin, later_end, words, score,"
                " share, echo, boilerplate, runs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  hash_of_matches hash;
  for (const reuse_match& each : all) {
    const auto& [left, right] = std::tie(each.left, each.right);
    const std::string runs = packed_runs(each.runs);
    hash.add(each, runs);
    add.run(paragraphs.of(documents[left.document], left.paragraph),
            paragraphs.of(documents[right.document], right.paragraph), left.words.begin, left.words.end,
            right.words.begin, right.words.end, each.words, each.score, each.share, each.echo, each.boilerplate,
            blob{runs});
  }
  statement(corpus, "UPDATE reuse_rules SET fingerprint = ?, sha256 = ?").run(rules, hash.text());
}

std::optional<std::vector<reuse_match>> read_reuse(connection& corpus, const document_numbers& documents) {
  const match_reader reader(documents);
  hash_of_matches hash;
  std::vector<reuse_match> all;
  statement rows(corpus, match_reader::columns);
  while (rows.next()) {
    auto match = reader.read(rows, hash);
    if (!match) return std::nullopt;
    all.push_back(*std::move(match));
  }
  statement kept(corpus, "SELECT sha256 FROM reuse_rules");
  const bool is_as_written = !kept.next() || kept.text(0).empty() || kept.text(0) == hash.text();
  return is_as_written ? std::optional(std::move(all)) : std::nullopt;
}

bool are_sound(const std::vector<reuse_match>& all, std::span<const reading> read) {
  return std::ranges::all_of(all, [&](const reuse_match& each) { return is_sound(each, read); });
}

}  // namespace recital::store
