/// \file
/// Words that somebody remembers of a name.
///
///     const recital::name_query wanted("proliferation treaty");
///     wanted.match("Treaty on the Non-Proliferation of Nuclear Weapons");  // name_match::holds_all
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace recital {

/// How a name answers to words, the least first.
enum class name_match : std::uint8_t {
  none,
  holds_beginnings,  ///< each word begins a word of the name, or stands somewhere in its letters
  holds_all,         ///< each is a word of the name
  begins,            ///< the name begins with them
  is,                ///< the name is no more than them
};

/// Neither case, accents, hyphens nor the order of the words matter; the order matters to `begins` and `is`.
class name_query {
 public:
  explicit name_query(std::string_view words);

  /// Linear in the name.
  [[nodiscard]] name_match match(std::string_view name) const;

 private:
  std::vector<std::string> words_;
  std::string letters_;  ///< of all words
};

}  // namespace recital
