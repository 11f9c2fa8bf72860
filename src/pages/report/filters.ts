// The filters above a table: a list for each, with how many of what is shown each choice has.
import { button, by_id, make } from './element';
import { compare } from './plain';
import { is_filtered, none, type Filtered } from './selection';
import { filter_names, go, type FilterName, type View } from './view';
import { say, say_name } from './words';

/** Of each value how many have it: cycles and languages by their names, others the most frequent first. */
const counted = <Each>(of: Filtered<Each>, filter: FilterName, value_of: (each: Each) => string): [string, number][] => {
  const counts = new Map<string, number>();
  for (const each of of.all) {
    const value = value_of(each) || none;
    counts.set(value, (counts.get(value) ?? 0) + of.weight(each));
  }
  const all = [...counts];
  if (filter === 'cycle' || filter === 'language') return all.sort((a, b) => compare(a[0], b[0]));
  return all.sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
};

const shown = (filter: FilterName, value: string): string => {
  if (value === none) return say('none_given');
  return filter === 'kind' || filter === 'verb' || filter === 'language' ? say_name(filter, value) : value;
};

const list = <Each>(of: Filtered<Each>, filter: FilterName, value_of: (each: Each) => string): HTMLElement[] => {
  const all = counted(of, filter, value_of);
  if (all.length < 2) return []; // nothing to choose
  const made = make(
    'select',
    { id: filter },
    make('option', { value: '' }, say('all')),
    ...all.map(([value, count]) => make('option', { value }, `${shown(filter, value).slice(0, 60)} (${count})`)),
  );
  made.addEventListener('change', () => go({ [filter]: made.value }));
  return [make('label', {}, say(filter), made)];
};

const year = (filter: 'since' | 'until', first: number, last: number): HTMLElement => {
  const made = make('input', {
    id: filter,
    type: 'number',
    inputmode: 'numeric',
    min: String(first),
    max: String(last),
    placeholder: String(filter === 'since' ? first : last),
  });
  made.addEventListener('change', () => go({ [filter]: made.value }));
  return make('label', {}, say(filter), made);
};

/** `years` are those that somebody may ask for; 0 is none. */
export const filters_on = <Each>(of: Filtered<Each>, years: number[]): ((now: View) => void) => {
  const known = years.filter(Boolean);
  const first = known.reduce((a, b) => Math.min(a, b), known[0] ?? 0);
  const last = known.reduce((a, b) => Math.max(a, b), 0);
  const clear = button(say('clear'), () => go(Object.fromEntries(filter_names.map((filter) => [filter, '']))), {
    id: 'clear',
  });
  by_id('filters').append(
    ...Object.entries(of.values).flatMap(([filter, value_of]) => list(of, filter as FilterName, value_of)),
    ...(first < last ? [year('since', first, last), year('until', first, last)] : []),
    clear,
  );
  return (now) => {
    for (const filter of filter_names) {
      const control = document.getElementById(filter) as HTMLSelectElement | HTMLInputElement | null;
      if (!control) continue;
      control.value = now[filter];
      control.classList.toggle('set', now[filter] !== '');
    }
    clear.hidden = !is_filtered(now);
  };
};
