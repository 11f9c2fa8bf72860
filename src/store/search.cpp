#include "recital/store/search.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <tuple>
#include <utility>

#include "recital/core/target_id.hpp"
#include "store/open_corpus.hpp"
#include "store/word_places.hpp"
#include "store/word_rows.hpp"
#include "store/word_tokenizer.hpp"

namespace recital {
namespace {

using store::statement;

/// What a filter asks of the row `p` of paragraphs and the row `d` of documents, with its values by number.
constexpr std::string_view filtered =
    " d.set_aside NOT IN ('copy', 'repetition')"
    " AND (?1 = '' AND ?3 = '' OR p.id IN (SELECT c.paragraph FROM citations c WHERE"
    "   (?1 = '' OR c.instrument = (SELECT id FROM instruments WHERE identifier = ?1)"
    "     AND (?2 = '' OR c.pinpoint = ?2 OR substr(c.pinpoint, 1, length(?2) + 2) = ?2 || '__'))"
    "   AND (?3 = '' OR c.verb = ?3)))"
    " AND (?4 IS NULL OR d.year >= ?4) AND (?5 IS NULL OR d.year <= ?5)"
    " AND (?6 = '' OR d.symbol = ?6"
    "   OR substr(d.symbol, 1, length(?6)) = ?6 AND substr(d.symbol, length(?6) + 1, 1) IN ('/', '(', '.'))"
    " AND (?7 = '' OR d.language = ?7) AND (?8 = '' OR d.cycle = ?8)";
constexpr std::string_view in_order = " d.date, CAST(d.name AS TEXT), CAST(d.source AS TEXT), p.ordinal";

/// The numbers that a text holds, with a blank behind each.
std::vector<std::size_t> numbers_in(std::string_view text) {
  std::vector<std::size_t> all;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at < end; ++at) {
    std::size_t value = 0;
    at = std::from_chars(at, end, value).ptr;
    all.push_back(value);
  }
  return all;
}

/// Spans in order, those that overlap made one.
std::vector<span> joined(std::vector<span> spans) {
  std::ranges::sort(spans, {}, [](span s) { return std::pair(s.begin, s.end); });
  std::vector<span> apart;
  for (const span each : spans) {
    if (!apart.empty() && apart.back().overlaps(each)) apart.back() = hull(apart.back(), each);
    else apart.push_back(each);
  }
  return apart;
}

}  // namespace

struct corpus_search::state {
  store::connection file;
  search_words& words;

  explicit state(store::connection opened) : file(std::move(opened)), words(store::word_tokenizer_of(file).words) {
    store::add_word_places(file);
  }

  struct match {
    std::int64_t paragraph;
    double score;
  };

  /// The languages whose stemmers a query is put through.
  std::vector<std::string> languages(const search_filter& filter) {
    if (!filter.language.empty()) return {filter.language};
    std::vector<std::string> all;
    statement asked(file, "SELECT DISTINCT language FROM documents ORDER BY language");
    while (asked.next()) all.emplace_back(asked.text(0));
    return all;
  }

  static void bind(statement& asked, const search_filter& filter, const std::string& expression) {
    const target_id cited(filter.cites);
    const auto year = [](std::optional<int> y) { return y ? std::optional<std::int64_t>(*y) : std::nullopt; };
    if (expression.empty()) {
      asked.bind(cited.whole, cited.pinpoint, filter.verb, year(filter.since), year(filter.until), filter.organ,
                 filter.language, filter.cycle);
    } else {
      asked.bind(cited.whole, cited.pinpoint, filter.verb, year(filter.since), year(filter.until), filter.organ,
                 filter.language, filter.cycle, expression);
    }
  }

  /// Every paragraph that is found, in order.
  std::vector<match> matches(const search_filter& filter, const std::string& expression) {
    const bool has_words = !expression.empty();
    std::string query = has_words ? "SELECT p.id, -bm25(paragraph_words) AS score FROM paragraph_words"
                                    " JOIN paragraphs p ON p.id = paragraph_words.rowid"
                                  : "SELECT p.id, 0.0 AS score FROM paragraphs p";
    query.append(" JOIN documents d ON d.id = p.document WHERE").append(filtered);
    if (has_words) query.append(" AND paragraph_words MATCH ?9");
    query.append(" ORDER BY score DESC,").append(in_order);
    statement asked(file, query);
    bind(asked, filter, expression);
    std::vector<match> all;
    while (asked.next()) all.push_back({asked.integer(0), asked.real(1)});
    return all;
  }

  found_paragraph paragraph(const match& found, const search_filter& filter, const std::string& expression) {
    statement asked(file,
                    "SELECT d.name, d.symbol, d.title, d.date, d.organ, d.session, d.language, d.cycle, d.source,"
                    " p.label, p.page, p.text, p.begin FROM paragraphs p JOIN documents d ON d.id = p.document"
                    " WHERE p.id = ?");
    found_paragraph made;
    asked.bind(found.paragraph);
    if (!asked.next()) return made;
    int column = 0;
    for (std::string* each : {&made.name, &made.symbol, &made.title, &made.date, &made.organ, &made.session,
                              &made.language, &made.cycle, &made.source, &made.label}) {
      *each = asked.text(column++);
    }
    made.page = static_cast<std::uint32_t>(asked.integer(10));
    made.text = asked.text(11);
    made.score = found.score;
    made.references = references(found.paragraph, static_cast<std::uint32_t>(asked.integer(12)), filter);
    if (!expression.empty()) made.hits = hits(found.paragraph, made, expression);
    return made;
  }

  std::vector<found_reference> references(std::int64_t paragraph, std::uint32_t begin, const search_filter& filter) {
    const target_id wanted(filter.cites);
    const auto is_within = [&](std::string_view pinpoint) {
      return wanted.pinpoint.empty() || pinpoint == wanted.pinpoint ||
             pinpoint.starts_with(std::string(wanted.pinpoint) + "__");
    };
    std::vector<found_reference> all;
    statement asked(file,
                    "SELECT coalesce(i.identifier, ''), c.pinpoint, c.verb, c.words_begin, c.words_end FROM citations c"
                    " LEFT JOIN instruments i ON i.id = c.instrument WHERE c.paragraph = ? ORDER BY c.ordinal");
    for (asked.bind(paragraph); asked.next();) {
      const auto target = asked.text(0);
      const std::string verb(asked.text(2));
      const bool is_asked_for = !(wanted.whole.empty() && filter.verb.empty()) &&
                                (wanted.whole.empty() || (target == wanted.whole && is_within(asked.text(1)))) &&
                                (filter.verb.empty() || filter.verb == verb);
      const span citing{static_cast<std::uint32_t>(asked.integer(3)) - begin,
                        static_cast<std::uint32_t>(asked.integer(4)) - begin};
      all.push_back({target.empty() ? "" : target_id(target, asked.text(1)).text(), verb, citing, is_asked_for});
    }
    return all;
  }

  std::vector<span> hits(std::int64_t paragraph, const found_paragraph& of, const std::string& expression) {
    statement asked(file,
                    "SELECT word_places(paragraph_words) FROM paragraph_words"
                    " WHERE paragraph_words MATCH ? AND rowid = ?");
    asked.bind(expression, paragraph);
    if (!asked.next()) return {};
    const auto places = numbers_in(asked.text(0));
    const auto words_here = words.of(of.text, of.language);
    std::vector<span> all;
    for (std::size_t i = 0; i + 1 < places.size(); i += 2) {
      const std::size_t last = places[i] + places[i + 1] - 1;
      if (last < words_here.size()) all.push_back(hull(words_here[places[i]].where, words_here[last].where));
    }
    return joined(std::move(all));
  }
};

corpus_search::corpus_search(std::unique_ptr<state> opened) : state_(std::move(opened)) {}
corpus_search::~corpus_search() = default;
corpus_search::corpus_search(corpus_search&&) noexcept = default;
corpus_search& corpus_search::operator=(corpus_search&&) noexcept = default;

result<corpus_search> corpus_search::open(const std::string& path) {
  auto file = store::open_corpus(path);
  if (!file) return tl::make_unexpected(std::move(file).error());
  auto opened = std::make_unique<state>(*std::move(file));
  if (auto good = opened->file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  return corpus_search(std::move(opened));
}

bool corpus_search::has_words_of_today() const { return store::has_words_of_today(state_->file); }

result<search_findings> corpus_search::find(const std::optional<search_query>& query, const search_filter& filter,
                                            std::uint64_t limit) {
  const std::string expression =
      query ? fts5_expression(*query, state_->words, state_->languages(filter)) : std::string();
  const auto matches = state_->matches(filter, expression);
  search_findings made{matches.size(), {}};
  for (const auto& each : matches) {
    if (made.paragraphs.size() == limit) break;
    made.paragraphs.push_back(state_->paragraph(each, filter, expression));
  }
  if (auto good = state_->file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  return made;
}

}  // namespace recital
