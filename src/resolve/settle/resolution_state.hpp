/// \file
/// A document while its mentions are settled: what all parts of the resolver look at and add to.
#pragma once
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cite/mention.hpp"
#include "resolve/attachment.hpp"
#include "resolve/definitions.hpp"
#include "resolve/discourse.hpp"
#include "resolve/query.hpp"
#include "resolve/resolver.hpp"
#include "resolve/settle/finding.hpp"

namespace recital::resolve {

enum class progress : std::uint8_t { open, busy, done };

/// A list of numbers under a heading that names a body and its texts.
struct number_list {
  std::uint32_t heading = 0;
  std::uint32_t last = 0;  ///< the paragraph of the heading, or of the last cell under it that holds a reference alone
  std::vector<const body*> bodies;
  std::string_view value;
};

/// The bodies to which the last numbers of a paragraph belonged.
struct governing_bodies {
  std::uint32_t paragraph = nothing;
  std::vector<const body*> bodies;
};

/// The last passage that was asked for the one instrument of a noun that it speaks of, and the answer.
struct asked_passage {
  std::string_view words;
  std::string_view noun;
  const instrument* only = nullptr;
};

/// Mentions are known by their index in `mentions`; `attachments`, `findings` and `settled` have one element for each.
struct resolution_state {
  explicit resolution_state(const materials& all);

  const materials& from;
  const catalogue& known;
  definitions defined;  ///< before what looks at the mentions, since it adds to them
  const std::vector<cite::mention>& mentions;
  const std::vector<cite::member>& members;
  std::vector<attachment> attachments;
  std::vector<std::vector<finding>> findings;
  std::vector<progress> settled;
  discourse course;
  member_maker maker;
  std::vector<std::uint32_t> notes, running;                 ///< paragraphs: footnotes, and all others
  std::map<std::string_view, std::uint32_t> notes_by_label;  ///< paragraphs
  int bare_articles = 0;                                     ///< articles with no instrument beside them
  int own_articles = 0;  ///< how many of its own the document numbers in a row, each at the head of a paragraph
  number_list list;
  governing_bodies governing;
  std::vector<const body*> named_bodies;  ///< by a name that no other has, the last one first
  asked_passage asked;
  std::vector<std::pair<std::string_view, std::string_view>> shared_words;  ///< see `may_call`
  std::map<std::string_view, const instrument*> titled_by_noun;  ///< the text of that noun in the document's own title
  std::map<std::string, const instrument*, std::less<>> of_document;  ///< by noun: the one the whole document speaks of
  std::map<std::uint32_t, const instrument*> namesakes;  ///< by phrase: what it means in place of its own entry; null
                                                         ///< where the catalogue does not know that
  std::map<std::string_view, std::uint32_t> titled;  ///< by the words: the mention of the symbol that they meant last

  /// Whether a word for one catalogue noun may call what is of the other: in Chinese one word stands for conventions and
  /// covenants alike.
  [[nodiscard]] bool may_call(std::string_view word, std::string_view noun) const {
    return word == noun || std::ranges::find(shared_words, std::pair(word, noun)) != shared_words.end();
  }

  // looking at the text

  [[nodiscard]] std::string_view text(span where) const {
    return std::string_view(from.document.text).substr(where.begin, where.size());
  }
  [[nodiscard]] const paragraph& paragraph_of(std::uint32_t i) const {
    return from.document.paragraphs[mentions[i].paragraph];
  }
  [[nodiscard]] span bounds(std::uint32_t i) const { return paragraph_of(i).text; }
  [[nodiscard]] bool is_heading(std::uint32_t i) const { return paragraph_of(i).kind == paragraph_kind::heading; }
  [[nodiscard]] bool is_note(std::uint32_t i) const { return paragraph_of(i).kind == paragraph_kind::footnote; }

  /// What stands before an offset in the paragraph of `i`, and behind it; no more than so many bytes.
  [[nodiscard]] std::string_view before(std::uint32_t at, std::uint32_t i, std::uint32_t most = 80) const;
  [[nodiscard]] std::string_view after(std::uint32_t at, std::uint32_t i, std::uint32_t most = 200) const;

  /// The paragraph around a mention, as far as its words may tell what it is about.
  [[nodiscard]] std::string_view passage(std::uint32_t i) const;

  // looking back

  /// The last entity before the mention in its paragraph that `fits`; null where there is none.
  template <class F>
  [[nodiscard]] const entity* in_paragraph(std::uint32_t i, F&& fits) const {
    return course.last_before(mentions[i].where.begin, mentions[i].paragraph, fits);
  }

  /// The last entity that `fits` in the paragraphs before that of `i`, no more than so many of them, notes and running
  /// text each for itself.
  template <class F>
  [[nodiscard]] const entity* in_earlier(std::uint32_t i, std::uint32_t paragraphs, F&& fits) const {
    const auto& scope = is_note(i) ? notes : running;
    const std::uint32_t here = mentions[i].paragraph;
    const auto place = static_cast<std::uint32_t>(std::lower_bound(scope.begin(), scope.end(), here) - scope.begin());
    if (place == 0) return nullptr;
    return course.in_earlier(scope[place > paragraphs ? place - paragraphs : 0], here, is_note(i), fits);
  }

  // findings that need the catalogue or the words

  /// A symbol may be that of a catalogued text.
  [[nodiscard]] finding of_symbol(std::string symbol, recital::kind what, span where, std::string_view how) const;

  /// What has neither an entry nor a symbol is named by its words.
  [[nodiscard]] finding unresolved(span where, recital::kind what, std::string reason, std::string_view how) const;

  [[nodiscard]] finding ambiguous(span where, const std::vector<const instrument*>& all, std::string_view how) const;

  /// What the finding names, as what later words may lean on.
  [[nodiscard]] entity named_by(std::uint32_t i, const finding& f) const;

  /// From here on, words may lean on it, where it is one thing.
  void remember(std::uint32_t i, const finding& f);
};

}  // namespace recital::resolve
