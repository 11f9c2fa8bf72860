/// \file
/// What [[instrument]], [[series]] and [[series.member]] are made of.
#pragma once
#include "data/toml_reader.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::entries {

/// What a series may say once for all its members; what `at` does not say stays as it is in `into`.
void read_shared(const data::table_reader& at, instrument& into);

/// What each instrument says for itself: dates, numbers, symbols. Reads after `read_shared`.
void read_own(const data::table_reader& at, instrument& into);

/// Title, names, and everything else that has a language.
void read_words(const data::table_reader& at, instrument& into);

/// Refuses an entry without kind, noun or title.
void require_basics(const data::table_reader& at);

[[nodiscard]] instrument read_instrument(const data::table_reader& at);

}  // namespace recital::entries
