"""Writes a corpus to measure the report with: large_corpus.py FOLDER [DOCUMENTS [INSTRUMENTS [CITATIONS]]]

By default 5,000 documents cite 5,000 resolutions 100,000 times, some of them far more often than most. No chance is in it that a
fixed seed does not decide."""
import itertools
import pathlib
import random
import sys

VERBS = ["Recalling", "Reaffirming", "Noting", "Bearing in mind", "Recalls", "Welcomes", "Regrets"]


def document(number, cited, chance):
    year = 1975 + number % 49
    paragraphs = []
    for at in range(0, len(cited), 10):
        named = "; ".join(f"General Assembly resolution {session}/{which}" for session, which in cited[at:at + 10])
        paragraphs.append(f"{at // 10 + 1}. {chance.choice(VERBS)} {named}, and that lamps burn through the night,\n")
    return f"A/C.1/{year - 1945}/L.{number}\n\n{1 + number % 28} October {year}\n\nThe General Assembly,\n\n" + "\n".join(paragraphs)


def write(folder, documents=5000, instruments=5000, citations=100_000):
    chance = random.Random(1)
    known = chance.sample([(session, which) for session in range(31, 79) for which in range(1, 260)], instruments)
    weights = list(itertools.accumulate(1 / (rank + 20) ** 0.8 for rank in range(instruments)))
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(documents):
        count = citations // documents
        cited = dict.fromkeys(chance.choices(known, cum_weights=weights, k=count))
        while len(cited) < count:
            cited[chance.choice(known)] = None
        (folder / f"{number:05}.txt").write_text(document(number, list(cited), chance), encoding="utf-8")


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), *map(int, sys.argv[2:5]))
