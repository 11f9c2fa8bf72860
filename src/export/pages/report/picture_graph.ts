// What the picture draws: documents and instruments, the paragraphs of each folded into it.
import { DirectedGraph } from 'graphology';
import type { Graph, Whole } from './data';
import { mixed, type Palette } from './palette';
import type { Selection } from './selection';

export type Point = { x: number; y: number; size: number; color: string; hidden: boolean; whole: Whole };
export type Line = { size: number; color: string; hidden: boolean; count: number };
export type Drawn = DirectedGraph<Point, Line>;

export const key_of = (whole: Whole): string => String(whole.index);

const size_of = (cited: number): number => 2 + Math.min(10, Math.sqrt(cited) * 1.1);

/** Colours change with the look of the page. */
export const colour = (drawn: Drawn, colours: Palette): void => {
  const part = Math.max(0.14, Math.min(0.5, 14 / Math.sqrt(drawn.size + 1)));
  drawn.updateEachNodeAttributes((_, point) => ({ ...point, color: colours.of_kind(point.whole.kind) }), { attributes: ['color'] });
  const pale = new Map<string, string>();
  drawn.updateEachEdgeAttributes((_, line, _from, _to, _a, to) => {
    const { kind } = to.whole;
    if (!pale.has(kind)) pale.set(kind, mixed(colours.of_kind(kind), colours.paper, part));
    return { ...line, color: pale.get(kind) as string };
  }, { attributes: ['color'] });
};

export const drawn_of = (graph: Graph): Drawn => {
  const drawn: Drawn = new DirectedGraph<Point, Line>({ allowSelfLoops: false });
  for (const whole of graph.wholes) {
    const [x, y] = whole.place;
    drawn.addNode(key_of(whole), { x, y, size: size_of(0), color: '', hidden: true, whole });
  }
  const tie = (from: Whole, to: Whole): void => {
    if (from === to) return;
    if (!drawn.hasDirectedEdge(key_of(from), key_of(to))) drawn.addDirectedEdge(key_of(from), key_of(to), { size: 1, color: '', hidden: true, count: 0 });
  };
  for (const { from, to } of graph.citations) tie(from.whole, to.whole);
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
  for (const { from, to, weight } of now.citations) count(from.whole, to.whole, weight);
  for (const { from, to, relation, weight } of graph.ties) if (relation === 'cited_with') count(from.whole, to.whole, weight);
  drawn.updateEachNodeAttributes((key, point) => {
    const cited = now.tallies.get(point.whole)?.paragraphs ?? (graph.citations.length ? 0 : point.whole.citations);
    return { ...point, hidden: !seen.has(key), size: size_of(cited) };
  }, { attributes: ['hidden', 'size'] });
  drawn.updateEachEdgeAttributes((key, line) => {
    const total = counts.get(key) ?? 0;
    return { ...line, count: total, hidden: total === 0, size: Math.min(4, 0.7 + Math.log2(Math.max(1, total)) / 2) };
  }, { attributes: ['hidden', 'size'] });
};
