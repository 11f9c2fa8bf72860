"""Documents to be read, at random but the same each time, and the graph of them as analyses see it."""
import collections
import json
import random
import statistics

MONTHS = "January February March April May June July August September October November December".split()
TREATIES = ["the NPT", "the CTBT", "article VI of the NPT", "the Charter of the United Nations",
            "Security Council resolution 1540 (2004)", "Security Council resolution 1887 (2009)"]
AGENDA = ("A/RES/70/1", "the 2030 Agenda for Sustainable Development")


def random_documents(folder, seed, count=30, onward=0.25):
    """Documents that cite one another and some instruments; `onward` of the citations lead to what is later, so that
    there are circles. One is cited by its name, also by itself: the symbol of a document in its own text is no
    citation."""
    chance = random.Random(seed)
    named = count // 2
    year = lambda i: 1990 + i * 20 // count
    symbol = lambda i: f"A/{year(i) - 1945}/{100 + i}"  # a date far from its session would be refused
    folder.mkdir()
    for i in range(count):
        date = f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {year(i)}"
        lines = [AGENDA[0] if i == named else symbol(i), date]
        for paragraph in range(1, chance.randint(2, 6)):
            cited = [AGENDA[1]] if i == named else []
            for _ in range(chance.randint(1, 3)):
                later = chance.random() < onward
                other = chance.randrange(i, count) if later else chance.randrange(0, i + 1)
                cited.append(AGENDA[1] if other == named else f"document {symbol(other)}")
            cited += chance.sample(TREATIES, chance.randint(0, 2))
            lines.append(f"{paragraph}. We recall {', '.join(cited[:-1])}{' and ' * (len(cited) > 1)}{cited[-1]}.")
        (folder / f"{i:02}.txt").write_text("\n\n".join(lines) + "\n", encoding="utf-8")


class Projection:
    """Documents and instruments, drawn together from an exported graph: an edge weighs as many citing paragraphs. Names
    that nothing resolves are left out, as analyses leave them out."""

    def __init__(self, exported):
        graph = json.loads(exported)
        self.nodes = {node["key"]: node["attributes"] for node in graph["nodes"]}
        whole = {edge["target"]: edge["source"] for edge in graph["edges"]
                 if edge["attributes"]["relation"] == "contains"}
        self.names = [name for name in self.nodes
                      if name not in whole and self.nodes[name].get("status", "resolved") == "resolved"]
        known = set(self.names)
        self.paragraphs = collections.defaultdict(set)  # of two names: paragraphs of the one that cite the other
        for edge in graph["edges"]:
            if edge["attributes"]["relation"] == "cites":
                source, target = edge["source"], whole.get(edge["target"], edge["target"])
                if target in known:
                    self.paragraphs[whole.get(source, source), target].add(source)
        self.weights = {pair: len(citing) for pair, citing in self.paragraphs.items()}

    def year(self, name):
        return self.nodes[name].get("year")

    def networkx(self):
        import networkx
        graph = networkx.DiGraph()
        graph.add_nodes_from(self.names)
        graph.add_edges_from((source, target, {"weight": weight}) for (source, target), weight in self.weights.items())
        return graph

    def igraph(self, loops=True):
        import igraph
        place = {name: i for i, name in enumerate(self.names)}
        kept = {pair: weight for pair, weight in self.weights.items() if loops or pair[0] != pair[1]}
        graph = igraph.Graph(len(self.names), [(place[a], place[b]) for a, b in kept], directed=True)
        graph.vs["name"] = self.names
        graph.es["weight"] = list(kept.values())
        return graph

    def ages(self):
        """Of each cited name, and under "" of all: the ages of citations whose two years are known."""
        ages = collections.defaultdict(list)
        for (source, target), weight in self.weights.items():
            if self.year(source) and self.year(target):
                for name in (target, ""):
                    ages[name] += [self.year(source) - self.year(target)] * weight
        return {name: (len(of), statistics.median(of), statistics.mean(of), min(of), max(of))
                for name, of in ages.items()}

    def cited_by_year(self):
        """Of each cited name the number of documents that cite it in a year; under "" of those that cite anything."""
        years = collections.defaultdict(lambda: collections.defaultdict(set))
        for source, target in self.weights:
            if self.year(source):
                for name in (target, ""):
                    years[name][self.year(source)].add(source)
        return {name: {year: len(documents) for year, documents in of.items()} for name, of in years.items()}
