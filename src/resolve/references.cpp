#include "resolve/references.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "resolve/pinpoint.hpp"
#include "resolve/rules/provisions.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// Goes through the mentions in order and keeps the reporting verb that governs them.
class reference_writer {
 public:
  reference_writer(const document_view& seen, const context& so_far)
      : seen_(seen), so_far_(so_far), own_(seen.known.by_symbol(seen.from.about.symbol)) {}

  void write(std::uint32_t i) {
    follow_verb(i);
    if (seen_.mentions[i].kind == mention_kind::pinpoint) {
      write_provisions(i);
      return;
    }
    if (const auto nested = so_far_.nested.find(i); nested != so_far_.nested.end()) {
      add(i, nested->second, {}, nested->second.where);
    }
    if (seen_.attachments[i].absorbed || so_far_.absorbed[i] || seen_.attachments[i].has_pinpoint) return;
    for (const finding& f : so_far_.findings[i]) {
      if (!is_own(i, f)) add(i, f, {}, f.where);
    }
  }

  [[nodiscard]] std::vector<reference> take_sorted() {
    const auto earlier = [](const reference& a, const reference& b) {
      return a.source.begin != b.source.begin ? a.source.begin < b.source.begin : a.source.end < b.source.end;
    };
    if (!std::is_sorted(references_.begin(), references_.end(), earlier)) {
      std::stable_sort(references_.begin(), references_.end(), earlier);
    }
    return std::move(references_);
  }

 private:
  /// The document itself is no reference: its symbol in a page's head, its name in its title.
  [[nodiscard]] bool is_own(std::uint32_t i, const finding& f) const {
    return f.target == seen_.from.about.symbol || (own_ != nullptr && f.target == own_->id && seen_.is_heading(i));
  }

  /// "article 66 of the Non-Proliferation Treaty", which has eleven.
  [[nodiscard]] static bool lacks(const finding& f, const provision& p) {
    return f.entry != nullptr && f.status == status::resolved && f.within.empty() &&
           provision_of(*f.entry, in_units_of(*f.entry, p.unit), p.number) == has_provision::no;
  }

  /// A chain of provisions takes the place of its host, whose words the nearest of them takes in.
  void write_provisions(std::uint32_t i) {
    const attachment& a = seen_.attachments[i];
    if (a.chain != i) return;
    const bool hosted = a.host != nothing && !so_far_.findings[a.host].empty();
    const auto& found = so_far_.findings[hosted ? a.host : i];
    if (found.empty()) return;
    const bool leads = hosted && seen_.mentions[a.host].where.begin < seen_.mentions[i].where.begin;
    const bool is_first = hosted && first_pinpoint_of(seen_, a.host) == i;
    const finding& f = leads ? found.back() : found.front();
    const auto all = join(chain_of(seen_, i), seen_.members);
    for (std::size_t k = 0; k < all.size(); ++k) {
      span where = all[k].where;
      if (leads && is_first && k == 0) where = hull(f.where, where);
      if (hosted && !leads && k + 1 == all.size()) where = hull(where, f.where);
      if (lacks(f, all[k])) {
        add(i, seen_.unresolved(where, f.kind, no_target::provision_not_there, f.how), {}, where);
        continue;
      }
      const std::string id = f.within.empty() ? all[k].id : f.within + "__" + all[k].id;
      add(i, f, f.entry != nullptr ? in_units_of(*f.entry, id) : id, where);
    }
    if (!is_first) return;
    // the other members of a list that a provision of one of them stands beside
    for (const finding& other : found) {
      if (&other != &f) add(a.host, other, {}, other.where);
    }
  }

  void add(std::uint32_t i, const finding& f, std::string pinpoint, span where) {
    const mention& m = seen_.mentions[i];
    reference r;
    r.paragraph = m.paragraph;
    r.kind = f.kind;
    r.via = f.via;
    r.status = f.status;
    r.target = f.target;
    r.pinpoint = std::move(pinpoint);
    r.symbol = f.symbol;
    r.surface = seen_.from.document.map.printed(where, seen_.from.document.text, seen_.from.source);
    r.source = seen_.from.document.map.home(where);
    r.words = where;
    r.verb = verb();
    r.rule = m.rule != nullptr ? m.rule->id : "name";
    r.decided_by = f.how;
    r.candidates = f.candidates;
    r.reason = f.reason;
    references_.push_back(std::move(r));
  }

  /// Notes what stands before the mention in its paragraph: words, and the verb that it may be itself.
  void follow_verb(std::uint32_t i) {
    const mention& m = seen_.mentions[i];
    if (m.paragraph != clause_paragraph_) {
      clause_paragraph_ = m.paragraph;
      noted_to_ = seen_.bounds(i).begin;
      steps_.clear();
      verb_ = {};
    }
    if (m.where.begin > noted_to_) {
      steps_.push_back({{noted_to_, m.where.begin}, nothing});
      noted_to_ = m.where.begin;
    }
    if (m.kind == mention_kind::verb) steps_.push_back({{}, i});
  }

  /// The reporting verb of the clause that the last mention stands in. Most verbs govern no reference, so that none is
  /// looked at before one is met.
  [[nodiscard]] std::string_view verb() {
    for (; !steps_.empty(); steps_.pop_back()) {
      const auto& [words, verb] = steps_.back();
      const bool is_governing = verb != nothing && !is_of_cited_text(verb);
      const bool ends_clause = verb == nothing && seen_.from.links.clause_end.match(seen_.text(words));
      if (!is_governing && !ends_clause) continue;
      verb_ = is_governing ? seen_.mentions[verb].value : std::string_view();
      steps_.clear();
      break;
    }
    return verb_;
  }

  /// "Recalling resolution 984 (1995), in which the Council took note of": it is not the paragraph that takes note.
  [[nodiscard]] bool is_of_cited_text(std::uint32_t i) const {
    constexpr std::uint32_t longest_clause = 200;  // bytes
    const auto& link = seen_.from.links.verb_of_cited;
    return link.is_set() && link.match(seen_.before(seen_.mentions[i].where.begin, i, longest_clause));
  }

  /// Words, or a verb.
  struct step {
    span words;
    std::uint32_t verb = nothing;
  };

  const document_view& seen_;
  const context& so_far_;
  const instrument* own_;  ///< the document itself, where the catalogue knows it; else null
  std::vector<reference> references_;
  std::uint32_t clause_paragraph_ = nothing;
  std::uint32_t noted_to_ = 0;
  std::vector<step> steps_;  ///< in the paragraph, since the verb was asked for
  std::string_view verb_;    ///< up to there
};

}  // namespace

std::vector<reference> references_of(const document_view& seen, const context& so_far) {
  reference_writer writer(seen, so_far);
  for (std::uint32_t i = 0; i < seen.mentions.size(); ++i) writer.write(i);
  return writer.take_sorted();
}

}  // namespace recital::resolve
