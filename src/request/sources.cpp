#include "request/sources.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace recital {
namespace {

/// Where the name of a corpus ends in "CORPUS!SOURCE"; npos where none is named.
std::size_t end_of_corpus(const std::string& argument) {
  for (auto mark = argument.find('!'); mark != std::string::npos; mark = argument.find('!', mark + 1)) {
    if (is_corpus(argument.substr(0, mark))) return mark;
  }
  return std::string::npos;
}

class expansion {
 public:
  void add(result<std::string> found) {
    if (found && is_corpus(*found)) return add_corpus(*found);
    const auto mark = found ? std::string::npos : end_of_corpus(found.error().where.file);
    if (mark != std::string::npos) return add_document(found.error().where.file, mark);
    if (found) add_once({*std::move(found)});
    else made_.emplace_back(tl::make_unexpected(std::move(found).error()));
  }

  [[nodiscard]] std::vector<result<source>> done() && { return std::move(made_); }

 private:
  void add_corpus(const std::string& path) {
    const auto kept = open(path);
    if (kept == nullptr) return;
    for (const kept_input& input : kept->inputs()) add_once({input.path, kept, &input});
  }

  void add_document(const std::string& argument, std::size_t mark) {
    const std::string wanted = argument.substr(mark + 1);
    const auto kept = open(argument.substr(0, mark));
    if (kept == nullptr) return;
    for (const kept_input& input : kept->inputs()) {
      const bool has_it = std::ranges::find(input.items, wanted, &kept_item::source) != input.items.end();
      if (input.path == wanted) return add_once({input.path, kept, &input});
      if (has_it) return add_once({input.path, kept, &input, wanted});
    }
    made_.emplace_back(failure(error_code::not_found, "the corpus has no such document", {argument}));
  }

  std::shared_ptr<const corpus> open(const std::string& path) {
    auto opened = corpus::open(path);
    if (opened) return std::make_shared<const corpus>(*std::move(opened));
    made_.emplace_back(tl::make_unexpected(std::move(opened).error()));
    return nullptr;
  }

  /// A file that is given beside a corpus that keeps it is one document.
  void add_once(source one) {
    const bool is_new = given_.insert(one.path + '!' + one.member).second;
    if (is_new) made_.emplace_back(std::move(one));
    else made_.emplace_back(failure(error_code::skipped, "given twice, read once", {one.path}));
  }

  std::vector<result<source>> made_;
  std::set<std::string> given_;
};

}  // namespace

std::vector<result<source>> with_kept(std::vector<result<std::string>> found) {
  expansion all;
  for (auto& each : found) all.add(std::move(each));
  return std::move(all).done();
}

std::shared_ptr<const corpus> whole_corpus(const std::vector<result<source>>& sources) {
  if (sources.empty() || !sources.front()) return nullptr;
  const auto& kept = sources.front()->kept;
  const bool is_all_of_it = kept != nullptr && sources.size() == kept->inputs().size() &&
                            std::ranges::all_of(sources, [&](const result<source>& each) {
                              return each && each->kept == kept && each->member.empty();
                            });
  return is_all_of_it ? kept : nullptr;
}

}  // namespace recital
