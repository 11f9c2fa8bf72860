// What a library that was built without Graphviz (RECITAL_DRAW=OFF) says where it would draw.
#include "draw/draw.hpp"
#include "formats/dot.hpp"

namespace recital {
namespace {

auto not_built() { return failure(error_code::cannot_draw, "this build of Recital has no Graphviz"); }

}  // namespace

result<void> write_dot(std::ostream&, const citation_graph&) { return not_built(); }

result<std::string> picture::draw(const figure&, std::string_view) { return not_built(); }

}  // namespace recital
