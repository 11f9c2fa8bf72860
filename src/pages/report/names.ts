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

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

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
    free: (box) =>
      visit(
        box,
        (key) =>
          !(squares.get(key) ?? []).some(
            (other) =>
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
          ),
      ),
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
  return [
    { x: point.x + gap, y: point.y - height / 2 },
    { x: point.x - gap - width, y: point.y - height / 2 },
    { x: point.x - width / 2, y: point.y + gap },
    { x: point.x - width / 2, y: point.y - gap - height },
  ];
};

const favoured = 24; // names that may hide a small point
const small = 7;

/** Writes names in the order given, the most important first; none upon another one, or over the edge, or upon points
 *  where there is any other room. */
export const write_names = (
  on: CanvasRenderingContext2D,
  points: Named[],
  colours: Palette,
  font: string,
  edges: { width: number; height: number },
): void => {
  const names = taken_places();
  const all_points = taken_places();
  const large_points = taken_places();
  const height = 16;
  names.take({ left: edges.width - 48, top: 0, right: edges.width, bottom: 130 }); // the buttons
  on.textBaseline = 'middle';
  on.lineJoin = 'round';
  on.strokeStyle = colours.paper;
  on.fillStyle = colours.ink;
  for (const { x, y, size } of points) {
    const box = { left: x - size, top: y - size, right: x + size, bottom: y + size };
    all_points.take(box);
    if (size >= small) large_points.take(box);
  }
  points.forEach((point, rank) => {
    on.font = `${point.strong ? '600 13px' : '12px'} ${font}`;
    const label = short(point.label, 44);
    const width = on.measureText(label).width;
    const boxes = places(point, width, height)
      .map(({ x, y }) => ({ left: x, top: y, right: x + width, bottom: y + height }))
      .filter(
        (box) =>
          box.left > 2 &&
          box.top > 2 &&
          box.right < edges.width - 2 &&
          box.bottom < edges.height - 2 &&
          names.free(box),
      );
    const box =
      boxes.find(all_points.free) ?? (rank < favoured || point.strong ? boxes.find(large_points.free) : undefined);
    if (!box) return;
    names.take({ ...box, left: box.left - 3, right: box.right + 3 });
    on.lineWidth = 4;
    on.strokeText(label, box.left, box.top + height / 2);
    on.fillText(label, box.left, box.top + height / 2);
  });
};
