// The report on a graph: the address says what is seen, and each part of the page shows it.
import { cited_table_on } from './cited_table';
import { graph_of } from './data';
import { show_detail } from './detail';
import { show_documents } from './documents';
import { show_doubts } from './doubts';
import { by_id, make } from './element';
import { unfold_target } from './evidence';
import { filters_on } from './filters';
import { passages_of } from './passages';
import { show_parts } from './parts';
import { picture_of, type Picture } from './picture';
import { wanted } from './plain';
import { index_of } from './search';
import { filtered_citations, is_filtered, selector, type Selection, type Tally } from './selection';
import { texts_of } from './texts';
import { room_in, timeline } from './timeline';
import { follow_links, go, note, view, type View } from './view';
import { counted, say } from './words';

const graph = graph_of(by_id('data').textContent ?? '');
const texts = texts_of(graph);
const index = index_of(graph);
const passages = passages_of(graph, texts, index);
const selected = selector(graph);
const all = selected({ ...view(), kind: '', cycle: '', organ: '', language: '', verb: '', since: '', until: '' })
  .tallies.size;
let picture: Picture | undefined;

const search = make('input', { id: 'search', type: 'search', autocomplete: 'off', placeholder: say('search_hint') });
by_id('tools').prepend(make('label', {}, say('search'), search));
const show_filters = filters_on(
  filtered_citations(graph),
  graph.wholes.filter((each) => each.read).map((each) => each.year),
);
const show_table = cited_table_on(graph);

/** Does a part of the work again only where what it shows has changed. */
const parts = (): ((name: string, shows: unknown[], work: () => void) => void) => {
  const known = new Map<string, unknown[]>();
  return (name, shows, work) => {
    const before = known.get(name);
    if (before?.every((each, at) => each === shows[at])) return;
    known.set(name, shows);
    work();
  };
};
const part = parts();

let fitting: Tally[] = [];

const show_list = (now: View, words: string, selection: Selection): void => {
  fitting = [...selection.tallies.values()].filter((tally) => index.names_hold(tally.whole, words));
  show_table(now, fitting);
  const references = fitting.reduce((sum, each) => sum + each.references, 0);
  by_id('found').textContent =
    `${say('found', { count: fitting.length, instruments: counted('instruments', all) })} · ${counted('resolved_references', references)}`;
};

/** Where no name fits, one looks at the paragraphs. */
const put_passages_first = (first: boolean): void => {
  const [found, cited] = [by_id('passages'), by_id('table').closest('section')];
  if (first) cited?.before(found);
  else by_id('timeline').after(found);
};

const show_timeline = (selection: Selection): void => {
  const room = room_in(by_id('table').closest('section') as HTMLElement);
  const bars = timeline(selection.citations, room, (year) => go({ since: year, until: year }));
  by_id('timeline').replaceChildren(...(bars.length === 0 ? [] : [make('h2', {}, say('timeline')), ...bars]));
};

const show = (): void => {
  const now = view();
  const words = wanted(now.q);
  const selection = selected(now);
  if (document.activeElement !== search) search.value = now.q;
  show_filters(now);
  part('table', [words, selection, now.sort, now.page, now.show], () => show_list(now, words, selection));
  part('detail', [now.show, selection, window.innerWidth], () => show_detail(graph, texts, now, selection));
  part('passages', [words, selection], () => passages.show(words, selection, is_filtered(now)));
  part('order', [fitting.length === 0], () => put_passages_first(fitting.length === 0));
  part('documents', [selection], () => show_documents(graph.wholes, selection, is_filtered(now)));
  part('timeline', [selection, now.show === '', window.innerWidth], () => show_timeline(selection));
  part('doubts', [selection], () => show_doubts(graph, selection));
  show_parts();
  if (!picture) return;
  part('picture', [picture, selection, now.show, now.at], () => picture?.show(now, selection));
  part('found', [picture, selection, words], () => picture?.light(words ? fitting.map((tally) => tally.whole) : []));
};

/** The words are seen first; then comes what takes longer, and keeps the graphics card from showing anything. */
const once_painted = (work: () => void): void => {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    requestAnimationFrame(() => setTimeout(work));
    return;
  }
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    work();
  }).observe({ type: 'paint', buffered: true });
};

search.addEventListener('input', () => {
  note({ q: search.value });
  show();
});
window.addEventListener('resize', show);
window.addEventListener('hashchange', () => {
  unfold_target();
  const before = by_id('detail').querySelector('h2');
  show();
  const heading = by_id('detail').querySelector('h2');
  if (heading && heading !== before) heading.focus({ preventScroll: matchMedia('(min-width: 70rem)').matches });
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && event.target !== search && view().show) go({ show: '' });
});
follow_links();
unfold_target();
by_id('tools').addEventListener('submit', (event) => event.preventDefault());
show();

once_painted(() => {
  picture = picture_of(graph);
  show();
});
