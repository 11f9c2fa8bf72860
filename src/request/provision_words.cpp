#include "recital/request/provision_words.hpp"

#include <map>
#include <memory>
#include <string>

#include "interface/pinpoint_words.hpp"
#include "recital/interface/page_words.hpp"

namespace recital {

provision_namer provision_words() {
  auto loaded = std::make_shared<std::map<std::string, page_words, std::less<>>>();
  return [loaded](std::string_view language, std::string_view whole, std::string_view pinpoint) {
    auto words = loaded->find(language);
    if (words == loaded->end()) {
      auto made = page_words::load(language);
      words = loaded->emplace(language, made ? *std::move(made) : page_words::english()).first;
    }
    return provision_in(words->second, whole, pinpoint);
  };
}

}  // namespace recital
