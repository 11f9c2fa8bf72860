// Looks at a page of `trace --all -o matrix.html`: node matrix.mjs MODULES CHROMIUM PAGE
import { pathToFileURL } from 'node:url';
import { is_wide, open_browser } from './browser.mjs';

const [modules, program, path] = process.argv.slice(2);
const browser = await open_browser(modules, program);
const page = await browser.open(pathToFileURL(path).href, { viewport: { width: 390, height: 844 } });
const seen = await page.evaluate(() => ({
  cycles: [...document.querySelectorAll('.matrix thead th')].slice(1).map((each) => each.innerText),
  rows: document.querySelectorAll('.matrix th[scope="row"]').length,
}));
await page.locator('.matrix td a').nth(1).focus();
await page.keyboard.press('Enter');
await page.waitForSelector('details[open]');
seen.opened = await page.locator('details[open] article').count();
await page.locator('.term:has(.weakened)').first().focus();
seen.tip = await page.locator('.tip:visible').innerText();
seen.findings = await browser.findings(page);
seen.wide = await is_wide(page);
await browser.close();
console.log(JSON.stringify({ ...seen, amiss: browser.amiss() }));
