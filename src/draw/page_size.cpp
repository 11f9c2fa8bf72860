#include "recital/draw/page_size.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "core/quote.hpp"

namespace recital {
namespace {

constexpr double points_per_millimetre = 72 / 25.4;
constexpr double least = 50;  ///< millimetres along a side
constexpr double most = 5000;

constexpr std::pair<std::string_view, page_size> named[] = {
    {"a4", {841.89, 595.28}}, {"a3", {1190.55, 841.89}}, {"letter", {792, 612}}, {"16:9", {960, 540}}};

std::optional<double> side(std::string_view digits) {
  double millimetres = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), millimetres);
  const bool is_number = failed == std::errc{} && end == digits.data() + digits.size();
  if (!is_number || !(millimetres >= least && millimetres <= most)) return std::nullopt;
  return millimetres * points_per_millimetre;
}

}  // namespace

result<page_size> page_size_named(std::string_view words) {
  const auto known = std::ranges::find(named, words, [](const auto& each) { return each.first; });
  if (known != std::end(named)) return known->second;
  const auto between = words.find('x');
  if (between != std::string_view::npos) {
    const auto width = side(words.substr(0, between));
    const auto height = side(words.substr(between + 1));
    if (width && height) return page_size{*width, *height};
  }
  return failure(error_code::bad_usage, "no page " + quote(words) +
                                            "; there are a4 a3 letter 16:9, and WxH in millimetres, from 50 to 5000 "
                                            "along a side, for example 210x297");
}

}  // namespace recital
