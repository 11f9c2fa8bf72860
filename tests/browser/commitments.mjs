// Looks at the commitments in a page of `graph -o report.html`: node commitments.mjs MODULES CHROMIUM PAGE
import { pathToFileURL } from 'node:url';
import { is_wide, open_browser } from './browser.mjs';

const [modules, program, path] = process.argv.slice(2);
const browser = await open_browser(modules, program);
const address = pathToFileURL(path).href;

/** The table: a row a commitment, a word a cell; the ids that links of the section lead to; those that are there. */
const look = () => ({
  cycles: [...document.querySelectorAll('.matrix thead th')].slice(1).map((each) => each.innerText),
  rows: Object.fromEntries([...document.querySelectorAll('.matrix th[scope="row"]')].map((each) => [
    document.querySelector(`details:has(${each.querySelector('a').getAttribute('href')}) summary code`).textContent,
    [...each.parentElement.querySelectorAll('td')].map((cell) => cell.innerText)])),
  shown: [...document.querySelectorAll('.commitments a[href^="#show="]')].map((each) => new URLSearchParams(each.getAttribute('href').slice(1)).get('show')),
  dangling: [...document.querySelectorAll('.commitments a[href^="#c"]')].map((each) => each.getAttribute('href')).filter((href) => !document.querySelector(href)),
});

const seen = { wide: [], findings: [] };
for (const options of [{ viewport: { width: 1400, height: 900 } }, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }]) {
  const page = await browser.open(address, options);
  Object.assign(seen, await page.evaluate(look));
  if (await is_wide(page)) seen.wide.push('wide');
  seen.folded = await page.locator('details[open] .chip').count();
  const cell = page.locator('.matrix td a').nth(1);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.commitments details[open]');
  seen.opened = await page.evaluate(() => ({ target: document.querySelector(':target')?.id, hops: document.querySelectorAll('details[open] article').length }));
  seen.cell = (await cell.getAttribute('href')).slice(1);
  seen.findings.push(...await browser.findings(page, '.commitments'));
  await page.locator('.commitments article h5 a:visible').first().click();
  await page.waitForSelector('#detail article');
  seen.paragraph = await page.locator('#detail article p').first().innerText();
  await page.context().close();
}
await browser.close();
console.log(JSON.stringify({ ...seen, amiss: [...browser.amiss(), ...seen.wide] }));
