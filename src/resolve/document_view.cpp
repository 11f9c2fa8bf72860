#include "resolve/document_view.hpp"

#include <utility>

#include "text/code_point.hpp"

namespace recital::resolve {
namespace {

/// The pairs of nouns that one word stands for.
std::vector<std::pair<std::string_view, std::string_view>> words_shared(const language_grammar& language) {
  std::vector<std::pair<std::string_view, std::string_view>> shared;
  std::map<std::string_view, std::string_view> first;  // by word
  for (const auto& [noun, words] : language.nouns) {
    for (const std::string& word : words) {
      const auto [known, is_new] = first.try_emplace(word, noun);
      if (!is_new) shared.emplace_back(known->second, noun);
    }
  }
  return shared;
}

}  // namespace

document_view::document_view(const materials& all)
    : from(all),
      known(all.known),
      defined(take_definitions(all.document, all.mentions, all.names, all.links, all.language)),
      mentions(defined.found.mentions),
      members(defined.found.members),
      attachments(attach(all.document, defined.found, all.names, all.links, all.language)) {
  const auto& paragraphs = all.document.paragraphs;
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    const bool is_footnote = paragraphs[p].kind == paragraph_kind::footnote;
    (is_footnote ? notes : running).push_back(p);
    if (is_footnote) notes_by_label.try_emplace(paragraphs[p].label, p);
  }
  shared_words = words_shared(all.language);
  for (std::uint32_t i = 0; i < mentions.size(); ++i) {
    const bool is_own = mentions[i].kind == cite::mention_kind::pinpoint && attachments[i].host == nothing &&
                        attachments[i].chain == i && heads_paragraph(i);
    if (is_own) own_provisions.emplace(mentions[i].value, members[mentions[i].first_member].number);
  }
}

std::string_view document_view::before(std::uint32_t at, std::uint32_t i, std::uint32_t most) const {
  return before_in(mentions[i].paragraph, at, most);
}

std::string_view document_view::before_in(std::uint32_t paragraph, std::uint32_t at, std::uint32_t most) const {
  const std::uint32_t begin = std::max(from.document.paragraphs[paragraph].text.begin, at > most ? at - most : 0);
  return text({static_cast<std::uint32_t>(text::aligned(from.document.text, begin)), at});
}

bool document_view::heads_paragraph(std::uint32_t i) const {
  const cite::mention& m = mentions[i];
  if (m.member_count != 1 || m.where.begin != bounds(i).begin) return false;
  const std::string_view rest = after(m.where.end, i);
  if (rest.empty()) return true;
  const bool is_set_off = from.language.unspaced && rest.front() == ' ';
  const auto goes_on = [&](std::string_view mark) { return rest.starts_with(mark); };
  constexpr std::string_view marks[] = {".", ":", " –", " —", " -", " :", "：", "、"};
  return is_set_off || std::ranges::any_of(marks, goes_on);
}

std::string_view document_view::after(std::uint32_t at, std::uint32_t i, std::uint32_t most) const {
  return text({at, std::min(bounds(i).end, at + most)});
}

std::string_view document_view::passage(std::uint32_t i) const {
  constexpr std::uint32_t reach = 2000;
  // the same for all mentions of a stretch, so that what was learnt of it can be kept
  const std::uint32_t stretch = mentions[i].where.begin / reach * reach;
  const span whole = bounds(i);
  return text({std::max(whole.begin, stretch > reach ? stretch - reach : 0), std::min(whole.end, stretch + 2 * reach)});
}

finding document_view::of_symbol(std::string symbol, recital::kind what, span where,
                                 std::optional<resolved_by> how) const {
  if (const instrument* entry = known.by_symbol(symbol); entry != nullptr) return of_entry(*entry, where, how);
  finding f;
  f.where = where;
  f.kind = what;
  f.noun = name(what);
  f.how = how;
  f.target = std::move(symbol);
  return f;
}

finding document_view::named_by_words(span where, recital::kind what, recital::status how_sure,
                                      std::optional<resolved_by> how) const {
  finding f;
  f.where = where;
  f.kind = what;
  f.status = how_sure;
  f.how = how;
  f.target.append(name(how_sure)).append(":");
  for (const char c : text(where)) {
    if (c != ' ') {
      f.target += c;
    } else if (!from.language.unspaced) {
      f.target += '-';
    }
  }
  return f;
}

finding document_view::unresolved(span where, recital::kind what, no_target reason,
                                  std::optional<resolved_by> how) const {
  finding f = named_by_words(where, what, status::unresolved, how);
  f.reason = reason;
  return f;
}

finding document_view::ambiguous(span where, const std::vector<const instrument*>& all,
                                 std::optional<resolved_by> how) const {
  std::vector<std::string> targets;
  for (const auto* entry : all) targets.push_back(entry->id);
  return ambiguous(where, all.front()->kind, std::move(targets), how);
}

finding document_view::ambiguous(span where, recital::kind what, std::vector<std::string> targets,
                                 std::optional<resolved_by> how) const {
  finding f = named_by_words(where, what, status::ambiguous, how);
  f.candidates = std::move(targets);
  return f;
}

entity document_view::named_by(std::uint32_t i, const finding& f) const {
  return {f.where.begin, mentions[i].paragraph, is_note(i), f.entry, f.target, f.symbol, f.noun, f.kind};
}

}  // namespace recital::resolve
