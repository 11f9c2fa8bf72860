// The table of what is cited.
import type { Graph } from './data';
import { make, name } from './element';
import type { Tally } from './selection';
import { table_on, type Column, type TableOf } from './table';
import { link_to, type View } from './view';
import { say } from './words';

const counts = ['paragraphs', 'documents', 'references', 'first', 'last'] as const;
type Count = (typeof counts)[number];

const instrument = ({ whole }: Tally, is_chosen: boolean): HTMLElement =>
  make(
    'td',
    { class: 'kind' },
    make(
      'a',
      { href: link_to({ show: whole.id }), ...(is_chosen ? { 'aria-current': 'true' } : {}) },
      name(whole.label),
    ),
    make(
      'div',
      { class: 'small' },
      make('code', {}, make('bdi', {}, whole.id.length > 80 ? `${whole.id.slice(0, 80)}…` : whole.id)),
    ),
  );

/** A bar beside the number shows how much it is of the largest. */
const bar = (value: string, part: number): HTMLElement => {
  const cell = make('td', { class: 'count bar' }, value);
  cell.style.setProperty('--part', `${100 * part}%`);
  return cell;
};

type Cited = TableOf<Tally> & { most: number; chosen: string };

const table_of = (graph: Graph): Cited => {
  const numbers: Column<Tally>[] = [
    ...counts.map((key: Count) => ({
      key,
      heading: say(key),
      means: key,
      value: (tally: Tally) => tally[key] || null,
      small_first: key === 'first',
      counts: true,
    })),
    ...graph.columns.map((key, at) => ({
      key,
      heading: key.replace(/_/g, ' '),
      value: (tally: Tally) => tally.whole.values[at] ?? null,
      counts: true,
    })),
  ];
  const made: Cited = {
    most: 1,
    chosen: '',
    file: 'cited.csv',
    columns: [
      {
        key: 'name',
        heading: say('instrument'),
        value: ({ whole }: Tally) => whole.label,
        cell: (tally: Tally) => instrument(tally, tally.whole.id === made.chosen),
      },
      { ...numbers[0], cell: (tally: Tally, value: string) => bar(value, tally.paragraphs / made.most) },
      ...numbers.slice(1),
    ],
    row: ({ whole }: Tally) => ({ class: whole.id === made.chosen ? `${whole.kind} chosen` : whole.kind }),
    csv: [
      { heading: 'identifier', value: ({ whole }: Tally) => whole.id },
      { heading: 'name', value: ({ whole }: Tally) => whole.label },
      { heading: 'kind', value: ({ whole }: Tally) => whole.kind },
      { heading: 'symbol', value: ({ whole }: Tally) => whole.symbol },
      { heading: 'date', value: ({ whole }: Tally) => whole.date },
      { heading: 'url', value: ({ whole }: Tally) => whole.url },
      ...numbers.map(({ key, value }) => ({ heading: key, value })),
    ],
  };
  return made;
};

export const cited_table_on = (graph: Graph): ((now: View, fitting: Tally[]) => void) => {
  const of = table_of(graph);
  const show = table_on(of);
  return (now, fitting) => {
    of.most = fitting.reduce((a, b) => Math.max(a, b.paragraphs), 1);
    of.chosen = now.show;
    show(now, fitting);
  };
};
