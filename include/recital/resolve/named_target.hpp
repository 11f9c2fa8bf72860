/// \file
/// What somebody means who names a text or a provision: in an identifier, in a symbol, or in words.
///
///     auto known = recital::catalogue::load();
///     auto languages = recital::grammar::load();
///     *recital::named_target("article VI of the NPT", *known, *languages);  // "treaty:npt#art_6"
///     *recital::named_target("a/c.1/75/l.99", *known, *languages);          // "A/C.1/75/L.99"
///     recital::named_target("artcle VI of the NPT", *known, *languages);    // fails, and asks: did you mean "article VI of the NPT"?
#pragma once
#include <string>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

/// The target that the words mean, as graphs and records write it (core/target_id.hpp). They may be
/// - an identifier of the catalogue, or a symbol in any spelling, with "#" and a pinpoint behind it or without;
/// - a name of one entry, in any case and without its accents;
/// - a reference as documents make it, in any language that has a grammar.
///
/// A symbol need not be in the catalogue. Words are understood as a whole or not at all. Fails with
/// - not_found: the words hold neither a name nor a reference;
/// - bad_usage: they hold more than one, or one that may mean several things, or further words beside it; or the text
///   has no such provision.
///
/// A message ends with what may have been meant where the words look mistyped: "; did you mean "treaty:npt"?"
///
/// Linear in the names of the catalogue.
[[nodiscard]] result<std::string> named_target(std::string_view words, const catalogue& known,
                                               const grammar& languages);

}  // namespace recital
