// Looks at the commitments in a page of `graph -o report.html`: node commitments.mjs MODULES CHROMIUM PAGE
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, program, path] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require('playwright-core');
const axe = require('node:fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const address = pathToFileURL(path).href;

/** The table: a row a commitment, a word a cell; the ids that links of the section lead to; those that are there. */
const look = () => ({
  cycles: [...document.querySelectorAll('.matrix thead th')].slice(1).map((each) => each.innerText),
  rows: Object.fromEntries([...document.querySelectorAll('.matrix th[scope="row"]')].map((each) => [
    document.querySelector(`details:has(${each.querySelector('a').getAttribute('href')}) summary code`).textContent,
    [...each.parentElement.querySelectorAll('td')].map((cell) => cell.innerText)])),
  shown: [...document.querySelectorAll('.commitments a[href^="#show="]')].map((each) => new URLSearchParams(each.getAttribute('href').slice(1)).get('show')),
  dangling: [...document.querySelectorAll('.commitments a[href^="#c"]')].map((each) => each.getAttribute('href')).filter((href) => !document.querySelector(href)),
  wide: document.documentElement.scrollWidth > window.innerWidth,
});

const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const seen = { amiss: [], findings: [] };
for (const options of [{ viewport: { width: 1400, height: 900 } }, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }]) {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
  page.on('console', (message) => { if (!message.text().includes('GL Driver Message')) seen.amiss.push(message.text()); });
  page.on('pageerror', (error) => seen.amiss.push(String(error)));
  await page.goto(address);
  Object.assign(seen, await page.evaluate(look));
  if (seen.wide) seen.amiss.push('wide');
  seen.folded = await page.locator('details[open] .chip').count();
  const cell = page.locator('.matrix td a').nth(1);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.commitments details[open]');
  seen.opened = await page.evaluate(() => ({ target: document.querySelector(':target')?.id, hops: document.querySelectorAll('details[open] article').length }));
  seen.cell = (await cell.getAttribute('href')).slice(1);
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run('.commitments', { resultTypes: ['violations'] }));
  seen.findings.push(...found.violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes[0].html}`));
  await page.locator('.commitments article h5 a:visible').first().click();
  await page.waitForSelector('#detail article');
  seen.paragraph = await page.locator('#detail article p').first().innerText();
  await page.context().close();
}
await browser.close();
console.log(JSON.stringify(seen));
