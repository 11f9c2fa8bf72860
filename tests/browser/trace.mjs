// Opens pages of `trace` in Chromium and tells, as JSON, what happened: node trace.mjs MODULES CHROMIUM PAGE...
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, program, ...pages] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require('playwright-core');
const axe = require('node:fs').readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Quotations, and what is marked in them; whether the page is wider than the window. */
const look = () => ({
  language: document.documentElement.lang,
  direction: document.documentElement.dir,
  wide: document.documentElement.scrollWidth > window.innerWidth,
  headings: [...document.querySelectorAll('h2')].map((each) => each.innerText),
  quotations: [...document.querySelectorAll('blockquote')].map((each) => ({ language: each.lang, direction: getComputedStyle(each).direction,
    text: each.textContent })),
  marks: document.querySelectorAll('blockquote mark, blockquote ins, blockquote del').length,
  chips: [...document.querySelectorAll('tbody td > .chip:first-child')].map((each) => each.innerText),
});

async function visit(browser, path, options) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => { said.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  const seen = { said, asked: asked.filter((url) => url !== address), ...await page.evaluate(look) };
  await page.keyboard.press('Tab');  // to the way past the heading, and on by keyboard to the first hop
  seen.skip = await page.evaluate(() => document.activeElement.getAttribute('href'));
  await page.locator('tbody a[href="#hop1"]').focus();
  await page.keyboard.press('Enter');
  seen.reached = await page.evaluate(() => document.querySelector(':target')?.id);
  await page.evaluate(axe);  // through the debugger, which the page's policy does not bind
  const found = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  seen.findings = found.violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes[0].html}`);
  await context.close();
  return seen;
}

const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const all = [];
for (const path of pages) {
  all.push({
    desk: await visit(browser, path, { viewport: { width: 1400, height: 900 } }),
    phone: await visit(browser, path, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }),
  });
}
await browser.close();
console.log(JSON.stringify(all));
