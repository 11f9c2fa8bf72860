// The table of what is cited: in any order, a page at a time, and as CSV.
import { copy, csv, download } from './csv';
import type { Graph } from './data';
import { button, by_id, make, name } from './element';
import { compare } from './plain';
import type { Tally } from './selection';
import { link_to, type View } from './view';
import { counted, say } from './words';

const rows_a_page = 100;
const counts = ['paragraphs', 'documents', 'references', 'first', 'last'] as const;
type Count = (typeof counts)[number];

interface Column {
  key: string;
  heading: string;
  value: (tally: Tally) => number | null;
}

const columns_of = (graph: Graph): Column[] => [
  ...counts.map((key: Count) => ({ key, heading: say(key), value: (tally: Tally) => tally[key] || null })),
  ...graph.columns.map((key, at) => ({
    key,
    heading: key.replace(/_/g, ' '),
    value: (tally: Tally) => tally.whole.values[at] ?? null,
  })),
];

/** "-paragraphs" is the largest first. What has no value comes last either way. */
const sorted = (tallies: Tally[], columns: Column[], order: string): Tally[] => {
  const down = order.startsWith('-') ? -1 : 1;
  const column = columns.find((each) => each.key === order.replace(/^-/, ''));
  const by_name = (a: Tally, b: Tally): number =>
    compare(a.whole.label, b.whole.label) || compare(a.whole.id, b.whole.id);
  if (!column) return [...tallies].sort((a, b) => down * by_name(a, b));
  return [...tallies].sort((a, b) => {
    const [x, y] = [column.value(a), column.value(b)];
    if (x === y) return by_name(a, b);
    return x === null ? 1 : y === null ? -1 : down * (x - y);
  });
};

const written = (value: number | null): string =>
  value === null ? '' : Number.isInteger(value) ? String(value) : value.toPrecision(3);

/** A second click turns the order round; numbers begin with the largest, names and first years with the smallest. */
const heading = (key: string, words: string, order: string): HTMLElement => {
  const is_chosen = order.replace(/^-/, '') === key;
  const first = key === 'name' || key === 'first' ? key : `-${key}`;
  const next = !is_chosen ? first : order.startsWith('-') ? key : `-${key}`;
  return make(
    'th',
    {
      class: key === 'name' ? '' : 'count',
      scope: 'col',
      'aria-sort': !is_chosen ? 'none' : order.startsWith('-') ? 'descending' : 'ascending',
    },
    make('a', { href: link_to({ sort: next }) }, words),
  );
};

const row = (tally: Tally, columns: Column[], most: number, chosen: boolean): HTMLElement => {
  const { whole } = tally;
  const made = make(
    'tr',
    { class: chosen ? `${whole.kind} chosen` : whole.kind },
    make(
      'td',
      { class: 'kind' },
      make(
        'a',
        { href: link_to({ show: whole.id }), ...(chosen ? { 'aria-current': 'true' } : {}) },
        name(whole.label),
      ),
      make(
        'div',
        { class: 'small' },
        make('code', {}, make('bdi', {}, whole.id.length > 80 ? `${whole.id.slice(0, 80)}…` : whole.id)),
      ),
    ),
  );
  columns.forEach((column, at) => {
    const cell = make('td', { class: 'count' }, written(column.value(tally)));
    if (at === 0) {
      cell.classList.add('bar');
      cell.style.setProperty('--part', `${(100 * tally.paragraphs) / most}%`);
    }
    made.append(cell);
  });
  return made;
};

const csv_of = (tallies: Tally[], columns: Column[]): string =>
  csv([
    ['identifier', 'name', 'kind', 'symbol', 'date', 'url', ...columns.map((each) => each.key)],
    ...tallies.map(({ whole, ...tally }) => [
      whole.id,
      whole.label,
      whole.kind,
      whole.symbol,
      whole.date,
      whole.url,
      ...columns.map((each) => each.value({ whole, ...tally }) ?? ''),
    ]),
  ]);

/** A search or a filter that changes nothing but what is chosen leaves the rows where they are. */
export const table_on = (graph: Graph): ((now: View, fitting: Tally[], all: number, references: number) => void) => {
  const columns = columns_of(graph);
  let shown: Tally[] = [];
  const state = make('span', { role: 'status', class: 'small' });
  const pages = make('span', { class: 'pages' });
  by_id('table-tools').append(
    pages,
    button(
      say('copy'),
      async () => {
        state.textContent = (await copy(csv_of(shown, columns))) ? say('copied') : say('not_copied');
      },
      { id: 'copy' },
    ),
    button(say('download'), () => download(csv_of(shown, columns), 'cited.csv'), { id: 'download' }),
    state,
  );
  return (now, fitting, all, references) => {
    shown = sorted(fitting, columns, now.sort);
    state.textContent = '';
    const last_page = Math.max(1, Math.ceil(shown.length / rows_a_page));
    const page = Math.min(last_page, Math.max(1, Number.parseInt(now.page, 10) || 1));
    const first = (page - 1) * rows_a_page;
    const most = fitting.reduce((a, b) => Math.max(a, b.paragraphs), 1);
    const rows = shown
      .slice(first, first + rows_a_page)
      .map((tally) => row(tally, columns, most, tally.whole.id === now.show));
    by_id('found').textContent =
      `${say('found', { count: fitting.length, instruments: counted('instruments', all) })} · ${counted('resolved_references', references)}`;
    by_id('table').replaceChildren(
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          heading('name', say('instrument'), now.sort),
          ...columns.map((each) => heading(each.key, each.heading, now.sort)),
        ),
      ),
      make(
        'tbody',
        {},
        ...(rows.length ? rows : [make('tr', {}, make('td', { colspan: String(columns.length + 1) }, say('nothing')))]),
      ),
    );
    const to = (words: string, number: number, id: string): Node =>
      number < 1 || number > last_page
        ? make('span', { class: 'small' }, words)
        : make('a', { href: link_to({ page: String(number) }), id }, words);
    pages.replaceChildren(
      ...(last_page === 1
        ? []
        : [
            to(say('previous'), page - 1, 'previous'),
            say('rows', { first: first + 1, last: Math.min(shown.length, first + rows_a_page), all: shown.length }),
            to(say('next'), page + 1, 'next'),
          ]),
    );
  };
};
