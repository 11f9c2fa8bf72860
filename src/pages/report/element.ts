// Making elements. Texts get into the page here alone, and as texts.
import { without_turns } from './data';

export type Inside = Node | string;

export const by_id = <Made extends HTMLElement = HTMLElement>(id: string): Made => document.getElementById(id) as Made;

const fill = <Made extends Element>(made: Made, given: Record<string, string>, inside: Inside[]): Made => {
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, value);
  made.append(...inside.map((each) => (typeof each === 'string' ? without_turns(each) : each)));
  return made;
};

export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Record<string, string> = {},
  ...inside: Inside[]
): HTMLElementTagNameMap[Name] => fill(document.createElement(name), given, inside);

export const draw = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  given: Record<string, string> = {},
  ...inside: Inside[]
): SVGElementTagNameMap[Name] => fill(document.createElementNS('http://www.w3.org/2000/svg', name), given, inside);

export const button = (
  words: string,
  press: (pressed: HTMLButtonElement) => void,
  given: Record<string, string> = {},
): HTMLButtonElement => {
  const made = make('button', { type: 'button', ...given }, words);
  made.addEventListener('click', () => press(made));
  return made;
};

const rightToLeft = /[\u0590-\u08FF]/u;

/**
 * Cut where it is longer than anyone reads in a list. The mark that ends it stands to the left of Arabic words, also on
 * a canvas, whose lines run to the right: U+200F behind it says so.
 */
export const short = (text: string, most = 160): string => {
  const letters = text.length > most ? [...text.slice(0, most * 2)] : [];
  if (letters.length <= most) return text;
  const kept = letters.slice(0, most).join('');
  return rightToLeft.test(kept) ? `${kept}…\u200F` : `${kept}…`;
};

/** A name in a sentence of another direction. */
export const name = (text: string): HTMLElement => make('bdi', {}, short(text));

/** The first so many of a list, and below it a button for as many more. */
export const in_steps = <Each>(
  all: Each[],
  step: number,
  show: (each: Each) => Node,
  more: (count: number) => string,
  list: HTMLElement = make('div'),
): Node[] => {
  list.append(...all.slice(0, step).map(show));
  if (all.length <= step) return [list];
  const next = (): string => more(Math.min(step, all.length - list.childElementCount));
  const press = button(
    next(),
    () => {
      const at = list.childElementCount;
      list.append(...all.slice(at, at + step).map(show));
      press.textContent = next();
      if (list.childElementCount === all.length) press.remove();
      list.children[at].querySelector<HTMLElement>('a, button')?.focus();
    },
    { class: 'more' },
  );
  return [list, press];
};
