#include "catalogue/document_server_entry.hpp"

#include <algorithm>

#include "catalogue/values.hpp"

namespace recital::entries {

document_server read_document_server(const table_reader& at) {
  document_server read;
  read.id = identifier(at);
  check_identifier(at, read.id);
  read.address = web_address(at, "address");
  if (read.address.find("{symbol}") == std::string::npos) at.refuse("address", "must hold {symbol}");
  read.series = texts(at, "series");
  if (read.series.empty()) at.refuse("series", "must name one or more");
  std::ranges::sort(read.series);
  return read;
}

}  // namespace recital::entries
