-- From version 1: words that come back are kept, too; one index less; parts of the word index are joined when they are many.
CREATE TABLE reuses (
  id INTEGER PRIMARY KEY,
  earlier INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
  later INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
  earlier_begin INTEGER NOT NULL,
  earlier_end INTEGER NOT NULL,
  later_begin INTEGER NOT NULL,
  later_end INTEGER NOT NULL,
  words INTEGER NOT NULL,
  score REAL NOT NULL,
  share REAL NOT NULL,
  echo REAL NOT NULL,
  boilerplate REAL NOT NULL,
  runs BLOB NOT NULL
) STRICT;
CREATE INDEX reuses_by_earlier ON reuses (earlier);
CREATE INDEX reuses_by_later ON reuses (later);
CREATE TABLE reuse_rules (fingerprint TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;

DROP INDEX citations_by_provision;
DROP INDEX citations_by_instrument;
CREATE INDEX citations_by_instrument ON citations (instrument, provision);

INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('automerge', 0);
