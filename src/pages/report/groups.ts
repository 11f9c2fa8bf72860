// What a point of the picture stands for: a document or an instrument, or several that are drawn as one because single
// points would be too many to tell apart.
import type { Graph, Whole } from './data';
import { is_resolved, none, type Selection } from './selection';
import type { View } from './view';
import { say, say_name } from './words';

export interface Group {
  wholes: Whole[];
  label: string;
  kind: string; // of which it has the colour; "quiet" for documents that nobody cites
  read: boolean;
  cited: number; // paragraphs
  is_group: boolean;
  goes: Partial<View>;
}

export const most_single = 300; // points that are drawn one by one

const most_cited = 80; // instruments that stay single among groups
const most_spans = 16; // groups of years

/** What the filters let through, in the order of the graph. */
const seen_in = (graph: Graph, now: Selection): Whole[] => {
  const seen = new Set<Whole>();
  for (const { from, to } of now.citations.filter(is_resolved)) seen.add(from.whole).add(to.whole);
  for (const { from, to, relation } of graph.ties) if (relation === 'cited_with') seen.add(from.whole).add(to.whole);
  return graph.wholes.filter((each) => seen.has(each));
};

/** Whether so many are seen that they are grouped. */
export const is_crowded = (graph: Graph, now: Selection): boolean => seen_in(graph, now).length > most_single;

const single = (whole: Whole, now: Selection): Group => ({
  wholes: [whole],
  label: whole.label,
  kind: whole.read && whole.citations === 0 ? 'quiet' : whole.kind,
  read: whole.read,
  cited: now.tallies.get(whole)?.paragraphs ?? 0,
  is_group: false,
  goes: { show: whole.id },
});

const by = <Key>(wholes: Whole[], key: (whole: Whole) => Key): Map<Key, Whole[]> => {
  const made = new Map<Key, Whole[]>();
  for (const each of wholes) {
    const all = made.get(key(each));
    if (all) all.push(each);
    else made.set(key(each), [each]);
  }
  return made;
};

const group = (wholes: Whole[], name: string, now: Selection, goes: Partial<View>): Group => {
  const [first] = wholes;
  if (wholes.length === 1) return single(first, now);
  return {
    wholes,
    label: `${name} (${wholes.length})`,
    kind: first.read ? 'quiet' : first.kind,
    read: first.read,
    cited: wholes.reduce((sum, each) => sum + (now.tallies.get(each)?.paragraphs ?? 0), 0),
    is_group: true,
    goes,
  };
};

/** Documents by their review cycle; where few have one, by their years, as many to a group as there is room for. */
const groups_of_documents = (read: Whole[], now: Selection): Group[] => {
  if (read.filter((each) => each.cycle).length * 2 > read.length) {
    return [...by(read, (each) => each.cycle)].map(([cycle, all]) =>
      group(all, cycle || say('none_given'), now, { cycle: cycle || none }),
    );
  }
  const years = new Set(read.map((each) => each.year).filter(Boolean));
  const span = [1, 2, 5, 10, 20, 50].find((each) => years.size / each <= most_spans) ?? 100;
  return [...by(read, ({ year }) => (year ? Math.floor(year / span) * span : 0))].map(([since, all]) => {
    const until = since + span - 1;
    if (!since) return group(all, say('undated'), now, {});
    return group(all, span === 1 ? String(since) : `${since}–${until}`, now, {
      since: String(since),
      until: String(until),
    });
  });
};

/** What is cited most stays single; of the rest each kind is a group. */
const groups_of_instruments = (cited: Whole[], now: Selection): Group[] => {
  const ranked = cited
    .map((whole) => single(whole, now))
    .sort((a, b) => b.cited - a.cited || a.wholes[0].index - b.wholes[0].index);
  const rest = ranked.slice(most_cited).map((each) => each.wholes[0]);
  return [
    ...ranked.slice(0, most_cited),
    ...[...by(rest, (each) => each.kind)].map(([kind, all]) =>
      group(all, say('others', { kind: say_name('kinds', kind) }), now, { kind }),
    ),
  ];
};

export const groups_of = (graph: Graph, now: Selection, grouped: boolean): Group[] => {
  const seen = seen_in(graph, now);
  if (!grouped) return seen.map((whole) => single(whole, now));
  return [
    ...groups_of_documents(
      seen.filter((each) => each.read),
      now,
    ),
    ...groups_of_instruments(
      seen.filter((each) => !each.read),
      now,
    ),
  ];
};
