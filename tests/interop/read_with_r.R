# Prints a graph as R's igraph reads it: one value a line, its parts divided by tabs, for dumps.py.
suppressPackageStartupMessages(library(igraph))
arguments <- commandArgs(trailingOnly = TRUE)

escaped <- function(text) gsub("\n", "\\n", gsub("\t", "\\t", gsub("\\", "\\\\", text, fixed = TRUE), fixed = TRUE), fixed = TRUE)
type_of <- function(values) if (is.logical(values)) "boolean" else if (is.numeric(values)) "real" else "text"
said <- function(values) {
  if (is.logical(values)) ifelse(values, "true", "false")
  else if (is.numeric(values)) format(values, digits = 17, trim = TRUE, scientific = FALSE)
  else escaped(enc2utf8(values))
}
put <- function(...) writeLines(paste(..., sep = "\t"), useBytes = TRUE)
put_all <- function(what, values) {
  for (name in names(values)) {
    present <- which(!is.na(values[[name]]))
    if (length(present) > 0) put(what, present, name, type_of(values[[name]]), said(values[[name]][present]))
  }
}

read_tables <- function(nodes, edges) {
  read <- function(path) read.csv(path, encoding = "UTF-8", check.names = FALSE, colClasses = "character", na.strings = "")
  edges <- read(edges)
  nodes <- read(nodes)
  names(nodes)[names(nodes) == "id"] <- "name"
  graph_from_data_frame(edges[, c("source", "target", setdiff(names(edges), c("source", "target")))],
                        directed = TRUE, vertices = nodes)
}

if (length(arguments) == 1) {
  g <- read_graph(arguments[1], format = "graphml")
  ids <- vertex_attr(g, "id")
} else {
  g <- read_tables(arguments[1], arguments[2])
  ids <- vertex_attr(g, "name")
}
put("directed", if (is_directed(g)) "true" else "false")
put("node", seq_len(vcount(g)), escaped(ids))
if (ecount(g) > 0) {
  ends <- ends(g, E(g), names = FALSE)
  put("edge", seq_len(ecount(g)), ends[, 1], ends[, 2])
}
put_all("n", vertex_attr(g))
put_all("e", edge_attr(g))
