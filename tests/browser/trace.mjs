// Opens pages of `trace` in Chromium and tells, as JSON, what happened: node trace.mjs MODULES CHROMIUM PAGE...
import { pathToFileURL } from 'node:url';
import { is_wide, open_browser } from './browser.mjs';

const [modules, program, ...pages] = process.argv.slice(2);
const browser = await open_browser(modules, program);

/** Quotations, and what is marked in them. */
const look = () => ({
  language: document.documentElement.lang,
  direction: document.documentElement.dir,
  headings: [...document.querySelectorAll('h2')].map((each) => each.innerText),
  quotations: [...document.querySelectorAll('blockquote')].map((each) => ({ language: each.lang, direction: getComputedStyle(each).direction,
    text: each.textContent })),
  marks: document.querySelectorAll('blockquote mark, blockquote ins, blockquote del').length,
  chips: [...document.querySelectorAll('tbody td > .chip:first-child')].map((each) => each.innerText),
});

async function walk(path, options) {
  const { page, said, asked } = await browser.visit(pathToFileURL(path).href, options);
  const seen = { said, asked: [...asked], wide: await is_wide(page), ...await page.evaluate(look) };
  await page.keyboard.press('Tab');  // to the way past the heading, and on by keyboard to the first hop
  seen.skip = await page.evaluate(() => document.activeElement.getAttribute('href'));
  await page.locator('tbody a[href="#hop1"]').focus();
  await page.keyboard.press('Enter');
  seen.reached = await page.evaluate(() => document.querySelector(':target')?.id);
  seen.findings = await browser.findings(page);
  await page.context().close();
  return seen;
}

const all = [];
for (const path of pages) {
  all.push({
    desk: await walk(path, { viewport: { width: 1400, height: 900 } }),
    phone: await walk(path, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }),
  });
}
await browser.close();
console.log(JSON.stringify(all));
