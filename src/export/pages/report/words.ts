// What the page says to its reader. Texts of documents are none of these.
const english = {
  search: 'Search',
  search_hint: 'name, symbol or words',
  kind: 'Kind', cycle: 'Cycle', organ: 'Organ', language: 'Language', verb: 'Verb', since: 'From year', until: 'To year',
  all: 'all', none_given: 'none given', clear: 'Clear filters',
  found: '{count} of {all} instruments', found_references: '{count} references',
  treaty: 'treaty', resolution: 'resolution', infcirc: 'INFCIRC', document: 'document', conference: 'conference',
  paragraph: 'paragraph', provision: 'provision',
  treaties: 'Treaties', resolutions: 'Resolutions', infcircs: 'INFCIRC', documents_kind: 'Documents', conferences: 'Conferences',
  was_read: 'a document that was read',
  instrument: 'Instrument', paragraphs: 'Paragraphs', documents: 'Documents', references: 'References', first: 'First', last: 'Last',
  what_is_cited: 'What is cited', rows: 'Rows {first} to {last} of {all}', previous: 'Previous', next: 'Next',
  nothing: 'Nothing fits. Clear a filter or search for something else.',
  copy: 'Copy as CSV', copied: 'Copied', not_copied: 'The browser did not allow it; download instead', download: 'Download as CSV',
  picture: 'Picture of the graph. Arrow keys move it, plus and minus zoom, 0 shows all; the table below says the same.',
  zoom_in: 'Zoom in', zoom_out: 'Zoom out', zoom_all: 'Show all',
  picture_hint: 'Click a point to see who cites it. Click the picture, then turn the wheel to zoom.',
  timeline: 'Citations by year', timeline_of: 'References by year of the citing document: {count}, from {first} to {last}',
  year: 'Year', figures: 'Figures', undated: 'undated', undated_count: '{count} undated',
  close: 'Close', read_at: 'Read it at {host}', cited_by: 'Cited by {paragraphs} paragraphs of {documents} documents, oldest first',
  cites: 'Cites {count} instruments', related: 'Related', times: '{count} times', more: 'Show {count} more', whole_text: 'Show the whole text',
  in_document: 'In {name}', same_document: 'The document', no_text: 'The text of this paragraph is not in the report.',
  passages: 'In {count} paragraphs', doubts: 'Unresolved or ambiguous: {count}',
  doubts_intro: 'What a text cites and cannot be told for certain, with the reason or the candidates.',
  resolved: 'resolved', unresolved: 'unresolved', ambiguous: 'ambiguous', candidates: 'candidates: {names}',
  adopted_at: 'adopted at', amends: 'amends', protocol_to: 'protocol to', supersedes: 'supersedes', revises: 'revises',
  part_of: 'part of', cited_with: 'cited with',
  from_adopted_at: 'adopted here', from_amends: 'amended by', from_protocol_to: 'protocol', from_supersedes: 'superseded by',
  from_revises: 'revised by', from_part_of: 'has the part', from_cited_with: 'cited with',
};

export type Word = keyof typeof english;

const words: Record<string, string> = english;

/** The text of that key, each {name} in it replaced. */
export const say = (key: Word, given: Record<string, string | number> = {}): string =>
  words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]));

/** Likewise for a key that is put together from data; `other` where there is no such text. */
export const say_name = (key: string, other: string): string => (Object.hasOwn(words, key) ? words[key] : other);
