#include <fmt/format.h>

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "cli/table_command.hpp"
#include "formats/reuse_cells.hpp"
#include "recital/reuse/reuse_history.hpp"
#include "recital/reuse/reuse_pairs.hpp"

namespace recital::cli {
namespace {

std::string_view words(const reading& of, span bytes) {
  return std::string_view(of.text).substr(bytes.begin, bytes.size());
}

/// "shall > should; + where feasible; - at once".
std::string edits(const reuse_match& match, const reading& left, const reading& right) {
  std::vector<std::string> all;
  for (const aligned_run& each : match.runs) {
    if (each.kind == run_kind::deleted) all.push_back(fmt::format("- {}", words(left, each.left)));
    if (each.kind == run_kind::inserted) all.push_back(fmt::format("+ {}", words(right, each.right)));
    if (each.kind == run_kind::replaced) {
      all.push_back(fmt::format("{} > {}", words(left, each.left), words(right, each.right)));
    }
  }
  return fmt::format("{}", fmt::join(all, "; "));
}

/// For people: who took what from whom.
class brief_rows {
 public:
  static std::vector<table_column> columns() {
    return {{"document"},
            {"paragraph", table_align::right},
            {"later"},
            {"paragraph", table_align::right},
            measure_column("score", "the share, less what formulas, treaties and short passages take off, 0 to 1"),
            measure_column("share", "how much of the shorter passage came back; rare words weigh more, 0 to 1"),
            {"discounted"},
            name_column("words"),
            name_column("edits")};
  }

  static std::vector<table_cell> row(const reuse_match& match, const reading& left, const reading& right) {
    return {text(left.document),
            text(left.paragraphs[match.left.paragraph].label),
            text(right.document),
            text(right.paragraphs[match.right.paragraph].label),
            text(fmt::format("{:.2f}", match.score)),
            text(fmt::format("{:.2f}", match.share)),
            text(tables::discounted(match.echo, match.boilerplate)),
            text(words(right, match.right.words)),
            text(edits(match, left, right))};
  }
};

/// For programs: all that is known.
class complete_rows {
 public:
  static std::vector<table_column> columns() {
    std::vector<table_column> all;
    for (const char* name :
         {"document", "paragraph", "page",  "date", "later_document", "later_paragraph", "later_page", "later_date",
          "language", "score",     "share", "echo", "boilerplate",    "equal_words",     "words",      "later_words",
          "edits",    "source",    "begin", "end",  "later_source",   "later_begin",     "later_end"}) {
      all.push_back({name});
    }
    return all;
  }

  static std::vector<table_cell> row(const reuse_match& match, const reading& left, const reading& right) {
    const paragraph& was = left.paragraphs[match.left.paragraph];
    const paragraph& is = right.paragraphs[match.right.paragraph];
    return {text(left.document),
            text(was.label),
            page(was),
            text(left.date),
            text(right.document),
            text(is.label),
            page(is),
            text(right.date),
            text(right.language),
            match.score,
            match.share,
            match.echo,
            match.boilerplate,
            number(match.words),
            text(words(left, match.left.words)),
            text(words(right, match.right.words)),
            text(edits(match, left, right)),
            text(left.source),
            number(match.left.words.begin - was.text.begin),
            number(match.left.words.end - was.text.begin),
            text(right.source),
            number(match.right.words.begin - is.text.begin),
            number(match.right.words.end - is.text.begin)};
  }

 private:
  static table_cell page(const paragraph& of) { return of.page == 0 ? table_cell() : number(of.page); }
};

class reuse_command : public reading_table_command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_);
    treaty_.add_to(app);
    limit_to_reals(*app.add_option("--min-score", query_.min_score, "Leave out matches below this score, 0 to 1 (default 0.4)")
                        ->type_name("X"),
                   0.0, 1.0);
    limit_to_reals(*app.add_option("--max-boilerplate", query_.max_boilerplate,
                                   "Leave out matches with a larger share of formulas (default 0.25)")
                        ->type_name("X"),
                   0.0, 1.0);
    limit_to_numbers(
        *app.add_option("--min-words", query_.min_words, "Leave out matches with fewer equal words (default 6; characters: 12)")
             ->type_name("N"),
        1, 1'000'000);
    limit_to_numbers(*app.add_option("--each", query_.top, "At most N matches for each paragraph of a later document")->type_name("N"),
                     1, 1'000'000);
    limit_to_numbers(*app.add_option("--reach", query_.reach,
                                     "Compare words of many places with the N nearest in time (default 16)")
                          ->type_name("N"),
                     1, 1'000'000);
    limit_to_numbers(
        *app.add_option("--common", options_.common, "Phrases in more than N documents count as formulas (default 10)")
             ->type_name("N"),
        1, 1'000'000);
    limit_to_numbers(*app.add_option("--top", top_, "The N best matches (default: 40 in a table, else all)")
                          ->type_name("N"),
                     1, 1'000'000'000);
    form_.add_to(app);
    common_.add_to(app, "recital reuse graphs/cycles");
  }

 private:
  [[nodiscard]] result<table_source> findings(const material& given) const override {
    const auto document = [read = &given.documents, treaties = &given.treaties](std::uint32_t n) -> const reading& {
      return n < read->size() ? (*read)[n] : (*treaties)[n - read->size()];
    };
    given.out.working("looking for words that come back");
    const auto find = finding(given);
    const bool is_for_programs = form_.is_for_programs();
    if (is_for_programs && top_ == 0) return rows<complete_rows>(document, find);
    std::vector<reuse_match> all;  // for people rows are made twice, and to find the words once takes long enough
    find([&](const reuse_match& each) { all.push_back(each); });
    keep_best(all, given.out);
    const auto hand_over = [all = std::move(all)](const auto& take) { std::ranges::for_each(all, take); };
    return is_for_programs ? rows<complete_rows>(document, hand_over) : rows<brief_rows>(document, hand_over);
  }

  /// Those of the highest scores, where there are more than wanted; what is left keeps its order.
  void keep_best(std::vector<reuse_match>& all, messages& out) const {
    const std::size_t most = top_ == 0 ? usual_top : top_;
    if (all.size() <= most) return;
    const std::size_t found = all.size();
    std::vector<double> scores;
    for (const reuse_match& each : all) scores.push_back(each.score);
    std::ranges::nth_element(scores, scores.begin() + static_cast<std::ptrdiff_t>(most) - 1, std::greater{});
    const double least = scores[most - 1];
    std::size_t equal_left = most - static_cast<std::size_t>(std::ranges::count_if(
                                        scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(most),
                                        [&](double score) { return score > least; }));
    std::erase_if(all, [&](const reuse_match& each) {
      if (each.score != least) return each.score < least;
      return equal_left == 0 || equal_left-- == 0;
    });
    out.note(fmt::format("the best {} of {} matches; --top N shows more, --format csv all", all.size(), found));
  }

  using taking = std::function<void(const reuse_match&)>;

  /// What hands over the matches, those that the corpus keeps where they answer the question.
  [[nodiscard]] std::function<void(const taking&)> finding(const material& given) const {
    if (given.kept != nullptr && reuse_pairs::answers(query_, options_)) {
      return [this, kept = given.kept](const taking& take) { kept->all_pairs(take, query_); };
    }
    const auto history = std::make_shared<const reuse_history>(given.documents, given.all.known, given.all.languages,
                                                               given.treaties, options_, common_.threads());
    return [this, history](const taking& take) { history->all_pairs(take, query_, common_.threads()); };
  }

  template <class Rows, class Document, class Find>
  [[nodiscard]] static table_source rows(Document document, Find find) {
    return {Rows::columns(), [document, find = std::move(find)](const auto& take) {
              find([&](const reuse_match& each) {
                take(Rows::row(each, document(each.left.document), document(each.right.document)));
              });
            }};
  }

  static constexpr std::size_t usual_top = 40;  ///< rows of a table

  reuse_query query_;
  reuse_options options_;
  std::size_t top_ = 0;  ///< 0: the usual
};

}  // namespace

std::unique_ptr<command> make_reuse_command() { return std::make_unique<reuse_command>(); }

}  // namespace recital::cli
