-- Version 3 of a corpus. docs/corpus.md explains each table to its readers.

CREATE TABLE readers (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  program TEXT NOT NULL,
  ocr INTEGER NOT NULL
) STRICT;

CREATE TABLE knowledge (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL UNIQUE,
  program TEXT NOT NULL,
  language TEXT NOT NULL,
  ignore_links INTEGER NOT NULL,
  catalogues TEXT NOT NULL,
  grammars TEXT NOT NULL
) STRICT;

CREATE TABLE inputs (
  id INTEGER PRIMARY KEY,
  path ANY NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('document', 'output', 'left_out')),
  bytes INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  reader INTEGER NOT NULL REFERENCES readers
) STRICT;

CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  input INTEGER NOT NULL REFERENCES inputs ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  source ANY NOT NULL,
  knowledge INTEGER NOT NULL REFERENCES knowledge,
  correction TEXT NOT NULL,
  failure TEXT,
  message ANY,
  file ANY,
  line INTEGER,
  column INTEGER,
  byte INTEGER,
  sha256 TEXT NOT NULL,
  UNIQUE (input, ordinal)
) STRICT;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  source ANY NOT NULL,
  name ANY NOT NULL,
  symbol TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  year INTEGER,
  language TEXT NOT NULL,
  originals TEXT NOT NULL,
  organ TEXT NOT NULL,
  session TEXT NOT NULL,
  agenda_item TEXT NOT NULL,
  cycle TEXT NOT NULL,
  kind TEXT NOT NULL,
  same_work_as ANY NOT NULL,
  symbol_by TEXT NOT NULL,
  title_by TEXT NOT NULL,
  date_by TEXT NOT NULL,
  language_by TEXT NOT NULL,
  organ_by TEXT NOT NULL,
  session_by TEXT NOT NULL,
  paragraphs INTEGER NOT NULL,
  citations INTEGER NOT NULL,
  counted INTEGER REFERENCES documents ON DELETE SET NULL,
  set_aside TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX documents_by_symbol ON documents (symbol);
CREATE INDEX documents_by_counted ON documents (counted);

CREATE TABLE contradictions (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  field TEXT NOT NULL,
  told_by TEXT NOT NULL,
  objection TEXT NOT NULL,
  value TEXT NOT NULL,
  against TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraphs (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  page INTEGER,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;

CREATE TABLE instruments (
  id INTEGER PRIMARY KEY,
  identifier TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  symbol TEXT NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  in_catalogue INTEGER NOT NULL
) STRICT;

CREATE TABLE provisions (
  id INTEGER PRIMARY KEY,
  instrument INTEGER NOT NULL REFERENCES instruments ON DELETE CASCADE,
  pinpoint TEXT NOT NULL,
  UNIQUE (instrument, pinpoint)
) STRICT;

CREATE TABLE relations (
  instrument INTEGER NOT NULL REFERENCES instruments ON DELETE CASCADE,
  relation TEXT NOT NULL,
  other INTEGER NOT NULL REFERENCES instruments ON DELETE CASCADE,
  PRIMARY KEY (instrument, relation, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX relations_by_other ON relations (other);

CREATE TABLE citations (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  paragraph INTEGER NOT NULL REFERENCES paragraphs ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('resolved', 'ambiguous', 'unresolved')),
  instrument INTEGER REFERENCES instruments,
  provision INTEGER REFERENCES provisions,
  target TEXT NOT NULL,
  pinpoint TEXT NOT NULL,
  kind TEXT NOT NULL,
  symbol TEXT NOT NULL,
  surface TEXT NOT NULL,
  via TEXT NOT NULL,
  verb TEXT NOT NULL,
  begin INTEGER NOT NULL,
  end INTEGER NOT NULL,
  words_begin INTEGER NOT NULL,
  words_end INTEGER NOT NULL,
  rule TEXT NOT NULL,
  resolution_rule TEXT NOT NULL,
  candidates TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE corrections (
  file ANY PRIMARY KEY NOT NULL,
  symbol TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  organ TEXT NOT NULL,
  language TEXT NOT NULL,
  same_work_as ANY NOT NULL,
  not_a_document INTEGER NOT NULL,
  imported_from ANY NOT NULL,
  line INTEGER NOT NULL
) STRICT;

CREATE TABLE tags (
  file ANY NOT NULL REFERENCES corrections ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (file, tag)
) STRICT, WITHOUT ROWID;

-- For searches: the words of each paragraph, folded, and beside a word its stem where it is another ("weapons _weapon").
-- The number of a row is that of its paragraph.
CREATE VIRTUAL TABLE paragraph_words USING fts5(
  words, content = '', tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* C*' tokenchars '_'"
);
-- a batch of documents is put into the index at once, and parts of the index are joined when there are sixteen of them
INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('hashsize', 8388608), ('automerge', 0);
CREATE TABLE word_rules (fingerprint TEXT NOT NULL) STRICT;

-- Words of paragraphs that come back in later ones; a row here only where the corpus keeps them.
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
-- no row: nobody wants them; '': they have to be found; else by which rules they were found, and the hash of them
CREATE TABLE reuse_rules (fingerprint TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;

-- What the program itself reads back: packed and compressed, nothing that the tables do not say as well.
CREATE TABLE printed_texts (
  item INTEGER PRIMARY KEY REFERENCES items ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE records (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;
