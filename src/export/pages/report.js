// @ts-check
// The report on a graph: search, the table of what is cited, and who cites it. All texts of documents reach the page
// through textContent; the address says what is seen.
(() => {
  'use strict';

  /** @typedef {Object<string, any>} Attributes  as `graph --format json` writes them */
  /** @typedef {{key: string, attributes: Attributes}} Item */
  /** @typedef {{key: string, source: string, target: string, attributes: Attributes}} Tie */
  /** @typedef {{item: Item, ties: Tie[], paragraphs: number, documents: number, first: number, last: number, words: string}} Cited */
  /** @typedef {{q: string, kind: string, sort: string, show: string}} View */

  const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  /** @type {{nodes: Item[], edges: Tie[]}} */
  const graph = JSON.parse(byId('data').textContent || '');
  const most = 200;  // rows at a time

  /** @type {Map<string, Item>} */
  const items = new Map(graph.nodes.map((each) => [each.key, each]));
  /** @type {Map<string, string>} the document of a paragraph, the instrument of a provision */
  const owners = new Map();
  /** @type {Map<string, Tie[]>} by what cites */
  const leaving = new Map();
  for (const tie of graph.edges) {
    if (tie.attributes.relation === 'contains') owners.set(tie.target, tie.source);
  }

  const wholeOf = (/** @type {string} */ key) => owners.get(key) || key;
  const of = (/** @type {string} */ key) => /** @type {Item} */ (items.get(key));
  /** Case and width do not matter in a search. */
  const plain = (/** @type {string} */ text) => text.normalize('NFKC').toLowerCase();

  /** @type {Map<string, Cited>} */
  const cited = new Map();
  for (const tie of graph.edges) {
    if (tie.attributes.relation !== 'cites') continue;
    const key = wholeOf(tie.target);
    let entry = cited.get(key);
    if (!entry) cited.set(key, entry = { item: of(key), ties: [], paragraphs: 0, documents: 0, first: 0, last: 0, words: '' });
    entry.ties.push(tie);
    const from = leaving.get(tie.source);
    if (from) from.push(tie);
    else leaving.set(tie.source, [tie]);
  }

  const dateOf = (/** @type {Tie} */ tie) => String(of(tie.source).attributes.date || of(tie.source).attributes.year || '');

  for (const entry of cited.values()) {
    const { attributes } = entry.item;
    entry.paragraphs = new Set(entry.ties.map((tie) => tie.source)).size;
    entry.documents = new Set(entry.ties.map((tie) => wholeOf(tie.source))).size;
    const years = entry.ties.map((tie) => tie.attributes.year || 0).filter((year) => year > 0);
    entry.first = years.reduce((a, b) => Math.min(a, b), years[0] || 0);
    entry.last = years.reduce((a, b) => Math.max(a, b), 0);
    const said = new Set(entry.ties.map((tie) => tie.attributes.surface || ''));
    entry.words = plain([entry.item.key, attributes.label, attributes.title, attributes.symbol, attributes.names, ...said].filter(Boolean).join('\n'));
    const dated = (/** @type {Tie} */ tie) => dateOf(tie) || '9999';  // what has no date comes last
    entry.ties.sort((a, b) => (dated(a) < dated(b) ? -1 : dated(a) > dated(b) ? 1 : 0));
  }
  const all = [...cited.values()];
  const paragraphs = graph.nodes.filter((each) => each.attributes.text).map((item) => ({ item, words: plain(item.attributes.text) }));

  /** @returns {View} */
  const view = () => {
    const said = new URLSearchParams(location.hash.slice(1));
    return { q: said.get('q') || '', kind: said.get('kind') || '', sort: said.get('sort') || 'paragraphs', show: said.get('show') || '' };
  };

  const address = (/** @type {Partial<View>} */ change) => {
    const next = { ...view(), ...change };
    const said = Object.entries(next).filter(([name, value]) => value && !(name === 'sort' && value === 'paragraphs'));
    return `#${new URLSearchParams(said)}`;
  };

  /**
   * An element with texts and elements in it.
   * @param {string} name
   * @param {Object<string, string>} given
   * @param {(Node | string)[]} inside
   */
  const make = (name, given, ...inside) => {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(given)) made.setAttribute(attribute, value);
    made.append(...inside);
    return made;
  };

  const numbers = ['paragraphs', 'documents', 'references', 'first', 'last'];
  const valueOf = (/** @type {Cited} */ entry, /** @type {string} */ column) =>
    (column === 'references' ? entry.ties.length : /** @type {any} */ (entry)[column]);
  const nameOf = (/** @type {Item} */ item) => item.attributes.label || item.key;

  /** @param {Cited[]} entries @param {string} column */
  const sorted = (entries, column) => {
    const byName = (/** @type {Cited} */ a, /** @type {Cited} */ b) => (nameOf(a.item) < nameOf(b.item) ? -1 : nameOf(a.item) > nameOf(b.item) ? 1 : 0);
    if (column === 'name') return [...entries].sort(byName);
    if (column === 'first') return [...entries].sort((a, b) => (a.first || 9999) - (b.first || 9999) || byName(a, b));
    return [...entries].sort((a, b) => valueOf(b, column) - valueOf(a, column) || byName(a, b));
  };

  const head = (/** @type {string} */ column, /** @type {string} */ words, /** @type {string} */ chosen) =>
    make('th', { class: column === 'name' ? '' : 'count', scope: 'col', 'aria-sort': column !== chosen ? 'none' : column === 'name' || column === 'first' ? 'ascending' : 'descending' },
      make('a', { href: address({ sort: column }) }, words));

  /** @param {View} now @param {string} wanted */
  const table = (now, wanted) => {
    const fitting = all.filter((entry) => entry.words.includes(wanted) && (!now.kind || entry.item.attributes.kind === now.kind));
    const rows = sorted(fitting, now.sort).slice(0, most).map((entry) => {
      const { kind } = entry.item.attributes;
      const row = make('tr', entry.item.key === now.show ? { class: `${kind} chosen` } : { class: kind },
        make('td', { class: 'kind' }, make('a', { href: address({ show: entry.item.key }) }, make('bdi', {}, nameOf(entry.item))),
          make('div', { class: 'small' }, make('code', {}, entry.item.key))));
      for (const column of numbers) row.append(make('td', { class: 'count' }, String(valueOf(entry, column) || '')));
      return row;
    });
    byId('found').textContent = `${fitting.length} of ${all.length} instruments${fitting.length > most ? `, the first ${most} shown` : ''}`;
    byId('table').replaceChildren(make('thead', {}, make('tr', {}, head('name', 'Instrument', now.sort),
      ...numbers.map((column) => head(column, column[0].toUpperCase() + column.slice(1), now.sort)))), make('tbody', {}, ...rows));
  };

  /** The text of a paragraph; what it cites leads there. @param {Item} item @param {string} about */
  const marked = (item, about) => {
    const text = String(item.attributes.text || '');
    const made = make('p', { dir: 'auto', lang: item.attributes.language || '' });
    let at = 0;
    for (const tie of leaving.get(item.key) || []) {
      let surface = String(tie.attributes.surface || '');
      if (!text.includes(surface)) surface = surface.normalize('NFKC');  // the running text has plain letters and digits
      const found = surface ? text.indexOf(surface, at) : -1;
      if (found < 0) continue;
      const key = wholeOf(tie.target);
      made.append(text.slice(at, found), make('a', { class: `ref ${of(key).attributes.kind}${key === about ? ' this' : ''}`,
        href: address({ show: key }), title: tie.target }, surface));
      at = found + surface.length;
    }
    made.append(text.slice(at));
    return made;
  };

  /** @param {Item} item @param {Tie[]} ties @param {string} about */
  const quotation = (item, ties, about) => {
    const said = ties.map((tie) => {
      const { verb, status, surface, reason, candidates } = tie.attributes;
      return make('li', {}, make('bdi', {}, `“${surface || tie.target}”`),
        [verb ? `, ${verb.replace(/_/g, ' ')}` : '', tie.target === about ? '' : `, ${tie.target}`, status === 'resolved' ? '' : `, ${status}`,
          reason ? `: ${reason}` : '', candidates ? `: ${candidates}` : ''].join(''));
    });
    return make('article', {}, make('h3', {}, make('a', { href: address({ show: item.key }) }, make('bdi', {}, nameOf(item))),
      ` ${item.attributes.date || item.attributes.year || 'undated'}`), marked(item, about), make('ul', { class: 'small' }, ...said));
  };

  /** @param {View} now */
  const detail = (now) => {
    const item = items.get(now.show);
    if (!item) return byId('detail').replaceChildren();
    const { title, symbol, url, kind, date } = item.attributes;
    const facts = [item.key, kind, symbol && symbol !== item.key ? symbol : '', date].filter(Boolean).join(' · ');
    const made = [make('h2', { tabindex: '-1' }, make('bdi', {}, nameOf(item))), make('p', { class: 'small' }, facts, ' ',
      make('a', { href: address({ show: '' }) }, 'Close'))];
    if (title && title !== nameOf(item)) made.push(make('p', { dir: 'auto' }, title));
    if (/^https?:\/\//.test(url || '')) made.push(make('p', {}, make('a', { href: url, rel: 'noreferrer' }, url)));
    const entry = cited.get(item.key);
    if (kind === 'paragraph') {
      made.push(quotation(item, leaving.get(item.key) || [], ''));
    } else if (entry) {
      /** @type {Map<string, Tie[]>} */
      const from = new Map();
      for (const tie of entry.ties) from.set(tie.source, [...(from.get(tie.source) || []), tie]);
      made.push(make('p', {}, `Cited by ${entry.paragraphs} paragraphs of ${entry.documents} documents, oldest first`));
      for (const [key, ties] of [...from].slice(0, most)) made.push(quotation(of(key), ties, item.key));
    }
    return byId('detail').replaceChildren(...made);
  };

  /** Paragraphs with those words. @param {View} now @param {string} wanted */
  const passages = (now, wanted) => {
    const found = wanted.length < 2 ? [] : paragraphs.filter((each) => each.words.includes(wanted));
    byId('passages').replaceChildren(...(found.length === 0 ? [] : [make('h2', {}, `In ${found.length} paragraphs`)]),
      ...found.slice(0, 50).map(({ item }) => quotation(item, [], '')));
  };

  const show = () => {
    const now = view();
    const search = /** @type {HTMLInputElement} */ (byId('search'));
    if (document.activeElement !== search) search.value = now.q;
    /** @type {HTMLSelectElement} */ (byId('kind')).value = now.kind;
    const wanted = plain(now.q.trim().replace(/^《(.*)》$/, '$1'));
    table(now, wanted);
    passages(now, wanted);
    detail(now);
  };

  byId('search').addEventListener('input', (event) => {
    history.replaceState(null, '', address({ q: /** @type {HTMLInputElement} */ (event.target).value }));
    show();
  });
  byId('kind').addEventListener('change', (event) => {
    location.hash = address({ kind: /** @type {HTMLSelectElement} */ (event.target).value });
  });
  window.addEventListener('hashchange', () => {
    show();
    const chosen = view().show && byId('detail').querySelector('h2');
    if (chosen) chosen.focus();
  });
  show();
})();
