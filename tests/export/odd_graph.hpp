/// \file
/// A graph of everything that has ever broken a graph file.
#pragma once
#include "graph/small_corpus.hpp"

namespace small_corpus {

inline recital::citation_graph odd_graph() {
  const std::vector<recital::reading> readings{
      document("node", "en", "2019-12-12")
          .paragraph("1", "Text with <tags> & \"quotes\".")
          .cites(kind::treaty, "treaty:npt", "art_6", "the \"Treaty\" \\ art. <6>")
          .cites(kind::treaty, "treaty:npt", "art_6", "Article VI")
          .cites(kind::document, "graph", "", "line\nbreak\tand \x01 control")
          .cites(kind::document, "a:b[c]{d}|e;f,g", "", "brackets, colons")
          .paragraph("2")
          .cites(kind::document, "back\\slash\\", "", "ends in \\")
          .cites(kind::document, "quo\"te\\\"", "", "\\N \\l \\G"),
      document("文件", "zh", "")
          .paragraph("一")
          .cites(kind::treaty, "treaty:bangkok-protocol", "", "《议定书》")
          .paragraph("二")
          .cites(kind::document, "خطة العمل", "", "خطة العمل")
          .doubting(recital::status::unresolved, recital::no_target::nothing_named_before)
          .cites(kind::document, "node", "para_1", "<b>bold</b>"),
      document("digraph", "en", "2020").paragraph("1").cites(kind::document, "文件", "", "")};
  return recital::build_graph(readings, known(), {.text = true});
}

}  // namespace small_corpus
