// The graph drawn with WebGL. Where there is none the page keeps the picture that stands in it.
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram, NodePointProgram } from 'sigma/rendering';
import type { Graph, Whole } from './data';
import { buttons_for, is_still, look_from, note_camera, steer_by_keys } from './camera';
import { by_id, make } from './element';
import { legend_of } from './legend';
import { overlay_on } from './overlay';
import { palette } from './palette';
import { colour, drawn_of, key_of, narrow_to, type Line, type Point } from './picture_graph';
import type { Selection } from './selection';
import { go, type View } from './view';
import { say } from './words';

const many_lines = 20_000; // from here on lines are thin, and wait while the picture moves

export interface Picture {
  show: (now: View, selection: Selection) => void;
  light: (found: Whole[]) => void; // what a search has found
}

const renderer = (graph: Graph, drawn: ReturnType<typeof drawn_of>, stage: HTMLElement): Sigma<Point, Line> => {
  const is_large = drawn.size > many_lines;
  const sigma = new Sigma<Point, Line>(drawn, stage, {
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
  // the frame stays where it is, whatever the filters hide
  const xs = graph.wholes.map((each) => each.place[0]);
  const ys = graph.wholes.map((each) => each.place[1]);
  const range = (all: number[]): [number, number] => [
    all.reduce((a, b) => Math.min(a, b), 0),
    all.reduce((a, b) => Math.max(a, b), 0),
  ];
  sigma.setCustomBBox({ x: range(xs), y: range(ys) });
  return sigma;
};

const made = (graph: Graph): Picture => {
  const stage = make('div', { id: 'stage', tabindex: '0', role: 'application', 'aria-label': say('picture') });
  const figure = by_id('picture');
  figure.prepend(stage);
  figure.classList.add('drawn');
  const drawn = drawn_of(graph);
  const sigma = renderer(graph, drawn, stage);
  const overlay = overlay_on(sigma, drawn, stage);
  const refresh = (): void => {
    colour(drawn, palette());
    overlay.look_again();
    sigma.refresh();
  };
  let chosen: string | null = null;
  let last: Selection | undefined;
  stage.append(buttons_for(sigma));
  figure.append(legend_of(graph), make('figcaption', { class: 'small' }, say('picture_hint')));
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
  sigma.on('clickNode', ({ node }) => go({ show: drawn.getNodeAttribute(node, 'whole').id }));
  sigma.on('clickStage', () => {
    stage.focus({ preventScroll: true });
    if (chosen !== null) go({ show: '' });
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);
  new ResizeObserver(() => sigma.scheduleRender()).observe(stage);
  note_camera(sigma);
  return {
    show: (now, selection) => {
      if (selection !== last) {
        narrow_to(drawn, graph, selection);
        refresh();
        last = selection;
      }
      look_from(sigma, now.at);
      const item = graph.by_id.get(now.show);
      chosen =
        item && drawn.hasNode(key_of(item.whole)) && !drawn.getNodeAttribute(key_of(item.whole), 'hidden')
          ? key_of(item.whole)
          : null;
      overlay.focus(chosen);
    },
    light: (found) => overlay.light(found.map(key_of).filter((key) => drawn.hasNode(key))),
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
