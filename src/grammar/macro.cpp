#include "grammar/macro.hpp"

#include "core/quote.hpp"
#include "grammar/free_spacing.hpp"

namespace recital {
namespace {

constexpr int deepest_nesting = 20;
constexpr std::size_t longest_pattern = 256 * 1024;

bool is_name(std::string_view s) {
  return !s.empty() && s.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos;
}

result<std::string> expand(std::string_view written, const macro_table& macros, int depth) {
  if (depth > deepest_nesting) return failure(error_code::bad_data, "a macro uses itself");
  const std::string unspaced = without_layout(written);
  const std::string_view pattern = unspaced;
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t close = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
    const auto name = close == std::string_view::npos ? std::string_view() : pattern.substr(at + 1, close - at - 1);
    // \p{Han} and \x{3007} are classes and code points
    const bool escaped =
        at >= 2 && pattern[at - 2] == '\\' && std::string_view("pPx").find(pattern[at - 1]) != std::string_view::npos;
    if (!is_name(name) || escaped) {
      out += pattern[at++];
      continue;
    }
    const auto found = macros.find(name);
    if (found == macros.end()) return failure(error_code::bad_data, "unknown macro {" + shortened(name) + "}");
    auto inner = expand(found->second, macros, depth + 1);
    if (!inner) return inner;
    out += "(?:" + *inner + ")";
    if (out.size() > longest_pattern) return failure(error_code::bad_data, "is longer than 256 KiB with its macros");
    at = close + 1;
  }
  return out;
}

}  // namespace

result<std::string> expand(std::string_view pattern, const macro_table& macros) { return expand(pattern, macros, 0); }

}  // namespace recital
