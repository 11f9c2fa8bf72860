#include "recital/catalogue/catalogue.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

#include "catalogue/agreement.hpp"
#include "catalogue/cycle_days.hpp"
#include "catalogue/layer.hpp"
#include "catalogue/rows.hpp"
#include "data/embedded.hpp"
#include "data/user_file.hpp"

namespace recital {
namespace {

using entries::rows;
using entries::tables;

template <class T>
std::vector<T> values(rows<T>&& all) {
  std::vector<T> found;
  found.reserve(all.size());
  for (auto& [id, entry] : all) found.push_back(std::move(entry.value));
  return found;
}

/// Gives each series its members, by year and ordinal.
void gather_members(const std::vector<instrument>& instruments, std::vector<recital::series>& all) {
  for (recital::series& one : all) {
    const auto is_member = [&](const instrument& i) { return i.series == one.id; };
    std::copy_if(instruments.begin(), instruments.end(), std::back_inserter(one.members), is_member);
    std::stable_sort(one.members.begin(), one.members.end(), [](const instrument& a, const instrument& b) {
      return std::tie(a.year, a.ordinal) < std::tie(b.year, b.ordinal);
    });
  }
}

/// All commitments, by the date of their text; those of one text as its file has them.
std::vector<commitment> gather_commitments(const tables& all) {
  std::map<std::pair<std::string_view, std::string_view>, const entries::commitment_list*> by_date;
  for (const auto& [text, entry] : all.commitments) {
    by_date[{all.instruments.find(text)->second.value.date, text}] = &entry.value;
  }
  std::vector<commitment> gathered;
  for (const auto& [date, list] : by_date) {
    for (const auto& each : list->provisions) gathered.push_back(each.value);
  }
  return gathered;
}

/// The instruments that a symbol means. Parts of one document share its symbol, which then means none of them.
std::map<std::string, std::size_t, std::less<>> index_symbols(const std::vector<instrument>& instruments) {
  std::map<std::string, std::size_t, std::less<>> index;
  std::set<std::string, std::less<>> shared;
  for (std::size_t i = 0; i < instruments.size(); ++i) {
    const instrument& one = instruments[i];
    if (one.symbol.empty() || !one.symbol_is_own) continue;
    if (!index.emplace(one.symbol, i).second) shared.insert(one.symbol);
  }
  for (const std::string& symbol : shared) index.erase(symbol);
  return index;
}

template <class T>
const T* found(const std::vector<T>& sorted, std::string_view id) {
  const auto at = std::lower_bound(sorted.begin(), sorted.end(), id,
                                   [](const T& entry, std::string_view wanted) { return entry.id < wanted; });
  return at != sorted.end() && at->id == id ? &*at : nullptr;
}

}  // namespace

result<catalogue> catalogue::build(std::vector<entries::layer_entries> layers) {
  tables all;
  for (auto& layer : layers) entries::lay_over(all, std::move(layer.entries));
  if (auto good = entries::check_agreement(all); !good) return tl::make_unexpected(std::move(good).error());
  if (auto good = entries::settle_cycles(all); !good) return tl::make_unexpected(std::move(good).error());

  catalogue built;
  built.series_ = values(std::move(all.series));
  built.bodies_ = values(std::move(all.bodies));
  built.places_ = values(std::move(all.places));
  built.document_servers_ = values(std::move(all.document_servers));
  built.processes_ = values(std::move(all.processes));
  built.commitments_ = gather_commitments(all);
  built.concepts_ = values(std::move(all.concepts));
  if (const auto given = all.scores.find(""); given != all.scores.end()) built.scores_ = given->second.value;
  built.instruments_ = values(std::move(all.instruments));
  for (std::size_t i = 0; i < built.commitments_.size(); ++i) {
    built.commitment_by_id_.emplace(built.commitments_[i].id, i);
  }
  gather_members(built.instruments_, built.series_);
  for (std::size_t i = 0; i < built.instruments_.size(); ++i) built.by_id_.emplace(built.instruments_[i].id, i);
  built.by_symbol_ = index_symbols(built.instruments_);
  for (std::size_t i = 0; i < built.instruments_.size(); ++i) {
    if (const int number = built.instruments_[i].registration; number > 0) built.by_registration_.emplace(number, i);
  }
  return built;
}

result<catalogue> catalogue::load(std::span<const std::string> more) {
  auto built_in = entries::read_layer(data::catalogue_files());
  if (!built_in) return tl::make_unexpected(std::move(built_in).error());
  std::vector<entries::layer_entries> layers;
  layers.push_back(*std::move(built_in));
  for (const std::string& path : more) {
    auto text = data::read_user_file(path, "catalogue");
    if (!text) return tl::make_unexpected(std::move(text).error());
    const std::vector<source_text> files{{path, *std::move(text)}};
    auto layer = entries::read_layer(files);
    if (!layer) return tl::make_unexpected(std::move(layer).error());
    layers.push_back(*std::move(layer));
  }
  return build(std::move(layers));
}

result<catalogue> catalogue::parse(std::span<const source_text> texts) {
  std::vector<entries::layer_entries> layers;
  for (const source_text& text : texts) {
    auto layer = entries::read_layer(std::span(&text, 1));
    if (!layer) return tl::make_unexpected(std::move(layer).error());
    layers.push_back(*std::move(layer));
  }
  return build(std::move(layers));
}

const instrument* catalogue::find(std::string_view id) const {
  const auto at = by_id_.find(id);
  return at == by_id_.end() ? nullptr : &instruments_[at->second];
}

const instrument* catalogue::by_symbol(std::string_view symbol) const {
  const auto at = by_symbol_.find(symbol);
  return at == by_symbol_.end() ? nullptr : &instruments_[at->second];
}

const instrument* catalogue::by_registration(int number) const {
  const auto at = by_registration_.find(number);
  return at == by_registration_.end() ? nullptr : &instruments_[at->second];
}

const body* catalogue::body_named(std::string_view id) const { return found(bodies_, id); }

const process* catalogue::process_named(std::string_view id) const { return found(processes_, id); }

const commitment* catalogue::commitment_named(std::string_view id) const {
  const auto at = commitment_by_id_.find(id);
  return at == commitment_by_id_.end() ? nullptr : &commitments_[at->second];
}

}  // namespace recital
