// Any bytes, the first line as an expression and the rest, where it is UTF-8, as a text: refused with a reason, or what is
// found lies in the text, and every way of asking tells the same.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "fuzz/require.hpp"
#include "regex/expression.hpp"
#include "text/well_formed.hpp"

using recital::fuzz::require;
using recital::regex::anchor;
using recital::regex::expression;
using recital::regex::preferred;

namespace {

void require_within(std::string_view part, std::string_view whole) {
  if (part.data() == nullptr) return;
  require(part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size(),
          "it lies in the text");
}

void try_at(std::string_view written, anchor where, preferred which, std::string_view text) {
  const auto compiled = expression::compile(written, where, which);
  if (!compiled) {
    require(!compiled.error().message.empty(), "a refusal has a reason");
    return;
  }
  std::vector<std::string_view> found;
  const bool matched = compiled->match(text, found);
  require(matched == compiled->match(text), "groups make no difference");
  if (!matched) return;
  require(found.size() == 1 + compiled->group_names().size(), "every group has its place");
  for (const auto part : found) require_within(part, text);
  if (where == anchor::begin || where == anchor::both) require(found[0].data() == text.data(), "it begins the text");
  if (where == anchor::end || where == anchor::both) {
    require(found[0].data() + found[0].size() == text.data() + text.size(), "it ends the text");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t line = bytes.find('\n');
  if (line == std::string_view::npos || line > 200) return 0;
  const std::string_view text = bytes.substr(line + 1);
  if (!recital::text::is_well_formed(text)) return 0;
  const std::string_view cut = text.substr(0, text.size() - text.size() / 8);  // perhaps inside a code point
  for (const anchor where : {anchor::begin, anchor::end, anchor::both, anchor::none}) {
    for (const preferred which : {preferred::first, preferred::longest}) {
      for (const std::string_view each : {text, cut}) try_at(bytes.substr(0, line), where, which, each);
    }
  }
  return 0;
}
