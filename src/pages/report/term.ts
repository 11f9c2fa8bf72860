// A word with what it means, which shows when the mouse or the keyboard is on it.
import { make } from './element';
import { meaning_of } from './words';

/** Within a link or a button, `inside`, it is that which the keyboard reaches. */
export const term = (key: string, shown: string, inside = false): HTMLElement =>
  make(
    'span',
    { class: 'term', ...(inside ? {} : { tabindex: '0' }) },
    shown,
    make('span', { class: 'tip', role: 'tooltip' }, meaning_of(key)),
  );
