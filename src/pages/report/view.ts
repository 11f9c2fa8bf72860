// What is seen, as the page's address says it.
export const filter_names = ['kind', 'cycle', 'organ', 'language', 'verb', 'since', 'until'] as const;
export type FilterName = (typeof filter_names)[number];

/** The search, the filters, the table, what is chosen, and the camera over the picture. */
const usual = {
  q: '',
  kind: '',
  cycle: '',
  organ: '',
  language: '',
  verb: '',
  since: '',
  until: '',
  sort: '-paragraphs',
  page: '1',
  show: '',
  at: '',
};
export type View = typeof usual;

/** What a page shows that begins otherwise than the report. */
export const begin_with = (change: Partial<View>): void => void Object.assign(usual, change);

/** The last address that said what is seen. One that leads to a place in the page, as links of tables do, changes
 *  nothing. */
let last = '';

export const view = (): View => {
  if (location.hash.length < 2 || location.hash.includes('=')) last = location.hash;
  const said = new URLSearchParams(last.slice(1));
  const now = { ...usual };
  for (const name of Object.keys(usual) as (keyof View)[]) now[name] = said.get(name) ?? usual[name];
  return now;
};

/** The address after a change. Another search, filter or order begins with the first page again. */
const after = (change: Partial<View>): string => {
  const turns = Object.keys(change).some((name) => !['page', 'show', 'at'].includes(name));
  const next = { ...view(), ...(turns ? { page: '1' } : {}), ...change };
  const said = Object.entries(next).filter(([name, value]) => value !== usual[name as keyof View]);
  return `#${new URLSearchParams(said)}`;
};

/** Where a link leads that changes this. Sent to somebody it shows that alone; followed here it keeps the rest. */
export const link_to = (change: Partial<View>): string => `#${new URLSearchParams(change)}`;

/** Goes there as a step of its own, to which the browser's back leads. */
export const go = (change: Partial<View>): void => {
  location.hash = after(change);
};

/** Says it in the address and no more; nobody is told. */
export const note = (change: Partial<View>): void => {
  history.replaceState(null, '', after(change));
};

const change_of = (link: HTMLAnchorElement): Partial<View> | undefined => {
  const href = link.getAttribute('href') ?? '';
  const change = href.startsWith('#') ? [...new URLSearchParams(href.slice(1))] : [];
  return change.length > 0 && change.every(([name]) => Object.hasOwn(usual, name))
    ? Object.fromEntries(change)
    : undefined;
};

/** Links that change the view keep the rest of it. */
export const follow_links = (): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const change = link && change_of(link);
    if (!change || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(change);
  });
};
