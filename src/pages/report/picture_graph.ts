// What the picture draws: documents and instruments, the paragraphs of each folded into it; where these are many,
// groups of them.
import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Graph, Whole } from './data';
import { groups_of, type Group } from './groups';
import { mixed, type Palette } from './palette';
import { is_resolved, type Selection } from './selection';
import type { View } from './view';

export type Point = {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  kind: string;
  read: boolean;
  is_group: boolean;
  goes: Partial<View>; // what a click shows
};
export type Line = { size: number; color: string; count: number; kind: string };
export type Drawn = DirectedGraph<Point, Line>;

const most_laid = 2000; // points that are laid out anew while somebody waits

/** How large points are: by their citations beside those of what is cited most; of few points each may be larger. */
const sizes_for = (groups: Group[]): ((group: Group) => number) => {
  const least = Math.max(1, Math.min(2.8, 60 / Math.sqrt(groups.length + 1)));
  const largest = 3.5 * least + 4;
  const most = groups.reduce((a, each) => Math.max(a, each.cited), 16);
  return ({ read, cited }) => Math.max(read ? 1.4 * least : 0, least + (largest - least) * Math.sqrt(cited / most));
};

/** Colours change with the look of the page. */
export const colour = (drawn: Drawn, colours: Palette): void => {
  const part = Math.max(0.16, Math.min(0.45, 9 / Math.sqrt(drawn.size + 1)));
  drawn.updateEachNodeAttributes((_, point) => ({ ...point, color: colours.of_kind(point.kind) }), {
    attributes: ['color'],
  });
  const pale = new Map<string, string>();
  drawn.updateEachEdgeAttributes(
    (_, line) => {
      const known = pale.get(line.kind) ?? mixed(colours.of_kind(line.kind), colours.paper, part);
      pale.set(line.kind, known);
      return { ...line, color: known };
    },
    { attributes: ['color'] },
  );
};

/** Who cites whom, by group, and how often. */
const ties_of = (graph: Graph, now: Selection, key_of: Map<Whole, string>): Map<string, Map<string, number>> => {
  const counts = new Map<string, Map<string, number>>();
  const count = (from: Whole, to: Whole, weight: number): void => {
    const [a, b] = [key_of.get(from), key_of.get(to)];
    if (a === undefined || b === undefined || a === b) return;
    const of_a = counts.get(a) ?? new Map<string, number>();
    counts.set(a, of_a.set(b, (of_a.get(b) ?? 0) + weight));
  };
  for (const { from, to, weight } of now.citations.filter(is_resolved)) count(from.whole, to.whole, weight);
  for (const { from, to, relation, weight } of graph.ties)
    if (relation === 'cited_with') count(from.whole, to.whole, weight);
  return counts;
};

const middle = (wholes: Whole[], axis: 0 | 1): number =>
  wholes.reduce((sum, each) => sum + each.place[axis], 0) / wholes.length;

/** The places that the report came with are those of the whole graph; a part of it has better ones of its own. */
const lay_out = (drawn: Drawn): void => {
  if (drawn.order < 3 || drawn.order > most_laid) return;
  const settings = forceAtlas2.inferSettings(drawn);
  forceAtlas2.assign(drawn, {
    iterations: drawn.order > 500 ? 60 : 200,
    getEdgeWeight: 'size',
    settings: { ...settings, adjustSizes: false, linLogMode: true, barnesHutOptimize: drawn.order > 300 },
  });
};

export interface Drawing {
  drawn: Drawn;
  key_of: Map<Whole, string>; // the point that a document or an instrument is in
}

/** Draws what the filters let through. */
export const drawing_of = (graph: Graph, now: Selection, grouped: boolean): Drawing => {
  const drawn: Drawn = new DirectedGraph<Point, Line>({ allowSelfLoops: false });
  const groups = groups_of(graph, now, grouped);
  const key_of = new Map<Whole, string>();
  const size_of = sizes_for(groups);
  groups.forEach((group, at) => {
    for (const whole of group.wholes) key_of.set(whole, String(at));
    drawn.addNode(String(at), {
      x: middle(group.wholes, 0),
      y: middle(group.wholes, 1) + (group.is_group ? at / 1000 : 0), // no two in one place
      size: size_of(group),
      color: '',
      label: group.label,
      kind: group.kind,
      read: group.read,
      is_group: group.is_group,
      goes: group.goes,
    });
  });
  for (const [from, targets] of ties_of(graph, now, key_of)) {
    for (const [to, count] of targets) {
      const size = Math.min(4, 1 + Math.log2(count) / 2);
      drawn.addDirectedEdge(from, to, { size, color: '', count, kind: drawn.getNodeAttribute(to, 'kind') });
    }
  }
  const is_whole = !grouped && now.citations.length === graph.citations.length;
  if (!is_whole) lay_out(drawn);
  return { drawn, key_of };
};
