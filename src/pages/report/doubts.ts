// What could not be told for certain: by the reason, below it by the words, and where they stand.
import type { Citation, Graph } from './data';
import { button, by_id, in_steps, make, name } from './element';
import { plain } from './plain';
import { candidates_of } from './quotation';
import type { Selection } from './selection';
import { term } from './term';
import { link_to } from './view';
import { say, say_name } from './words';

const step = 20; // words of a reason at a time
const first_places = 5; // of the same words

const gathered = <Key>(all: Citation[], key: (each: Citation) => Key): [Key, Citation[]][] => {
  const made = new Map<Key, Citation[]>();
  for (const each of all) {
    const known = made.get(key(each));
    if (known) known.push(each);
    else made.set(key(each), [each]);
  }
  return [...made].sort((a, b) => b[1].length - a[1].length);
};

const place = ({ from }: Citation): Node => make('a', { href: link_to({ show: from.id }) }, name(from.label));

const parted = (places: Node[]): (Node | string)[] => places.flatMap((each) => [' · ', each]);

/** Words, the texts that they may mean, and the paragraphs that use them. */
const entry = (graph: Graph, all: Citation[]): HTMLElement => {
  const [{ words, to, state, doubt }] = all;
  const places = [...new Map(all.map((each) => [each.from, each])).values()];
  const made = make(
    'li',
    {},
    make('bdi', {}, `“${words || to.label}”`),
    ...(state === 'ambiguous' ? [` ${say('candidates', { names: candidates_of(graph, doubt) })}`] : []),
    ...parted(places.slice(0, first_places).map(place)),
  );
  if (places.length > first_places) {
    const rest = places.slice(first_places);
    const press = button(
      say('more', { count: rest.length }),
      () => press.replaceWith(...parted(rest.map(place))),
      { class: 'more' },
    );
    made.append(' ', press);
  }
  return made;
};

const reason_of = ({ state, doubt }: Citation): string =>
  state === 'ambiguous' ? say('doubts_may_be') : say_name('reason', doubt);

const group = (graph: Graph, reason: string, all: Citation[]): Node[] => [
  make(
    'h3',
    {},
    term(all[0].state, say_name('status', all[0].state)),
    ` · ${say('doubts_reason', { reason, count: all.length })}`,
  ),
  ...in_steps(
    gathered(all, (each) => `${plain(each.words)}|${each.state === 'ambiguous' ? each.doubt : ''}`),
    step,
    ([, same]) => entry(graph, same),
    (count) => say('more', { count }),
    make('ul'),
  ),
];

/** A list that opens; it is made when it is opened, for it may be long. */
export const show_doubts = (graph: Graph, now: Selection): void => {
  const all = now.citations.filter((each) => each.state !== 'resolved');
  const section = by_id('doubts');
  const was_open = section.querySelector('details')?.open ?? false;
  if (all.length === 0) return section.replaceChildren();
  const made = make('details', {}, make('summary', {}, make('h2', {}, say('doubts', { count: all.length }))));
  made.addEventListener('toggle', () => {
    if (!made.open || made.childElementCount > 1) return;
    made.append(
      make('p', { class: 'small' }, say('doubts_intro')),
      ...gathered(all, reason_of).flatMap(([reason, of_it]) => group(graph, reason, of_it)),
    );
  });
  made.open = was_open;
  return section.replaceChildren(made);
};
