// Moving over the picture by keys and buttons, and the camera in the address.
import type Sigma from 'sigma';
import type { Line, Point } from './picture_graph';
import { button, make } from './element';
import { note, view } from './view';
import { say } from './words';

type Picture = Sigma<Point, Line>;

export const is_still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const all = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const duration = (): number => (is_still() ? 1 : 200);

const zoom = (picture: Picture, factor: number): void => {
  const camera = picture.getCamera();
  void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: duration() });
};

const pan = (picture: Picture, right: number, up: number): void => {
  const camera = picture.getCamera();
  void camera.animate(
    { x: camera.x + right * 0.15 * camera.ratio, y: camera.y + up * 0.15 * camera.ratio },
    { duration: duration() },
  );
};

const whole = (picture: Picture): void => void picture.getCamera().animate(all, { duration: duration() });

const keys: Record<string, (picture: Picture) => void> = {
  ArrowLeft: (picture) => pan(picture, -1, 0),
  ArrowRight: (picture) => pan(picture, 1, 0),
  ArrowUp: (picture) => pan(picture, 0, 1),
  ArrowDown: (picture) => pan(picture, 0, -1),
  '+': (picture) => zoom(picture, 1 / 1.5),
  '=': (picture) => zoom(picture, 1 / 1.5),
  '-': (picture) => zoom(picture, 1.5),
  0: whole,
};

export const steer_by_keys = (picture: Picture, stage: HTMLElement): void => {
  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key](picture);
  });
  // the wheel belongs to the page until somebody has clicked the picture
  stage.addEventListener(
    'wheel',
    (event) => {
      if (document.activeElement !== stage && !event.ctrlKey) event.stopPropagation();
    },
    { capture: true },
  );
};

export const buttons_for = (picture: Picture): HTMLElement =>
  make(
    'div',
    { class: 'zoom' },
    button('+', () => zoom(picture, 1 / 1.5), { 'aria-label': say('zoom_in'), title: say('zoom_in') }),
    button('−', () => zoom(picture, 1.5), { 'aria-label': say('zoom_out'), title: say('zoom_out') }),
    button('⤢', () => whole(picture), { 'aria-label': say('zoom_all'), title: say('zoom_all') }),
  );

/** The camera as the address has it: the middle of what is seen, and how far away; "" shows all. */
const said = (picture: Picture): string => {
  const { x, y, ratio } = picture.getCamera().getState();
  const at = [x, y, ratio].map((each) => each.toFixed(3)).join(',');
  return at === '0.500,0.500,1.000' ? '' : at;
};

/** Looks from where the address says; where it says nothing the camera stays, and the address learns of it. */
export const look_from = (picture: Picture, at: string): void => {
  const [x, y, ratio] = at.split(',').map(Number);
  if ([x, y, ratio].every(Number.isFinite) && ratio > 0) picture.getCamera().setState({ x, y, ratio });
  else if (said(picture) !== view().at) note({ at: said(picture) });
};

export const note_camera = (picture: Picture): void => {
  let waiting = 0;
  picture.getCamera().on('updated', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (said(picture) !== view().at) note({ at: said(picture) });
    }, 300);
  });
};
