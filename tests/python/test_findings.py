"""What is found in documents: the rows of the commands, and graphs for other packages."""
import importlib.util
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

import recital
from samples import LANGUAGES, SAMPLES, as_in_json, csv_rows, json_rows, said


def without(*modules):
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    return unittest.skipIf(missing, "not installed: " + " ".join(missing))


class Rows(unittest.TestCase):
    def test_cited(self):
        graph = recital.Graph(recital.read([SAMPLES, LANGUAGES]))
        options = {"--by": "by", "--top": "top", "--kind": "kind"}
        for chosen in ({}, {"--by": "pagerank"}, {"--kind": "treaty", "--top": "3"}):
            arguments = [part for pair in chosen.items() for part in pair]
            keywords = {options[name]: [value] if name == "--kind" else int(value) if value.isdigit() else value
                        for name, value in chosen.items()}
            self.assertEqual(as_in_json(recital.cited(graph, **keywords)),
                             json_rows("cited", *arguments, SAMPLES, LANGUAGES))

    def test_cited_of_a_part(self):
        graph = recital.Graph(recital.read(SAMPLES))
        self.assertEqual(as_in_json(recital.cited(graph.narrow(since=2010), pinpoints=True, doubtful=True)),
                         json_rows("cited", "--since", "2010", "--pinpoints", "--doubtful", SAMPLES))

    def test_diff(self):
        graph = recital.Graph(recital.read(SAMPLES))
        rows = recital.diff(graph.narrow(until=2010), graph.narrow(since=2011))
        self.assertEqual(as_in_json(rows), json_rows("diff", "--before", "2010", "--after", "2011", SAMPLES))
        self.assertTrue(rows)

    def test_trace(self):
        documents = list(recital.read(SAMPLES))
        for target in ("treaty:npt#art_6", "article VI of the NPT", "nuclear disarmament is a long road"):
            rows = recital.trace(target, documents)
            expected = csv_rows("trace", target, SAMPLES)
            self.assertEqual([{name: row[name] or "" for name in ("target", "cycle", "cell", "document", "words")}
                              for row in rows],
                             [{name: row[name] for name in ("target", "cycle", "cell", "document", "words")}
                              for row in expected])
            self.assertEqual(list(rows[0]), list(expected[0]))

    def test_names_that_there_are_not(self):
        graph = recital.Graph(recital.read(SAMPLES))
        with self.assertRaisesRegex(ValueError, "no figure weight; there are paragraphs documents mentions pagerank"):
            recital.cited(graph, by="weight")
        with self.assertRaisesRegex(ValueError, "no kind letter"):
            graph.narrow(kind=["letter"])
        with self.assertRaises(recital.Error) as caught:
            graph.narrow(around="treaty:none")
        self.assertEqual(caught.exception.code, "not_found")


class Corpora(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = pathlib.Path(cls.folder.name) / "papers.recital"
        (pathlib.Path(cls.folder.name) / "empty.txt").write_bytes(b"\n")
        said("index", "add", cls.path, SAMPLES, LANGUAGES, pathlib.Path(cls.folder.name) / "empty.txt")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_gives_documents_as_they_were_read(self):
        def shown(documents):
            return [(one.source, one.text, one.date, [(each.target, each.span) for each in one.references])
                    for one in documents]
        kept = recital.Corpus(self.path)
        self.assertEqual(shown(kept), shown(recital.read([LANGUAGES, SAMPLES], errors=[]))
                         if str(LANGUAGES) < str(SAMPLES) else shown(recital.read([SAMPLES, LANGUAGES], errors=[])))
        self.assertEqual(kept.sources, [document.source for document in kept])
        self.assertEqual([error.code for error in kept.errors if error.code != "skipped"], ["empty_input"])

    def test_search(self):
        for words, cites, verb in (("disarmament", "", ""), ('"nuclear weapons" OR treaty', "treaty:npt", ""),
                                   ("", "article VI of the NPT", ""), ("", "", "recall")):
            options = [*(("--cites", cites) if cites else ()), *(("--verb", verb) if verb else ())]
            expected = json_rows("search", self.path, *([words] if words else []), *options)
            rows = recital.Corpus(self.path).search(words, cites=cites, verb=verb)
            self.assertEqual(as_in_json(rows), expected)
            self.assertTrue(rows)

    def test_search_says_what_is_wrong(self):
        with self.assertRaisesRegex(recital.Error, 'no verb "dance"'):
            recital.search(self.path, verb="dance")
        with self.assertRaises(recital.Error) as caught:
            recital.Corpus(SAMPLES / "2022-statement-zh.txt")
        self.assertEqual(caught.exception.code, "bad_data")


class Graphs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.graph = recital.Graph(recital.read(SAMPLES))

    @without("networkx")
    def test_networkx_has_what_it_reads_of_graphml(self):
        import networkx
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "g.graphml"
            self.graph.save(path)
            read = networkx.read_graphml(path, force_multigraph=True)
        made = self.graph.to_networkx()
        self.assertTrue(made.is_directed() and made.is_multigraph())
        self.assertEqual(set(made.nodes), set(read.nodes))
        self.assertEqual(sorted(made.edges()), sorted(read.edges()))
        for name, attributes in made.nodes(data=True):
            self.assertEqual(attributes.get("kind"), read.nodes[name].get("kind"))
            self.assertEqual(attributes.get("label"), read.nodes[name].get("label"))

    @without("networkx", "igraph")
    def test_igraph_has_what_networkx_has(self):
        made, other = self.graph.to_igraph(), self.graph.to_networkx()
        names = made.vs["name"]
        self.assertEqual(names, list(other.nodes))
        self.assertEqual(sorted((names[e.source], names[e.target], e["id"]) for e in made.es),
                         sorted(other.edges(keys=True)))
        self.assertTrue(made.is_directed())

    @without("pandas")
    def test_pandas_has_a_row_for_each(self):
        nodes, edges = self.graph.nodes(), self.graph.edges()
        self.assertTrue(nodes["id"].is_unique and edges["id"].is_unique)
        self.assertLessEqual(set(edges["source"]) | set(edges["target"]), set(nodes["id"]))
        self.assertEqual((edges["relation"] == "cites").sum(), self.graph.totals()["references"])

    def test_what_is_not_installed_is_named(self):
        for module, use in (("pandas", self.graph.nodes), ("networkx", self.graph.to_networkx),
                            ("igraph", self.graph.to_igraph)):
            with mock.patch.dict(sys.modules, {module: None}):
                with self.assertRaisesRegex(ImportError, f"needs {module}, .*apt-get install python3-{module}"):
                    use()

    def test_writes_what_the_command_writes(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("g.graphml", "g.json", "g.ttl"):
                ours, theirs = pathlib.Path(folder) / name, pathlib.Path(folder) / ("the-" + name)
                self.graph.save(ours)
                said("graph", SAMPLES, "-o", theirs)
                self.assertEqual(ours.read_bytes(), theirs.read_bytes())


if __name__ == "__main__":
    unittest.main()
