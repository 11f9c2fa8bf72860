/// \file
/// The mark at the head of a printed note.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace recital::text {

struct note_head {
  std::uint32_t bytes = 0;    ///< of the mark and the blanks behind it; 0 where there is none
  std::string label;          ///< in plain characters: "3" for a superscript three, asterisks as they are
  int value = 0;              ///< 0 where it is no number
  bool is_sure = false;       ///< no paragraph begins so: a superscript, "[3]", "3/"
  bool is_bracketed = false;  ///< "(3)", which may as well be a paragraph
  bool is_circled = false;    ///< "③", which may as well be an item
};

/// Asterisks, daggers, superscript digits, "[3] ", "〔3〕", "3/ ", "(3) ", "③", "3 ".
[[nodiscard]] note_head read_note_head(std::string_view line);

/// The numbers that stand in a text as marks of notes do.
class note_marks {
 public:
  /// Remembers those of a line: up to three digits behind a word and a blank, or a stop; in round brackets; or raised.
  void remember(std::string_view line);
  [[nodiscard]] bool has(int number) const { return plain_[static_cast<std::size_t>(number)]; }
  [[nodiscard]] bool has_bracketed(int number) const { return bracketed_[static_cast<std::size_t>(number)]; }
  /// Behind a word or a stop without a blank, as "weapons1", "regime.2" and "regime.²".
  [[nodiscard]] bool has_glued(int number) const { return glued_[static_cast<std::size_t>(number)]; }
  [[nodiscard]] bool has_circled(int number) const { return circled_[static_cast<std::size_t>(number)]; }

 private:
  void remember_raised(std::string_view line);
  void remember_circled(std::string_view line);

  static constexpr std::size_t most = 1000;
  std::vector<bool> plain_ = std::vector<bool>(most), bracketed_ = std::vector<bool>(most),
                    glued_ = std::vector<bool>(most), circled_ = std::vector<bool>(most);
};

}  // namespace recital::text
