#include "cite/finder.hpp"

#include <algorithm>
#include <utility>

#include "cite/finder_state.hpp"
#include "cite/number_places.hpp"
#include "recital/core/no_index.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::cite {
namespace {

constexpr std::size_t look_back = 240;    // bytes that a pattern looks back at first
constexpr std::size_t look_ahead = 1200;  // bytes that it looks ahead; both double while a list fills them
constexpr std::size_t room_for_a_member = 48;
constexpr std::size_t longest_title = 420;
constexpr int most_further_runs = 40;
constexpr int most_wrong_runs = 3;  // of those behind a list that are no part of it

}  // namespace

/// One pass over a text. Hits come in order of place, the longest first.
class finder::pass {
 public:
  pass(const state& know, std::string_view text, const std::vector<paragraph>& paragraphs, mention_list& out)
      : know_(know), text_(text), paragraphs_(paragraphs), out_(out) {}

  void run() {
    know_.scanner.scan(text_, [this](std::size_t at, std::uint32_t index, std::size_t length) {
      if (at < covered_) return;
      while (bounds().end <= at) leave_paragraph();
      const lead& what = know_.leads[index];
      const span where{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)};
      if (what.inside_words || (know_.bounds.whole(text_, where) && !is_other_name(what, where))) {
        hit(where.begin, static_cast<std::uint32_t>(length), what);
      }
    });
    while (paragraph_ < paragraphs_.size()) leave_paragraph();
  }

 private:
  /// "NPT2" is another name than "NPT", but a number may be glued to what leads it ("OP8"), and a note's mark to a word.
  [[nodiscard]] bool is_other_name(const lead& what, span where) const {
    if (what.kind == lead::what::rule || where.end == text_.size()) return false;
    return text::is_digit(text_[where.end]) && text::is_capital_ascii(text_[where.end - 1]);
  }

  /// No mention reaches from one paragraph into another, so each is settled while it is at hand.
  void leave_paragraph() {
    read_whole();
    settle_overlaps();
    settled_ = out_.mentions.size();
    ++paragraph_;
  }

  /// A paragraph that holds nothing but what a rule reads.
  void read_whole() {
    constexpr std::size_t longest = 4000;
    const span where = bounds();
    if (where.size() > longest) return;
    for (const std::uint32_t index : know_.whole_rules) {
      const compiled_rule& rule = know_.rules[index];
      if (!rule.patterns.whole.match(text_.substr(where.begin, where.size()), found_)) continue;
      mention m = blank;
      m.kind = rule.makes;
      m.paragraph = static_cast<std::uint32_t>(paragraph_);
      m.rule = rule.rule;
      m.where = where;
      m.first_member = static_cast<std::uint32_t>(out_.members.size());
      read_groups(rule, found_, m);
      m.member_count = static_cast<std::uint32_t>(out_.members.size()) - m.first_member;
      if (m.member_count > 0) add_in_order(m);
      return;
    }
  }

  void hit(std::uint32_t at, std::uint32_t length, const lead& what) {
    switch (what.kind) {
      case lead::what::name: add_name(what.makes, what.index, {at, at + length}); break;
      case lead::what::verb:
        if (at >= verb_end_) add_verb({at, at + length}, what.value);  // else the end of a longer one: 吁请各国
        break;
      case lead::what::title_mark: read_title(at, length); break;
      case lead::what::rule: apply(know_.rules[what.index], at, length, what.value); break;
      case lead::what::name_pattern: {
        const auto& p = know_.name_patterns[what.index];
        if (p.whole.match(behind(at), found_)) {
          add_name(what.makes, p.phrase, {at, at + static_cast<std::uint32_t>(found_.whole.size())});
        }
      }
    }
  }

  [[nodiscard]] const span& bounds() const { return paragraphs_[paragraph_].text; }

  /// The text from `at` on, as far as a pattern looks.
  [[nodiscard]] std::string_view behind(std::size_t at, std::size_t most = look_ahead) const {
    return text_.substr(at, std::min(most, bounds().end - at));
  }

  /// The text up to `at`, as far as a pattern looks; it begins with a whole code point.
  [[nodiscard]] std::string_view ahead(std::size_t at, std::size_t most = look_back) const {
    const std::size_t begin = text::aligned(text_, at - std::min<std::size_t>(most, at - bounds().begin));
    return text_.substr(begin, at - begin);
  }

  /// Matches a pattern behind `at`; where there is none, nothing is matched and nothing captured. A match that ends
  /// where its window does may be a part of a longer list, so it looks twice as far then: time stays linear in the list.
  [[nodiscard]] bool match_behind(const pattern& wanted, std::size_t at, captures& found) const {
    found.whole = {};
    if (!wanted.is_set()) return true;
    for (std::size_t most = look_ahead;; most *= 2) {
      const auto window = behind(at, most);
      if (!wanted.match(window, found)) return false;
      if (found.whole.size() + room_for_a_member < window.size() || at + window.size() == bounds().end) return true;
    }
  }

  /// The same for a pattern that ends at `at`.
  [[nodiscard]] bool match_ahead(const pattern& wanted, std::size_t at, captures& found) const {
    found.whole = {};
    if (!wanted.is_set()) return true;
    for (std::size_t most = look_back;; most *= 2) {
      const auto window = ahead(at, most);
      if (!wanted.match(window, found)) return false;
      if (found.whole.size() + room_for_a_member < window.size() || at - window.size() == bounds().begin) return true;
    }
  }

  mention& add_phrase(mention_kind kind, std::uint32_t phrase, span where) {
    mention& m = out_.mentions.emplace_back(blank);
    m.kind = kind;
    m.paragraph = static_cast<std::uint32_t>(paragraph_);
    m.where = where;
    m.phrase = phrase;
    return m;
  }

  /// Of verbs within each other the longest counts: "urges" within "strongly urges" is none of its own, and "notes with
  /// concern" is another than "notes". A phrase without a value is none, and hides the verbs within it.
  void add_verb(span where, std::string_view value) {
    where.begin = std::max(where.begin, verb_end_);
    if (where.begin >= where.end) return;
    verb_end_ = where.end;
    if (!value.empty()) add_phrase(mention_kind::verb, 0, where).value = value;
  }

  mention& add_name(mention_kind kind, std::uint32_t phrase, span where) {
    mention& m = add_phrase(kind, phrase, where);
    const auto& [open, close] = know_.language.title_marks;
    if (!open.empty() && stands_at(where.end, close) && text_.substr(0, where.begin).ends_with(open)) {
      m.marked = true;
      m.where = {where.begin - static_cast<std::uint32_t>(open.size()),
                 where.end + static_cast<std::uint32_t>(close.size())};
    }
    covered_ = m.where.end;
    return m;
  }

  /// Whether a mark stands there; most places fail at its last byte.
  [[nodiscard]] bool stands_at(std::size_t at, std::string_view mark) const {
    const std::size_t end = at + mark.size();
    return end <= text_.size() && !mark.empty() && text_[end - 1] == mark.back() && text_.substr(at).starts_with(mark);
  }

  /// A name inside one pair of title marks is one name: nothing is looked for inside a title that is not known.
  void read_title(std::uint32_t at, std::uint32_t length) {
    const auto end = closing_mark(at);
    if (end == 0) return;
    const auto close = static_cast<std::uint32_t>(know_.language.title_marks.second.size());
    const span inner{at + length, end - close};
    const auto words = text_.substr(inner.begin, inner.size());
    const auto noun = words.size() <= know_.longest_noun ? know_.nouns.find(words) : know_.nouns.end();
    const bool leans = noun != know_.nouns.end();
    if (!leans && is_known(words)) return;
    mention& m = add_phrase(leans ? mention_kind::noun : mention_kind::titled, 0, {at, end});
    m.marked = true;
    m.words = words;
    m.value = leans ? noun->second : kind_of_title(words);
    covered_ = end;
  }

  /// The offset behind the mark that closes the title opened at `at`; 0 where none does.
  [[nodiscard]] std::uint32_t closing_mark(std::uint32_t at) const {
    const auto& [open, close] = know_.language.title_marks;
    const auto reach = text_.substr(0, std::min<std::size_t>(bounds().end, at + longest_title));
    std::size_t inner = at;
    std::size_t end = reach.find(close, at + open.size());
    while (end != std::string_view::npos) {
      inner = reach.substr(0, end).find(open, inner + open.size());
      if (inner == std::string_view::npos) return static_cast<std::uint32_t>(end + close.size());
      end = reach.find(close, end + close.size());  // it closes a title within the title
    }
    return 0;
  }

  /// Whether a name is found within the title: it is one, or it begins with the year of one.
  [[nodiscard]] bool is_known(std::string_view words) {
    if (is_name(words)) return true;
    const bool is_dated = know_.year_ahead.is_set() && know_.year_ahead.match(words, found_);
    return is_dated && is_name(words.substr(found_.whole.size()));
  }

  [[nodiscard]] bool is_name(std::string_view words) {
    if (know_.names.find(words) != nullptr) return true;
    const auto alike = know_.patterns_by_start.find(words.substr(0, start_bytes));
    if (alike == know_.patterns_by_start.end()) return false;
    return std::any_of(alike->second.begin(), alike->second.end(), [&](std::uint32_t index) {
      const name_pattern& p = know_.name_patterns[index];
      return words.starts_with(p.start) && p.whole.match(words, found_) && found_.whole.size() == words.size();
    });
  }

  [[nodiscard]] std::string_view kind_of_title(std::string_view words) const {
    for (const auto& [kind, nouns] : know_.language.titled_nouns) {
      for (const auto& noun : nouns) {
        // most fail at their last byte
        if (words.size() > noun.size() && words.back() == noun.back() && words.ends_with(noun)) return kind;
      }
    }
    return {};
  }

  void apply(const compiled_rule& rule, std::uint32_t at, std::uint32_t length, std::string_view value) {
    if (!match_ahead(rule.patterns.before, at, before_) || !match_behind(rule.patterns.after, at + length, after_))
      return;
    mention m = blank;
    m.kind = rule.makes;
    m.paragraph = static_cast<std::uint32_t>(paragraph_);
    m.rule = rule.rule;
    m.where = {at - static_cast<std::uint32_t>(before_.whole.size()),
               at + length + static_cast<std::uint32_t>(after_.whole.size())};
    if (!stands_well(rule, m.where) && !stands_without_last(rule, at + length, m)) {
      // of a symbol that cannot be read whole nothing is read: "NPT/CONF.2015/PC.II/" names no treaty
      if (m.kind == mention_kind::symbol && !rule.patterns.member.is_set())
        covered_ = std::max<std::size_t>(covered_, m.where.end);
      return;
    }
    if (m.kind == mention_kind::name) {
      if (rule.patterns.member.is_set()) add_listed_names(rule, value, m.where);
      else add_parted_name({at, m.where.end}, length);
      return;
    }
    while (m.where.end > at + 1 && text_[m.where.end - 1] == ' ') --m.where.end;
    while (text_[m.where.begin] == ' ') ++m.where.begin;
    m.value = value;
    // from its lead on, for things may be named within it
    if (m.kind == mention_kind::verb) return add_verb({at, m.where.end}, value);
    m.first_member = static_cast<std::uint32_t>(out_.members.size());
    for (const captures* found : {&before_, &after_}) read_groups(rule, *found, m);
    const bool may_name_body = m.kind == mention_kind::numbered || m.kind == mention_kind::unspecified;
    if (may_name_body && !m.words.empty() && !names_body(m)) return;
    if (m.kind == mention_kind::symbol) m.words = without_correction(m.where, after_);
    m.member_count = static_cast<std::uint32_t>(out_.members.size()) - m.first_member;
    if (rule.patterns.member.is_set() && m.member_count == 0) return;
    if (m.kind != mention_kind::noun && m.kind != mention_kind::demonstrative) covered_ = m.where.end;
    add_in_order(m);
    if (rule.patterns.further.is_set()) read_further(rule, m);
  }

  /// "the Treaties of Tlatelolco, Rarotonga and Bangkok": each member stands for the name that it makes in `form`, where
  /// the rule's lead says it once for all: "Treaty of {}". A word must make a name that needs no help; a number, as in
  /// "decisions 1 and 2", may lean on what stands beside the list. One alone takes all that was found.
  void add_listed_names(const compiled_rule& rule, std::string_view form, span all) {
    const auto run = after_.whole.empty() || after_[group::run].empty() ? before_[group::run] : after_[group::run];
    const std::size_t place = form.find("{}");
    if (place == std::string_view::npos) return;
    std::vector<member> list;
    parse_run(run, text_.data(), rule.patterns, know_.language, list);
    for (const member& each : list) {
      const std::string which = each.text.empty() ? std::to_string(each.number) : std::string(each.text);
      const lexicon_entry* entry = know_.names.find(std::string(form).replace(place, 2, which));
      if (entry == nullptr || (each.number == 0 && !entry->stands_alone())) continue;
      const auto index = static_cast<std::uint32_t>(entry - know_.names.entries().data());
      add_name(mention_kind::name, index, list.size() == 1 ? all : each.where).rule = rule.rule;
    }
  }

  /// "Convention of 9 December 1948 on the Prevention of Genocide": the name goes on behind a date, which is no part of
  /// it. `head` holds the first `length` bytes of the name and the date.
  void add_parted_name(span head, std::uint32_t length) {
    constexpr std::size_t longest_rest = 300;
    const std::string words = std::string(text_.substr(head.begin, length)).append(behind(head.end, longest_rest));
    std::size_t longest = 0;
    std::uint32_t phrase = 0;
    for (const name_within& name : know_.names_in(words)) {
      if (name.where.begin != 0 || name.where.end <= std::max<std::size_t>(longest, length + 1)) continue;
      longest = name.where.end;
      phrase = name.phrase;
    }
    if (longest == 0) return;
    const lexicon_entry& named = know_.names.entries()[phrase];
    const bool has_dates = std::ranges::any_of(named.meanings, [](const meaning& m) { return m.series != nullptr; });
    if (!named.stands_alone() && !has_dates) return;
    const span where{head.begin, head.end + static_cast<std::uint32_t>(longest) - length};
    add_name(mention_kind::name, phrase, where).words = text_.substr(head.begin + length, head.size() - length);
  }

  /// "par. 12, et A/79/6": where the last of a list is a letter that what follows begins with, the list ends before it.
  bool stands_without_last(const compiled_rule& rule, std::size_t begin, mention& m) {
    if (after_.whole.empty() || after_[group::run].empty()) return false;
    std::vector<member> list;
    parse_run(after_[group::run], text_.data(), rule.patterns, know_.language, list);
    if (list.size() < 2 || list.back().text.size() != 1 || text_.substr(m.where.end, 1) != "/") return false;
    const std::size_t end = list[list.size() - 2].where.end;
    if (!rule.patterns.after.match(text_.substr(begin, end - begin), after_)) return false;
    m.where.end = static_cast<std::uint32_t>(begin + after_.whole.size());
    return stands_well(rule, m.where);
  }

  /// "the resolution of the Council 1540 (2004)": words between the noun and the number must be a body's name.
  [[nodiscard]] bool names_body(mention& m) const {
    const lexicon_entry* entry = know_.names.find(m.words);
    if (entry == nullptr || entry->meanings.front().body == nullptr) return false;
    m.phrase = static_cast<std::uint32_t>(entry - know_.names.entries().data());
    return true;
  }

  /// A match that looks back may begin before what was found before it, and one that looks far ahead comes early.
  void add_in_order(const mention& m) {
    auto& all = out_.mentions;
    all.push_back(m);
    for (std::size_t i = all.size() - 1; i > 0 && precedes(all[i], all[i - 1]); --i) std::swap(all[i], all[i - 1]);
  }
  static bool precedes(const mention& a, const mention& b) {
    return a.where.begin != b.where.begin ? a.where.begin < b.where.begin : a.where.end > b.where.end;
  }

  /// "..., 70/286 of 17 June 2016 on other issues and 71/134 of 13 December 2016": words stand between the members, in
  /// which other things may be named. What is behind them is a mention of its own.
  void read_further(const compiled_rule& rule, mention m) {
    for (int runs = 0; runs < most_further_runs; ++runs) {
      const std::string_view run = further_run(rule, m.where.end);
      if (run.empty()) return;
      const auto begin = static_cast<std::uint32_t>(run.data() - text_.data());
      if (begins_anew(rule, text_.substr(m.where.end, begin - m.where.end))) return;
      m.where = {begin, begin + static_cast<std::uint32_t>(run.size())};
      m.first_member = static_cast<std::uint32_t>(out_.members.size());
      parse_run(run, text_.data(), rule.patterns, know_.language, out_.members);
      m.member_count = static_cast<std::uint32_t>(out_.members.size()) - m.first_member;
      if (m.member_count > 0) add_in_order(m);
    }
  }

  /// The next run behind `at`, after words that may stand between; empty where there is none.
  [[nodiscard]] std::string_view further_run(const compiled_rule& rule, std::uint32_t at) {
    number_places places(text_, at + 1, std::min<std::size_t>(at + look_ahead, bounds().end - 1) + 1);
    int wrong = 0;
    while (const auto begin = places.next()) {
      if (!rule.patterns.further.match(behind(*begin), found_)) continue;
      if (rule.patterns.words_between.match(text_.substr(at, *begin - at))) return found_[group::run];
      if (++wrong == most_wrong_runs) break;
    }
    return {};
  }

  /// Whether the words between two runs have a lead of the rule; leads within quoted titles do not count.
  static bool begins_anew(const compiled_rule& rule, std::string_view words) {
    constexpr std::string_view open = "“";
    constexpr std::string_view close = "”";
    while (!words.empty()) {
      const std::size_t quote = std::min(words.find(open), words.size());
      const auto plain = words.substr(0, quote);
      for (const auto& [value, lead] : rule.rule->leads) {
        if (plain.find(lead) != std::string_view::npos) return true;
      }
      const std::size_t end = words.find(close, quote);
      words.remove_prefix(end == std::string_view::npos ? words.size() : end + close.size());
    }
    return false;
  }

  /// The symbol as printed; a correction is no part of it.
  [[nodiscard]] std::string_view without_correction(span where, const captures& found) const {
    const auto correction = found.whole.empty() ? std::string_view{} : found[group::correction];
    const auto end = correction.empty() ? where.end : static_cast<std::size_t>(correction.data() - text_.data());
    return text_.substr(where.begin, end - where.begin);
  }

  /// Whether what stands around the match is as the rule wants it.
  [[nodiscard]] bool stands_well(const compiled_rule& rule, span where) const {
    if (rule.patterns.left.is_set() && !rule.patterns.left.match(ahead(where.begin))) return false;
    if (rule.patterns.not_left.is_set() && rule.patterns.not_left.match(ahead(where.begin))) return false;
    if (rule.patterns.right.is_set() && !rule.patterns.right.match(behind(where.end))) return false;
    return !rule.patterns.not_right.is_set() || !rule.patterns.not_right.match(behind(where.end));
  }

  void read_groups(const compiled_rule& rule, const captures& found, mention& m) {
    if (found.whole.data() == nullptr) return;
    if (!found[group::run].empty()) {
      parse_run(found[group::run], text_.data(), rule.patterns, know_.language, out_.members);
    } else if (!found[group::number].empty()) {
      out_.members.push_back(read_member(found, text_.data(), know_.language));
    }
    if (const auto subs = found[group::subs]; !subs.empty()) {
      if (rule.patterns.member.is_set()) {
        take_subparagraphs(subs, text_.data(), rule.patterns, know_.language, out_.members);
      } else {
        take_subparagraphs(subs, text_.data(), know_.language, out_.members);
      }
    }
    if (!found[group::words].empty()) m.words = found[group::words];
    if (!found[group::title].empty()) m.title = found[group::title];
    if (m.value.empty() && !found[group::unit].empty()) m.value = know_.unit_of(found[group::unit]);
    if (!found[group::dated].empty()) m.year = read_number(found[group::dated], know_.language);
    if (!found[group::volume].empty()) m.volume = read_number(found[group::volume], know_.language);
    if (!found[group::day].empty()) m.day = read_number(found[group::day], know_.language);
    if (const auto month = found[group::month]; !month.empty()) {
      const auto named = know_.language.months.find(month);
      m.month = named != know_.language.months.end() ? named->second : read_number(month, know_.language);
    }
  }

  /// What leans on something gives way to what names it, a part to the whole.
  static int weight(mention_kind kind) {
    switch (kind) {
      case mention_kind::noun:
      case mention_kind::demonstrative:
      case mention_kind::ibid: return 0;
      case mention_kind::meeting: return 1;
      case mention_kind::pinpoint: return 2;
      case mention_kind::symbol: return 4;
      default: return 3;
    }
  }
  static bool is_context(mention_kind kind) {
    return kind == mention_kind::verb || kind == mention_kind::body || kind == mention_kind::place;
  }

  void settle_overlaps() {
    auto& all = out_.mentions;
    std::size_t kept = settled_;
    std::size_t last = no_position;  // the last one kept that is not context
    for (std::size_t i = settled_; i < all.size(); ++i) {
      if (!is_context(all[i].kind) && last != no_position && all[last].where.overlaps(all[i].where)) {
        const int old_weight = weight(all[last].kind);
        const int new_weight = weight(all[i].kind);
        const bool better =
            new_weight != old_weight ? new_weight > old_weight : all[i].where.size() > all[last].where.size();
        if (better) all[last] = all[i];
        continue;
      }
      if (!is_context(all[i].kind)) last = kept;
      if (kept != i) all[kept] = all[i];
      ++kept;
    }
    all.resize(kept);
  }

  static constexpr mention blank{};  // to copy one takes less time than to clear one

  const state& know_;
  std::string_view text_;
  const std::vector<paragraph>& paragraphs_;
  mention_list& out_;
  std::size_t paragraph_ = 0;
  std::size_t settled_ = 0;          ///< so many mentions are of paragraphs that are done
  std::size_t covered_ = 0;          ///< up to where the text belongs to a mention
  std::uint32_t verb_end_ = 0;       ///< up to where it belongs to a reporting verb
  captures before_, after_, found_;  ///< of the last match of each kind; too large to be made for each
};

finder::finder(std::unique_ptr<state> made) : state_(std::move(made)) {}
finder::~finder() = default;
finder::finder(finder&&) noexcept = default;
finder& finder::operator=(finder&&) noexcept = default;

result<finder> finder::make(const catalogue& known, const language_grammar& shared, const language_grammar& language) {
  auto made = std::make_unique<state>(known, language);
  made->add_names();
  for (const auto* g : {&shared, &language}) {
    if (auto good = made->add_rules(*g); !good) return tl::make_unexpected(good.error());
  }
  made->add_verbs();  // of equal phrases the rule counts, which looks at what stands around it
  made->add_name_patterns(known);
  made->scanner = phrase_scanner(std::move(made->phrases));
  return finder(std::move(made));
}

void finder::find(std::string_view text, const std::vector<paragraph>& paragraphs, mention_list& out) const {
  out.mentions.clear();
  out.members.clear();
  if (!paragraphs.empty()) pass(*state_, text, paragraphs, out).run();
}

std::vector<finder::name_within> finder::names_in(std::string_view words) const { return state_->names_in(words); }

std::vector<phrase> finder::leading_phrases() const { return state_->scanner.phrases(); }

const lexicon_entry& finder::entry(std::uint32_t phrase) const { return state_->entry(phrase); }

}  // namespace recital::cite
