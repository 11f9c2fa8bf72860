#include "resolve/settle/census.hpp"

#include <algorithm>
#include <string>

#include "resolve/settle/common_words.hpp"
#include "resolve/settle/query_around.hpp"

namespace recital::resolve {
namespace {

using cite::mention_kind;

const instrument* treaty_named_by(resolution_state& s, std::uint32_t i) {
  const auto& entry = s.from.names.entry(s.mentions[i].phrase);
  const auto& first = entry.meanings.front();
  if (entry.stands_alone()) {
    const bool is_treaty = first.instrument != nullptr && first.instrument->kind == kind::treaty;
    if (!is_treaty || (is_of_common_words(s, i) && belongs_to_another(s, i, *first.instrument))) return nullptr;
    return first.instrument;
  }
  const int year = first_year(s, i);
  // "the action plan" alone may be anybody's, and cannot speak for itself
  if (year == 0 && first.series == nullptr && !s.mentions[i].marked) return nullptr;
  const auto found = candidates(s.known, entry.meanings, query_of(s, i, year), s.maker);
  return found.size() == 1 ? s.known.find(found.front()->forum) : nullptr;
}

/// Texts named in the headings before anything is said are in the document's title.
void read_title(resolution_state& s) {
  for (std::uint32_t i = 0; i < s.mentions.size() && s.is_heading(i); ++i) {
    if (s.mentions[i].kind != mention_kind::name) continue;
    const auto& entry = s.from.names.entry(s.mentions[i].phrase);
    const instrument* named = entry.stands_alone() ? entry.meanings.front().instrument : nullptr;
    if (named == nullptr || named->kind == kind::treaty || named->noun.empty()) continue;
    const auto [known, is_new] = s.titled_by_noun.try_emplace(named->noun, named);
    if (!is_new && known->second != named) known->second = nullptr;
  }
}

/// Whether a provision is all that a paragraph says before its text begins: "Article 1", "Статья 1. Закон принят".
bool heads_paragraph(const resolution_state& s, std::uint32_t i) {
  const cite::mention& m = s.mentions[i];
  if (m.member_count != 1 || m.where.begin != s.bounds(i).begin) return false;
  const std::string_view rest = s.after(m.where.end, i);
  if (rest.empty()) return true;
  const bool is_set_off = s.from.language.unspaced && rest.front() == ' ';
  return is_set_off || std::string_view(".:").find(rest.front()) != std::string_view::npos || rest.starts_with(" –") ||
         rest.starts_with(" —") || rest.starts_with(" -");
}

/// Finds the longest row of articles that head paragraphs, one number after the other: a law numbers its own so. Roman
/// numbers are those of treaties, whose articles a document may be ordered by.
class own_article_counter {
 public:
  explicit own_article_counter(resolution_state& s) : s_(s) {}

  void count(std::uint32_t i) {
    if (!heads_paragraph(s_, i)) return;
    const cite::member& only = s_.members[s_.mentions[i].first_member];
    const bool is_roman = !only.text.empty() && only.text.find_first_not_of("IVXLC") == std::string_view::npos;
    if (is_roman || only.number == 0) return;
    length_ = only.number == last_ + 1 || length_ == 0 ? length_ + 1 : 1;
    last_ = only.number;
    s_.own_articles = std::max(s_.own_articles, length_);
  }

 private:
  resolution_state& s_;
  int last_ = 0;
  int length_ = 0;
};

}  // namespace

void take_census(resolution_state& s) {
  read_title(s);
  constexpr int weight_of_heading = 3;
  own_article_counter own(s);
  for (std::uint32_t i = 0; i < s.mentions.size(); ++i) {
    if (s.mentions[i].kind == mention_kind::pinpoint && s.mentions[i].value == "art" && s.attachments[i].chain == i &&
        s.attachments[i].host == nothing) {
      ++s.bare_articles;
      own.count(i);
    }
    if (s.mentions[i].kind != mention_kind::name) continue;
    const instrument* treaty = treaty_named_by(s, i);
    if (treaty != nullptr) s.course.count(*treaty, s.is_heading(i) ? weight_of_heading : 1);
  }
}

const instrument* text_in_title(const resolution_state& s, std::string_view noun) {
  const auto found = s.titled_by_noun.find(noun);
  return found == s.titled_by_noun.end() ? nullptr : found->second;
}

std::string_view own_cycle(const resolution_state& s) {
  const instrument* home = s.course.home();
  if (home == nullptr || s.from.about.year == 0) return {};
  for (const series& each : s.known.all_series()) {
    if (each.model.forum != home->id) continue;
    for (const instrument& member : each.members) {
      if (year_of(member) == s.from.about.year && !member.cycle.empty()) return member.cycle;
    }
  }
  return {};
}

}  // namespace recital::resolve
