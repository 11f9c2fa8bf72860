// A paragraph as it stands in its document, what it cites marked.
import { page_of, type Citation, type Graph, type Item } from './data';
import { button, make, name, short, type Inside } from './element';
import { term } from './term';
import type { Texts } from './texts';
import { link_to } from './view';
import { say, say_name } from './words';

const longest = 4000; // letters of a text that are shown at once

/** The words as the running text has them, which has plain letters and digits; "" where it does not. */
const found_words = (text: string, words: string): string => {
  if (text.includes(words)) return words;
  const plain = words.normalize('NFKC');
  return text.includes(plain) ? plain : '';
};

const marked = (graph: Graph, item: Item, about: string, whole_text: boolean): HTMLElement => {
  const text = whole_text ? item.text : item.text.slice(0, longest);
  const made = make('p', { dir: 'auto', lang: item.whole.language });
  let at = 0;
  for (const { to, words } of graph.leaving.get(item) ?? []) {
    const surface = found_words(text, words);
    const found = surface ? text.indexOf(surface, at) : -1;
    if (found < 0) continue;
    const { whole } = to;
    made.append(
      make('span', {}, text.slice(at, found)),
      make(
        'a',
        {
          class: `ref ${whole.kind}${whole.id === about ? ' this' : ''}`,
          href: link_to({ show: whole.id }),
          title: short(to.id),
        },
        surface,
      ),
    );
    at = found + surface.length;
  }
  made.append(make('span', {}, text.slice(at)));
  if (text.length < item.text.length) {
    made.append(
      '… ',
      button(say('whole_text'), () => made.replaceWith(marked(graph, item, about, true))),
    );
  }
  return made;
};

/** What an ambiguous reference may mean, by names. */
export const candidates_of = (graph: Graph, doubt: string): string =>
  short(
    doubt
      .split(' ')
      .map((id) => graph.by_id.get(id)?.label ?? graph.called.get(id) ?? id)
      .join('; '),
    400,
  );

/** One reference in words: what is said, by which verb, and what of it is in doubt. */
export const in_words = (graph: Graph, { to, verb, state, words, doubt }: Citation): Node[] => {
  const said: Node[] = [words ? make('bdi', {}, `“${short(words)}”`) : make('span')]; // folded ones have no words
  if (verb) said.push(make('span', {}, `, ${say_name('verb', verb)}`));
  if (to.whole !== to || !words) said.push(make('span', {}, words ? ', ' : ''), make('bdi', {}, short(to.label)));
  if (state !== 'resolved') {
    const why =
      state === 'ambiguous'
        ? say('candidates', { names: candidates_of(graph, doubt) })
        : short(say_name('reason', doubt), 400);
    said.push(
      make('span', { class: 'state' }, term(state, say_name('status', state))),
      make('span', {}, doubt ? ` ${why}` : ''),
    );
  }
  return said;
};

/** Its text, at once or once it is there. */
const text_of = (graph: Graph, texts: Texts, item: Item, about: string): Node[] => {
  if (item.text) return [marked(graph, item, about, false)];
  if (!texts.is_waiting(item)) return [];
  const waiting = make('p', { 'aria-busy': 'true' }, '…');
  void texts.load(item).then(() => waiting.replaceWith(...text_of(graph, texts, item, about)));
  return [waiting];
};

/** The way to its page in the site. */
export const read_whole = (item: Item): Inside[] => {
  const page = page_of(item);
  return page ? [' ', make('a', { href: page, class: 'small read' }, say('read_whole'))] : [];
};

export const quotation = (
  graph: Graph,
  texts: Texts,
  item: Item,
  citations: Citation[],
  about = '',
): HTMLElement => {
  const { whole } = item;
  const head = make(
    'h3',
    {},
    make('a', { href: link_to({ show: item.id }) }, name(item.label)),
    make('span', { class: 'small' }, ` ${whole.date || whole.year || say('undated')}`),
    ...read_whole(item),
  );
  return make(
    'article',
    {},
    head,
    ...text_of(graph, texts, item, about),
    make('ul', { class: 'small' }, ...citations.map((each) => make('li', {}, ...in_words(graph, each)))),
  );
};
