// The citations that the filters let through, and what they say of each instrument.
import type { Citation, Graph, Whole } from './data';
import { filter_names, type FilterName, type View } from './view';

/** One instrument as it is cited. */
export interface Tally {
  whole: Whole;
  citations: Citation[]; // oldest first, undated last
  references: number;
  paragraphs: number;
  documents: number;
  first: number; // year, 0: unknown
  last: number;
}

export interface Selection {
  citations: Citation[];
  tallies: Map<Whole, Tally>;
}

/** What filters choose among. */
export interface Filtered<Each> {
  all: Each[];
  values: Partial<Record<Exclude<FilterName, 'since' | 'until'>, (each: Each) => string>>;
  year: (each: Each) => number; // 0: unknown
  weight: (each: Each) => number; // for how many it stands
}

/** What stands in the address for "has none". */
export const none = '-';

/** Those that the filters let through. */
export const let_through = <Each>(of: Filtered<Each>, now: View): Each[] => {
  const tests: ((each: Each) => boolean)[] = [];
  for (const [filter, read] of Object.entries(of.values)) {
    const asked = now[filter as FilterName];
    if (asked) tests.push((each) => (read(each) || none) === asked);
  }
  const since = Number.parseInt(now.since, 10);
  const until = Number.parseInt(now.until, 10);
  if (since) tests.push((each) => of.year(each) >= since);
  if (until) tests.push((each) => of.year(each) !== 0 && of.year(each) <= until);
  return tests.length === 0 ? of.all : of.all.filter((each) => tests.every((test) => test(each)));
};

/** Of a citation filters ask by its citing document, the instrument, and the words. */
export const filtered_citations = (graph: Graph): Filtered<Citation> => ({
  all: graph.citations,
  values: {
    kind: (each) => each.to.whole.kind,
    cycle: (each) => each.from.whole.cycle,
    organ: (each) => each.from.whole.organ,
    language: (each) => each.from.whole.language,
    verb: (each) => each.verb,
  },
  year: (each) => each.from.whole.year,
  weight: (each) => each.weight,
});

/** What no reference resolves is a name and no instrument: other documents may mean other texts by it. */
export const is_resolved = ({ state }: Citation): boolean => state === 'resolved';

/** Citations come in the order of what cites, so each citing paragraph and document is met once. */
const tallies_of = (citations: Citation[]): Map<Whole, Tally> => {
  const all = new Map<Whole, Tally>();
  const last_from = new Map<Tally, Citation>();
  for (const each of citations) {
    if (!is_resolved(each)) continue;
    let tally = all.get(each.to.whole);
    if (!tally)
      all.set(
        each.to.whole,
        (tally = {
          whole: each.to.whole,
          citations: [],
          references: 0,
          paragraphs: 0,
          documents: 0,
          first: 0,
          last: 0,
        }),
      );
    const before = last_from.get(tally);
    tally.citations.push(each);
    tally.references += each.weight;
    if (each.from !== before?.from) tally.paragraphs += each.from.whole === each.from ? each.weight : 1;
    if (each.from.whole !== before?.from.whole) tally.documents += 1;
    const { year } = each.from.whole;
    if (year && (!tally.first || year < tally.first)) tally.first = year;
    if (year > tally.last) tally.last = year;
    last_from.set(tally, each);
  }
  return all;
};

/** Where instruments are tied because they are cited together, nothing says by whom. */
const counted_alone = (wholes: Whole[]): Map<Whole, Tally> =>
  new Map(
    wholes.map((whole) => [
      whole,
      { whole, citations: [], references: 0, paragraphs: whole.citations, documents: 0, first: 0, last: 0 },
    ]),
  );

const date_of = ({ from: { whole } }: Citation): string => whole.date || String(whole.year || '9999');

/** Oldest first; of the same day in the order of the graph. */
export const oldest_first = (citations: Citation[]): Citation[] =>
  [...citations].sort((a, b) => (date_of(a) < date_of(b) ? -1 : date_of(a) > date_of(b) ? 1 : 0));

const key_of = (now: View): string => JSON.stringify(filter_names.map((filter) => now[filter]));

export const is_filtered = (now: View): boolean => filter_names.some((filter) => now[filter] !== '');

/** Remembers what was asked last: most steps change no filter. */
export const selector = (graph: Graph): ((now: View) => Selection) => {
  const of = filtered_citations(graph);
  let known = '';
  let last: Selection | undefined;
  return (now) => {
    const key = key_of(now);
    if (last && key === known) return last;
    const citations = let_through(of, now);
    last = { citations, tallies: graph.level === 'instrument' ? counted_alone(graph.wholes) : tallies_of(citations) };
    known = key;
    return last;
  };
};
