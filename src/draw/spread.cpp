#include "draw/spread.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace recital {
namespace {

constexpr int rounds = 60;
constexpr double covered = 0.2;

/// Bodies by the square that they lie in, squares being as wide as the widest disc.
class squares {
 public:
  squares(std::span<const mass_point> bodies, double width) : width_(width), first_(bodies.size() * 2 + 1) {
    std::vector<std::size_t> homes;
    for (const mass_point& each : bodies) homes.push_back(home(column(each.at.x), column(each.at.y)));
    for (const std::size_t at : homes) ++first_[at + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    inside_.resize(bodies.size());
    auto next = first_;
    for (std::size_t i = 0; i < homes.size(); ++i) inside_[next[homes[i]]++] = i;
  }

  template <class Visit>
  void around(const flat_vector& at, Visit visit) const {
    for (std::int64_t x = column(at.x) - 1; x <= column(at.x) + 1; ++x) {
      for (std::int64_t y = column(at.y) - 1; y <= column(at.y) + 1; ++y) {
        const std::size_t here = home(x, y);
        for (std::size_t i = first_[here]; i < first_[here + 1]; ++i) visit(inside_[i]);
      }
    }
  }

 private:
  [[nodiscard]] std::int64_t column(double at) const { return static_cast<std::int64_t>(std::floor(at / width_)); }
  /// Squares that share a home do no harm: distance decides.
  [[nodiscard]] std::size_t home(std::int64_t x, std::int64_t y) const {
    const auto mixed =
        static_cast<std::uint64_t>(x) * 0x9E3779B97F4A7C15U ^ static_cast<std::uint64_t>(y) * 0xC2B2AE3D27D4EB4FU;
    return static_cast<std::size_t>(mixed % (first_.size() - 1));
  }

  double width_;
  std::vector<std::size_t> first_;
  std::vector<std::size_t> inside_;
};

/// How long a size of 1 is, so that discs cover what they should of the ellipse in which most bodies lie.
double unit_of(std::span<const mass_point> bodies, std::span<const double> sizes) {
  double discs = 0;
  for (const double size : sizes) discs += std::numbers::pi * size * size;
  double xs = 0;
  double ys = 0;
  for (const mass_point& each : bodies) {
    xs += each.at.x * each.at.x;
    ys += each.at.y * each.at.y;
  }
  const double area = 4 * std::numbers::pi * std::sqrt(xs * ys) / static_cast<double>(bodies.size());
  return std::sqrt(covered * area / discs);
}

}  // namespace

void spread(std::span<mass_point> bodies, std::span<const double> sizes) {
  if (bodies.size() < 2) return;
  const double unit = unit_of(bodies, sizes);
  if (unit <= 0) return;
  const double widest = 2 * unit * *std::ranges::max_element(sizes);
  for (int round = 0; round < rounds; ++round) {
    const squares near(bodies, widest);
    bool moved = false;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
      near.around(bodies[i].at, [&](std::size_t j) {
        if (j <= i) return;
        double dx = bodies[j].at.x - bodies[i].at.x;
        double dy = bodies[j].at.y - bodies[i].at.y;
        const double wanted = unit * (sizes[i] + sizes[j]);
        if (dx * dx + dy * dy >= wanted * wanted) return;
        double distance = std::hypot(dx, dy);
        if (distance < 1e-9) {  // the same place: aside, each by its own angle
          dx = std::cos(static_cast<double>(j));
          dy = std::sin(static_cast<double>(j));
          distance = 1;
        }
        const double step = (wanted - std::min(distance, wanted)) / 2 / distance;
        bodies[i].at += {-dx * step, -dy * step};
        bodies[j].at += {dx * step, dy * step};
        moved = true;
      });
    }
    if (!moved) return;
  }
}

}  // namespace recital
