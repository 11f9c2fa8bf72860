#include "grammar/alternatives.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "core/quote.hpp"
#include "text/code_point.hpp"
#include "text/letter_forms.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::size_t most = 4096;

/// Reads an entry from its beginning to its end, group by group.
class entry_reader {
 public:
  explicit entry_reader(std::string_view entry) : rest_(entry) {}

  /// All branches up to the bracket that closes them, or to the end.
  std::vector<std::string> branches() {
    std::vector<std::string> all = branch();
    while (take('|')) {
      auto next = branch();
      all.insert(all.end(), std::make_move_iterator(next.begin()), std::make_move_iterator(next.end()));
    }
    return all;
  }

  /// Whether the whole entry was read, and no bracket was left open.
  [[nodiscard]] bool is_whole() const { return rest_.empty() && good_; }

 private:
  std::vector<std::string> branch() {
    std::vector<std::string> all{""};
    while (good_ && !rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      std::vector<std::string> part = take('(') ? group() : std::vector{letters()};
      if (take('?')) part.emplace_back();
      all = each_with(all, part);
    }
    return all;
  }

  std::vector<std::string> group() {
    if (rest_.starts_with("?:")) rest_.remove_prefix(2);
    std::vector<std::string> all = branches();
    good_ = good_ && take(')');
    return all;
  }

  /// Up to what means something else than itself; a letter that may be left out stands alone.
  std::string letters() {
    const std::size_t first = std::min(rest_.size(), text::width_of(static_cast<unsigned char>(rest_.front())));
    std::size_t end = std::max(first, std::min(rest_.find_first_of("|()?"), rest_.size()));
    if (rest_.substr(end).starts_with('?')) end = std::max(first, text::without_last(rest_.substr(0, end)).size());
    const std::string all(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return all;
  }

  std::vector<std::string> each_with(const std::vector<std::string>& begun, const std::vector<std::string>& ends) {
    std::vector<std::string> all;
    good_ = good_ && begun.size() * ends.size() <= most;
    if (!good_) return all;
    for (const std::string& made : begun) {
      for (const std::string& end : ends) all.push_back(made + end);
    }
    return all;
  }

  bool take(char wanted) {
    if (rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::string_view rest_;
  bool good_ = true;
};

/// A verb as it stands at the beginning of a clause.
std::string with_capital(std::string_view form) {
  const char32_t first = text::code_point_at(form, 0);
  return text::with_initial(text::is_capital(first) ? first : text::other_case(first), form);
}

}  // namespace

result<std::vector<std::string>> alternatives(std::string_view entry) {
  entry_reader reader(entry);
  auto all = reader.branches();
  if (reader.is_whole() && all.size() <= most) return all;
  return failure(error_code::bad_data, "has brackets that do not match, or too many forms: " + quote(entry));
}

std::vector<std::string> forms_of(const std::vector<std::string>& entries) {
  std::vector<std::string> forms;
  std::unordered_set<std::string> known;
  const auto add = [&](std::string form) {
    if (known.insert(form).second) forms.push_back(std::move(form));
  };
  for (const std::string& entry : entries) {
    const auto all = alternatives(entry);
    if (!all) continue;
    for (const std::string& form : *all) {
      if (form.empty()) continue;
      add(form);
      add(with_capital(form));
    }
  }
  return forms;
}

}  // namespace recital
