// What the colours of the picture mean.
import type { Graph } from './data';
import { make } from './element';
import { say, say_name } from './words';

export const legend_of = (graph: Graph): HTMLElement => {
  const kinds = ['treaty', 'resolution', 'infcirc', 'document', 'conference'].filter((kind) =>
    graph.wholes.some((each) => each.kind === kind),
  );
  return make(
    'ul',
    { class: 'legend' },
    ...kinds.map((kind) => make('li', { class: kind }, say_name('kind', kind))),
    ...(graph.wholes.some((each) => each.read) ? [make('li', { class: 'read' }, say('was_read'))] : []),
  );
};
