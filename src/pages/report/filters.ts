// The filters above the picture: a list for each, with how many references each choice has.
import type { Graph } from './data';
import { button, by_id, make } from './element';
import { compare } from './plain';
import { is_filtered, none, value_of } from './selection';
import { filter_names, go, type FilterName, type View } from './view';
import { say, say_name } from './words';

const counted = (graph: Graph, filter: keyof typeof value_of): [string, number][] => {
  const counts = new Map<string, number>();
  for (const each of graph.citations) {
    const value = value_of[filter](each) || none;
    counts.set(value, (counts.get(value) ?? 0) + each.weight);
  }
  const all = [...counts];
  if (filter === 'cycle' || filter === 'language') return all.sort((a, b) => compare(a[0], b[0]));
  return all.sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
};

const shown = (filter: FilterName, value: string): string => {
  if (value === none) return say('none_given');
  return filter === 'kind' || filter === 'verb' || filter === 'language' ? say_name(filter, value) : value;
};

const list = (graph: Graph, filter: keyof typeof value_of): HTMLElement[] => {
  const all = counted(graph, filter);
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

export const filters_on = (graph: Graph): ((now: View) => void) => {
  const years = graph.wholes.filter((each) => each.read && each.year).map((each) => each.year);
  const first = years.reduce((a, b) => Math.min(a, b), years[0] ?? 0);
  const last = years.reduce((a, b) => Math.max(a, b), 0);
  const clear = button(say('clear'), () => go(Object.fromEntries(filter_names.map((filter) => [filter, '']))), {
    id: 'clear',
  });
  const lists = (Object.keys(value_of) as (keyof typeof value_of)[]).flatMap((filter) => list(graph, filter));
  by_id('filters').append(
    ...lists,
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
