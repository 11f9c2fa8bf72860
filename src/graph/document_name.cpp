#include "graph/document_name.hpp"

#include <unordered_map>

#include "text/letters.hpp"

namespace recital {
namespace {

std::string numbered(std::string_view name, std::size_t n) {
  return std::string(name).append("~").append(std::to_string(n));
}

}  // namespace

std::string unused_id(std::string name, const std::function<bool(std::string_view)>& taken) {
  std::string id = name;
  for (std::size_t n = 2; taken(id); ++n) id = numbered(name, n);
  return id;
}

std::string unused_document_id(std::string_view name, std::string_view language,
                               const std::function<bool(std::string_view)>& taken) {
  if (!taken(name)) return std::string(name);
  return unused_id(std::string(name).append("@").append(language), taken);
}

std::vector<std::string> paragraph_names(std::span<const std::string_view> labels) {
  std::vector<std::string> names;
  names.reserve(labels.size());
  std::unordered_map<std::string_view, std::size_t> met;
  for (const std::string_view label : labels) {
    const bool number = !label.empty() && text::is_digit(label[0]);
    std::string name = std::string(number ? "para_" : "").append(label);
    const auto count = ++met[label];
    names.push_back(count == 1 ? std::move(name) : numbered(name, count));
  }
  return names;
}

}  // namespace recital
