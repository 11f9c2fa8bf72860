// A table in any order, a page at a time, and as CSV.
import { copy, csv, download } from './csv';
import { button, by_id, make, type Inside } from './element';
import { compare } from './plain';
import { term } from './term';
import { link_to, type View } from './view';
import { say } from './words';

const rows_a_page = 100;

export interface Column<Row> {
  key: string; // as the address calls the order
  heading: string;
  means?: string; // of the glossary
  value: (row: Row) => number | string | null; // null: none, which comes last either way
  cell?: (row: Row, value: string) => HTMLElement; // where a cell is more than its value
  small_first?: boolean; // what a first click does; a number begins with the largest
  counts?: boolean; // a number, at the end of its cell
  wide?: boolean; // not there where there is little room
}

/** What rows are, beside their columns: the first one is their name. */
export interface TableOf<Row> {
  columns: Column<Row>[];
  row: (row: Row) => Record<string, string>; // attributes
  file: string; // to save as
  csv: { heading: string; value: (row: Row) => number | string | null }[];
}

type Value = number | string | null;
const order_of = (x: Value, y: Value): number =>
  typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));

/** "-paragraphs" is the largest first. Equals stand by their names. */
const sorted = <Row>(rows: Row[], columns: Column<Row>[], order: string): Row[] => {
  const down = order.startsWith('-') ? -1 : 1;
  const by = columns.find((each) => each.key === order.replace(/^-/, '')) ?? columns[0];
  const [name] = columns;
  return [...rows].sort((a, b) => {
    const [x, y] = [by.value(a), by.value(b)];
    if (x === y) return order_of(name.value(a), name.value(b));
    return x === null ? 1 : y === null ? -1 : down * order_of(x, y);
  });
};

const written = (value: Value): string =>
  value === null
    ? ''
    : typeof value === 'string' || Number.isInteger(value)
      ? String(value)
      : value.toPrecision(3);

const class_of = <Row>(column: Column<Row>): string =>
  [column.counts ? 'count' : '', column.wide ? 'roomy' : ''].join(' ').trim();

/** A second click turns the order round. */
const heading = <Row>(column: Column<Row>, order: string): HTMLElement => {
  const is_chosen = order.replace(/^-/, '') === column.key;
  const first = column.counts && !column.small_first ? `-${column.key}` : column.key;
  const next = !is_chosen ? first : order.startsWith('-') ? column.key : `-${column.key}`;
  return make(
    'th',
    {
      class: class_of(column),
      scope: 'col',
      'aria-sort': !is_chosen ? 'none' : order.startsWith('-') ? 'descending' : 'ascending',
    },
    make(
      'a',
      { href: link_to({ sort: next }) },
      column.means ? term(column.means, column.heading, true) : column.heading,
    ),
  );
};

const row_of = <Row>(of: TableOf<Row>, row: Row): HTMLElement =>
  make(
    'tr',
    of.row(row),
    ...of.columns.map((column) => {
      const value = written(column.value(row));
      return column.cell?.(row, value) ?? make('td', { class: class_of(column) }, value);
    }),
  );

const csv_of = <Row>(of: TableOf<Row>, rows: Row[]): string =>
  csv([of.csv.map((each) => each.heading), ...rows.map((row) => of.csv.map((each) => each.value(row) ?? ''))]);

const tools_for = (file: string, text: () => string): { pages: HTMLElement; state: HTMLElement } => {
  const state = make('span', { role: 'status', class: 'small' });
  const pages = make('span', { class: 'pages' });
  by_id('table-tools').append(
    pages,
    button(
      say('copy'),
      async () => {
        state.textContent = (await copy(text())) ? say('copied') : say('not_copied');
      },
      { id: 'copy' },
    ),
    button(say('download'), () => download(text(), file), { id: 'download' }),
    state,
  );
  return { pages, state };
};

const page_links = (page: number, last_page: number, rows: string): Inside[] => {
  const to = (words: string, number: number, id: string): Node =>
    number < 1 || number > last_page
      ? make('span', { class: 'small' }, words)
      : make('a', { href: link_to({ page: String(number) }), id }, words);
  return last_page === 1 ? [] : [to(say('previous'), page - 1, 'previous'), rows, to(say('next'), page + 1, 'next')];
};

/** Shows rows; a search or a filter that changes nothing but what is chosen leaves them where they are. */
export const table_on = <Row>(of: TableOf<Row>): ((now: View, rows: Row[]) => void) => {
  let shown: Row[] = [];
  const { pages, state } = tools_for(of.file, () => csv_of(of, shown));
  return (now, rows) => {
    shown = sorted(rows, of.columns, now.sort);
    state.textContent = '';
    const last_page = Math.max(1, Math.ceil(shown.length / rows_a_page));
    const page = Math.min(last_page, Math.max(1, Number.parseInt(now.page, 10) || 1));
    const first = (page - 1) * rows_a_page;
    const seen = shown.slice(first, first + rows_a_page).map((row) => row_of(of, row));
    const nothing = make('tr', {}, make('td', { colspan: String(of.columns.length) }, say('nothing')));
    by_id('table').replaceChildren(
      make('thead', {}, make('tr', {}, ...of.columns.map((each) => heading(each, now.sort)))),
      make('tbody', {}, ...(seen.length ? seen : [nothing])),
    );
    const last = Math.min(shown.length, first + rows_a_page);
    pages.replaceChildren(
      ...page_links(page, last_page, say('rows', { first: first + 1, last, all: shown.length })),
    );
  };
};
