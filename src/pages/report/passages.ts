// Paragraphs that hold the words searched for, or whose citations the filters let through.
import type { Citation, Graph, Item } from './data';
import { by_id, in_steps, make } from './element';
import { quotation } from './quotation';
import type { Index } from './search';
import type { Selection } from './selection';
import type { Texts } from './texts';
import { counted, say } from './words';

const step = 20;

const citing = (citations: Citation[]): Item[] => [...new Set(citations.map((each) => each.from))];

export interface Passages {
  show: (words: string, now: Selection, filtered: boolean) => void;
}

/** Nothing is shown where nothing was asked. Words are looked for once all texts are there. */
export const passages_of = (graph: Graph, texts: Texts, index: Index): Passages => {
  let latest = 0;
  const found_in = (words: string, now: Selection, filtered: boolean): Item[] => {
    const asked = words.length > 1;
    const among = filtered ? citing(now.citations) : asked ? graph.items : [];
    return among.filter((item) =>
      asked ? item.text && index.text_holds(item, words) : item.text || texts.is_waiting(item),
    );
  };
  const list = (found: Item[]): void =>
    by_id('passages').replaceChildren(
      ...(found.length === 0
        ? []
        : [
            make('h2', { id: 'passages-head' }, say('passages', { paragraphs: counted('paragraphs', found.length) })),
            ...in_steps(
              found,
              step,
              (item) => quotation(graph, texts, item, []),
              (count) => say('more', { count }),
            ),
          ]),
    );
  return {
    show: (words, now, filtered) => {
      const turn = ++latest;
      if (words.length < 2 || texts.all_here()) return list(found_in(words, now, filtered));
      by_id('passages').replaceChildren(make('p', { class: 'small', role: 'status' }, say('loading')));
      return void texts.load_all().then(() => {
        if (turn === latest) list(found_in(words, now, filtered));
      });
    },
  };
};
