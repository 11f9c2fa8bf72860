/// \file
/// What has been found out of a document so far, while its mentions are resolved one after the other.
#pragma once
#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "resolve/discourse.hpp"
#include "resolve/document_view.hpp"
#include "resolve/finding.hpp"
#include "resolve/query.hpp"

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

/// A title that the catalogue does not know, with a symbol beside it.
struct titled_text {
  std::uint32_t symbol = nothing;  ///< the mention of the symbol
  std::string_view date;           ///< the date behind the title, as printed; "" where there was none
};

/// The last passage that was asked for the one instrument of a noun that it speaks of, and the answer.
struct asked_passage {
  std::string_view words;
  std::string_view noun;
  const instrument* only = nullptr;
};

/// The answers to a question that is asked of a mention again and again, and is always the same.
class kept_answers {
 public:
  template <class Ask>
  bool get(std::uint32_t i, Ask&& ask) {
    const auto [place, is_new] = answers_.try_emplace(i, false);
    if (is_new) place->second = ask();
    return place->second;
  }

 private:
  std::unordered_map<std::uint32_t, bool> answers_;
};

/// As many paragraphs as no document has: how far back to look where nothing else bounds it.
inline constexpr std::uint32_t whole_document = 1'000'000;

/// `findings`, `resolved` and `absorbed` have one element for each mention of the view.
struct context {
  explicit context(const document_view& seen)
      : findings(seen.mentions.size()),
        resolved(seen.mentions.size(), progress::open),
        absorbed(seen.mentions.size()),
        seen_(seen) {}

  std::vector<std::vector<finding>> findings;
  std::vector<progress> resolved;
  std::vector<bool> absorbed;               ///< what a part of another reference turned out to be
  std::map<std::uint32_t, finding> nested;  ///< by mention: what a name has another name for within it
  discourse course;
  member_maker maker;
  int bare_articles = 0;  ///< articles with no instrument beside them
  bool is_law = false;    ///< some are bare, and the document calls itself a law: "in this Act"
  number_list list;
  governing_bodies governing;
  std::vector<const body*> named_bodies;  ///< by a name that no other has, the last one first
  asked_passage asked;
  kept_answers of_law;                           ///< provisions of laws and the like, which are no instruments
  const instrument* treaty_of_symbol = nullptr;  ///< the one whose body or conference issued the document
  std::map<std::string_view, const instrument*> titled_by_noun;  ///< the text of that noun in the document's own title
  std::set<std::string_view> own_nouns;  ///< the document is a treaty itself, and calls itself so: "this Convention"
  std::map<std::string, const instrument*, std::less<>> of_document;  ///< by noun: the one the whole document speaks of
  std::map<std::uint32_t, const instrument*> homonyms;  ///< by phrase: what it means in place of its own entry; null
                                                        ///< where the catalogue does not know that
  std::map<std::pair<int, int>, std::string>
      cited_in_full;  ///< by session, if it has one, and number: the symbol of the resolution that was cited with its
                      ///< year or session, or with its body; empty where two were
  std::map<std::string_view, std::vector<titled_text>> titled;  ///< by the words: what they meant, the last one last

  /// The last entity before the mention in its paragraph that `fits`; null where there is none.
  template <class F>
  [[nodiscard]] const entity* in_paragraph(std::uint32_t i, F&& fits) const {
    return course.last_before(seen_.mentions[i].where.begin, seen_.mentions[i].paragraph, fits);
  }

  /// The last entity that `fits` in the paragraphs before that of `i`, no more than so many of them, notes and running
  /// text each for itself.
  template <class F>
  [[nodiscard]] const entity* in_earlier(std::uint32_t i, std::uint32_t paragraphs, F&& fits) const {
    const auto& scope = seen_.is_note(i) ? seen_.notes : seen_.running;
    const std::uint32_t here = seen_.mentions[i].paragraph;
    const auto place = static_cast<std::uint32_t>(std::lower_bound(scope.begin(), scope.end(), here) - scope.begin());
    if (place == 0) return nullptr;
    return course.in_earlier(scope[place > paragraphs ? place - paragraphs : 0], here, seen_.is_note(i), fits);
  }

  /// From here on, words may lean on it, where it is one thing.
  void remember(std::uint32_t i, const finding& f) {
    if (f.status == status::resolved) course.add(seen_.named_by(i, f), seen_.known);
  }

 private:
  const document_view& seen_;
};

}  // namespace recital::resolve
