// How a text is spelled changes nothing of what it refers to.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/documents.hpp"
#include "support/knowledge.hpp"
#include "support/layouts.hpp"
#include "text/one_spelling.hpp"

namespace {

using replacements = std::vector<std::pair<std::string_view, std::string_view>>;

/// The text with each of some letters replaced; the first that fits counts.
std::string with(std::string_view text, const replacements& letters) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto here = text.substr(at);
    const auto found =
        std::find_if(letters.begin(), letters.end(), [&](const auto& each) { return here.starts_with(each.first); });
    out += found == letters.end() ? here.substr(0, 1) : found->second;
    at += found == letters.end() ? 1 : found->first.size();
  }
  return out;
}

/// Each simplified character and one traditional character that is written for it.
replacements traditional() {
  const std::string_view pairs = recital::text::traditional_pairs;
  replacements all;
  for (std::size_t at = 0; at + 6 <= pairs.size(); at += 6)
    all.emplace_back(pairs.substr(at + 3, 3), pairs.substr(at, 3));
  return all;
}

const replacements bare_arabic{{"أ", "ا"}, {"إ", "ا"}, {"آ", "ا"}, {"ؤ", "و"}, {"ئ", "ي"}};
const replacements egyptian{{"ي ", "ى "}, {"ي،", "ى،"}, {"ة", "ه"}};
const replacements persian{{"ي", "ی"}, {"ك", "ک"}, {"0", "۰"}, {"1", "۱"}, {"2", "۲"}, {"5", "۵"}};
const replacements eastern_digits{{"0", "٠"}, {"1", "١"}, {"2", "٢"}, {"3", "٣"}, {"4", "٤"}, {"5", "٥"}};
const replacements stretched{{"ال", "الـ"}, {"م", "مَ"}, {"ن", "نّ"}};
const replacements full_width{{"0", "０"}, {"1", "１"}, {"2", "２"}, {"4", "４"},
                              {"5", "５"}, {"(", "（"}, {")", "）"}};
const replacements with_yo{{"Объединенных", "Объединённых"}, {"Подчеркивая", "Подчёркивая"}, {"всех", "всёх"}};

constexpr std::string_view chinese =
    "大会,\n\n重申安全理事会第1540(2004)号决议第3段和《不扩散核武器条约》第六条,\n\n"
    "着重指出各国应当遵守《联合国宪章》第五十一条,\n\n1. 呼吁尚未批准《全面禁止核试验条约》的国家批准该条约;\n";
constexpr std::string_view arabic =
    "إن الجمعية العامة،\n\nإذ تشير إلى قرار مجلس الأمن 1540 (2004) وإلى المادة السادسة من معاهدة عدم انتشار الأسلحة "
    "النووية،\n\n"
    "وإذ تؤكد من جديد ميثاق الأمم المتحدة،\n\n1 - تهيب بجميع الدول أن تنفذ القرار 2325 (2016) تنفيذا كاملا؛\n";
constexpr std::string_view russian =
    "Генеральная Ассамблея,\n\nПодчеркивая значение резолюции 1540 (2004) Совета Безопасности,\n\n"
    "1. призывает всех выполнять статью 51 Устава Организации Объединенных Наций;\n";

constexpr std::string_view french =
    "L'Assemblée générale,\n\nRappelant la résolution 1540 (2004) du Conseil de sécurité et l'article VI du Traité sur "
    "la "
    "non-prolifération des armes nucléaires,\n\n1. Prend note de la résolution 2325 (2016) du Conseil de sécurité;\n";
const replacements bare_french{{"é", "e"}, {"É", "E"}, {"è", "e"}, {"à", "a"}};
const replacements typographic{{"'", "’"}, {"-", "‑"}};

struct spelling {
  std::string_view name, text;
  replacements letters;
};

const std::vector<spelling>& spellings() {
  static const std::vector<spelling> all{{"traditional Chinese", chinese, traditional()},
                                         {"Chinese in full width", chinese, full_width},
                                         {"Arabic without hamza", arabic, bare_arabic},
                                         {"Arabic as in Egypt", arabic, egyptian},
                                         {"Persian letters and digits", arabic, persian},
                                         {"Arabic digits", arabic, eastern_digits},
                                         {"Arabic with vowel signs and strokes", arabic, stretched},
                                         {"Russian with ё", russian, with_yo},
                                         {"French without accents", french, bare_french},
                                         {"French with typographic marks", french, typographic}};
  return all;
}

recital::reading read(std::string_view text) {
  auto made = support::extractor().extract("a", text);
  REQUIRE_MESSAGE(made.has_value(), made.error().str());
  return *std::move(made);
}

}  // namespace

TEST_CASE("each spelling of a language gives the same edges") {
  for (const spelling& each : spellings()) {
    INFO(each.name);
    const std::string other = with(each.text, each.letters);
    CHECK(other != each.text);
    const auto plain_edges = support::edges(read(each.text));
    CHECK(plain_edges.size() >= 2);
    CHECK(support::edges(read(other)) == plain_edges);
  }
}

TEST_CASE("words are reported as they are spelled") {
  const auto made = read("一、\n\n我國支持安全理事會第1887號決議，並批准了條約。");
  CHECK(made.language == "zh-Hant");
  REQUIRE(made.references.size() == 1);
  CHECK(made.references.front().surface == "安全理事會第1887號決議");
  CHECK(made.text.find("並批准了條約") != std::string::npos);
  CHECK(read("我国支持安全理事会第1887号决议，并批准了条约。").language == "zh");
}

TEST_CASE("real documents in Chinese give the same edges in traditional characters") {
  const replacements letters = traditional();
  std::size_t read_so_far = 0;
  for (const auto& d : support::documents()) {
    if (d.name.find("npt-zh") == std::string::npos && d.name.find("-zh.") == std::string::npos) continue;
    const auto made = read(d.bytes);
    if (made.language != "zh") continue;
    ++read_so_far;
    const auto other = read(with(d.bytes, letters));
    INFO(d.name);
    CHECK(other.language == "zh-Hant");
    CHECK(support::edges(other) == support::edges(made));
  }
  CHECK(read_so_far > 0);
}
