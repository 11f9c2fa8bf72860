// Looks at a report whose points are too many to tell apart: node groups.mjs MODULES CHROMIUM PAGE
import { pathToFileURL } from 'node:url';
import { is_drawn, open_browser, software_webgl } from './browser.mjs';

const [modules, program, path] = process.argv.slice(2);
const browser = await open_browser(modules, program, software_webgl);
const page = await browser.open(pathToFileURL(path).href);
const points = async () => Number(await page.locator('#stage').getAttribute('data-points'));
const other_than = (before) =>
  page.waitForFunction((old) => document.querySelector('#stage').dataset.points !== old, String(before));

await is_drawn(page);
const seen = { first: await points() };
await page.click('#grouping');
seen.every = await points();
await page.click('#grouping');
seen.again = await points();
const year = await page.locator('#since').getAttribute('placeholder');
await page.fill('#until', year);
await page.keyboard.press('Enter');
await other_than(seen.again);
seen.narrowed = await points();
seen.button = await page.locator('#grouping').isVisible();
// what is left fills the picture: how much of its height names and points take
seen.spread = await page.evaluate(() => {
  const canvas = document.querySelector('#stage .overlay');
  const { width, height } = canvas;
  const data = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const rows = [...Array(height).keys()].filter((y) => data.subarray(y * width * 4, (y + 1) * width * 4).some(Boolean));
  return (rows[rows.length - 1] - rows[0]) / height;
});
await browser.close();
console.log(JSON.stringify({ ...seen, amiss: browser.amiss() }));
