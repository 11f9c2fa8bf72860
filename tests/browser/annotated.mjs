// Opens pages of `annotate` in Chromium and tells, as JSON, what happened: node annotated.mjs MODULES CHROMIUM PAGE...
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, program, ...pages] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require('playwright-core');
const axe = require.resolve('axe-core/axe.min.js');

/** What the card that is seen says; '' where none is. */
const card = (page) => page.evaluate(() => {
  const seen = [...document.querySelectorAll('.card')].filter((each) => getComputedStyle(each).display !== 'none');
  return seen.length === 1 ? seen[0].innerText : seen.length === 0 ? '' : 'several';
});

/** Whether the card lies over the words that it is about. */
const over = () => {
  const [words, card] = ['.ref:target', '.ref:target + .card'].map((each) => document.querySelector(each).getBoundingClientRect());
  return card.left < words.right && words.left < card.right && card.top < words.bottom && words.top < card.bottom;
};

const wide = () => document.documentElement.scrollWidth > window.innerWidth;

/** Serious findings of axe. Its script is put in through the debugger, which the page's policy does not bind. */
async function findings(page) {
  await page.evaluate(require('node:fs').readFileSync(axe, 'utf8'));
  const found = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return found.violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes[0].html}`);
}

async function visit(browser, path, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const said = [];
  const asked = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('dialog', (dialog) => { said.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  const seen = { said, asked: asked.filter((url) => url !== address), wide: await page.evaluate(wide) };
  const first = page.locator('#m1');
  if (await first.count()) {
    seen.before = await card(page);
    await first.click();
    seen.clicked = await card(page);
    seen.address = new URL(page.url()).hash;
    seen.over = await page.evaluate(over);
    await page.locator('.ref:target + .card .close').click();
    seen.closed = await card(page);
    await first.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    seen.tabbed = await page.evaluate(() => document.activeElement.closest('.card') !== null);
    seen.findings = await findings(page);
    await page.goto('about:blank');
    await page.goto(`${address}#m1`);
    seen.sent = await card(page);
    await page.emulateMedia({ media: 'print' });
    seen.printed = await card(page);
  } else {
    seen.findings = await findings(page);
  }
  await context.close();
  return seen;
}

const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
const all = [];
for (const path of pages) {
  all.push({
    desk: await visit(browser, path, { viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce' }),
    phone: await visit(browser, path, { viewport: { width: 360, height: 740 }, colorScheme: 'dark', reducedMotion: 'reduce' }),
  });
}
await browser.close();
console.log(JSON.stringify(all));
