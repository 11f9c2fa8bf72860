/// \file
/// [[concept]], [subject_scores], and `about` of a commitment.
#pragma once
#include <vector>

#include "data/toml_reader.hpp"
#include "recital/catalogue/subject.hpp"

namespace recital::entries {

[[nodiscard]] subject_concept read_concept(const data::table_reader& at);

/// Over those that are known.
[[nodiscard]] subject_scores read_scores(const data::table_reader& at, const subject_scores& known);

/// "a + b | c - d": a and one of b and c come up, and d does not.
[[nodiscard]] std::vector<subject_form> read_forms(const data::table_reader& at, std::string_view key);

}  // namespace recital::entries
