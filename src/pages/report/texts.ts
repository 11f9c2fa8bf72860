// The texts of paragraphs. In a site they stand in files of their own, each loaded when somebody looks at one of its
// paragraphs, for a page that is read from a disk may ask for scripts and for nothing else.
import type { Graph, Item } from './data';

export interface Texts {
  is_waiting: (item: Item) => boolean; // its text may come
  load: (item: Item) => Promise<void>; // its file
  load_all: () => Promise<void>;
  all_here: () => boolean;
}

type Take = (file: number, texts: string[]) => void;

const script = (address: string): Promise<void> =>
  new Promise((done) => {
    const made = document.createElement('script');
    made.src = address;
    made.addEventListener('load', () => done());
    made.addEventListener('error', () => done()); // the page goes on without
    document.head.append(made);
  });

export const texts_of = (graph: Graph): Texts => {
  const files = graph.text_files;
  const asked = new Map<number, Promise<void>>();
  const here = new Set<number>();
  const file_of = (item: Item): number => {
    let [low, high] = [0, files.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (files[middle] <= item.index) low = middle;
      else high = middle;
    }
    return low;
  };
  const take: Take = (file, texts) =>
    texts.forEach((text, at) => {
      const item = graph.items[files[file] + at];
      if (item.whole !== item) item.text = text;
    });
  (globalThis as unknown as { recital_texts: Take }).recital_texts = take;
  const load = (file: number): Promise<void> => {
    let coming = asked.get(file);
    if (!coming) {
      coming = script(`files/texts-${file}.js`).then(() => void here.add(file));
      asked.set(file, coming);
    }
    return coming;
  };
  return {
    is_waiting: (item) => files.length > 0 && item.kind === 'paragraph' && !here.has(file_of(item)),
    load: (item) => load(file_of(item)),
    load_all: () => Promise.all(files.map((_, file) => load(file))).then(() => undefined),
    all_here: () => here.size === files.length,
  };
};
