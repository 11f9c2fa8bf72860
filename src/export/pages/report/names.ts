// Names beside the points of the picture, as many as there is room for.
import { short } from './element';
import type { Palette } from './palette';

/** A point on the screen that has a name. */
export interface Named {
  x: number;
  y: number;
  size: number;
  label: string;
  strong: boolean;
}

interface Box { left: number; top: number; right: number; bottom: number }

const cell = 64;

/** Boxes by the squares they reach into. */
const taken_places = (): { free: (box: Box) => boolean; take: (box: Box) => void } => {
  const squares = new Map<string, Box[]>();
  const visit = (box: Box, each: (key: string) => boolean): boolean => {
    for (let x = Math.floor(box.left / cell); x <= box.right / cell; x++) {
      for (let y = Math.floor(box.top / cell); y <= box.bottom / cell; y++) if (!each(`${x} ${y}`)) return false;
    }
    return true;
  };
  return {
    free: (box) => visit(box, (key) => !(squares.get(key) ?? []).some((other) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)),
    take: (box) => {
      visit(box, (key) => {
        const inside = squares.get(key);
        if (inside) inside.push(box);
        else squares.set(key, [box]);
        return true;
      });
    },
  };
};

/** Right of the point, left, below, above: where there is room first. */
const places = (point: Named, width: number, height: number): { x: number; y: number }[] => {
  const gap = point.size + 4;
  return [{ x: point.x + gap, y: point.y - height / 2 }, { x: point.x - gap - width, y: point.y - height / 2 },
    { x: point.x - width / 2, y: point.y + gap }, { x: point.x - width / 2, y: point.y - gap - height }];
};

/** Writes names in the order given; none upon another one, upon a point that came before it, or over the edge. */
export const write_names = (on: CanvasRenderingContext2D, points: Named[], colours: Palette, font: string, edges: { width: number; height: number }): void => {
  const taken = taken_places();
  const height = 16;
  on.textBaseline = 'middle';
  on.lineJoin = 'round';
  on.strokeStyle = colours.paper;
  on.fillStyle = colours.ink;
  for (const point of points) {
    taken.take({ left: point.x - point.size, top: point.y - point.size, right: point.x + point.size, bottom: point.y + point.size });
  }
  for (const point of points) {
    on.font = `${point.strong ? '600 13px' : '12px'} ${font}`;
    const label = short(point.label, 44);
    const width = on.measureText(label).width;
    const at = places(point, width, height).find(({ x, y }) => x > 2 && y > 2 && x + width < edges.width - 2 && y + height < edges.height - 2 &&
      taken.free({ left: x, top: y, right: x + width, bottom: y + height }));
    if (!at) continue;
    taken.take({ left: at.x - 2, top: at.y, right: at.x + width + 2, bottom: at.y + height });
    on.lineWidth = 4;
    on.strokeText(label, at.x, at.y + height / 2);
    on.fillText(label, at.x, at.y + height / 2);
  }
};
