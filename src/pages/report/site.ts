// The first page of a site: the documents that were read, searched, sorted and filtered.
import { by_id, make, name } from './element';
import { filters_on } from './filters';
import { plain, wanted } from './plain';
import { let_through, type Filtered } from './selection';
import { table_on, type Column } from './table';
import { begin_with, follow_links, go, note, view } from './view';
import { counted, say, say_name } from './words';

interface Row {
  page: string;
  symbol: string;
  title: string;
  date: string;
  year: number;
  organ: string;
  cycle: string;
  language: string;
  kind: string;
  references: number;
  cited: number;
}

type Written = [string, string, string, string, number, string, string, string, string, number, number];

const rows: Row[] = (JSON.parse(by_id('data').textContent ?? '') as Written[]).map(
  ([page, symbol, title, date, year, organ, cycle, language, kind, references, cited]) => ({
    page,
    symbol,
    title,
    date,
    year,
    organ,
    cycle,
    language,
    kind,
    references,
    cited,
  }),
);

const filtered: Filtered<Row> = {
  all: rows,
  values: {
    kind: (row) => row.kind,
    cycle: (row) => row.cycle,
    organ: (row) => row.organ,
    language: (row) => row.language,
  },
  year: (row) => row.year,
  weight: () => 1,
};

const document_cell = (row: Row): HTMLElement =>
  make(
    'td',
    { class: 'kind' },
    make('a', { href: row.page, ...(row.title ? { lang: row.language } : {}) }, name(row.title || row.symbol)),
    make('div', { class: 'small' }, make('bdi', {}, row.symbol)),
  );

const text = (
  key: 'date' | 'language' | 'organ' | 'kind',
  heading: string,
  said = (value: string): string => value,
): Column<Row> => ({
  key,
  heading,
  value: (row) => (row[key] ? said(row[key]) : null),
  wide: key !== 'date',
});

const number = (key: 'references' | 'cited'): Column<Row> => ({
  key,
  heading: say_name('index', key),
  value: (row) => row[key],
  counts: true,
  wide: true,
});

const symbol: Column<Row> = { key: 'symbol', heading: say_name('index', 'symbol'), value: (row) => row.symbol };
const shown: Column<Row>[] = [
  {
    key: 'title',
    heading: say_name('index', 'document'),
    value: (row) => row.title || row.symbol,
    cell: document_cell,
  },
  text('date', say_name('index', 'date')),
  text('language', say_name('index', 'language'), (value) => say_name('language', value)),
  text('organ', say('organ')),
  text('kind', say('kind'), (value) => say_name('kind', value)),
  number('references'),
  number('cited'),
];

begin_with({ sort: 'date' });
const search = make('input', { id: 'search', type: 'search', autocomplete: 'off', placeholder: say('search_hint') });
by_id('tools').prepend(make('label', {}, say('search'), search));
const show_filters = filters_on(
  filtered,
  rows.map((row) => row.year),
);
const show_table = table_on<Row>({
  columns: shown,
  row: (row) => ({ class: row.kind }),
  file: 'documents.csv',
  csv: [symbol, ...shown].map(({ key, value }) => ({ heading: key, value })),
});
const names = new Map(rows.map((row) => [row, plain(`${row.symbol}\n${row.title}\n${row.organ}`)]));

const show = (): void => {
  const now = view();
  if (document.activeElement !== search) search.value = now.q;
  const words = wanted(now.q).split(/\s+/);
  const fitting = let_through(filtered, now).filter((row) => words.every((word) => names.get(row)?.includes(word)));
  show_filters(now);
  show_table(now, fitting);
  by_id('found').textContent = say('found', {
    count: fitting.length,
    instruments: counted('documents', rows.length),
  });
};

search.addEventListener('input', () => {
  note({ q: search.value });
  show();
});
by_id('tools').addEventListener('submit', (event) => {
  event.preventDefault();
  go({ q: search.value });
});
window.addEventListener('hashchange', show);
follow_links();
show();
