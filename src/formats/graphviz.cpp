#include "formats/graphviz.hpp"

#include "formats/cgraph_names.hpp"

namespace recital::graphviz {
namespace {

std::mutex& one_at_a_time() {
  static std::mutex m;
  return m;
}

/// Graphviz takes texts as `char*` and changes none of them.
class c_text {
 public:
  explicit c_text(std::string_view text) : text_(text) {}
  operator char*() { return text_.data(); }

 private:
  std::string text_;
};

int append(void* channel, const char* text) {
  static_cast<std::string*>(channel)->append(text);
  return 0;
}

int nothing_to_flush(void*) { return 0; }

}  // namespace

exclusive_use::exclusive_use() : lock_(one_at_a_time()), before_(agseterr(AGMAX)) {}

exclusive_use::~exclusive_use() { agseterr(before_); }

graph new_graph(std::string_view name) {
  static Agiodisc_t io{nullptr, append, nothing_to_flush};
  static Agdisc_t disciplines{&AgMemDisc, &numbered_names, &io};
  return graph(agopen(c_text(name), Agdirected, &disciplines));
}

void declare(Agraph_t* g, int what, std::string_view attribute, std::string_view otherwise) {
  agattr(g, what, c_text(attribute), c_text(otherwise));
}

void set(void* object, std::string_view attribute, std::string_view value) {
  agsafeset(object, c_text(attribute), c_text(value), c_text(""));
}

void set_markup(Agraph_t* g, void* object, std::string_view attribute, std::string_view markup) {
  char* const kept = agstrdup_html(g, c_text(markup));
  agsafeset(object, c_text(attribute), kept, c_text(""));
  agstrfree(g, kept);
}

std::string literal(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c == '\\') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace recital::graphviz
