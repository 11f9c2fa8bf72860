/// \file
/// Which of the things that a name may mean is meant, given what stands beside it.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cite/lexicon.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::resolve {

/// What the words around a name say of the thing that is named.
struct query {
  int year = 0, month = 0, day = 0;
  int ordinal = 0;
  std::string_view beside;         ///< the words beside its year, which may say where it was held
  std::string_view cycle;          ///< the review cycle that the document or an attribute sets
  const instrument* of = nullptr;  ///< the conference that adopted it, the treaty it is held under

  [[nodiscard]] bool says_when() const { return year != 0 || ordinal != 0; }
};

/// The year an entry goes by; 0 where it has none.
[[nodiscard]] int year_of(const instrument& entry);

/// The year that a date begins with; 0 where it begins with none.
[[nodiscard]] int year_in(std::string_view date);

/// Makes members of open series that the catalogue does not list. What it gives lives as long as it does.
class member_maker {
 public:
  /// The member of that year, or of that ordinal, by what the identifier of the series holds; null where it holds the
  /// other one or the number is no sane one.
  [[nodiscard]] const instrument* make(const series& of, const query& q);

 private:
  std::map<std::string, instrument, std::less<>> made_;  ///< by identifier; what is in it stays where it is
};

/// The instruments that one of the meanings may stand for, given the query: hard filters by year, date and ordinal,
/// then by the attribute, where any of what is left bears it. A series without year and ordinal gives nothing.
[[nodiscard]] std::vector<const instrument*> candidates(const catalogue& known,
                                                        const std::vector<cite::meaning>& meanings, const query& q,
                                                        member_maker& maker);

}  // namespace recital::resolve
