// Texts as a search compares them.

/** Case and width do not matter in a search. */
export const plain = (text: string): string =>
  (/^[\x00-\x7F]*$/.test(text) ? text : text.normalize('NFKC')).toLowerCase();

/** What a search asks for; a title may come with its Chinese marks. */
export const wanted = (query: string): string => plain(query.trim().replace(/^《(.*)》$/, '$1'));

/** For the order of names, the same in every browser. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
