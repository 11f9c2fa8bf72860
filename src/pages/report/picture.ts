// The graph drawn with WebGL. Where there is none the page keeps the picture that stands in it.
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram, NodePointProgram } from 'sigma/rendering';
import type { Graph, Whole } from './data';
import { buttons_for, is_still, look_from, note_camera, steer_by_keys } from './camera';
import { DirectedGraph } from 'graphology';
import { button, by_id, make } from './element';
import { is_crowded } from './groups';
import { legend_of } from './legend';
import { overlay_on } from './overlay';
import { palette } from './palette';
import { colour, drawing_of, type Drawn, type Line, type Point } from './picture_graph';
import type { Selection } from './selection';
import { go, type View } from './view';
import { say } from './words';

const many_lines = 20_000; // from here on lines are thin, and wait while the picture moves

export interface Picture {
  show: (now: View, selection: Selection) => void;
  light: (found: Whole[]) => void; // what a search has found
}

const renderer = (graph: Graph, stage: HTMLElement): Sigma<Point, Line> => {
  const is_large = graph.citations.length > many_lines;
  const nothing: Drawn = new DirectedGraph<Point, Line>();
  return new Sigma<Point, Line>(nothing, stage, {
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    defaultEdgeType: 'line',
    nodeProgramClasses: { circle: NodePointProgram },
    edgeProgramClasses: { line: is_large ? EdgeLineProgram : EdgeRectangleProgram },
    hideEdgesOnMove: is_large,
    zIndex: false,
    stagePadding: 40,
    minCameraRatio: 0.01,
    maxCameraRatio: 4,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(Math.max(ratio, 0.1)),
    allowInvalidContainer: true,
    ...(is_still() ? { inertiaDuration: 0, zoomDuration: 1, doubleClickZoomingDuration: 1 } : {}),
  });
};

/** What a mouse and a finger do is not the same. */
const hint = (): HTMLElement =>
  make(
    'figcaption',
    { class: 'small' },
    matchMedia('(pointer: coarse)').matches ? say('picture_hint_touch') : say('picture_hint'),
  );

/** Groups, or every point: a button where there are so many that both make sense. */
const grouping = (change: () => void): { button: HTMLButtonElement; wanted: () => boolean } => {
  let wanted = true;
  const press = button(say('every_point'), () => {
    wanted = !wanted;
    press.textContent = wanted ? say('every_point') : say('as_groups');
    change();
  });
  press.id = 'grouping';
  press.hidden = true;
  return { button: press, wanted: () => wanted };
};

const made = (graph: Graph): Picture => {
  const stage = make('div', { id: 'stage', tabindex: '0', role: 'application', 'aria-label': say('picture') });
  const figure = by_id('picture');
  figure.prepend(stage);
  figure.classList.add('drawn');
  const sigma = renderer(graph, stage);
  const overlay = overlay_on(sigma, stage);
  let chosen: string | null = null;
  let last: Selection | undefined;
  let key_of = new Map<Whole, string>();
  const groups = grouping(() => last && fill(last));
  const fill = (selection: Selection): void => {
    const crowded = is_crowded(graph, selection);
    groups.button.hidden = !crowded;
    const drawing = drawing_of(graph, selection, crowded && groups.wanted());
    key_of = drawing.key_of;
    chosen = null;
    overlay.forget();
    colour(drawing.drawn, palette());
    sigma.setGraph(drawing.drawn);
    overlay.look_again();
    stage.dataset.points = String(drawing.drawn.order);
    last = selection;
  };
  stage.append(buttons_for(sigma));
  figure.append(legend_of(graph), groups.button, hint());
  steer_by_keys(sigma, stage);
  sigma.on('afterRender', overlay.paint);
  sigma.on('enterNode', ({ node }) => {
    stage.classList.add('pointing');
    overlay.focus(node);
  });
  sigma.on('leaveNode', () => {
    stage.classList.remove('pointing');
    overlay.focus(chosen);
  });
  sigma.on('clickNode', ({ node }) => go(sigma.getGraph().getNodeAttribute(node, 'goes')));
  sigma.on('clickStage', () => {
    stage.focus({ preventScroll: true });
    if (chosen !== null) go({ show: '' });
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    colour(sigma.getGraph() as Drawn, palette());
    overlay.look_again();
  });
  new ResizeObserver(() => sigma.scheduleRender()).observe(stage);
  note_camera(sigma);
  return {
    show: (now, selection) => {
      if (selection !== last) fill(selection);
      look_from(sigma, now.at);
      const item = graph.by_id.get(now.show);
      chosen = (item && key_of.get(item.whole)) ?? null;
      overlay.focus(chosen);
    },
    light: (found) =>
      overlay.light([...new Set(found.map((whole) => key_of.get(whole)).filter((key) => key !== undefined))]),
  };
};

/** Nothing where it cannot be drawn: without WebGL the library fails at its first canvas. */
export const picture_of = (graph: Graph): Picture | undefined => {
  if (graph.wholes.length === 0) return undefined;
  try {
    return made(graph);
  } catch {
    by_id('stage')?.remove();
    by_id('picture').classList.remove('drawn');
    return undefined;
  }
};
