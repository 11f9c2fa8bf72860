// What is drawn over the picture: names, rings about what was read, and what one point is tied to.
import type Sigma from 'sigma';
import { write_names, type Named } from './names';
import { palette, type Palette } from './palette';
import type { Line, Point } from './picture_graph';

const most_names = 400; // that are tried; far fewer find room
const most_rings = 300; // more would hide what is below

export interface Overlay {
  paint: () => void;
  look_again: () => void; // after colours or points have changed
  forget: () => void; // what was chosen and found, before the points change
  focus: (key: string | null) => void; // one point with all that it is tied to
  light: (keys: string[]) => void; // some points among the others; none: all alike
}

export const overlay_on = (sigma: Sigma<Point, Line>, stage: HTMLElement): Overlay => {
  const canvas = document.createElement('canvas');
  const on = canvas.getContext('2d') as CanvasRenderingContext2D;
  const font = getComputedStyle(document.body).fontFamily;
  let colours: Palette = palette();
  let ranked: string[] = []; // the largest first
  let ringed: string[] = [];
  let chosen: string | null = null;
  let lit: string[] = [];
  canvas.className = 'overlay';
  // under the canvas that takes the mouse
  stage.insertBefore(canvas, stage.lastElementChild);

  const point_of = (key: string): Named => {
    const data = sigma.getNodeDisplayData(key) ?? { x: 0, y: 0, size: 0 };
    const at = sigma.framedGraphToViewport(data);
    const { label, is_group } = sigma.getGraph().getNodeAttributes(key);
    return { x: at.x, y: at.y, size: sigma.scaleSize(data.size), label, strong: is_group };
  };

  const is_seen = ({ x, y }: Named, { width, height }: { width: number; height: number }): boolean =>
    x > 0 && y > 0 && x < width && y < height;

  const disc = ({ x, y, size }: Named): void => {
    on.beginPath();
    on.arc(x, y, size, 0, 2 * Math.PI);
  };

  const ring = (point: Named): void => {
    on.strokeStyle = colours.ink;
    on.lineWidth = 1.5;
    disc({ ...point, size: point.size + 2 });
    on.stroke();
  };

  const ties = (key: string, middle: Named): Named[] => {
    const near = sigma
      .getGraph()
      .neighbors(key)
      .map((each) => ({ key: each, point: point_of(each), data: sigma.getGraph().getNodeAttributes(each) }));
    for (const { point, data } of near) {
      on.strokeStyle = data.color;
      on.globalAlpha = near.length > 400 ? 0.4 : 0.75;
      on.lineWidth = 1.2;
      on.beginPath();
      on.moveTo(middle.x, middle.y);
      on.lineTo(point.x, point.y);
      on.stroke();
    }
    on.globalAlpha = 1;
    for (const { point, data } of near) {
      on.fillStyle = data.color;
      disc(point);
      on.fill();
      if (data.read) ring(point);
    }
    return near.sort((a, b) => b.data.size - a.data.size).map(({ point }) => point);
  };

  const paint_focus = (key: string): Named[] => {
    const middle = { ...point_of(key), strong: true };
    const near = ties(key, middle);
    on.fillStyle = sigma.getGraph().getNodeAttribute(key, 'color');
    disc({ ...middle, size: middle.size + 2 });
    on.fill();
    ring({ ...middle, size: middle.size + 2 });
    return [middle, ...near];
  };

  const paint_lit = (): Named[] => {
    const points = lit
      .filter((key) => sigma.getGraph().hasNode(key))
      .map((key) => ({ key, point: point_of(key) }));
    for (const { key, point } of points) {
      on.fillStyle = sigma.getGraph().getNodeAttribute(key, 'color');
      disc(point);
      on.fill();
    }
    return points.sort((a, b) => b.point.size - a.point.size).map(({ point }) => point);
  };

  const paint_all = (edges: { width: number; height: number }): Named[] => {
    const seen: Named[] = [];
    for (const key of ringed) {
      const point = point_of(key);
      if (is_seen(point, edges)) ring(point);
    }
    for (const key of ranked) {
      const point = point_of(key);
      if (is_seen(point, edges)) seen.push(point);
      if (seen.length === most_names) break;
    }
    return seen;
  };

  const paint = (): void => {
    const edges = sigma.getDimensions();
    const density = window.devicePixelRatio || 1;
    canvas.width = edges.width * density;
    canvas.height = edges.height * density;
    canvas.style.width = `${edges.width}px`;
    canvas.style.height = `${edges.height}px`;
    on.setTransform(density, 0, 0, density, 0, 0);
    stage.classList.toggle('focused', chosen !== null || lit.length > 0);
    const points = chosen !== null ? paint_focus(chosen) : lit.length > 0 ? paint_lit() : paint_all(edges);
    write_names(on, points.filter((each) => is_seen(each, edges)).slice(0, most_names), colours, font, edges);
  };

  return {
    paint,
    look_again: () => {
      colours = palette();
      ranked = sigma
        .getGraph()
        .nodes()
        .sort((a, b) => sigma.getGraph().getNodeAttribute(b, 'size') - sigma.getGraph().getNodeAttribute(a, 'size') || Number(a) - Number(b));
      ringed = ranked.filter((key) => sigma.getGraph().getNodeAttribute(key, 'read'));
      if (ringed.length > most_rings) ringed = [];
    },
    forget: () => {
      chosen = null;
      lit = [];
      ranked = [];
      ringed = [];
    },
    focus: (key) => {
      chosen = key;
      paint();
    },
    light: (keys) => {
      lit = keys;
      paint();
    },
  };
};
