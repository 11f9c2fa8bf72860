// The way to the sections of the page.
import { by_id, make } from './element';

/** A link to each section that shows something, called by its heading without a count. */
export const show_parts = (): void => {
  const headings = [...document.querySelectorAll<HTMLElement>('main section')].flatMap((section) => {
    const heading = section.querySelector('h2');
    const place = section.id || heading?.id;
    return heading && place ? [{ place, words: (heading.textContent ?? '').replace(/\s*[:：]\s*\d+$/, '') }] : [];
  });
  by_id('parts').replaceChildren(...headings.map(({ place, words }) => make('a', { href: `#${place}` }, words)));
};
