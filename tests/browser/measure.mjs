// How quick a page of `graph -o report.html` or of a site is: node measure.mjs MODULES CHROMIUM PAGE [QUERY [static]]; prints milliseconds as JSON.
// Chromium draws with its software renderer, so pictures are slower here than on a machine with a graphics card.
import { createRequire } from 'node:module';
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { no_webgl, software_webgl } from './browser.mjs';

const [modules, program, path, query = '1540', webgl = 'webgl'] = process.argv.slice(2);
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const browser = await chromium.launch({
  executablePath: program,
  args: ['--no-sandbox', ...(webgl === 'webgl' ? software_webgl : no_webgl)],
});
const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
// the browser's own start is not counted
await page.setContent('<p>Words');
await page.waitForTimeout(1500);
await page.addInitScript(() => {
  window.rows = new Promise((seen) => {
    const look = () =>
      document.querySelector('#table tbody tr') ? seen(performance.now()) : requestAnimationFrame(look);
    look();
  });
  window.drawn = new Promise((seen) => {
    const look = () =>
      document.querySelector('#stage .overlay')
        ? requestAnimationFrame(() => seen(performance.now()))
        : requestAnimationFrame(look);
    look();
  });
});
await page.goto(pathToFileURL(path).href);
const told = { bytes: statSync(path).size };
const has_table = (await page.locator('#table').count()) === 1;
const has_picture = (await page.locator('#picture').count()) === 1;
if (has_table) told.table = await page.evaluate(() => window.rows);
if (webgl === 'webgl' && has_picture) told.picture = await page.evaluate(() => window.drawn);

told.first_paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);

if (has_table) told.search = await page.evaluate(async (words) => {
  const search = document.querySelector('#search');
  const times = []; // to the next frame
  const script = []; // of that, until the script is done
  for (let at = 1; at <= words.length; at++) {
    const begin = performance.now();
    search.value = words.slice(0, at);
    search.dispatchEvent(new Event('input'));
    script.push(Math.round(performance.now() - begin));
    await new Promise((seen) => {
      requestAnimationFrame(() => setTimeout(seen));
    });
    times.push(Math.round(performance.now() - begin));
  }
  search.value = '';
  search.dispatchEvent(new Event('input'));
  return { times, script };
}, query);

const box = webgl === 'webgl' && has_picture ? await page.locator('#stage').boundingBox() : null;
if (box) {
  const middle = [box.x + box.width / 2, box.y + box.height / 2];
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    window.frames_seen = [];
    const tick = (now) => {
      window.frames_seen.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(...middle);
  await page.mouse.down();
  const begin = await page.evaluate(() => performance.now());
  for (let at = 0; at < 60; at++) await page.mouse.move(middle[0] + 4 * at, middle[1] + at);
  const end = await page.evaluate(() => performance.now());
  await page.mouse.up();
  const count = await page.evaluate(
    ([from, to]) => window.frames_seen.filter((each) => each >= from && each <= to).length,
    [begin, end],
  );
  told.frames_a_second = Math.round((1000 * count) / (end - begin));
}
await browser.close();
console.log(JSON.stringify(told));
