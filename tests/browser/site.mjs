// Walks through a site of `recital site` from the disk: node site.mjs MODULES CHROMIUM SITE ARABIC-SITE
import { pathToFileURL } from 'node:url';
import { is_drawn, is_wide, open_browser, software_webgl } from './browser.mjs';

const [modules, program, site, arabic_site] = process.argv.slice(2);
const address_of = (folder, file) => `${pathToFileURL(folder).href}/${file}`;
const browser = await open_browser(modules, program, software_webgl);
const seen = { findings: [], wide: [], outside: [] };
const desk = { viewport: { width: 1400, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' };

async function examine(page, name) {
  seen.findings.push(...(await browser.findings(page)).map((each) => `${name}: ${each}`));
  if (await is_wide(page)) seen.wide.push(name);
}

/** A page of the site; what it asks for beyond the site's folder is noted. */
async function open(file, options = desk, folder = site) {
  const { page, asked } = await browser.visit(address_of(folder, file), options);
  seen.outside.push(...asked.filter((url) => !url.startsWith(address_of(folder, '')) && !/^(data|blob):/.test(url)));
  return page;
}
const file_of = (page) => new URL(page.url()).pathname.split('/').slice(-2).join('/');
const target = (page) => page.evaluate(() => document.querySelector(':target')?.id ?? '');
const fragment = (href) => decodeURIComponent(href.split('#')[1] ?? '');

async function index() {
  const page = await open('index.html');
  const rows = page.locator('#table tbody tr');
  const column = (n) => page.locator(`#table tbody td:nth-child(${n})`).allInnerTexts();
  seen.rows = await rows.count();
  seen.dates = (await column(2)).filter(Boolean);
  await examine(page, 'index');
  await page.click('th a:text("Date")');
  await page.waitForSelector('th[aria-sort="descending"]');
  seen.down = (await column(2)).filter(Boolean);
  await page.fill('#search', 'final document');
  seen.searched = await rows.count();
  await page.fill('#search', '');
  await page.selectOption('#language', 'zh');
  await page.waitForSelector('#clear:not([hidden])');
  seen.chinese = await column(3);
  seen.address = page.url();
  await page.click('#clear');
  await page.waitForSelector('#clear', { state: 'hidden' });
  await page.fill('#since', '2010');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#since.set');
  seen.since = await rows.count();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  const parts = [];
  for await (const part of await saved.createReadStream()) parts.push(part);
  seen.csv = Buffer.concat(parts).toString('utf8');
  await examine(await open('index.html', phone), 'index, phone');
}

/** From words to the document that they cite, and back by who cites it. */
async function documents() {
  const page = await open('index.html');
  const names = await page.locator('#table td a').evaluateAll((links) => links.map((each) => each.getAttribute('href')));
  for (const name of names) {
    await page.goto(address_of(site, name));
    const link = page.locator('.card .fact a:not([href^="http"])').first();
    if ((await link.count()) === 0) continue;
    const card = link.locator('xpath=ancestor::span[contains(@class,"card")]');
    const mark = card.locator('xpath=preceding-sibling::a[1]');
    await mark.click();
    await examine(page, 'document');
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForLoadState();
    seen.card = { target: href.split('#')[0], reached: file_of(page).split('/')[1] };
    break;
  }
  await examine(page, 'cited document');
  const place = page.locator('#cited_by .places a').first();
  const href = await place.getAttribute('href');
  const cited = page.url();
  seen.in_report = await page.locator('#cited_by p a').getAttribute('href');
  await place.click();
  await page.waitForLoadState();
  seen.cited_by = { target: fragment(href), reached: await target(page), paragraph: await page.locator(':target').innerText() };
  await page.goto(new URL(seen.in_report, cited).href);
  await page.waitForSelector('#detail h2');
  await examine(await open(names[0], phone), 'document, phone');
}

async function report() {
  const page = await open('report.html');
  await is_drawn(page);
  const loaded = () => page.locator('script[src*="texts-"]').count();
  const texts = { before: await loaded() };
  await page.fill('#search', 'lamps');
  await page.waitForSelector('#passages article');
  texts.found = await page.locator('#passages article').count();
  texts.after = await loaded();
  texts.words = await page.locator('#passages article p').first().innerText();
  await examine(page, 'report, search');
  texts.page = await page.locator('#passages article a.read').first().getAttribute('href');
  await page.locator('#passages article a.read').first().click();
  await page.waitForLoadState();
  if ((await target(page)) === '') seen.findings.push('no paragraph is reached from the report');
  seen.texts = texts;
  const chosen = await open('report.html#show=treaty%3Anpt', phone);
  await is_drawn(chosen);
  await chosen.waitForSelector('#detail article p:not([aria-busy])');
  await examine(chosen, 'report, phone');
}

async function commitments() {
  const page = await open('commitments.html');
  await examine(page, 'commitments');
  const tips = await page.locator('.tip').allTextContents();
  await page.locator('.matrix td a[href*="#hop"]').nth(1).click();
  await page.waitForLoadState();
  const hop = await target(page);
  await examine(page, 'commitment');
  await page.locator('.hop h3 a').first().click();
  await page.waitForLoadState();
  seen.commitment = { hop, tips, document: file_of(page), paragraph: await target(page) };
  await examine(await open('commitments.html', phone), 'commitments, phone');
}

/** Who allows no script has a list. */
async function plain() {
  const page = await open('index.html', { ...desk, javaScriptEnabled: false });
  await page.click('noscript a');
  await page.waitForLoadState();
  seen.plain = await page.locator('tbody tr').count();
}

async function from_right_to_left() {
  seen.directions = [];
  const names = ['index.html', 'report.html', 'commitments.html'];
  for (const name of names) {
    const page = await open(name, desk, arabic_site);
    if (name === 'report.html') await is_drawn(page);
    seen.directions.push(await page.evaluate(() => getComputedStyle(document.body).direction));
    await examine(page, `${name}, Arabic`);
    if (name !== 'commitments.html') continue;
    await page.locator('.matrix th a').first().click();
    await page.waitForLoadState();
    seen.directions.push(await page.evaluate(() => getComputedStyle(document.body).direction));
    await examine(page, 'commitment, Arabic');
  }
}

await index();
await documents();
await report();
await commitments();
await plain();
await from_right_to_left();
await browser.close();
console.log(JSON.stringify({ ...seen, amiss: browser.amiss() }));
