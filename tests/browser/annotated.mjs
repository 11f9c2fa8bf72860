// Opens pages of `annotate` in Chromium and tells, as JSON, what happened: node annotated.mjs MODULES CHROMIUM PAGE...
import { pathToFileURL } from 'node:url';
import { is_wide, open_browser } from './browser.mjs';

const [modules, program, ...pages] = process.argv.slice(2);
const browser = await open_browser(modules, program);

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

async function walk(path, options) {
  const address = pathToFileURL(path).href;
  const { page, said, asked } = await browser.visit(address, options);
  const seen = { said, asked: [...asked], wide: await is_wide(page) };
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
    seen.findings = await browser.findings(page);
    await page.goto('about:blank');
    await page.goto(`${address}#m1`);
    seen.sent = await card(page);
    await page.emulateMedia({ media: 'print' });
    seen.printed = await card(page);
  } else {
    seen.findings = await browser.findings(page);
  }
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
