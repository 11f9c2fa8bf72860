/// \file
/// What the colours, lines and shapes of a picture mean.
#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "draw/sheet.hpp"

namespace recital::picture {

/// Explanations in a row, which goes on in the next line where the picture is not wide enough.
class legend {
 public:
  legend(sheet& on, double top);

  /// A patch of colour, with a figure after it where one is given.
  void patch(std::string_view colour, std::string figure, std::string words);

  /// A marker in the shape and the colour of a kind.
  void marker(const kind_look& look, std::string_view shape, std::string words, bool dashed = false);

  /// Circles of those sizes, each with the figure that it stands for.
  void circles(std::string_view colour, const std::vector<double>& sizes, const std::vector<std::string>& figures,
               std::string words);

  /// A square without a filling.
  void frame(std::string_view colour, std::string words);

  void stroke(std::string_view colour, double pen, std::string_view style, bool arrow, std::string words);

  /// Words that explain themselves.
  void remark(std::string words);

  [[nodiscard]] double bottom() const;

 private:
  void begin(double sample, const std::string& words);
  void end(double sample, std::string words);

  sheet& on_;
  double x_ = margin;
  double y_;
};

/// The relations that are shown.
void explain_relations(legend& made, const sheet& on);

/// The marks of documents that were read, where there are any, and the colours of their kinds that nothing else in the
/// picture explains.
void explain_documents(legend& made, const sheet& on, const std::vector<node_index>& read,
                       const std::set<node_kind>& explained);

/// What a broken edge says, where one is drawn.
void explain_doubt(legend& made, const sheet& on);

}  // namespace recital::picture
