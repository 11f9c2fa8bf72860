-- Indexes of large tables. A corpus that is new gets them when all its first documents are written.
CREATE INDEX IF NOT EXISTS citations_by_document ON citations (document, ordinal);
CREATE INDEX IF NOT EXISTS citations_by_paragraph ON citations (paragraph);
CREATE INDEX IF NOT EXISTS citations_by_instrument ON citations (instrument, provision);
