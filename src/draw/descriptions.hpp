/// \file
/// What a file with a picture says of itself: its title, what it shows, and what made it.
#pragma once
#include <string>
#include <string_view>

namespace recital::picture {

/// Title, subject and creator in the place of the time at which it was made, so that the same graph gives the same bytes
/// in every time zone; and the mark of Recital's outputs.
[[nodiscard]] std::string described_pdf(std::string pdf, std::string_view title, std::string_view description);

/// Text chunks (PNG, third edition, 11.3.3) with the title, the description and the program.
[[nodiscard]] std::string described_png(std::string png, std::string_view title, std::string_view description);

/// The title and the description, which readers of screens read out, in the place of Graphviz's; the mark of Recital's
/// outputs. Blanks in texts stay as they are in every program.
[[nodiscard]] std::string described_svg(std::string svg, std::string_view title, std::string_view description);

}  // namespace recital::picture
