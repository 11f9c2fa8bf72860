// The documents that were read, as far as the filters let their citations through.
import type { Whole } from './data';
import { by_id, in_steps, make, name } from './element';
import { compare } from './plain';
import { read_whole } from './quotation';
import { is_resolved, type Selection } from './selection';
import { link_to } from './view';
import { counted, say, say_name } from './words';

const step = 50;

const facts = ({ id, label, title, date, organ, session, language }: Whole): string[] =>
  [
    title === label ? '' : title,
    id === label ? '' : id,
    date,
    organ && `${organ} ${session}`.trim(), // a session alone says nothing
    language && say_name('language', language),
  ].filter(Boolean);

const entry = (whole: Whole, references: number): HTMLElement =>
  make(
    'li',
    {},
    make('a', { href: link_to({ show: whole.id }) }, name(whole.label)),
    ...facts(whole).flatMap((each) => [' · ', name(each)]),
    ` · ${counted('resolved_references', references)}`,
    ...read_whole(whole),
  );

/** By date, the undated last; where filters are set, those alone that still cite something. */
export const show_documents = (wholes: Whole[], now: Selection, filtered: boolean): void => {
  const references = new Map<Whole, number>();
  for (const each of now.citations.filter(is_resolved)) {
    const whole = each.from.whole;
    references.set(whole, (references.get(whole) ?? 0) + each.weight);
  }
  const shown = wholes
    .filter((each) => each.read && (!filtered || references.has(each)))
    .sort((a, b) => Number(!a.date) - Number(!b.date) || compare(a.date, b.date) || compare(a.id, b.id));
  by_id('documents').replaceChildren(
    ...(shown.length === 0
      ? []
      : [
          make('h2', {}, say('documents_read', { count: shown.length })),
          ...in_steps(
            shown,
            step,
            (each) => entry(each, references.get(each) ?? 0),
            (count) => say('more', { count }),
            make('ul'),
          ),
        ]),
  );
};
