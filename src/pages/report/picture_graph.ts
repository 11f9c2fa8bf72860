// What the picture draws: documents and instruments, the paragraphs of each folded into it.
import { DirectedGraph } from 'graphology';
import type { Graph, Whole } from './data';
import { mixed, type Palette } from './palette';
import { is_resolved, type Selection } from './selection';

export type Point = { x: number; y: number; size: number; color: string; hidden: boolean; whole: Whole };
export type Line = { size: number; color: string; hidden: boolean; count: number };
export type Drawn = DirectedGraph<Point, Line>;

export const key_of = (whole: Whole): string => String(whole.index);

/** How large points are: by their citations beside those of what is cited most; of few points each may be larger. */
const sizes_for = (drawn: Drawn, tallies: Iterable<number>): ((whole: Whole, cited: number) => number) => {
  const least = Math.max(1, Math.min(2.8, 60 / Math.sqrt(drawn.order + 1)));
  const largest = 3.5 * least + 4;
  let most = 16;
  for (const each of tallies) most = Math.max(most, each);
  return (whole, cited) => Math.max(whole.read ? 1.4 * least : 0, least + (largest - least) * Math.sqrt(cited / most));
};

const is_only_read = (whole: Whole): boolean => whole.read && whole.citations === 0;

/** Colours change with the look of the page. */
export const colour = (drawn: Drawn, colours: Palette): void => {
  const part = Math.max(0.16, Math.min(0.45, 9 / Math.sqrt(drawn.size + 1)));
  drawn.updateEachNodeAttributes(
    (_, point) => ({ ...point, color: is_only_read(point.whole) ? colours.quiet : colours.of_kind(point.whole.kind) }),
    { attributes: ['color'] },
  );
  const pale = new Map<string, string>();
  drawn.updateEachEdgeAttributes(
    (_, line, _from, _to, _a, to) => {
      const { kind } = to.whole;
      if (!pale.has(kind)) pale.set(kind, mixed(colours.of_kind(kind), colours.paper, part));
      return { ...line, color: pale.get(kind) as string };
    },
    { attributes: ['color'] },
  );
};

export const drawn_of = (graph: Graph): Drawn => {
  const drawn: Drawn = new DirectedGraph<Point, Line>({ allowSelfLoops: false });
  for (const whole of graph.wholes) {
    const [x, y] = whole.place;
    drawn.addNode(key_of(whole), { x, y, size: 2, color: '', hidden: true, whole });
  }
  const tie = (from: Whole, to: Whole): void => {
    if (from === to) return;
    if (!drawn.hasDirectedEdge(key_of(from), key_of(to)))
      drawn.addDirectedEdge(key_of(from), key_of(to), { size: 1, color: '', hidden: true, count: 0 });
  };
  for (const { from, to } of graph.citations.filter(is_resolved)) tie(from.whole, to.whole);
  for (const { from, to, relation } of graph.ties) if (relation === 'cited_with') tie(from.whole, to.whole);
  return drawn;
};

/** Shows what the filters let through, each as large as it is cited. */
export const narrow_to = (drawn: Drawn, graph: Graph, now: Selection): void => {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const count = (from: Whole, to: Whole, weight: number): void => {
    seen.add(key_of(from)).add(key_of(to));
    const edge = from === to ? undefined : drawn.directedEdge(key_of(from), key_of(to));
    if (edge !== undefined) counts.set(edge, (counts.get(edge) ?? 0) + weight);
  };
  for (const { from, to, weight } of now.citations.filter(is_resolved)) count(from.whole, to.whole, weight);
  for (const { from, to, relation, weight } of graph.ties)
    if (relation === 'cited_with') count(from.whole, to.whole, weight);
  const cited = (whole: Whole): number => now.tallies.get(whole)?.paragraphs ?? 0;
  const size_of = sizes_for(drawn, graph.wholes.map(cited));
  drawn.updateEachNodeAttributes(
    (key, point) => ({ ...point, hidden: !seen.has(key), size: size_of(point.whole, cited(point.whole)) }),
    { attributes: ['hidden', 'size'] },
  );
  drawn.updateEachEdgeAttributes(
    (key, line) => {
      const total = counts.get(key) ?? 0;
      return { ...line, count: total, hidden: total === 0, size: Math.min(4, 1 + Math.log2(Math.max(1, total)) / 2) };
    },
    { attributes: ['hidden', 'size'] },
  );
};
