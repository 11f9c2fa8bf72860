#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <cstdint>

#include "recital/analyse/evaluate.hpp"

namespace recital {
namespace {

using object = rapidjson::Value;

/// Reads the members of one line; the first that is missing or of the wrong type makes it bad.
class line_reader {
 public:
  explicit line_reader(const object& line) : line_(line) {}

  std::string text(const char* name) {
    const object* value = member(name);
    if (value == nullptr) return {};
    if (value->IsInt64()) return std::to_string(value->GetInt64());
    if (value->IsString()) return {value->GetString(), value->GetStringLength()};
    refuse(std::string(name) + " is not a string");
    return {};
  }

  bool flag(const char* name) {
    const object* value = member(name);
    if (value == nullptr) return false;
    if (!value->IsBool()) refuse(std::string(name) + " is neither true nor false");
    return value->IsBool() && value->GetBool();
  }

  std::pair<long, long> numbers(const char* name) {
    const object* value = member(name);
    if (value == nullptr) return {};
    const bool is_pair = value->IsArray() && value->Size() == 2 && (*value)[0].IsInt() && (*value)[1].IsInt();
    if (!is_pair) {
      refuse(std::string(name) + " is not a pair of paragraph numbers");
      return {};
    }
    return {(*value)[0].GetInt(), (*value)[1].GetInt()};
  }

  bool has(const char* name) const { return line_.HasMember(name) && !line_[name].IsNull(); }
  [[nodiscard]] const std::string& reason() const { return reason_; }

 private:
  const object* member(const char* name) {
    if (has(name)) return &line_[name];
    refuse(std::string(name) + " is missing");
    return nullptr;
  }

  void refuse(std::string reason) {
    if (reason_.empty()) reason_ = std::move(reason);
  }

  const object& line_;
  std::string reason_;
};

gold_edge read_edge(line_reader& line) {
  gold_edge edge;
  edge.document = line.text("doc");
  edge.paragraph = line.text("para");
  edge.target = line.text("target");
  edge.pinpoint = line.text("pinpoint");
  edge.surface = line.has("surface") ? line.text("surface") : "";
  edge.is_optional = line.flag("optional");
  edge.is_new = line.has("note") && line.text("note").find("new=true") != std::string::npos;
  return edge;
}

/// Adds what one line says; gives what is wrong with it, "" where nothing is.
std::string add_line(gold_edges& gold, std::string_view text) {
  rapidjson::Document line;
  line.Parse<rapidjson::kParseIterativeFlag>(text.data(), text.size());  // deep nesting must not exhaust the stack
  if (line.HasParseError()) return std::string("not JSON: ") + rapidjson::GetParseError_En(line.GetParseError());
  if (!line.IsObject()) return "not a JSON object";
  line_reader reader(line);
  if (reader.has("scope")) {
    gold.scopes[reader.text("doc")] = reader.numbers("scope");
  } else {
    gold.edges.push_back(read_edge(reader));
  }
  return reader.reason();
}

}  // namespace

result<gold_edges> gold_edges::parse(const std::string& file, std::string_view text) {
  gold_edges gold;
  for (std::uint32_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (auto wrong = add_line(gold, line); !wrong.empty()) {
      return failure(error_code::bad_data, std::move(wrong), {file, number});
    }
  }
  return gold;
}

}  // namespace recital
