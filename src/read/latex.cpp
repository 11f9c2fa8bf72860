#include "read/latex.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "read/latex_commands.hpp"
#include "read/page_source.hpp"
#include "text/ascii.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/normal_form.hpp"

namespace recital {
namespace {

using text::is_ascii_letter;
using text::is_digit;

constexpr int deepest = 16;                                  // commands in arguments of commands
constexpr std::size_t most_expanded = std::size_t{1} << 20;  // bytes of macros

std::size_t letters_at(std::string_view words) {
  return static_cast<std::size_t>(std::find_if_not(words.begin(), words.end(), is_ascii_letter) - words.begin());
}

/// The pairs of braces in a text.
class brace_pairs {
 public:
  explicit brace_pairs(std::string_view text) : text_(text) {
    std::vector<std::size_t> open;
    for (auto at = text.find_first_of("\\{}"); at < text.size(); at = text.find_first_of("\\{}", at + 1)) {
      if (text[at] == '\\') {
        ++at;  // what stands behind it is no brace
      } else if (text[at] == '{') {
        open.push_back(at);
      } else if (!open.empty()) {
        pairs_.emplace_back(open.back(), at);
        open.pop_back();
      }
    }
    std::sort(pairs_.begin(), pairs_.end());
  }

  /// What the brace that a part of the text begins with holds; nothing where it is never closed.
  [[nodiscard]] std::optional<std::string_view> content(std::string_view part) const {
    const auto begin = static_cast<std::size_t>(part.data() - text_.data());
    const auto found = std::ranges::lower_bound(pairs_, begin, {}, &std::pair<std::size_t, std::size_t>::first);
    if (found == pairs_.end() || found->first != begin || found->second >= begin + part.size()) return std::nullopt;
    return part.substr(1, found->second - begin - 1);
  }

 private:
  std::string_view text_;
  std::vector<std::pair<std::size_t, std::size_t>> pairs_;
};

/// Goes through a source.
class latex_reader {
 public:
  explicit latex_reader(std::string_view source) : source_(source), braces_(source) {}

  std::string page() {
    constexpr std::string_view begin = "\\begin{document}";
    const auto body = source_.find(begin);
    if (body != std::string_view::npos) read_preamble(source_.substr(0, body));
    const auto behind = source_.substr(body == std::string_view::npos ? 0 : body + begin.size());
    read(behind.substr(0, behind.find("\\end{document}")));
    return out_.take();
  }

 private:
  /// Of what stands before the document only its title is seen, and macros are learnt.
  void read_preamble(std::string_view words) {
    rest_ = words;
    while (!rest_.empty()) {
      if (rest_.front() == '%') skip_comment();
      else if (rest_.front() == '\\') read_declaration();
      else rest_.remove_prefix(std::min(rest_.find_first_of("\\%"), rest_.size()));
    }
  }

  void read_declaration() {
    const auto name = take_name();
    if (name == "title") read_heading();
    else if (const auto* known = latex::command_named(name); known && known->does == latex::effect::macro)
      learn_macro();
  }

  void read(std::string_view words) {
    if (depth_ == deepest) return out_.words(words);
    ++depth_;
    const auto outer = std::exchange(rest_, words);
    while (!rest_.empty()) read_next();
    rest_ = outer;
    --depth_;
  }

  void read_next() {
    switch (rest_.front()) {
      case '\\': return read_command();
      case '%': return is_percent() ? write(1) : skip_comment();
      case '{':
      case '}': return skip(1);
      case '$': in_formula_ = !in_formula_; return skip(1);
      case '~': skip(1); return out_.words(" ");
      case '&': skip(1); return out_.end_block();
      case '\n': return read_line_end();
      case '^':
      case '_': return read_script();
      default: return read_words();
    }
  }

  void skip(std::size_t bytes) { rest_.remove_prefix(std::min(bytes, rest_.size())); }

  void write(std::size_t bytes) {
    out_.words(rest_.substr(0, bytes));
    skip(bytes);
  }

  void read_words() {
    constexpr std::pair<std::string_view, std::string_view> ligatures[] = {
        {"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"`", "‘"}};
    for (const auto& [typed, printed] : ligatures) {
      if (!rest_.starts_with(typed)) continue;
      out_.words(printed);
      return skip(typed.size());
    }
    write(std::min(rest_.find_first_of("\\%{}$~&\n^_-`'", 1), rest_.size()));
  }

  /// A number before it says that its author forgot to escape it: no comment stands there.
  [[nodiscard]] bool is_percent() const { return rest_.data() > source_.data() && is_digit(rest_.data()[-1]); }

  void skip_comment() {
    skip(std::min(rest_.find('\n'), rest_.size()) + 1);
    skip(std::min(rest_.find_first_not_of(" \t"), rest_.size()));
  }

  /// A line that is blank ends a paragraph.
  void read_line_end() {
    const auto blank = rest_.substr(0, std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size()));
    std::count(blank.begin(), blank.end(), '\n') > 1 ? out_.end_block() : out_.words(" ");
    skip(blank.size());
  }

  void read_script() {
    const bool is_raised = in_formula_ && rest_.front() == '^';
    if (!in_formula_) return write(1);
    skip(1);
    const auto words = take_argument();
    if (!is_raised) return read(words);
    out_.markup("<sup>");
    read(words);
    out_.markup("</sup>");
  }

  /// The name behind a backslash, and the blanks behind it; a mark is a name of its own.
  std::string_view take_name() {
    skip(1);
    const auto letters = letters_at(rest_);
    const auto name = rest_.substr(0, std::max<std::size_t>(letters, 1));
    skip(name.size());
    if (letters > 0 && rest_.starts_with('*')) skip(1);
    if (letters > 0) skip_blanks();
    return name;
  }

  /// Blanks, and the end of one line.
  void skip_blanks() {
    skip(std::min(rest_.find_first_not_of(" \t\r"), rest_.size()));
    const auto next = rest_.starts_with('\n') ? rest_.find_first_not_of(" \t\r", 1) : std::string_view::npos;
    if (next < rest_.size() && rest_[next] != '\n') skip(next);
  }

  void skip_option() {
    constexpr std::size_t longest = 400;
    if (!rest_.starts_with('[')) return;
    const auto end = rest_.substr(0, longest).find(']');
    if (end != std::string_view::npos) skip(end + 1);
  }

  /// What stands in the next braces; else the next mark or command.
  std::string_view take_argument() {
    skip_option();
    skip_blanks();
    if (rest_.starts_with('{')) {
      const auto content = braces_.content(rest_);
      if (!content) return {};
      skip(content->size() + 2);
      return *content;
    }
    const auto begin = rest_;
    if (rest_.starts_with('\\')) return begin.substr(0, take_name().size() + 1);
    if (!rest_.empty()) skip(text::width_of(static_cast<unsigned char>(rest_.front())));
    return begin.substr(0, begin.size() - rest_.size());
  }

  void read_command() {
    const auto name = take_name();
    if (name == "begin") return begin_environment();
    if (name == "end") return end_environment(take_argument());
    if (const auto macro = macros_.find(name); macro != macros_.end()) return expand(macro->second);
    if (const auto* known = latex::command_named(name)) return follow(*known);
    if (name.empty() || is_ascii_letter(name.front())) return skip_option();
    read_escape(name.front());
  }

  /// A mark behind a backslash.
  void read_escape(char mark) {
    constexpr std::pair<char, std::string_view> accents[] = {{'\'', "\u0301"}, {'`', "\u0300"}, {'^', "\u0302"},
                                                             {'"', "\u0308"},  {'~', "\u0303"}, {'=', "\u0304"},
                                                             {'.', "\u0307"}};
    const auto* const accent = std::ranges::find(accents, mark, &std::pair<char, std::string_view>::first);
    if (accent != std::end(accents)) write_accent(accent->second);
    else if (mark == '\\') end_line();
    else if (std::string_view(" ,;:\n\t\r").find(mark) != std::string_view::npos) out_.words(" ");
    else if (std::string_view("-/!()[]@").find(mark) == std::string_view::npos) out_.words({&mark, 1});
  }

  void write_accent(std::string_view accent) {
    auto base = take_argument();
    if (base == "\\i" || base == "\\j") base.remove_prefix(1);
    if (base.empty()) return;
    const char32_t letter = text::code_point_at(base, 0);
    const char32_t both = text::composed(letter, text::code_point_at(accent, 0));
    std::string shown;
    text::append_utf8(shown, both != 0 ? both : letter);
    if (both == 0) shown += accent;
    out_.words(shown);
    out_.words(base.substr(text::width_of(static_cast<unsigned char>(base.front()))));
  }

  void follow(const latex::command& known) {
    using enum latex::effect;
    switch (known.does) {
      case mark: return out_.words(known.shown);
      case accent: return write_accent(known.shown);
      case heading: return read_heading();
      case note: return read_note();
      case raised: return read_raised();
      case link: return read_link();
      case item: return begin_item();
      case line_break: return end_line();
      case paragraph: return out_.end_block();
      case macro: return learn_macro();
      case skips: break;
    }
    for (int i = 0; i < known.hidden; ++i) take_argument();
    if (known.name == "bibitem") out_.end_block();
  }

  void read_heading() {
    const auto outer = take_argument();
    out_.begin_block("h2");
    read(outer);
    out_.end_block();
  }

  void read_note() {
    const auto words = take_argument();
    const std::string label = std::to_string(++notes_);
    out_.note_mark(label);
    out_.begin_note(label);
    read(words);
    out_.end_note();
  }

  void read_raised() {
    const auto words = take_argument();
    out_.markup("<sup>");
    read(words);
    out_.markup("</sup>");
  }

  void read_link() {
    std::string address(take_argument());
    std::erase_if(address, [](char c) { return c == '"' || c == '\\' || c == '<' || c == '>'; });
    out_.markup("<a href=\"" + address + "\">");
    read(take_argument());
    out_.markup("</a>");
  }

  void end_line() {
    skip_option();
    if (tables_ > 0) return out_.around("</tr><tr>");
    out_.markup("<br>");
  }

  // --- environments: lists and tables

  void begin_environment() {
    const auto name = take_argument();
    out_.end_block();
    if (name == "comment") return skip(rest_.find("\\end{comment}"));
    skip_option();
    for (int i = latex::hidden_arguments_of(name); i > 0; --i) take_argument();
    if (is_list(name)) lists_.push_back({name == "enumerate", 0});
    if (!is_table(name)) return;
    ++tables_;
    out_.around("<table><tr>");
    out_.use_block("td");
  }

  void end_environment(std::string_view name) {
    out_.end_block();
    if (is_list(name) && !lists_.empty()) lists_.pop_back();
    if (!is_table(name) || tables_ == 0) return;
    out_.around("</tr></table>\n");
    if (--tables_ == 0) out_.use_block("p");
  }

  static bool is_list(std::string_view name) {
    return name == "enumerate" || name == "itemize" || name == "description" || name == "compactenum";
  }
  static bool is_table(std::string_view name) {
    return name == "tabular" || name == "tabularx" || name == "longtable" || name == "tabular*";
  }

  /// An item shows its label, or its number: 1. and below it (a).
  void begin_item() {
    out_.end_block();
    const auto end = rest_.starts_with('[') ? rest_.find(']') : std::string_view::npos;
    if (end != std::string_view::npos) {
      const auto label = rest_.substr(1, end - 1);
      skip(end + 1);
      read(label);
      return out_.words(" ");
    }
    if (lists_.empty() || !lists_.back().is_numbered) return;
    const int number = ++lists_.back().items;
    const auto numbered = std::ranges::count(lists_, true, &list::is_numbered);
    constexpr int letters = 26;
    out_.words(numbered == 1       ? std::to_string(number) + ". "
               : number <= letters ? std::string("(") + static_cast<char>('a' + number - 1) + ") "
                                   : std::string());
  }

  // --- macros

  /// "\newcommand{\npt}{Treaty}" and "\def\npt{Treaty}"; those with arguments stay unknown.
  void learn_macro() {
    auto name = take_argument();
    const bool has_arguments = rest_.starts_with('[') || rest_.starts_with('#');
    if (rest_.starts_with('#')) skip(std::min(rest_.find('{'), rest_.size()));
    const auto stands_for = take_argument();
    while (name.starts_with(' ') || name.starts_with('\\')) name.remove_prefix(1);
    name = name.substr(0, letters_at(name));
    if (!name.empty() && !has_arguments) macros_.insert_or_assign(name, stands_for);
  }

  void expand(std::string_view stands_for) {
    expanded_ += stands_for.size();
    if (expanded_ < most_expanded) read(stands_for);
  }

  struct list {
    bool is_numbered;
    int items;
  };

  std::string_view source_;
  brace_pairs braces_;
  page_source out_;
  std::string_view rest_;  ///< what is not read yet
  std::vector<list> lists_;
  std::map<std::string_view, std::string_view> macros_;
  std::size_t expanded_ = 0;
  int notes_ = 0;
  int depth_ = 0;
  int tables_ = 0;
  bool in_formula_ = false;
};

result<std::string> page_of(std::string_view source) { return latex_reader(source).page(); }

/// "resolution~1540" and "1540~(2004)", where a text would have a blank.
bool is_tie(std::string_view text, std::size_t at) {
  if (at == 0 || at + 1 >= text.size()) return false;
  const char before = text[at - 1];
  const char behind = text[at + 1];
  return is_ascii_letter(before) ? is_ascii_letter(behind) || is_digit(behind) || behind == '('
                                 : is_digit(before) && behind == '(';
}

}  // namespace

bool is_latex(std::string_view bytes) {
  constexpr int enough = 2;  // of marks that something else might have
  int ties = 0;
  for (auto at = bytes.find('~'); at != std::string_view::npos && ties < enough; at = bytes.find('~', at + 1))
    ties += is_tie(bytes, at) ? 1 : 0;
  for (auto at = bytes.find('\\'); at != std::string_view::npos && ties < enough; at = bytes.find('\\', at + 1)) {
    const auto behind = bytes.substr(at + 1);
    const auto name = behind.substr(0, letters_at(behind));
    const char next = behind.size() > name.size() ? behind[name.size()] : ' ';
    const bool has_argument = next == '{' || next == '[' || next == '*';
    if (has_argument && latex::is_telling(name)) return true;
    const bool breaks_word = name.empty() && next == '-' && at > 0 && is_ascii_letter(bytes[at - 1]);
    const bool is_lesser = name == "S" || name == "slash" || name == "item" || name == "ldots" || name == "par";
    ties += breaks_word || is_lesser || (name.empty() && (next == '&' || next == '%')) ? 1 : 0;
  }
  return ties >= enough;
}

result<printed_text> read_latex(std::string&& bytes, const read_limits& limits) {
  return read_as_page(std::move(bytes), limits, page_of);
}

}  // namespace recital
