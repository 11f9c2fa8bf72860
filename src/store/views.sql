-- Views answer the usual questions. Each counts as the commands do: a text that repeats another one is left out.
DROP VIEW IF EXISTS versions;
DROP VIEW IF EXISTS works;
DROP VIEW IF EXISTS not_read;
DROP VIEW IF EXISTS counted_citations;
DROP VIEW IF EXISTS cited;
DROP VIEW IF EXISTS cited_together;
DROP VIEW IF EXISTS steps;
DROP VIEW IF EXISTS missing;

-- A work and its versions: the one that counts, and those that are set aside for it.
CREATE VIEW versions AS
SELECT d.id AS document, coalesce(d.counted, d.id) AS work, d.language, d.set_aside, d.source
FROM documents d;

CREATE VIEW works AS
SELECT d.id, d.name, d.symbol, d.title, d.date, d.year, d.organ, d.cycle, d.kind,
       (SELECT count(*) FROM documents v WHERE v.counted = d.id) AS versions,
       (SELECT group_concat(language, ' ') FROM (SELECT DISTINCT v.language FROM documents v WHERE v.counted = d.id
                                                 ORDER BY v.language)) AS languages
FROM documents d
WHERE d.set_aside = '';

CREATE VIEW not_read AS
SELECT source, failure, message, file, line FROM items WHERE failure IS NOT NULL;

-- Each citation that counts, with the words of its document and its instrument.
CREATE VIEW counted_citations AS
SELECT c.id, c.document, d.name AS document_name, d.date, d.year, c.paragraph, p.label AS paragraph_label,
       i.identifier AS instrument, i.kind AS instrument_kind, i.label AS instrument_label, c.pinpoint, c.verb, c.surface
FROM citations c
JOIN documents d ON d.id = c.document AND d.set_aside = ''
JOIN paragraphs p ON p.id = c.paragraph
JOIN instruments i ON i.id = c.instrument;

-- What does everyone cite?
CREATE VIEW cited AS
SELECT instrument, instrument_kind AS kind, instrument_label AS label, count(DISTINCT paragraph) AS paragraphs,
       count(DISTINCT document) AS documents, count(*) AS mentions, min(year) AS first_year, max(year) AS last_year
FROM counted_citations
GROUP BY instrument;

-- Which instruments and provisions are cited together in one paragraph?
CREATE VIEW cited_together AS
SELECT a.target AS first, b.target AS second, count(*) AS paragraphs
FROM (SELECT DISTINCT paragraph, instrument || iif(pinpoint = '', '', '#' || pinpoint) AS target FROM counted_citations) a
JOIN (SELECT DISTINCT paragraph, instrument || iif(pinpoint = '', '', '#' || pinpoint) AS target FROM counted_citations) b
  ON a.paragraph = b.paragraph AND a.target < b.target
GROUP BY a.target, b.target;

-- Who leads to whom? Each step from a document or an instrument to the next; walk it with WITH RECURSIVE.
CREATE VIEW steps AS
SELECT DISTINCT document_name AS origin, 'cites' AS step, instrument AS reached FROM counted_citations
UNION
SELECT i.identifier, r.relation, o.identifier
FROM relations r JOIN instruments i ON i.id = r.instrument JOIN instruments o ON o.id = r.other;

-- Which documents are cited that are not here?
CREATE VIEW missing AS
SELECT c.instrument, c.instrument_kind AS kind, c.instrument_label AS label, count(DISTINCT c.paragraph) AS paragraphs,
       count(DISTINCT c.document) AS documents
FROM counted_citations c
JOIN instruments i ON i.identifier = c.instrument
WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.symbol <> '' AND d.symbol IN (i.symbol, i.identifier))
GROUP BY c.instrument;
