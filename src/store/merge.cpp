#include "recital/store/merge.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "store/database.hpp"
#include "store/kept_contents.hpp"
#include "store/kept_rows.hpp"
#include "store/open_corpus.hpp"
#include "text/well_formed.hpp"

namespace recital {
namespace {

const provenance* with(const std::vector<provenance>& all, const std::string provenance::*which,
                       const std::string& fingerprint) {
  const auto found = std::ranges::find(all, fingerprint, which);
  return found == all.end() ? nullptr : &*found;
}

/// One of the corpora, and the file of it whose turn it is.
class part {
 public:
  explicit part(store::connection opened)
      : file_(std::move(opened)),
        readers_(store::read_readers(file_)),
        knowledge_(store::read_knowledge(file_)),
        rows_(file_),
        contents_(file_),
        hash_(file_, "SELECT sha256 FROM items WHERE id = ?") {}

  void begin() {
    rows_.begin_anew();
    go_on();
  }

  void go_on() { at_ = rows_.next(); }

  [[nodiscard]] const std::optional<kept_input>& at() const { return at_; }

  /// Puts the file at hand, as it is kept here.
  [[nodiscard]] result<void> put(corpus_writer& into) {
    const provenance* reader = with(readers_, &provenance::reader, at_->reader);
    file_to_keep copy{at_->path, at_->role, at_->bytes, at_->modified, at_->sha256, {}};
    std::vector<const provenance*> used;
    for (const kept_item& each : at_->items) {
      auto item = item_of(each);
      if (!item) return tl::make_unexpected(std::move(item).error());
      copy.items.push_back(*std::move(item));
      used.push_back(with(knowledge_, &provenance::knowledge, each.knowledge));
    }
    if (reader == nullptr || std::ranges::count(used, nullptr) > 0) return tl::make_unexpected(store::damage(path(), at_->path));
    into.put(std::move(copy), *reader, used);
    return {};
  }

  [[nodiscard]] std::vector<correction> corrections() { return store::read_corrections(file_); }
  [[nodiscard]] result<void> verdict() const { return file_.verdict(); }
  [[nodiscard]] const std::string& path() const { return file_.path(); }

 private:
  [[nodiscard]] result<item_to_keep> item_of(const kept_item& kept) {
    item_to_keep copy{kept.source, kept.correction, {}, contents_.printed_text_of(kept.id), "", ""};
    hash_.bind(kept.id);
    if (hash_.next()) copy.hash = hash_.text(0);
    hash_.reset();
    if (kept.failure) {
      copy.read = tl::make_unexpected(*kept.failure);
      return copy;
    }
    copy.record = contents_.record_of(kept.id);
    auto read = store::reading_of(copy.record, contents_.words_of(kept.id));
    if (auto good = file_.verdict(); !good) return tl::make_unexpected(std::move(good).error());
    if (!read) return tl::make_unexpected(store::damage(path(), kept.source));
    copy.read = *std::move(read);
    return copy;
  }

  store::connection file_;
  std::vector<provenance> readers_, knowledge_;
  store::input_rows rows_;
  store::kept_contents contents_;
  store::statement hash_;
  std::optional<kept_input> at_;
};

/// As `input_rows` has them.
bool is_before(const kept_input& one, const kept_input& other) {
  const bool is_text = text::is_well_formed(one.path);
  return is_text != text::is_well_formed(other.path) ? is_text : one.path < other.path;
}

/// Calls `take(part)` once for each path, with the first part that has it at hand.
template <class Take>
result<void> walk(std::vector<part>& parts, Take take) {
  for (part& each : parts) each.begin();
  while (true) {
    part* next = nullptr;
    for (part& each : parts) {
      if (each.at() && (next == nullptr || is_before(*each.at(), *next->at()))) next = &each;
    }
    if (next == nullptr) break;
    if (auto good = take(*next); !good) return good;
    const std::string path = next->at()->path;
    for (part& each : parts) {
      if (each.at() && each.at()->path == path) each.go_on();
    }
  }
  for (const part& each : parts) {
    if (auto good = each.verdict(); !good) return good;
  }
  return {};
}

/// Nobody but the user knows which bytes are meant.
result<void> check_agreement(std::vector<part>& parts) {
  return walk(parts, [&](const part& first) -> result<void> {
    for (const part& each : parts) {
      if (!each.at() || each.at()->path != first.at()->path || each.at()->sha256 == first.at()->sha256) continue;
      return failure(error_code::bad_data, "keeps another version of " + first.at()->path + " than " + first.path(),
                     {each.path()});
    }
    return {};
  });
}

result<corrections> all_corrections(std::vector<part>& parts) {
  std::vector<correction> all;
  for (part& from : parts) {
    for (correction& each : from.corrections()) {
      const auto met = std::ranges::find(all, each.file, &correction::file);
      if (met == all.end()) {
        all.push_back(std::move(each));
      } else if (met->fingerprint() != each.fingerprint() || met->tags != each.tags) {
        return failure(error_code::bad_data, "keeps another correction of " + each.file, {from.path()});
      }
    }
  }
  return corrections::of(std::move(all));
}

}  // namespace

result<std::size_t> merge(std::span<const std::string> corpora, corpus_writer& into) {
  std::vector<part> parts;
  for (const std::string& path : corpora) {
    auto opened = store::open_corpus(path);
    if (!opened) return tl::make_unexpected(std::move(opened).error());
    parts.emplace_back(*std::move(opened));
  }
  if (auto good = check_agreement(parts); !good) return tl::make_unexpected(std::move(good).error());
  const auto said = all_corrections(parts);
  if (!said) return tl::make_unexpected(said.error());
  into.put(*said);
  std::size_t files = 0;
  const auto done = walk(parts, [&](part& from) -> result<void> {
    ++files;
    if (auto good = from.put(into); !good) return good;
    return into.commit_if_much();
  });
  if (!done) return tl::make_unexpected(done.error());
  return files;
}

}  // namespace recital
