// What could not be told for certain, why, and where it stands.
import type { Citation } from './data';
import { by_id, in_steps, make, name } from './element';
import { in_words } from './quotation';
import type { Selection } from './selection';
import { link_to } from './view';
import { say } from './words';

const step = 50;

const place = (each: Citation): HTMLElement =>
  make(
    'li',
    {},
    ...in_words(each),
    make('span', {}, ' · '),
    make('a', { href: link_to({ show: each.from.id }) }, name(each.from.label)),
  );

/** A list that opens; it is made when it is opened, for it may be long. */
export const show_doubts = (now: Selection): void => {
  const all = now.citations.filter((each) => each.state !== 'resolved');
  const section = by_id('doubts');
  const was_open = section.querySelector('details')?.open ?? false;
  if (all.length === 0) return section.replaceChildren();
  const made = make('details', {}, make('summary', {}, make('h2', {}, say('doubts', { count: all.length }))));
  made.addEventListener('toggle', () => {
    if (!made.open || made.childElementCount > 1) return;
    made.append(
      make('p', { class: 'small' }, say('doubts_intro')),
      ...in_steps(all, step, place, (count) => say('more', { count }), make('ul')),
    );
  });
  made.open = was_open;
  return section.replaceChildren(made);
};
