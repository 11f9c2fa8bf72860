"""The sample in six languages gives the same references, and no language sees any where there are none."""
import collections
import unittest

from alike import HERE, SOURCE, AlikeTest, references, target


class Languages(AlikeTest):
    def test_a_draft_resolution(self):
        paths = [SOURCE / "graphs" / "corpus" / "2020-draft-resolution-en.txt",
                 *sorted((SOURCE / "graphs" / "languages").glob("*.txt"))]
        found = {"2020-draft-resolution": collections.defaultdict(set)}
        for row in references(*paths):
            # here even the paragraphs must be the same
            found["2020-draft-resolution"][row["language"]].add(f"{row['paragraph']} {target(row)}")
        self.assertEqual(sorted(found["2020-draft-resolution"]), ["ar", "en", "es", "fr", "ru", "zh"])
        self.compare(found)

    def test_nothing_is_seen_where_there_is_nothing(self):
        for path in sorted((HERE / "quiet").glob("*.txt")):
            seen = [f"{row['paragraph']}: {row['surface']} => {target(row)}" for row in references("--language", path.stem, path)]
            self.assertEqual(seen, [], path.name)


if __name__ == "__main__":
    unittest.main()
