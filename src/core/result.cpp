#include "recital/core/result.hpp"

#include <algorithm>

namespace recital {

std::string place::str() const {
  std::string text = file;
  if (line != 0) text += ':' + std::to_string(line);
  if (line != 0 && column != 0) text += ':' + std::to_string(column);
  return text;
}

std::string error::str() const {
  std::string text = place{where.file, where.line}.str();
  if (!text.empty()) text += ": ";
  text += message;
  // a file's name or a quoted value may hold line breaks; a message is one line
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

}  // namespace recital
