// Writes a source file that holds each traditional Chinese character and its simplified form, as ICU has them: to ask ICU
// when the program starts would take a tenth of a second, and what it answers never changes.
//
// usage: traditional_pairs OUTPUT.cpp
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <fstream>
#include <iostream>
#include <memory>
#include <string>

namespace {

constexpr UChar32 first = 0x4E00;
constexpr UChar32 last = 0x9FFF;

/// Characters that are written in Hong Kong, in Taiwan or in older print, which ICU leaves as they are, or for which
/// simplified texts have another character in the words that matter here: 計畫 is 计划, 諮詢 is 咨询. They come last.
constexpr std::u32string_view further =
    U"衞卫囘回游游衹只祇只説说敎教別别眞真靑青淸清祕秘污污汚污佔占脣唇牀床証证啟启閒闲註注託托慾欲昇升陞升"
    U"傑杰竝并倂并舖铺讅审鉄铁鑒鉴鑑鉴籲吁誌志檯台颱台癥症嚐尝妳你甦苏迺乃遶绕閤合諮咨谘咨畫划砲炮鎗枪鉅巨佈布蹟迹跡迹"
    U"恆恒峯峰僱雇凖准";

std::string utf8(const icu::UnicodeString& units) {
  std::string out;
  return units.toUTF8String(out);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> to_simplified(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) {
    std::cerr << "ICU has no transliterator for traditional characters: " << u_errorName(status) << '\n';
    return 1;
  }
  const auto pair = [&](UChar32 c) {
    icu::UnicodeString form(c);
    to_simplified->transliterate(form);
    // offsets hold only where a character of three bytes stands for one
    const bool is_of_the_block = form.countChar32() == 1 && form.char32At(0) >= first && form.char32At(0) <= last;
    return is_of_the_block && form.char32At(0) != c ? utf8(icu::UnicodeString(c)) + utf8(form) : std::string();
  };
  std::ofstream out(arguments[1]);
  out << "#include \"text/one_spelling.hpp\"\n\nnamespace recital::text {\n"
         "const std::string_view traditional_pairs = \"";
  for (UChar32 c = first; c <= last; ++c) out << pair(c);
  for (std::size_t i = 0; i + 1 < further.size(); i += 2) {
    if (further[i] == further[i + 1]) continue;
    out << utf8(icu::UnicodeString(static_cast<UChar32>(further[i])))
        << utf8(icu::UnicodeString(static_cast<UChar32>(further[i + 1])));
  }
  out << "\";\n}  // namespace recital::text\n";
  return out.good() ? 0 : 1;
}
