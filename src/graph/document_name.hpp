/// \file
/// What identifies a document and its paragraphs within a graph.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recital {

/// `name`; where that is taken, the same with "~2", "~3" ... after it.
[[nodiscard]] std::string unused_id(std::string name, const std::function<bool(std::string_view)>& taken);

/// `name`; where that is taken "name@language"; where that is too, the same with "~2", "~3" ... after it.
[[nodiscard]] std::string unused_document_id(std::string_view name, std::string_view language,
                                             const std::function<bool(std::string_view)>& taken);

/// For the label of each paragraph of a document "para_12" where it begins with a digit, else the label; the second of
/// one label has "~2" after it. Written as the pinpoint that cites it would be.
[[nodiscard]] std::vector<std::string> paragraph_names(std::span<const std::string_view> labels);

}  // namespace recital
