#include "draw/name_placer.hpp"

#include <algorithm>
#include <cmath>

#include "draw/lettering.hpp"
#include "draw/short_names.hpp"

namespace recital::picture {
namespace {

constexpr double tile = 64;
constexpr double air = 3;
constexpr double least_mark = 8;
constexpr double largest_mark = 22;

std::pair<int, int> tile_at(double x, double y) {
  return {static_cast<int>(std::floor(x / tile)), static_cast<int>(std::floor(y / tile))};
}

template <class Do>
void each_tile(const area& a, Do work) {
  const auto [left, top] = tile_at(a.x, a.y);
  const auto [right, bottom] = tile_at(a.right(), a.bottom());
  for (int x = left; x <= right; ++x) {
    for (int y = top; y <= bottom; ++y) work(std::pair(x, y));
  }
}

bool overlap(const area& a, const area& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

}  // namespace

void name_placer::keep_free(const area& taken) {
  each_tile(taken, [&](std::pair<int, int> at) { taken_[at].push_back(taken); });
}

bool name_placer::is_free(const area& wanted) const {
  if (wanted.x < bounds_.x || wanted.y < bounds_.y || wanted.right() > bounds_.right() ||
      wanted.bottom() > bounds_.bottom()) {
    return false;
  }
  bool free = true;
  each_tile(wanted, [&](std::pair<int, int> at) {
    const auto found = taken_.find(at);
    if (found == taken_.end()) return;
    free = free && std::ranges::none_of(found->second, [&](const area& a) { return overlap(a, wanted); });
  });
  return free;
}

bool name_placer::name(node_index n, const area& mark) {
  const node& named = on_.of(n);
  run words = plain(short_name(on_, n), small_size);
  words.bold = named.read;
  const line_of_text line{words};
  const double width = width_of(line);
  const double height = height_of(line);
  const double across = mark.x + (mark.width - width) / 2;
  const double beside = mark.middle() - height / 2;
  for (const point at : {point{mark.right() + air, beside}, point{mark.x - air - width, beside},
                         point{across, mark.bottom() + 1}, point{across, mark.y - height - 1}}) {
    const area place{at.x, at.y, width, height};
    if (!is_free(place)) continue;
    keep_free(place);
    on_.drawing.boxes.push_back({{place.x - 1, place.y + 1, place.width + 2, place.height - 2}, "#FFFFFFCC"});
    on_.text(place, {line}, named.facts->title.empty() ? named.id : named.facts->title, named.facts->url);
    on_.drawing.labels.back().from_right = at.x < mark.x && at.y == beside;
    return true;
  }
  return false;
}

double mark_size(const node& n) {
  if (n.read) return least_mark + 4;
  return std::min(largest_mark, least_mark - 2 + 2 * std::sqrt(static_cast<double>(n.citations)));
}

const area& draw_mark(sheet& on, node_index n, point at) {
  const node& marked = on.of(n);
  const kind_look& look = look_of(marked.kind);
  const double size = mark_size(marked);
  box made{{at.x - size / 2, at.y - size / 2, size, size}, look.pale, look.strong};
  made.shape = marked.read ? "note" : look.marker;
  if (marked.read) made.fill = look.strong;
  made.dashed = marked.citations > 0 && marked.status != status::resolved;
  made.pen = 1.2;
  made.id = marked.id;
  made.tooltip = marked.facts->title.empty() ? std::string(marked.label) : std::string(marked.facts->title);
  on.drawing.boxes.push_back(made);
  return on.places[n] = made.at;
}

}  // namespace recital::picture
