/// \file
/// What the report's script knows of a graph, in a form that a browser reads quickly and that is not much longer than
/// its texts.
#pragma once
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// Writes one JSON object that ends no script element ("<" stands as its number):
///
///     kinds, relations, states   names, to which the rows below point by position; so does `verbs`
///     level                      of the graph
///     columns                    names of the analyses that stand in `values`
///     nodes                      in the order of the graph: an object for each document and instrument, with kind,
///                                place [x, y] in the picture, and what is known of it; for a part
///                                [owner, kind, what follows the owner's identifier, label, text], the last two only
///                                where there are any
///     cites                      [from, to, verb, state, words, doubt], and behind it the weight where it is not 1;
///                                verb -1 where there is none, words and doubt "" likewise
///     ties                       all other edges but contains: [from, to, relation, weight]
///
/// `called` has names of what ambiguous references may mean and no node is, where `name_of` gives one.
///
/// With `page_of`, which gives the page of a document that was read, such an object has its `page`, and no part has a text:
/// `text_files` has the position of the first node of each file that `write_report_texts` writes.
///
/// The script's data.ts reads it. O(nodes + edges), and placing them (force_places.hpp).
void write_report_data(std::ostream& out, const citation_graph& graph,
                       const std::function<std::string(std::string_view)>& name_of = nullptr,
                       const std::function<std::string(node_index)>& page_of = nullptr);

/// The texts of paragraphs as scripts, "texts-0.js" and so on, each of some hundred kilobytes: a call of
/// `recital_texts(number, texts)`, the texts in the order of the nodes, "" for those without. Ends with what `take` fails
/// with. O(size of the texts).
result<void> write_report_texts(
    const citation_graph& graph,
    const std::function<result<void>(const std::string& name, std::string_view bytes)>& take);

}  // namespace recital
