// Words that come back: verbatim, edited, in part, in five languages; and what is discounted.
#include "recital/reuse/reuse_index.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "reuse/small_documents.hpp"

using namespace recital;
using support::index_of;
using support::read_of;
using support::texts;
using support::words;

namespace {

/// Other paragraphs, so that words have something to be rare against.
const texts about_other_things{
    "The meeting opened at noon with a minute of silence.",
    "Delegations were seated in the order of their alphabet and spoke from the rostrum.",
    "Participants visited the harbour and the old observatory on the second afternoon.",
    "A list of documents was handed out before the plenary rose for lunch.",
};

texts with_others(std::initializer_list<std::string> paragraphs) {
  texts all(paragraphs);
  all.insert(all.end(), about_other_things.begin(), about_other_things.end());
  return all;
}

/// "equal: shall keep | replaced: ... -> ..." of a match.
std::string told(const reuse_match& match, const reading& left, const reading& right) {
  std::string all;
  for (const aligned_run& each : match.runs) {
    all += (all.empty() ? "" : " | ") + std::string(name(each.kind)) + ": " + std::string(words(left, each.left));
    if (each.kind != run_kind::equal) all += " -> " + std::string(words(right, each.right));
  }
  return all;
}

std::vector<reuse_match> all_of(const reuse_index& index, const reuse_query& query = {}, unsigned threads = 1) {
  std::vector<reuse_match> all;
  index.all_pairs([&](const reuse_match& each) { all.push_back(each); }, query, threads);
  return all;
}

/// What a score must be by the figures beside it.
doctest::Approx scored(const reuse_match& m) {
  return doctest::Approx(m.share * (1 - m.echo - m.boilerplate) * m.words / (m.words + 10.0));
}

const std::string lamps = "Each coastal State shall keep the lamps of its lighthouses lit from dusk until dawn.";

}  // namespace

TEST_CASE("a paragraph that comes back word for word is found from both sides and by its text") {
  const std::vector<reading> all{read_of(with_others({lamps})),
                                 read_of({"The harbour master left.",
                                          "EACH coastal state shall keep the lamps of its "
                                          "lighthouses lit from dusk until dawn;"})};
  const reuse_index index = index_of(all);
  const auto found = index.find(0, 0);
  REQUIRE(found.size() == 1);
  CHECK(found[0].left.document == 0);
  CHECK(found[0].right.document == 1);
  CHECK(found[0].right.paragraph == 1);
  CHECK(found[0].share == 1);
  CHECK(found[0].score == scored(found[0]));
  CHECK(found[0].words == 14);  // "State" may be a name
  CHECK(words(all[0], found[0].left.words) == lamps.substr(0, lamps.size() - 1));
  CHECK(found[0].runs.size() == 1);
  CHECK(index.find(1, 1) == std::vector{mirrored(found[0])});
  CHECK(all_of(index) == found);

  const auto asked = index.find("...keep the lamps of its lighthouses lit from dusk!", "en");
  REQUIRE(asked.size() == 2);
  CHECK(asked[0].left.document == recital::no_index);
  CHECK(asked[0].right.document == 0);
  CHECK(asked[1].right.document == 1);
  CHECK(words(all[1], asked[1].right.words) == "keep the lamps of its lighthouses lit from dusk");
}

TEST_CASE("edits are told: another word, words that came in, words that went") {
  const std::vector<reading> all{
      read_of(with_others({lamps})),
      read_of({"Each coastal State should keep the lamps of its lighthouses lit from dusk until dawn."}),
      read_of(
          {"Each coastal State shall, wherever this is feasible, keep the lamps of its lighthouses lit from dusk."})};
  const auto found = index_of(all).find(0, 0);
  REQUIRE(found.size() == 2);
  CHECK(told(found[0], all[0], all[1]) ==
        "equal: Each coastal State | replaced: shall -> should | "
        "equal: keep the lamps of its lighthouses lit from dusk until dawn");
  CHECK(told(found[1], all[0], all[2]) ==
        "equal: Each coastal State shall | inserted:  -> wherever this is feasible | "
        "equal: keep the lamps of its lighthouses lit from dusk");
  CHECK(told(mirrored(found[1]), all[2], all[0]).find("deleted: wherever this is feasible -> ") != std::string::npos);
}

TEST_CASE("two stretches of one pair of paragraphs are two matches, whatever their order") {
  const std::string one = "The Committee of Keepers meets every spring to examine the oil of all lighthouses";
  const std::string two = "reports on broken lenses are sent without delay to the board of pilots";
  const std::vector<reading> all{read_of({one + ". Its chair is elected for two years; " + two + "."}),
                                 read_of(with_others({two + ". Members may dissent from whatever was found; " + one}))};
  const auto found = index_of(all).find(0, 0);
  REQUIRE(found.size() == 2);
  CHECK(words(all[1], found[1].right.words) == one);
  CHECK(words(all[1], found[0].right.words) == two);
}

TEST_CASE("words come back in French, Russian, Arabic and Chinese, whatever is written onto them") {
  const auto found_in = [](const std::string& language, const std::string& was, const std::string& is) {
    const std::vector<reading> all{read_of({was}, language), read_of({is}, language)};
    auto found = index_of(all).find(0, 0);
    REQUIRE_MESSAGE(found.size() == 1, language);
    return told(found[0], all[0], all[1]);
  };
  CHECK(found_in("fr", "L’État côtier s’engage à tenir allumées les lampes de ses phares du soir au matin.",
                 "L'état côtier devrait s'engager à tenir allumées les lampes de ses phares du soir au matin.")
            .find("equal: à tenir allumées les lampes de ses phares du soir au matin") != std::string::npos);
  CHECK(found_in("ru", "Каждое государство обязуется содержать лампы своих маяков зажжёнными до рассвета.",
                 "КАЖДОЕ государство должно содержать лампы своих маяков зажженными до рассвета.") ==
        "equal: Каждое государство | replaced: обязуется -> должно | "
        "equal: содержать лампы своих маяков зажжёнными до рассвета");
  CHECK(found_in("ar", "تتعهد كل دولة ساحلية بإبقاء مصابيح منارات الموانئ مضاءة حتى الفجر",
                 "وتتعهّد كل دولة ساحلية إبقاء المصابيح للمنارات مصابيح منارات الموانئ مضاءة حتى الفجر")
            .find("مصابيح منارات الموانئ مضاءة حتى الفجر") != std::string::npos);
  CHECK(found_in("zh", "各沿海国应从黄昏到黎明保持其灯塔的灯长明。", "各沿海国可从黄昏到黎明保持其灯塔的灯长明。")
            .find("equal: 从黄昏到黎明保持其灯塔的灯长明") != std::string::npos);
}

TEST_CASE("documents of another language are not searched") {
  const std::vector<reading> all{read_of({lamps}), read_of({lamps}, "fr")};
  const reuse_index index = index_of(all);
  CHECK(index.find(0, 0).empty());
  CHECK(index.find(lamps, "ru").empty());
  CHECK(index.find(lamps, "fr").size() == 1);
}

TEST_CASE("headings and footnotes are passed over") {
  std::vector<reading> all{read_of({lamps}), read_of({lamps, lamps})};
  all[1].paragraphs[0].kind = paragraph_kind::heading;
  all[1].paragraphs[1].kind = paragraph_kind::footnote;
  CHECK(index_of(all).find(0, 0).empty());
}

TEST_CASE("a few words of a long sentence are not its words handed down") {
  const std::vector<reading> all{
      read_of(
          with_others({"The pilots of the northern harbour shall report to the board of pilots in writing whenever a "
                       "buoy has drifted, a chart is wrong, a beacon is dark or a wreck lies in the fairway."})),
      read_of({"Engineers shall report to the board of pilots on what the new foghorn would cost, on how it might be "
               "driven by the tide, and on whether the villages nearby could bear its sound at night."})};
  CHECK(index_of(all).find(0, 0).empty());
  CHECK(index_of(all).find(0, 0, {.min_score = 0}).size() == 1);
}

TEST_CASE("names and numbers are no wording, and other names are another subject") {
  const auto share = [](const std::string& was, const std::string& is) {
    const std::vector<reading> all{read_of(with_others({was})), read_of({is})};
    const auto found = index_of(all).find(0, 0, {.min_score = 0});
    return found.empty() ? 0 : found[0].share;
  };
  const std::string words = "Asks the keepers of all lighthouses along the coast of ";
  CHECK(share(words + "Nordmark to store oil by 1984.", words + "Nordmark to store oil by 1991.") == 1);
  const double other = share(words + "Nordmark to store oil.", words + "Upper Lorn and Far Kesh to store oil.");
  CHECK(other < 0.95);
  CHECK(other > 0.5);
  const std::string names =
      "the Northern Board of Keepers of the Lights of Nordmark and the Union of Pilots of Upper Lorn";
  const std::vector<reading> named{read_of(with_others({"Thanks " + names + "."})),
                                   read_of({"Every spring " + names + " meet in the old harbour."})};
  CHECK(index_of(named).find(0, 0).empty());
}

TEST_CASE("what stands in very many documents is boilerplate, and weighs less the more they are") {
  const std::string formula = "Decides to remain watchful over the lamps and lanterns.";
  std::vector<reading> all;
  for (int i = 0; i < 8; ++i) all.push_back(read_of(with_others({formula})));
  all.push_back(read_of(with_others({lamps, formula})));
  all.push_back(read_of({lamps, formula}));
  const reuse_index index = index_of(all, {.common = 5});
  const auto rare = index.find(8, 0);
  REQUIRE(rare.size() == 1);
  CHECK(rare[0].boilerplate == 0);
  CHECK(rare[0].score == scored(rare[0]));
  CHECK(index.find(8, 1, {.min_score = 0.1}).empty());
  const auto formulas = index.find(8, 1, {.min_score = 0.1, .max_boilerplate = 0.5});
  REQUIRE(formulas.size() == 9);
  CHECK(formulas[0].share == 1);
  CHECK(formulas[0].boilerplate == doctest::Approx(0.5));  // stands in ten documents, five are few enough
  CHECK(formulas[0].score == scored(formulas[0]));
}

TEST_CASE("words of a treaty are its echo, and discounted among those that repeat it") {
  const std::string article =
      "Each of the Parties undertakes to keep its lamps lit from dusk until dawn in all seasons";
  const reading treaty = read_of({"The Parties to this Treaty,", article + "."});
  const std::vector<reading> all{
      read_of(with_others({"Recalls that " + article + "; and urges haste in buying better oil."})),
      read_of({"Affirms that " + article + "; and urges haste in buying better oil."})};
  reuse_index_builder builder(support::grammars());
  builder.add(all[0]);
  builder.add(treaty, reuse_role::treaty);
  builder.add(all[1]);
  const reuse_index index = std::move(builder).build();

  const auto found = index.find(0, 0, {.min_score = 0});
  REQUIRE(found.size() == 2);
  const auto& echoing = found[0].right.document == 2 ? found[0] : found[1];
  const auto& own = found[0].right.document == 1 ? found[0] : found[1];
  CHECK(echoing.echo > 0.5);
  CHECK(echoing.echo < 1);
  CHECK(echoing.score == scored(echoing));
  REQUIRE(echoing.runs.size() >= 2);
  CHECK(std::ranges::any_of(echoing.runs, [&](const aligned_run& r) {
    return r.echo && words(all[0], r.left) == article && words(all[1], r.right) == article;
  }));
  CHECK(own.echo == 0);  // the treaty's words are its own
  CHECK(own.score == scored(own));

  const auto echoes = index.echoes(2, 0);
  REQUIRE(echoes.size() == 1);
  CHECK(words(all[1], echoes[0].words) == article);
  CHECK(echoes[0].treaty == 1);
  CHECK(echoes[0].paragraph == 1);
  CHECK(index.echoes(1, 1).empty());
  CHECK(index.echoes(0, 1).empty());
}

TEST_CASE("the best come first, and top cuts the list there") {
  const std::vector<reading> all{
      read_of(with_others({lamps})),
      read_of({"Each coastal State should keep the lamps of its lighthouses lit from noon until dawn."}),
      read_of({lamps}), read_of({lamps})};
  const reuse_index index = index_of(all);
  const auto found = index.find(0, 0);
  REQUIRE(found.size() == 3);
  CHECK(found[0].right.document == 2);
  CHECK(found[1].right.document == 3);
  CHECK(found[2].right.document == 1);
  CHECK(index.find(0, 0, {.top = 2}) == std::vector{found[0], found[1]});
}

TEST_CASE("a run that stands in many places ties each to the nearest") {
  std::vector<reading> all;
  for (int i = 0; i < 9; ++i) all.push_back(read_of({lamps}));
  const reuse_index index = index_of(all);
  std::vector<std::uint32_t> near;
  for (const auto& each : index.find(4, 0, {.reach = 2})) near.push_back(each.right.document);
  CHECK(near == std::vector<std::uint32_t>{2, 3, 5, 6});
  CHECK(index.find(4, 0, {.reach = 0}).size() == 8);
}

TEST_CASE("an index of nothing finds nothing") {
  const reuse_index none = index_of({});
  CHECK(none.documents() == 0);
  CHECK(none.find(lamps, "en").empty());
  CHECK(all_of(none).empty());
  const reuse_index blank = index_of({read_of({"..."}), read_of({})});
  CHECK(blank.documents() == 2);
  CHECK(blank.find(0, 0).empty());
  CHECK(blank.find("", "en").empty());
}
