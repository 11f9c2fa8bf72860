// What is known of that which was chosen: who cites it, or what it says.
import type { Citation, Graph, Item, Tie, Whole } from './data';
import { by_id, in_steps, make, name, short } from './element';
import { quotation, read_whole } from './quotation';
import { is_resolved, oldest_first, type Selection } from './selection';
import type { Texts } from './texts';
import { room_in, timeline } from './timeline';
import { link_to, type View } from './view';
import { counted, say, say_name } from './words';

const step = 15; // paragraphs at a time

const grouped = <Key>(citations: Citation[], key: (each: Citation) => Key): Map<Key, Citation[]> => {
  const made = new Map<Key, Citation[]>();
  for (const each of citations) {
    const all = made.get(key(each));
    if (all) all.push(each);
    else made.set(key(each), [each]);
  }
  return made;
};

const more = (count: number): string => say('more', { count });

const link = (item: Item): HTMLElement => make('a', { href: link_to({ show: item.id }) }, name(item.label));

/** Where it can be read. Only addresses of the web are links: others could run something. */
const reading = (url: string): Node[] => {
  if (!/^https?:\/\//i.test(url)) return [];
  let host = url;
  try {
    host = new URL(url).host;
  } catch {
    return [];
  }
  return [
    make('p', {}, make('a', { href: url, rel: 'noreferrer noopener', class: 'outside' }, say('read_at', { host }))),
  ];
};

const cited_by = (graph: Graph, texts: Texts, whole: Whole, now: Selection): Node[] => {
  const tally = now.tallies.get(whole);
  if (!tally || tally.citations.length === 0) return [];
  const from = grouped(oldest_first(tally.citations), (each) => each.from);
  return [
    ...timeline(tally.citations, room_in(by_id('detail')) - 36),
    make(
      'h3',
      {},
      say('cited_by', {
        paragraphs: counted('paragraphs', tally.paragraphs),
        documents: counted('documents', tally.documents),
      }),
    ),
    ...in_steps([...from], step, ([item, citations]) => quotation(graph, texts, item, citations, whole.id), more),
  ];
};

const ties_of = (graph: Graph, whole: Whole): Node[] => {
  const near: [string, Item][] = graph.ties.flatMap(({ from, to, relation }: Tie): [string, Item][] =>
    from.whole === whole
      ? [[say_name('relation', relation), to]]
      : to.whole === whole
        ? [[say_name('relation', `from_${relation}`), from]]
        : [],
  );
  if (near.length === 0) return [];
  return [
    make('h3', {}, say('related')),
    make('ul', {}, ...near.slice(0, 200).map(([said, item]) => make('li', {}, `${said} `, link(item)))),
  ];
};

/** What a document that was read cites, and its paragraphs that do. */
const cites = (graph: Graph, texts: Texts, whole: Whole, now: Selection): Node[] => {
  const own = now.citations.filter((each) => each.from.whole === whole);
  if (own.length === 0) return [];
  const about = grouped(own.filter(is_resolved), (each) => each.to.whole);
  const all = [...about]
    .map(([to, citations]) => ({ to, count: citations.reduce((sum, each) => sum + each.weight, 0) }))
    .sort((a, b) => b.count - a.count);
  const paragraphs = [
    ...grouped(
      own.filter((each) => each.from !== whole),
      (each) => each.from,
    ),
  ];
  return [
    make('h3', {}, say('cites', { instruments: counted('instruments', about.size) })),
    ...in_steps(
      all,
      step,
      ({ to, count }) =>
        make(
          'p',
          { class: `kind ${to.kind}` },
          link(to),
          make('span', { class: 'small' }, ` ${counted('times', count)}`),
        ),
      more,
    ),
    ...(paragraphs.length === 0
      ? []
      : [
          make('h3', {}, say('passages', { paragraphs: counted('paragraphs', paragraphs.length) })),
          ...in_steps(paragraphs, step, ([item, citations]) => quotation(graph, texts, item, citations), more),
        ]),
  ];
};

const facts = (item: Item, whole: Whole): string =>
  [
    short(item.id),
    say_name('kind', item.kind),
    whole.symbol !== item.id ? whole.symbol : '',
    whole.organ,
    whole.cycle,
    whole.date || (whole.year ? String(whole.year) : ''),
  ]
    .filter(Boolean)
    .join(' · ');

const head = (item: Item): Node[] => [
  make('a', { href: link_to({ show: '' }), class: 'close', 'aria-label': say('close'), title: say('close') }, '×'),
  make('h2', { tabindex: '-1', dir: 'auto' }, short(item.label, 300)),
  make('p', { class: 'small' }, facts(item, item.whole)),
];

const of_part = (graph: Graph, texts: Texts, item: Item): Node[] => [
  make('p', { class: 'small' }, link(item.whole)),
  ...(item.text || texts.is_waiting(item) || item.kind !== 'paragraph' ? [] : [make('p', { class: 'small' }, say('no_text'))]),
  quotation(graph, texts, item, graph.leaving.get(item) ?? []),
];

const of_whole = (graph: Graph, texts: Texts, whole: Whole, now: Selection): Node[] => [
  ...(whole.title && whole.title !== whole.label ? [make('p', { dir: 'auto' }, short(whole.title, 1000))] : []),
  ...(whole.page ? [make('p', {}, ...read_whole(whole))] : []),
  ...reading(whole.url),
  ...cited_by(graph, texts, whole, now),
  ...cites(graph, texts, whole, now),
  ...ties_of(graph, whole),
];

export const show_detail = (graph: Graph, texts: Texts, view: View, now: Selection): void => {
  const item = graph.by_id.get(view.show);
  const panel = by_id('detail');
  document.body.classList.toggle('detailed', item !== undefined);
  panel.className = item ? item.whole.kind : '';
  panel.replaceChildren(
    ...(item
      ? [...head(item), ...(item.whole === item ? of_whole(graph, texts, item.whole, now) : of_part(graph, texts, item))]
      : []),
  );
  panel.scrollTop = 0;
};
