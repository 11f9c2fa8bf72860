// Prints a graph as graphology or Cytoscape.js reads it: {nodes: [[id, attributes]], edges: [[source, target, id, attributes]]}.
import fs from "node:fs";
import {createRequire} from "node:module";

const [modules, reader, path] = process.argv.slice(2);
const load = createRequire(modules + "/package.json");
const Graph = load("graphology");
const text = fs.readFileSync(path, "utf8");

function ofGraphology(graph) {
  return {
    directed: graph.type === "directed" || graph.directedSize === graph.size,
    nodes: graph.mapNodes((id, attributes) => [id, attributes]),
    edges: graph.mapEdges((id, attributes, source, target) => [source, target, id, attributes]),
  };
}

function ofCytoscape(cy) {
  return {
    directed: true,
    nodes: cy.nodes().map(node => [node.id(), node.data()]),
    edges: cy.edges().map(edge => [edge.source().id(), edge.target().id(), edge.data("citation_id"), edge.data()]),
  };
}

const readers = {
  json: () => ofGraphology(Graph.from(JSON.parse(text))),
  gexf: () => ofGraphology(load("graphology-gexf").parse(Graph, text)),
  graphml: () => ofGraphology(load("graphology-graphml").parse(Graph, text)),
  cytoscape: () => ofCytoscape(load("cytoscape")({headless: true, elements: JSON.parse(text).elements})),
};
process.stdout.write(JSON.stringify(readers[reader]()));
