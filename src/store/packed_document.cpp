#include "store/packed_document.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "graph/version_choice.hpp"
#include "store/packing.hpp"

namespace recital::store {
namespace {

constexpr std::uint8_t kinds = static_cast<std::uint8_t>(kind_names.size());
constexpr auto part_kinds = static_cast<std::uint8_t>(part_kind::cell) + 1;
constexpr auto vias = static_cast<std::uint8_t>(via::anaphora) + 1;
constexpr auto statuses = static_cast<std::uint8_t>(status::unresolved) + 1;
constexpr auto paragraph_kinds = static_cast<std::uint8_t>(paragraph_kind::footnote) + 1;
constexpr auto told_bys = static_cast<std::uint8_t>(told_by::file_name) + 1;
constexpr auto identity_fields = static_cast<std::uint8_t>(identity_field::language) + 1;
constexpr auto objections = static_cast<std::uint8_t>(objection::before_cited) + 1;

// Each structure names its members once, for both directions. `Pass` is a packer or an unpacker; members of what is
// packed are constant.

void pass_flag(packer& p, const bool& flag) { p(std::uint8_t{flag}); }
void pass_flag(unpacker& p, bool& flag) {
  std::uint8_t read = 0;
  p(read);
  flag = read != 0;
}

template <class Pass, class Texts>
void pass_texts(Pass& p, Texts& texts) {
  p.list(texts, [&](auto& each) { p(each); });
}

template <class Pass, class Printed>
void pass_printed(Pass& p, Printed& it) {
  p(it.text, it.member, it.properties.title, it.properties.symbol, it.properties.date);
  pass_flag(p, it.has_pages);
  pass_flag(p, it.is_plain);
  p.list(it.parts, [&](auto& part) {
    p(part.bytes, part.label);
    p.choice(part.kind, part_kinds);
  });
  p.list(it.links, [&](auto& link) { p(link.bytes, link.address); });
  p.list(it.furniture, [&](auto& line) { p(line.at, line.words); });
  pass_texts(p, it.damage);
  p(it.doubtful_encoding);
}

template <class Pass, class Reference>
void pass_reference(Pass& p, Reference& it) {
  p(it.paragraph, it.target, it.pinpoint, it.symbol, it.surface, it.source, it.words, it.verb, it.rule);
  p.named(it.decided_by, resolved_by_names);
  p.named(it.reason, no_target_names);
  p.choice(it.kind, kinds);
  p.choice(it.via, vias);
  p.choice(it.status, statuses);
  pass_texts(p, it.candidates);
}

template <class Pass, class Sources>
void pass_sources(Pass& p, Sources& it) {
  for (auto* each : {&it.symbol, &it.title, &it.organ, &it.session, &it.date, &it.language}) p.choice(*each, told_bys);
}

template <class Pass, class Contradiction>
void pass_contradiction(Pass& p, Contradiction& it) {
  p.choice(it.field, identity_fields);
  p.choice(it.by, told_bys);
  p.choice(it.why, objections);
  p(it.value, it.against);
}

template <class Pass, class Reading>
void pass_reading(Pass& p, Reading& it) {
  p(it.source, it.document, it.symbol, it.language, it.title, it.date, it.organ, it.session, it.agenda_item, it.cycle,
    it.same_work_as);
  p.choice(it.kind, kinds);
  pass_texts(p, it.originals);
  pass_sources(p, it.told);
  p.list(it.contradictions, [&](auto& each) { pass_contradiction(p, each); });
  p.list(it.paragraphs, [&](auto& each) {
    p(each.label, each.page, each.text);
    p.choice(each.kind, paragraph_kinds);
  });
  p.list(it.references, [&](auto& each) { pass_reference(p, each); });
  p.list(it.furniture, [&](auto& line) { p(line.at, line.words); });
  p.list(it.empty_pages, [&](auto& page) { p(page); });
  pass_texts(p, it.damage);
  p(it.doubtful_encoding);
}

/// Whether paragraphs stand one behind the other in a text of that size.
bool are_apart(const std::vector<paragraph>& all, std::size_t size) {
  std::uint32_t end = 0;
  for (const paragraph& each : all) {
    if (each.text.begin < end) return false;
    end = each.text.end;
  }
  return end <= size;
}

/// What stands outside of all paragraphs: line breaks, printed numbers.
std::string between_paragraphs(const reading& document) {
  const std::string_view text = document.text;
  std::string between;
  std::uint32_t end = 0;
  for (const paragraph& each : document.paragraphs) {
    between += text.substr(end, each.text.begin - end);
    end = each.text.end;
  }
  return between.append(text.substr(end));
}

/// Whether what the members point at is there.
bool is_sound(const reading& document) {
  return are_apart(document.paragraphs, std::numeric_limits<std::uint32_t>::max()) &&
         std::ranges::all_of(document.references,
                             [&](const reference& each) { return each.paragraph < document.paragraphs.size(); });
}

}  // namespace

std::string pack(const printed_text& printed) {
  packer out;
  pass_printed(out, printed);
  return compressed(out.bytes());
}

std::optional<printed_text> unpack_printed_text(std::string_view content) {
  const auto packed = decompressed(content);
  if (!packed) return std::nullopt;
  unpacker in(*packed);
  printed_text printed;
  pass_printed(in, printed);
  return in.is_done() ? std::optional(std::move(printed)) : std::nullopt;
}

std::string pack(const reading& document) {
  packer out;
  out(between_paragraphs(document), hash_of_words(document.text));
  pass_reading(out, document);
  return out.bytes();
}

std::optional<unpacked_reading> unpack_reading(std::string_view packed) {
  unpacker in(packed);
  unpacked_reading made;
  in(made.between, made.document.words);
  pass_reading(in, made.document);
  if (!in.is_done() || !is_sound(made.document)) return std::nullopt;
  return made;
}

std::optional<std::uint64_t> words_of_packed(std::string_view packed) {
  unpacker in(packed);
  std::string between;
  std::uint64_t words = 0;
  in(between, words);
  return in.is_good() ? std::optional(words) : std::nullopt;
}

bool unpacked_reading::fill_in(const std::vector<std::string>& words_of_paragraphs) {
  if (words_of_paragraphs.size() != document.paragraphs.size()) return false;
  std::size_t used = 0;
  for (std::size_t i = 0; i < words_of_paragraphs.size(); ++i) {
    const span where = document.paragraphs[i].text;
    if (where.begin < document.text.size()) return false;
    const std::size_t gap = where.begin - document.text.size();
    if (gap > between.size() - used || words_of_paragraphs[i].size() != where.size()) return false;
    document.text.append(between, used, gap).append(words_of_paragraphs[i]);
    used += gap;
  }
  document.text.append(between, used);
  return hash_of_words(document.text) == std::exchange(document.words, 0);
}

}  // namespace recital::store
