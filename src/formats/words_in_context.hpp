/// \file
/// Words of a paragraph, marked, with as much of the paragraph around them as fits.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "recital/core/span.hpp"

namespace recital::tables {

/// A part of the text around the first of these places, each of which is marked as ‹it›; an ellipsis where the text goes
/// on. From the beginning of the text where there are none.
///
///     words_in_context("What is verified can be believed.", one_span) == "What is ‹verified› can be believed."
///
/// \param places in order and apart from each other
/// \param width columns at most, marks left aside
[[nodiscard]] std::string words_in_context(std::string_view text, std::span<const span> places, std::size_t width);

}  // namespace recital::tables
