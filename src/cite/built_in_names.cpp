#include "cite/built_in_names.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <unordered_map>

namespace recital::cite {
namespace {

constexpr std::size_t near = 16;  ///< so many texts before it a text may be like

// -- numbers: seven bits a byte, the lowest first; a byte with its highest bit set is not the last

void put(std::string& out, std::size_t number) {
  constexpr std::size_t more = 0x80;
  for (; number >= more; number >>= 7u) out += static_cast<char>(number | more);
  out += static_cast<char>(number);
}

void put(std::string& out, std::size_t number, bool first, bool second) {
  put(out, number << 2u | (second ? 2u : 0u) | (first ? 1u : 0u));
}

std::size_t take(const char*& from) {
  constexpr unsigned more = 0x80;
  std::size_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(*from++);
    number |= static_cast<std::size_t>(byte & (more - 1)) << shift;
    if (byte < more) return number;
  }
}

// -- what a phrase means: the place of an entry among those of its kind

enum class meant : std::uint8_t { instrument, series, body, place };
constexpr std::size_t kinds = 4;

template <class T>
std::size_t place_in(const std::vector<T>& all, const T* one, meant kind) {
  return static_cast<std::size_t>(one - all.data()) * kinds + static_cast<std::size_t>(kind);
}

std::size_t place_of(const meaning& what, const catalogue& known) {
  if (what.instrument != nullptr) return place_in(known.instruments(), what.instrument, meant::instrument);
  if (what.series != nullptr) return place_in(known.all_series(), what.series, meant::series);
  if (what.body != nullptr) return place_in(known.bodies(), what.body, meant::body);
  return place_in(known.places(), what.place, meant::place);
}

meaning meaning_at(std::size_t place, const catalogue& known) {
  const std::size_t i = place / kinds;
  switch (static_cast<meant>(place % kinds)) {
    case meant::instrument: return {.instrument = &known.instruments()[i]};
    case meant::series: return {.series = &known.all_series()[i]};
    case meant::body: return {.body = &known.bodies()[i]};
    case meant::place: return {.place = &known.places()[i]};
  }
  return {};
}

// -- texts: like one of those before, or the next of the shared ones, but for what stands between two ends

struct ends {
  std::size_t first = 0, last = 0;  ///< so many bytes are the same at the beginning, and at the end
};

ends ends_alike(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size());
  ends same;
  while (same.first < most && a[same.first] == b[same.first]) ++same.first;
  while (same.first + same.last < most && a[a.size() - 1 - same.last] == b[b.size() - 1 - same.last]) ++same.last;
  return same;
}

class text_writer {
 public:
  explicit text_writer(const std::vector<lexicon_entry>& shared) {
    for (const lexicon_entry& each : shared) place_.emplace(each.text, place_.size());
  }

  /// 0 and how many of the shared texts are left out before it; or how far back the text is that it is like, and how.
  void write(std::string_view text, std::string& out) {
    const auto shared = place_.find(text);
    if (shared != place_.end() && shared->second >= next_) {
      put(out, 0);
      put(out, shared->second - next_);
      next_ = shared->second + 1;
    } else {
      write_change(text, out);
    }
    before_.push_back(text);
  }

 private:
  void write_change(std::string_view text, std::string& out) const {
    std::size_t back = 1;
    ends best;
    for (std::size_t i = 1; i <= std::min(near, before_.size()); ++i) {
      const ends same = ends_alike(text, before_[before_.size() - i]);
      if (same.first + same.last <= best.first + best.last) continue;
      best = same;
      back = i;
    }
    const std::size_t changed = text.size() - best.first - best.last;
    for (const std::size_t number : {back, best.first, best.last, changed}) put(out, number);
    out += text.substr(best.first, changed);
  }

  std::unordered_map<std::string_view, std::size_t> place_;  ///< of the shared texts
  std::size_t next_ = 0;                                     ///< of them
  std::vector<std::string_view> before_;
};

class text_reader {
 public:
  /// `shared` reads the shared texts; null where there are none.
  explicit text_reader(const char* from, text_reader* shared) : from_(from), shared_(shared) {}

  std::string_view next() {
    std::string& text = before_[count_ % near];
    if (const std::size_t back = take(from_); back == 0) {
      for (std::size_t left_out = take(from_); left_out > 0; --left_out) shared_->skip();
      text = shared_->next_with_entry();
    } else {
      change(back, text);
    }
    ++count_;
    return text;
  }

  [[nodiscard]] const char*& from() { return from_; }

 private:
  void change(std::size_t back, std::string& into) {
    const std::string& like = before_[(count_ - back) % near];
    const std::size_t first = take(from_);
    const std::size_t last = take(from_);
    const std::size_t changed = take(from_);
    made_.assign(like, 0, first).append(from_, changed).append(like, like.size() - last, last);
    from_ += changed;
    into.swap(made_);
  }

  /// The next text of entries that are not wanted themselves.
  std::string_view next_with_entry() {
    const std::string_view text = next();
    for (std::size_t left = take(from_) >> 2u; left > 0; --left) take(from_);
    return text;
  }
  void skip() { static_cast<void>(next_with_entry()); }

  const char* from_;
  text_reader* shared_;
  std::array<std::string, near> before_;
  std::size_t count_ = near;
  std::string made_;
};

// -- what a lexicon depends on

class fingerprint {
 public:
  void add(std::uint64_t number) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;
    value_ = (value_ ^ number) * odd;
    value_ ^= value_ >> 32u;
  }
  void add(bool is_so) { add(std::uint64_t{is_so}); }
  void add(const std::string& words) { add(std::uint64_t{std::hash<std::string_view>{}(words)}); }
  template <class T>
  void add(const std::vector<T>& all) {
    add(std::uint64_t{all.size()});
    for (const T& each : all) add(each);
  }
  template <class T>
  void add(const std::map<std::string, T, std::less<>>& all) {
    add(std::uint64_t{all.size()});
    for (const auto& [key, each] : all) {
      add(key);
      add(each);
    }
  }
  void add(const instrument& one) {
    add(one.series.empty());
    add(one.forum);
    add(one.title);
    add(one.names);
    add(one.shorts);
  }
  void add(const series& all) { add(all.model); }
  void add(const body& one) {
    add(one.names);
    add(one.shorts);
  }
  void add(const place_entry& one) { add(one.names); }

  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0;
};

}  // namespace

std::uint64_t fingerprint_of(const catalogue& known, const language_grammar& language) {
  fingerprint of;
  of.add(known.instruments());
  of.add(known.all_series());
  of.add(known.bodies());
  of.add(known.places());
  of.add(language.code);
  of.add(language.script);
  const grammar_spelling& spelling = language.spelling;
  of.add(spelling.clitics);
  for (const auto* words :
       {&spelling.starts, &spelling.several, &spelling.shorter, &spelling.adjectives, &spelling.nouns})
    of.add(*words);
  of.add(spelling.parts);
  of.add(spelling.singulars);
  return of.value();
}

std::string packed(const std::vector<lexicon_entry>& entries, const std::vector<lexicon_entry>& shared,
                   const catalogue& known) {
  std::string out;
  text_writer texts(shared);
  for (const lexicon_entry& each : entries) {
    texts.write(each.text, out);
    put(out, each.meanings.size(), each.any_case, each.is_first);
    for (const meaning& what : each.meanings) put(out, place_of(what, known), what.stands_alone, what.of_several);
  }
  return out;
}

std::vector<lexicon_entry> unpacked(const built_in_names& names, const built_in_names& shared, const catalogue& known) {
  std::vector<lexicon_entry> entries;
  entries.reserve(names.count);
  text_reader shared_texts(shared.packed.data(), nullptr);
  text_reader texts(names.packed.data(), &shared_texts);
  while (entries.size() < names.count) {
    lexicon_entry& entry = entries.emplace_back();
    entry.text = texts.next();
    const std::size_t about = take(texts.from());
    entry.any_case = (about & 1u) != 0;
    entry.is_first = (about & 2u) != 0;
    entry.meanings.reserve(about >> 2u);
    for (std::size_t left = about >> 2u; left > 0; --left) {
      const std::size_t place = take(texts.from());
      meaning& what = entry.meanings.emplace_back(meaning_at(place >> 2u, known));
      what.stands_alone = (place & 1u) != 0;
      what.of_several = (place & 2u) != 0;
    }
  }
  return entries;
}

}  // namespace recital::cite
