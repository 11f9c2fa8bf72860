// Citations by year: bars, and the same as figures.
import type { Citation } from './data';
import { draw, make } from './element';
import { say } from './words';

const bars_height = 72;
const edge = 16; // beside the bars, for the half of a year's figures
const widest = 28; // a bar

const by_year = (citations: Citation[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const { from, weight } of citations) counts.set(from.whole.year, (counts.get(from.whole.year) ?? 0) + weight);
  return counts;
};

/** Every year from the first to the last; none stands as 0. */
const years_of = (counts: Map<number, number>): number[] => {
  const known = [...counts.keys()].filter(Boolean).sort((a, b) => a - b);
  return known.length === 0
    ? []
    : Array.from({ length: Math.min(400, known[known.length - 1] - known[0] + 1) }, (_, at) => known[0] + at);
};

type Press = (year: string) => void;

/** All of them, as narrow as the room asks for. */
const bars = (years: number[], counts: Map<number, number>, room: number, press?: Press): SVGElement => {
  const most = Math.max(...years.map((year) => counts.get(year) ?? 0), 1);
  const width = Math.min(widest, (room - 2 * edge) / years.length);
  const gap = Math.min(1, width / 8);
  const every = [1, 2, 5, 10, 20, 50].find((step) => step * width >= 44) ?? 100;
  const whole = years.length * width;
  const made = draw('svg', {
    viewBox: `${-edge} 0 ${whole + 2 * edge} ${bars_height + 30}`,
    width: String(whole + 2 * edge),
    height: String(bars_height + 30),
    'aria-hidden': 'true',
    class: press ? 'bars pressed' : 'bars',
  });
  years.forEach((year, at) => {
    const count = counts.get(year) ?? 0;
    const height = count === 0 ? 0 : Math.max(2, (count / most) * bars_height);
    const bar = draw(
      'rect',
      {
        x: String(at * width + gap),
        width: String(width - 2 * gap),
        y: String(14 + bars_height - height),
        height: String(height),
        rx: '1',
      },
      draw('title', {}, `${year}: ${count}`),
    );
    if (press) bar.addEventListener('click', () => press(String(year)));
    made.append(bar);
    if (count === most)
      made.append(draw('text', { x: String((at + 0.5) * width), y: '10', class: 'most' }, String(count)));
    if (year % every === 0 || years.length === 1)
      made.append(draw('text', { x: String((at + 0.5) * width), y: String(bars_height + 27) }, String(year)));
  });
  made.append(
    draw('line', {
      x1: '0',
      x2: String(whole),
      y1: String(14.5 + bars_height),
      y2: String(14.5 + bars_height),
    }),
  );
  return made;
};

const figures = (years: number[], counts: Map<number, number>): HTMLElement =>
  make(
    'details',
    {},
    make('summary', {}, say('figures')),
    make(
      'table',
      { class: 'figures' },
      make(
        'thead',
        {},
        make('tr', {}, make('th', { scope: 'col' }, say('year')), make('th', { scope: 'col' }, say('references'))),
      ),
      make(
        'tbody',
        {},
        ...years
          .filter((year) => counts.has(year))
          .map((year) => make('tr', {}, make('td', {}, String(year)), make('td', {}, String(counts.get(year))))),
      ),
    ),
  );

/** As wide as the element has room for; where nobody knows, as a phone has. */
export const room_in = (element: HTMLElement): number => Math.max(280, (element.clientWidth || 0) - 8);

/** Nothing where no year is known. A click on a bar is what the fields for years do, too. */
export const timeline = (citations: Citation[], room: number, press?: Press): HTMLElement[] => {
  const counts = by_year(citations);
  const years = years_of(counts);
  if (years.length === 0) return [];
  const count = citations.reduce((sum, each) => sum + each.weight, 0);
  const said = say('timeline_of', { count, first: years[0], last: years[years.length - 1] });
  const undated = counts.get(0);
  return [
    make(
      'div',
      { class: 'timeline' },
      make('p', { class: 'small' }, said, undated ? ` (${say('undated_count', { count: undated })})` : ''),
      bars(years, counts, room, press),
      figures(years, counts),
    ),
  ];
};
