#include "resolve/definitions.hpp"

#include <algorithm>
#include <string>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

constexpr std::size_t most_short_forms = 64;
constexpr std::uint32_t widest_bracket = 120;

/// Digits but for those that count a meeting: "1MSP", "10MSP".
bool has_digit(std::string_view words) {
  constexpr std::size_t longest_ordinal = 2;
  const auto letters = std::min(words.find_first_not_of("0123456789"), words.size());
  const bool is_counted =
      letters <= longest_ordinal && letters + 1 < words.size() &&
      std::all_of(words.begin() + static_cast<std::ptrdiff_t>(letters), words.end(), text::is_capital_ascii);
  return !is_counted && std::any_of(words.begin(), words.end(), text::is_digit);
}

/// "(Annex)": a bracket without an article, marks of quotation or "hereinafter" defines nothing.
bool says_nothing_else(std::string_view bracket, std::string_view words) {
  constexpr std::size_t brackets = 3;  // with the blank before them
  return bracket.size() <= words.size() + brackets;
}

/// Whether the words may serve as a short form: they have a capital or an ideograph, and are no number.
bool may_be_short_form(std::string_view words) {
  const bool named = std::any_of(words.begin(), words.end(), [](char c) {
    return text::is_capital_ascii(c) || static_cast<unsigned char>(c) >= 0xC3;
  });
  return words.size() >= 3 && named && !has_digit(words) && words.find('/') == std::string_view::npos;
}

/// What a word adds to an acronym: its capital initial, or all of it where it is one itself.
std::string_view adds(std::string_view word) {
  if (word.empty() || !text::is_capital_ascii(word.front())) return {};
  return std::all_of(word.begin(), word.end(), text::is_capital_ascii) ? word : word.substr(0, 1);
}

/// Where the stretch up to the end of `words` begins that spells `letters`; npos where none does.
std::size_t start_of_spelling(std::string_view words, std::string_view letters) {
  for (std::size_t end = words.size(); end > 0;) {
    std::size_t begin = end;
    while (begin > 0 && text::is_ascii_letter_or_digit(words[begin - 1])) --begin;
    const auto part = adds(words.substr(begin, end - begin));
    if (!letters.ends_with(part)) return std::string_view::npos;
    letters.remove_suffix(part.size());
    if (letters.empty()) return begin;
    end = begin > 0 ? begin - 1 : 0;
  }
  return std::string_view::npos;
}

/// "the United Nations Mission to support the Hodeidah Agreement (UNMHA)", "the Agreement on the Roadmap to the end of the
/// Charter (the Roadmap)": the short form is that of a longer name, of which the host, behind `ahead`, is the last part.
bool is_of_longer_name(std::string_view ahead, std::string_view host, std::string_view words) {
  if (std::all_of(words.begin(), words.end(), text::is_capital_ascii)) {
    const std::string whole = std::string(ahead) + std::string(host);
    return start_of_spelling(whole, words) < ahead.size();
  }
  return host.find(words) == std::string_view::npos && ahead.find(words) != std::string_view::npos;
}

class collector {
 public:
  collector(const text::document& document, const cite::mention_list& list, const cite::finder& names,
            const connectors& links, const language_grammar& language)
      : text_(document.text), document_(document), names_(names), links_(links), language_(language) {
    found_.found = list;
  }

  definitions collect() {
    if (links_.definition.is_set()) take();
    return std::move(found_);
  }

 private:
  void take() {
    auto& all = mentions();
    absorbed_.assign(all.size(), false);
    for (std::size_t i = 0; i < all.size(); ++i) {
      // "the Convention (in French: Convention ...) (hereinafter the Convention)"
      for (int brackets = 0; brackets < 2 && !absorbed_[i] && may_be_defined(all[i]); ++brackets) {
        const std::uint32_t end = all[i].where.end;
        define(i);
        if (all[i].where.end == end) break;
      }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!absorbed_[i]) all[kept++] = all[i];
    }
    all.resize(kept);
    follow();
  }

  [[nodiscard]] std::vector<mention>& mentions() { return found_.found.mentions; }
  [[nodiscard]] const std::vector<mention>& mentions() const { return found_.found.mentions; }

  struct short_form {
    std::string_view words;
    std::size_t from;
    bool is_definite;  ///< it means its host only behind an article: any text may be called so
    bool is_noun;      ///< it means its host only where it stands free: it is part of longer words, too
    bool is_cut;       ///< it is the host's although another text has it for a name
  };

  /// What has a number of its own, so that its kind may serve as its short form: "resolution 1540 (2004) (the Resolution)".
  static bool has_number(const mention& host) {
    return host.kind == mention_kind::symbol || (host.kind == mention_kind::numbered && host.member_count == 1);
  }
  static bool may_be_defined(const mention& host) {
    return host.kind == mention_kind::name || host.kind == mention_kind::titled || has_number(host);
  }

  void define(std::size_t i) {
    mention& host = mentions()[i];
    const std::uint32_t end = document_.paragraphs[host.paragraph].text.end;
    captures found;
    if (host.where.end >= end ||
        !links_.definition.match(text_.substr(host.where.end, std::min(widest_bracket, end - host.where.end)), found))
      return;
    const auto words = found[group::words];
    if (words.empty()) return;
    const span bracket{host.where.end, host.where.end + static_cast<std::uint32_t>(found.whole.size())};
    const std::size_t inner = first_inside(i, bracket);
    if (has_number(host) && (says_nothing_else(found.whole, words) || has_digit(words))) return;
    const bool in_bracket = found.whole.starts_with(',');  // "(INFCIRC/214, the Safeguards Agreement)"
    if (in_bracket && !has_number(host)) return;
    const bool is_cut = inner != none && is_cut_from(host, mentions()[inner]);
    if (inner != none && !is_cut && !says_the_same(host, mentions()[inner])) return;
    if (inner == none && !has_number(host) && !may_be_short_form(words)) return;
    if (inner == none && noun_of(words).empty() && is_of_longer_name(ahead_of(host), text_of(host), words)) return;
    const auto noun = noun_of(words);
    if (!noun.empty()) found_.nouns.push_back({noun, host.where.begin});
    const bool is_new = noun.empty() && (is_cut || inner == none || mentions()[inner].kind == mention_kind::titled);
    // where words have no blanks between them, no rule finds a bare noun everywhere; one that is defined in title marks
    // goes on in them
    const auto& mark = language_.title_marks.first;
    const bool is_bare_noun = !noun.empty() && language_.unspaced && found.whole.find(mark) == std::string_view::npos;
    if ((is_new || is_bare_noun || has_number(host)) && shorts_.size() < most_short_forms) {
      shorts_.push_back({words, bracket.end, has_number(host), is_bare_noun, is_cut});
      found_.hosts.push_back(host.where.begin);
    }
    for (std::size_t j = i + 1; j < mentions().size() && mentions()[j].where.begin < bracket.end; ++j)
      absorbed_[j] = true;
    if (!in_bracket) host.where.end = bracket.end;
  }

  [[nodiscard]] std::string_view text_of(const mention& host) const {
    return text_.substr(host.where.begin, host.where.size());
  }

  /// The words before a mention in its paragraph, as far as one name may reach.
  [[nodiscard]] std::string_view ahead_of(const mention& host) const {
    constexpr std::uint32_t longest_name = 160;
    const std::uint32_t begin = document_.paragraphs[host.paragraph].text.begin;
    const std::uint32_t from = host.where.begin - std::min(host.where.begin - begin, longest_name);
    return text_.substr(from, host.where.begin - from);
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  [[nodiscard]] std::size_t first_inside(std::size_t i, span bracket) const {
    for (std::size_t j = i + 1; j < mentions().size() && mentions()[j].where.begin < bracket.end; ++j) {
      const auto kind = mentions()[j].kind;
      if (kind != mention_kind::verb && kind != mention_kind::body && kind != mention_kind::place) return j;
    }
    return none;
  }

  /// Whether what stands in the bracket may be another way of naming the host.
  [[nodiscard]] bool says_the_same(const mention& host, const mention& inner) const {
    if (inner.kind == mention_kind::noun || inner.kind == mention_kind::titled) return true;
    if (has_number(host)) return inner.kind == mention_kind::name && !is_acronym(inner);
    if (inner.kind != mention_kind::name || host.kind != mention_kind::name) return false;
    const auto& meant = names_.entry(host.phrase).meanings;
    const auto& said = names_.entry(inner.phrase).meanings;
    return std::any_of(said.begin(), said.end(), [&](const cite::meaning& s) {
      return std::any_of(meant.begin(), meant.end(),
                         [&](const cite::meaning& m) { return s.instrument == m.instrument && s.series == m.series; });
    });
  }

  /// How many ideographs of the name, from the first on, a title holds in their order.
  [[nodiscard]] static std::size_t held_in_order(std::string_view title, std::string_view name) {
    std::size_t at = 0;
    while (at < name.size()) {
      const auto letter = name.substr(at, text::width_of(static_cast<unsigned char>(name[at])));
      const auto found = title.find(letter);
      if (found == std::string_view::npos) break;
      title.remove_prefix(found + letter.size());
      at += letter.size();
    }
    return at;
  }

  /// "《商标马德里协定议定书》(以下简称马德里议定书)": a title that nobody knows holds all ideographs of the name in their order, so
  /// that the name is short for it. It may yet be a translation of the title of the text that has the name.
  [[nodiscard]] bool is_cut_from(const mention& host, const mention& inner) const {
    if (host.kind != mention_kind::titled || inner.kind != mention_kind::name || !language_.unspaced) return false;
    const std::string_view title = text_of(host);
    const std::string_view name = text_of(inner);
    return held_in_order(title, name) == name.size() &&
           std::ranges::none_of(names_.entry(inner.phrase).meanings, [&](const cite::meaning& m) {
             return m.instrument != nullptr && is_translation(title, *m.instrument);
           });
  }

  /// Most ideographs of what the catalogue calls the text stand in the title.
  [[nodiscard]] bool is_translation(std::string_view title, const instrument& entry) const {
    const auto listed = entry.title.find(language_.code);
    if (listed == entry.title.end()) return false;
    const std::string_view words = listed->second;
    std::size_t all = 0;
    std::size_t held = 0;
    for (std::size_t at = 0; at < words.size(); ++all) {
      const auto letter = words.substr(at, text::width_of(static_cast<unsigned char>(words[at])));
      if (title.find(letter) != std::string_view::npos) ++held;
      at += letter.size();
    }
    return held * 4 >= all * 3;
  }

  [[nodiscard]] bool is_acronym(const mention& name) const {
    return text_of(name).find(' ') == std::string_view::npos && !language_.unspaced;
  }

  [[nodiscard]] std::string_view noun_of(std::string_view words) const {
    for (const auto& [noun, forms] : language_.nouns) {
      if (std::find(forms.begin(), forms.end(), words) != forms.end()) return noun;
    }
    return {};
  }

  /// Adds a mention wherever a short form is used after its definition and nothing else was found there.
  void follow() {
    std::vector<mention> added;
    for (std::uint32_t k = 0; k < shorts_.size(); ++k) {
      const auto words = shorts_[k].words;
      for (auto at = text_.find(words, shorts_[k].from); at != std::string_view::npos;
           at = text_.find(words, at + words.size())) {
        const auto end = at + words.size();
        if ((text::is_ascii_letter_or_digit(words.front()) && at > 0 &&
             text::is_ascii_letter_or_digit(text_[at - 1])) ||
            (text::is_ascii_letter_or_digit(words.back()) && end < text_.size() &&
             text::is_ascii_letter_or_digit(text_[end]))) {
          continue;
        }
        if (shorts_[k].is_definite && !is_used_alone(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)))
          continue;
        if (shorts_[k].is_noun && !links_.free_before.match(ahead_of(static_cast<std::uint32_t>(at)))) continue;
        use(k, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, added);
      }
    }
    auto& all = mentions();
    all.insert(all.end(), added.begin(), added.end());
    std::stable_sort(all.begin(), all.end(),
                     [](const mention& a, const mention& b) { return a.where.begin < b.where.begin; });
  }

  /// "the Resolution", but neither "a Resolution" nor "the Resolution on the Middle East".
  [[nodiscard]] bool is_used_alone(std::uint32_t begin, std::uint32_t end) const {
    return links_.definite_before.match(ahead_of(begin)) && !links_.other_after.match(text_.substr(end, reach));
  }

  /// The words before a place, whatever paragraph they are of.
  [[nodiscard]] std::string_view ahead_of(std::uint32_t begin) const {
    const std::size_t from = text::aligned(text_, begin - std::min(begin, reach));
    return text_.substr(from, begin - from);
  }

  static constexpr std::uint32_t reach = 80;

  void use(std::uint32_t k, span where, std::vector<mention>& added) {
    auto& all = mentions();
    auto next = std::lower_bound(all.begin(), all.end(), where.begin,
                                 [](const mention& m, std::uint32_t begin) { return m.where.end <= begin; });
    for (; next != all.end() && next->where.begin < where.end; ++next) {
      const bool is_name =
          next->kind == mention_kind::name && (shorts_[k].is_definite || shorts_[k].is_cut) && next->where == where;
      if (next->kind == mention_kind::titled || is_name) {  // the short form in title marks, or a name that others have
        next->kind = mention_kind::defined;
        next->phrase = k;
        return;
      }
      if (next->kind != mention_kind::verb && next->kind != mention_kind::body && next->kind != mention_kind::place)
        return;
    }
    mention m;
    m.kind = mention_kind::defined;
    m.where = where;
    m.phrase = k;
    const auto& paragraphs = document_.paragraphs;
    const auto home = std::upper_bound(paragraphs.begin(), paragraphs.end(), where.begin,
                                       [](std::uint32_t begin, const paragraph& p) { return begin < p.text.end; });
    if (home == paragraphs.end() || home->text.begin > where.begin) return;
    m.paragraph = static_cast<std::uint32_t>(home - paragraphs.begin());
    added.push_back(m);
  }

  std::string_view text_;
  const text::document& document_;
  const cite::finder& names_;
  const connectors& links_;
  const language_grammar& language_;
  std::vector<bool> absorbed_;
  std::vector<short_form> shorts_;
  definitions found_;
};

}  // namespace

definitions take_definitions(const text::document& document, const cite::mention_list& list, const cite::finder& names,
                             const connectors& links, const language_grammar& language) {
  return collector(document, list, names, links, language).collect();
}

}  // namespace recital::resolve
