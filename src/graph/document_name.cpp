#include "graph/document_name.hpp"

#include <unordered_map>

namespace recital {
namespace {

std::string numbered(std::string_view name, std::size_t n) {
  return std::string(name).append("~").append(std::to_string(n));
}

}  // namespace

bool looks_like_symbol(std::string_view name) {
  return name.find('/') != std::string_view::npos && name.find(':') == std::string_view::npos;
}

std::string unused_document_id(std::string_view name, std::string_view language,
                               const std::function<bool(std::string_view)>& taken) {
  if (!taken(name)) return std::string(name);
  const std::string with_language = std::string(name).append("@").append(language);
  std::string id = with_language;
  for (std::size_t n = 2; taken(id); ++n) id = numbered(with_language, n);
  return id;
}

std::vector<std::string> paragraph_names(std::span<const paragraph> paragraphs) {
  std::vector<std::string> names;
  names.reserve(paragraphs.size());
  std::unordered_map<std::string_view, std::size_t> met;
  for (const paragraph& p : paragraphs) {
    const bool number = !p.label.empty() && p.label[0] >= '0' && p.label[0] <= '9';
    std::string name = (number ? "para_" : "") + p.label;
    const auto count = ++met[p.label];
    names.push_back(count == 1 ? std::move(name) : numbered(name, count));
  }
  return names;
}

}  // namespace recital
