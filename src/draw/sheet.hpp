/// \file
/// What the parts of a picture share while it is being laid out.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "draw/figure.hpp"
#include "draw/model.hpp"
#include "formats/palette.hpp"

namespace recital::picture {

inline constexpr double margin = 30;
inline constexpr double text_size = 10;  ///< sizes of letters are whole numbers: Graphviz takes no others
inline constexpr double small_size = 9;

struct sheet {
  sheet(const citation_graph& of, const model& what, const page_words& said_in, double width)
      : graph(of), shown(what), words(said_in), room(width) {
    drawing.width = width;
  }

  const citation_graph& graph;
  const model& shown;
  const page_words& words;  ///< what the picture says for itself
  double room;              ///< the width to keep within; 0: as wide as it must be
  figure drawing{};
  bool names = true;                    ///< whether anything is named
  std::map<node_index, area> places{};  ///< of cells, documents and the bars of instruments

  [[nodiscard]] const node& of(node_index n) const { return graph.nodes()[n]; }
  [[nodiscard]] std::string said(std::string_view key, page_words::values values = {}) const {
    return words.filled(key, values);
  }

  /// What a group of such nodes is called; where documents that were read stand beside them, those that were not.
  [[nodiscard]] std::string kinds_named(node_kind k, bool beside_read = false) const {
    return beside_read && k == node_kind::document ? said("picture.others") : words.name_of("kinds", name(k));
  }

  [[nodiscard]] std::string_view colour_of(node_index n) const { return look_of(of(n).kind).strong; }

  void text(area at, std::vector<line_of_text> lines, std::string_view tooltip = {}, std::string_view url = {}) {
    drawing.labels.push_back({at, std::move(lines), false, std::string(tooltip), std::string(url)});
  }
};

/// The height of a page that is drawn `room` wide; 0 where there is no page.
[[nodiscard]] inline double height_of_page(const picture_options& options, double room) {
  return options.page ? room * options.page->height / options.page->width : 0;
}

/// What a picture says where nothing else was asked for: English.
[[nodiscard]] inline const page_words& words_of(const picture_options& options) {
  return options.words == nullptr ? page_words::english() : *options.words;
}

[[nodiscard]] inline run plain(std::string words, double size = text_size, std::string_view colour = ink) {
  return {std::move(words), size, colour, false};
}

[[nodiscard]] inline run bold(std::string words, double size = text_size, std::string_view colour = ink) {
  return {std::move(words), size, colour, true};
}

}  // namespace recital::picture
