// The graph, as report_data.cpp writes it, with its rows tied together.

/** A document, an instrument, or a part of one. */
export interface Item {
  index: number;
  id: string;
  label: string;
  kind: string;
  text: string;
  whole: Whole;
}

/** A document or an instrument. */
export interface Whole extends Item {
  place: [number, number];
  title: string;
  symbol: string;
  date: string;
  year: number; // 0: unknown
  organ: string;
  session: string;
  agenda_item: string;
  cycle: string;
  language: string;
  url: string;
  names: string;
  page: string; // in a site: the page of a document that was read
  read: boolean;
  citations: number;
  values: (number | null)[]; // by Graph.columns
}

/** One reference, or several where the graph was folded. */
export interface Citation {
  from: Item;
  to: Item;
  verb: string;
  state: string;
  words: string;
  doubt: string; // the reason, or the candidates
  weight: number;
}

export interface Tie {
  from: Item;
  to: Item;
  relation: string;
  weight: number;
}

export interface Graph {
  level: string;
  columns: string[];
  items: Item[];
  wholes: Whole[];
  citations: Citation[];
  ties: Tie[];
  leaving: Map<Item, Citation[]>;
  by_id: Map<string, Item>;
  called: Map<string, string>; // names of what references may mean and the graph does not hold
  text_files: number[]; // in a site: the position of the first item of each file of texts
}

type PartRow = [owner: number, kind: number, suffix: string, label?: string, text?: string];
type WholeRow = { id: string; kind: number; place: [number, number] } & Partial<
  Omit<Whole, 'id' | 'kind' | 'place' | 'index' | 'whole'>
>;
type CitationRow = [
  from: number,
  to: number,
  verb: number,
  state: number,
  words: string,
  doubt: string,
  weight?: number,
];
interface Data {
  level: string;
  kinds: string[];
  relations: string[];
  states: string[];
  columns: string[];
  verbs: string[];
  nodes: (PartRow | WholeRow)[];
  cites: CitationRow[];
  ties: [from: number, to: number, relation: number, weight: number][];
  called?: Record<string, string>;
  text_files?: number[];
}

/** Without the marks that turn the direction of letters beyond its end. */
export const without_turns = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

const whole_of = (row: WholeRow, index: number, kinds: string[]): Whole => {
  const made = {
    title: '',
    symbol: '',
    date: '',
    year: 0,
    organ: '',
    session: '',
    agenda_item: '',
    cycle: '',
    language: '',
    url: '',
    names: '',
    page: '',
    read: false,
    citations: 0,
    values: [],
    text: '',
    ...row,
    index,
    kind: kinds[row.kind],
    label: without_turns(row.label || row.id),
  } as unknown as Whole;
  made.whole = made;
  return made;
};

/** Parts stand behind their wholes. */
const items_of = ({ nodes, kinds }: Data): Item[] => {
  const items: Item[] = [];
  nodes.forEach((row, index) => {
    if (!Array.isArray(row)) {
      items.push(whole_of(row, index, kinds));
      return;
    }
    const [owner, kind, suffix, label, text] = row;
    const whole = items[owner].whole;
    const id = whole.id + suffix;
    items.push({ index, id, label: without_turns(label || id), kind: kinds[kind], text: text || '', whole });
  });
  return items;
};

export const graph_of = (json: string): Graph => {
  const data: Data = JSON.parse(json);
  const items = items_of(data);
  const citations = data.cites.map(([from, to, verb, state, words, doubt, weight]) => ({
    from: items[from],
    to: items[to],
    verb: verb < 0 ? '' : data.verbs[verb],
    state: data.states[state],
    words,
    doubt,
    weight: weight ?? 1,
  }));
  const leaving = new Map<Item, Citation[]>();
  for (const each of citations) {
    const all = leaving.get(each.from);
    if (all) all.push(each);
    else leaving.set(each.from, [each]);
  }
  return {
    level: data.level,
    columns: data.columns,
    items,
    citations,
    leaving,
    wholes: items.filter((each): each is Whole => each.whole === each),
    ties: data.ties.map(([from, to, relation, weight]) => ({
      from: items[from],
      to: items[to],
      relation: data.relations[relation],
      weight,
    })),
    by_id: new Map(items.map((each) => [each.id, each])),
    called: new Map(Object.entries(data.called ?? {})),
    text_files: data.text_files ?? [],
  };
};

/** Where the site shows it: the page of a document, a paragraph within it; "" where there is none. */
export const page_of = (item: Item): string =>
  item.kind === 'paragraph' && item.whole.page
    ? `${item.whole.page}#${encodeURIComponent(item.id.slice(item.whole.id.length + 1))}`
    : item.whole.page;
