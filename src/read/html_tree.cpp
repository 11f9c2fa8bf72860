#include "read/html_tree.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csetjmp>
#include <cstdlib>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "text/letters.hpp"

namespace recital {
namespace {

constexpr int deepest_nesting = 2000;
constexpr std::size_t most_attributes = 2000;  // of one element: the parser compares each with all before it
constexpr std::size_t most_memory = std::size_t{512} << 20;
constexpr std::size_t piece_size = std::size_t{1} << 20;
constexpr std::string_view blanks = " \t\r\n\f";

/// How a page is marked up, as far as a parser's cost depends on it.
struct measures {
  int nesting = 0;             ///< the deepest that tags ask for, those left aside that need no end
  std::size_t attributes = 0;  ///< the most of one tag
};

/// Tags that need no end.
bool is_unclosed(std::string_view name) {
  constexpr std::array<std::string_view, 15> names{"p",  "li", "br",     "hr",   "img",  "td",    "tr", "th",
                                                   "dt", "dd", "option", "meta", "link", "input", "col"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// What stands in a tag behind its name.
struct attributes {
  std::size_t count = 0;
  std::size_t end = 0;  ///< of the tag
};

attributes attributes_at(std::string_view page, std::size_t at) {
  attributes found;
  while (true) {
    at = page.find_first_not_of(" \t\r\n\f/", at);
    found.end = std::min(at, page.size());
    if (found.end == page.size() || page[at] == '>') return found;
    ++found.count;
    at = page.find_first_of(" \t\r\n\f/>=", at + 1);
    at = page.find_first_not_of(blanks, at);
    if (at == std::string_view::npos || page[at] != '=') continue;
    at = page.find_first_not_of(blanks, at + 1);
    if (at == std::string_view::npos) continue;
    const bool is_quoted = page[at] == '"' || page[at] == '\'';
    at = is_quoted ? page.find(page[at], at + 1) : page.find_first_of(" \t\r\n\f>", at);
    if (is_quoted && at != std::string_view::npos) ++at;
  }
}

measures measures_of(std::string_view page) {
  measures found;
  int depth = 0;
  std::size_t end_of_tag = 0;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const bool closes = page.substr(at + 1).starts_with('/');
    const std::size_t begin = at + (closes ? 2 : 1);
    constexpr std::size_t longest = 16;
    const auto word = page.substr(begin, longest);
    const std::string name = text::in_small_ascii(word.substr(0, word.find_first_of(" \t\r\n\f/>")));
    if (name.empty() || name[0] < 'a' || name[0] > 'z') continue;
    if (at >= end_of_tag) {
      const attributes of_tag = attributes_at(page, begin + name.size());
      found.attributes = std::max(found.attributes, of_tag.count);
      end_of_tag = of_tag.end;
    }
    if (is_unclosed(name)) continue;
    depth = std::max(0, depth + (closes ? -1 : 1));
    found.nesting = std::max(found.nesting, depth);
  }
  return found;
}

const GumboVector* children_of(const GumboNode* node) {
  switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    default: return nullptr;
  }
}

/// Goes through the tree without recursion.
int nesting_of(const GumboNode* root) {
  int deepest = 0;
  std::vector<std::pair<const GumboNode*, int>> waiting{{root, 0}};
  while (!waiting.empty()) {
    const auto [node, depth] = waiting.back();
    waiting.pop_back();
    deepest = std::max(deepest, depth);
    const GumboVector* children = children_of(node);
    for (unsigned i = 0; children != nullptr && i < children->length; ++i) {
      waiting.emplace_back(static_cast<const GumboNode*>(children->data[i]), depth + 1);
    }
  }
  return deepest;
}

/// What the parser gets its memory from. It is written in C and cannot be told that it takes too much: it is left by a
/// jump.
struct parse_state {
  tree_memory& memory;
  std::chrono::steady_clock::time_point deadline;
  unsigned asked = 0;  ///< how often for memory
  std::jmp_buf too_much{};
};

extern "C" void* take_for_parser(void* state, std::size_t bytes) {
  constexpr unsigned often = 1024;
  auto* of = static_cast<parse_state*>(state);
  void* taken = of->memory.take(bytes);
  const bool is_late = ++of->asked % often == 0 && std::chrono::steady_clock::now() > of->deadline;
  if (taken == nullptr || is_late) std::longjmp(of->too_much, 1);
  return taken;
}

extern "C" void keep_for_parser(void*, void*) {}  // all is given back at once

/// Null where it takes too much. Nothing here has a destructor, for a jump passes over it.
const GumboNode* parsed(std::string_view page, tree_memory& memory, std::chrono::seconds time) {
  parse_state state{memory, std::chrono::steady_clock::now() + time};
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = take_for_parser;
  options.deallocator = keep_for_parser;
  options.userdata = &state;
  options.max_errors = 0;
  if (setjmp(state.too_much) != 0) return nullptr;
  return gumbo_parse_with_options(&options, page.data(), page.size())->document;
}

tl::unexpected<error> too_deep() { return failure(error_code::bad_data, "nested deeper than any page is"); }

}  // namespace

tree_memory::~tree_memory() {
  while (last_ != nullptr) std::free(std::exchange(last_, last_->before));
}

void* tree_memory::take(std::size_t bytes) {
  constexpr std::size_t step = alignof(std::max_align_t);
  constexpr std::size_t head = (sizeof(piece) + step - 1) / step * step;
  if (bytes > most_memory) return nullptr;
  bytes = (bytes + step - 1) / step * step;
  if (bytes > left_) {
    const std::size_t size = std::max(piece_size, bytes + head);
    void* made = total_ + size > most_memory ? nullptr : std::malloc(size);
    if (made == nullptr) return nullptr;
    total_ += size;
    last_ = new (made) piece{last_};
    free_ = static_cast<std::byte*>(made) + head;
    left_ = size - head;
  }
  left_ -= bytes;
  return std::exchange(free_, free_ + bytes);
}

result<html_tree> html_tree::parse(std::string_view page, const read_limits& limits) {
  const measures found = measures_of(page);
  if (found.nesting > deepest_nesting) return too_deep();
  if (found.attributes > most_attributes) {
    return failure(error_code::bad_data, "an element with more attributes than any page's");
  }
  html_tree made;
  made.memory_ = std::make_unique<tree_memory>();
  made.root_ = parsed(page, *made.memory_, limits.time);
  if (made.root_ == nullptr) return failure(error_code::too_large, "a page that is too large to be read");
  if (nesting_of(made.root_) > deepest_nesting) return too_deep();
  return made;
}

}  // namespace recital
