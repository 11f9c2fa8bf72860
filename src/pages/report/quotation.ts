// A paragraph as it stands in its document, what it cites marked.
import type { Citation, Graph, Item } from './data';
import { button, make, name, short } from './element';
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

/** One reference in words: what is said, by which verb, and what of it is in doubt. */
export const in_words = ({ to, verb, state, words, doubt }: Citation): Node[] => {
  const said: Node[] = [words ? make('bdi', {}, `“${short(words)}”`) : make('span')]; // folded ones have no words
  if (verb) said.push(make('span', {}, `, ${say_name('verb', verb)}`));
  if (to.whole !== to || !words) said.push(make('span', {}, words ? ', ' : ''), make('bdi', {}, short(to.id)));
  if (state !== 'resolved') {
    const why =
      state === 'ambiguous' ? say('candidates', { names: short(doubt, 400) }) : short(say_name('reason', doubt), 400);
    said.push(make('span', { class: 'state' }, say_name('status', state)), make('span', {}, doubt ? ` ${why}` : ''));
  }
  return said;
};

export const quotation = (graph: Graph, item: Item, citations: Citation[], about = ''): HTMLElement => {
  const { whole } = item;
  const head = make(
    'h3',
    {},
    make('a', { href: link_to({ show: item.id }) }, name(item.label)),
    make('span', { class: 'small' }, ` ${whole.date || whole.year || say('undated')}`),
  );
  const made = make('article', {}, head);
  if (item.text) made.append(marked(graph, item, about, false));
  made.append(make('ul', { class: 'small' }, ...citations.map((each) => make('li', {}, ...in_words(each)))));
  return made;
};
