// Walks through a page of `graph -o report.html` in Chromium and tells, as JSON, what happened: node report.mjs MODULES CHROMIUM PAGE
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modules, program, path] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const address = pathToFileURL(path).href;

const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const seen = { said: [], asked: [], searches: {}, findings: [] };

async function open(hash, options) {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
  page.on('console', (message) => seen.said.push(message.text()));
  page.on('pageerror', (error) => seen.said.push(String(error)));
  page.on('dialog', (dialog) => { seen.said.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => { if (!/^(file|data):/.test(request.url())) seen.asked.push(request.url()); });
  await page.goto(address + hash);
  return page;
}

const identifiers = (page) => page.locator('#table tbody code').allInnerTexts();

/** Clicks, and waits until something else is shown in detail. */
async function follow(page, link) {
  const heading = () => document.querySelector('#detail h2')?.textContent || '';
  const before = await page.evaluate(heading);
  await link.click();
  await page.waitForFunction((old) => (document.querySelector('#detail h2')?.textContent || '') !== old, before);
  return page.evaluate(heading);
}

const desk = await open('', { viewport: { width: 1400, height: 900 } });
seen.all = await identifiers(desk);
for (const words of ['NPT', '《不扩散条约》', 'ДНЯО', 'معاهدة عدم انتشار الأسلحة النووية', '1540', 'no such words']) {
  await desk.fill('#search', words);
  seen.searches[words] = { instruments: await identifiers(desk), paragraphs: await desk.locator('#passages article').count() };
}
await desk.fill('#search', '');
await desk.selectOption('#kind', 'conference');
await desk.waitForFunction(() => document.querySelectorAll('#table tbody tr:not(.conference)').length === 0);
seen.conferences = await identifiers(desk);
await desk.selectOption('#kind', '');
await desk.waitForFunction(() => document.querySelectorAll('#table tbody tr:not(.conference)').length > 0);
await desk.click('th a:text("First")');
await desk.waitForSelector('th[aria-sort="ascending"]');
seen.firsts = await desk.locator('#table tbody tr td:nth-child(5)').allInnerTexts();
seen.heading = await follow(desk, desk.locator('#table tbody bdi:text-is("Nuclear Non-Proliferation Treaty")'));
seen.focus = await desk.evaluate(() => document.activeElement?.tagName);
seen.citing = await desk.locator('#detail article h3').allInnerTexts();
seen.paragraph = { heading: await follow(desk, desk.locator('#detail article h3 a').first()), marks: await desk.locator('#detail .ref').count() };
seen.back = { heading: await follow(desk, desk.locator('#detail .ref').first()), address: new URL(desk.url()).hash };
const sent = await open(seen.back.address, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
seen.sent = await sent.locator('#detail h2').innerText();
seen.wide = await sent.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
for (const page of [desk, sent]) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  seen.findings.push(...found.violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes[0].html}`));
}
await browser.close();
console.log(JSON.stringify(seen));
