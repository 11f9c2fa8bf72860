// What the page says to its reader, in the language of the interface (src/interface). Texts of documents are
// none of these.
interface Words {
  language: string;
  texts: Record<string, string>; // by section and key
  counted: Record<string, Record<string, string>>; // by category of plural
}

const words: Words = JSON.parse(document.getElementById('words')?.textContent ?? '');
const plurals = new Intl.PluralRules(words.language);

const filled = (text: string, given: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(given[name]));

/** The report's text of that key, each {name} in it replaced. */
export const say = (key: string, given: Record<string, string | number> = {}): string =>
  filled(words.texts[`report.${key}`], given);

/** So many of what is counted: "2 references". */
export const counted = (key: string, n: number): string => {
  const forms = words.counted[key];
  return filled(forms[plurals.select(n)] ?? forms.other, { n });
};

/** What a name of the data is called; one without a text, as of a user's grammar, is called what it is. */
export const say_name = (section: string, name: string): string =>
  words.texts[`${section}.${name.replace(/ /g, '_')}`] ?? name.replace(/_/g, ' ');

/** What a term means, in a sentence. */
export const meaning_of = (key: string): string => words.texts[`glossary.${key}`];
