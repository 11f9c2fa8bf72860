// What is searched in: what instruments are called, and what paragraphs say.
import type { Graph, Item, Whole } from './data';
import { plain } from './plain';

export interface Index {
  names_hold: (whole: Whole, words: string) => boolean;
  text_holds: (item: Item, words: string) => boolean;
}

/** Texts are made plain when they are first asked for, and kept. */
export const index_of = (graph: Graph): Index => {
  const said = new Map<Whole, Set<string>>();
  for (const each of graph.citations) {
    const all = said.get(each.to.whole);
    if (all) all.add(each.words);
    else said.set(each.to.whole, new Set([each.words]));
  }
  const keep = <Key extends Item>(text: (key: Key) => string): ((key: Key, words: string) => boolean) => {
    const known = new Map<Key, string>();
    return (key, words) => {
      let found = known.get(key);
      if (found === undefined) known.set(key, (found = plain(text(key))));
      return found.includes(words);
    };
  };
  return {
    names_hold: keep((whole: Whole) =>
      [whole.id, whole.label, whole.title, whole.symbol, whole.names, ...(said.get(whole) ?? [])].join('\n'),
    ),
    text_holds: keep((item: Item) => item.text),
  };
};
