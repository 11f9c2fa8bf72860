// Paragraphs that hold the words searched for, or whose citations the filters let through.
import type { Citation, Graph, Item } from './data';
import { by_id, in_steps, make } from './element';
import { quotation } from './quotation';
import type { Index } from './search';
import type { Selection } from './selection';
import { counted, say } from './words';

const step = 20;

const citing = (citations: Citation[]): Item[] => [...new Set(citations.map((each) => each.from))];

/** Nothing is shown where nothing was asked. */
export const show_passages = (graph: Graph, index: Index, words: string, now: Selection, filtered: boolean): void => {
  const asked = words.length > 1;
  const among = filtered ? citing(now.citations) : asked ? graph.items : [];
  const found = among.filter((item) => item.text && (!asked || index.text_holds(item, words)));
  by_id('passages').replaceChildren(
    ...(found.length === 0
      ? []
      : [
          make('h2', {}, say('passages', { paragraphs: counted('paragraphs', found.length) })),
          ...in_steps(
            found,
            step,
            (item) => quotation(graph, item, []),
            (count) => say('more', { count }),
          ),
        ]),
  );
};
