#include "reuse/vocabulary.hpp"

#include "grammar/spelling.hpp"
#include "text/folded.hpp"

namespace recital::reuse {

std::string vocabulary::form_of(std::string_view word) const {
  return text::bare(spelling_->clitics.empty() ? std::string(word) : without_clitics(word, *spelling_));
}

term vocabulary::add(std::string_view word) {
  if (const auto known = printed_.find(word); known != printed_.end()) return known->second;
  const auto [form, is_new] = forms_.try_emplace(form_of(word), static_cast<term>(forms_.size()));
  if (is_new) shapes_.push_back(is_number(word) ? unknown_number : form->second);
  printed_.emplace(word, form->second);
  return form->second;
}

term vocabulary::find(std::string_view word) const {
  if (const auto known = printed_.find(word); known != printed_.end()) return known->second;
  const auto form = forms_.find(form_of(word));
  if (form != forms_.end()) return form->second;
  return is_number(word) ? unknown_number : no_term;
}

}  // namespace recital::reuse
