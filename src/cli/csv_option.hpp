/// \file
/// How tables of CSV begin.
#pragma once
#include <iosfwd>

namespace CLI {
class App;
}

namespace recital::cli {

/// --bom: spreadsheets that guess the encoding of a file take it for UTF-8 where it begins with the byte order mark.
class csv_option {
 public:
  void add_to(CLI::App& app);

  /// To be called before the first line.
  void begin(std::ostream& to) const;

 private:
  bool marked_ = false;
};

}  // namespace recital::cli
