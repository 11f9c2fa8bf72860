// Walks through a page of `graph -o report.html` in Chromium and tells, as JSON, what happened: node report.mjs MODULES CHROMIUM PAGE
import { pathToFileURL } from 'node:url';
import { colours, is_drawn, is_wide, open_browser, software_webgl } from './browser.mjs';

const [modules, program, path] = process.argv.slice(2);
const address = pathToFileURL(path).href;
const browser = await open_browser(modules, program, software_webgl);
const seen = { searches: {}, filters: {}, findings: [], wide: [] };

const identifiers = (page) => page.locator('#table tbody code').allInnerTexts();
const hash = (page) => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
const counted = async (page) => (await page.locator('#found').innerText()).match(/\d+/g).map(Number);
const heading = () => document.querySelector('#detail h2')?.textContent || '';

/** Does it, and waits until something else is shown in detail. */
async function follow(page, step) {
  const before = await page.evaluate(heading);
  await step();
  await page.waitForFunction((old) => (document.querySelector('#detail h2')?.textContent || '') !== old, before);
  return page.evaluate(heading);
}

async function examine(page, name) {
  seen.findings.push(...(await browser.findings(page)).map((each) => `${name}: ${each}`));
  if (await is_wide(page)) seen.wide.push(name);
}

async function searches(page) {
  for (const words of ['NPT', '《不扩散条约》', 'ДНЯО', 'معاهدة عدم انتشار الأسلحة النووية', '1540', 'no such words']) {
    await page.fill('#search', words);
    seen.searches[words] = {
      instruments: await identifiers(page),
      paragraphs: await page.locator('#passages article').count(),
    };
  }
  await examine(page, 'nothing found');
  await page.fill('#search', '1540');
  await examine(page, 'search');
  await page.fill('#search', '');
}

/** Each filter by a value, and what is left: instruments and references. */
async function filters(page) {
  for (const name of ['kind', 'cycle', 'organ', 'language', 'verb']) {
    const values = await page.locator(`#${name} option`).evaluateAll((options) => options.map((each) => each.value));
    const value = values[values.length > 3 ? 2 : 1];
    await page.selectOption(`#${name}`, value);
    await page.waitForSelector('#clear:not([hidden])');
    seen.filters[name] = {
      value,
      said: hash(page)[name],
      counts: await counted(page),
      paragraphs: await page.locator('#passages h2').innerText(),
    };
    await page.click('#clear');
    await page.waitForSelector('#clear', { state: 'hidden' });
  }
  await page.fill('#since', '2003');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#since.set');
  await page.fill('#until', '2010');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#until.set');
  seen.filters.years = {
    counts: await counted(page),
    bars: await page.locator('#timeline tbody tr td:first-child').allTextContents(),
  };
  await examine(page, 'filters');
  await page.click('#clear');
  await page.waitForSelector('#clear', { state: 'hidden' });
  await page.locator('#timeline rect').first().click({ force: true });
  await page.waitForSelector('#until.set');
  seen.filters.bar = [hash(page).since, hash(page).until];
  await page.click('#clear');
}

async function table(page) {
  await page.click('th a:has-text("First")');
  await page.waitForSelector('th[aria-sort="ascending"]');
  seen.firsts = await page.locator('#table tbody tr td:nth-child(5)').allInnerTexts();
  await page.click('th a:has-text("First")');
  await page.waitForSelector('th[aria-sort="descending"]:has-text("First")');
  seen.lasts = await page.locator('#table tbody tr td:nth-child(5)').allInnerTexts();
  await page.click('th a:has-text("Paragraphs")');
  await page.waitForSelector('th[aria-sort="descending"]:has-text("Paragraphs")');
  seen.pages = [await identifiers(page)];
  await page.click('#next');
  await page.waitForSelector('#previous');
  seen.pages.push(await identifiers(page));
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  const parts = [];
  for await (const part of await saved.createReadStream()) parts.push(part);
  seen.csv = { name: saved.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') };
  await page.click('#copy');
  await page.waitForSelector('#table-tools [role=status]:not(:empty)');
  seen.copied = {
    said: await page.locator('#table-tools [role=status]').innerText(),
    text: await page.evaluate(() => navigator.clipboard.readText()),
  };
  await page.click('#previous');
}

/** From an instrument to a paragraph, to its text, and to what that cites. */
async function walk(page) {
  seen.heading = await follow(page, () => page.click('#table tbody tr:has(bdi:text-is("treaty:npt")) a'));
  seen.focus = await page.evaluate(() => document.activeElement?.tagName);
  await examine(page, 'detail');
  while (await page.locator('#detail .more').count()) await page.locator('#detail .more').first().click();
  seen.citing = await page.locator('#detail article h3').allInnerTexts();
  seen.bars = await page.locator('#detail .bars rect').count();
  seen.paragraph = {
    heading: await follow(page, () => page.locator('#detail article h3 a').first().click()),
    text: await page.locator('#detail article p').first().innerText(),
    marks: await page.locator('#detail .ref').count(),
  };
  await examine(page, 'paragraph');
  seen.back = {
    heading: await follow(page, () => page.locator('#detail .ref').first().click()),
    address: new URL(page.url()).hash,
  };
  seen.before = await follow(page, () => page.goBack());
  seen.escaped = await follow(page, () => page.keyboard.press('Escape'));
}

async function picture(page) {
  await is_drawn(page);
  await page.evaluate(() => {
    document.querySelector('.overlay').style.visibility = 'hidden';
  });
  seen.webgl = await colours(page, page.locator('#stage'));
  await page.evaluate(() => {
    document.querySelector('.overlay').style.visibility = '';
  });
  await page.fill('#search', 'non-proliferation');
  seen.lit = [await page.locator('#stage.focused').count()];
  await page.fill('#search', '');
  seen.lit.push(await page.locator('#stage.focused').count());
  await page.focus('#stage');
  await page.keyboard.press('+');
  await page.waitForFunction(() => location.hash.includes('at='));
  const zoomed = hash(page).at;
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((old) => new URLSearchParams(location.hash.slice(1)).get('at') !== old, zoomed);
  seen.cameras = [zoomed, hash(page).at];
  await page.keyboard.press('0');
  await page.waitForFunction(() => !location.hash.includes('at='));
  seen.static_image = await page.locator('figure img').isVisible();
  await page.emulateMedia({ media: 'print' });
  seen.print = {
    tools: await page.locator('#tools').isVisible(),
    stage: await page.locator('#stage').isVisible(),
    image: await page.locator('figure img').isVisible(),
  };
  await page.emulateMedia({ media: 'screen' });
}

/** A point of the picture is clicked: the one that lies alone in the middle of the view that the address asks for. */
async function click_point() {
  const page = await browser.open(`${address}#show=treaty%3Anpt`);
  await is_drawn(page);
  const box = await page.locator('#stage').boundingBox();
  await page.mouse.click(box.x + 5, box.y + box.height - 5); // where nothing is
  await page.waitForFunction(() => !location.hash.includes('show'));
  for (let x = 0.1; x < 0.9 && !(await page.evaluate(heading)); x += 0.02) {
    for (let y = 0.1; y < 0.9; y += 0.04) {
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
      if ((await page.locator('#stage.pointing').count()) === 0) continue;
      seen.clicked = await follow(page, () => page.mouse.click(box.x + x * box.width, box.y + y * box.height));
      return;
    }
  }
}

async function keyboard_alone() {
  const page = await browser.open(address);
  await is_drawn(page);
  const press = async (key, until, most = 60) => {
    for (let count = 0; count < most; count++) {
      await page.keyboard.press(key);
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), until)) return true;
    }
    return false;
  };
  seen.keyboard = [await press('Tab', '#search')];
  await page.keyboard.type('NPT');
  seen.keyboard.push(await press('Tab', '#stage'), await press('Tab', '#table tbody a'));
  await follow(page, () => page.keyboard.press('Enter'));
  seen.keyboard.push(
    await page.evaluate(() => document.activeElement?.matches('#detail h2')),
    await press('Tab', '#detail article h3 a'),
  );
  await follow(page, () => page.keyboard.press('Enter'));
  seen.keyboard.push(
    await page.locator('#detail article p').first().isVisible(),
    await press('Shift+Tab', '#detail .close'),
  );
  await follow(page, () => page.keyboard.press('Enter'));
}

async function documents(page) {
  seen.documents = await page.locator('#documents li').allInnerTexts();
  await page.fill('#search', 'no such name, though a paragraph may say it');
  seen.passages_first = await page.evaluate(
    () => document.querySelector('#passages').compareDocumentPosition(document.querySelector('#table')) & 4,
  );
  await page.fill('#search', '');
}

async function doubts(page) {
  await page.click('#doubts summary');
  await page.waitForSelector('#doubts li');
  seen.doubts = await page.locator('#doubts h3').allInnerTexts();
  seen.doubt_words = await page.locator('#doubts li').allInnerTexts();
  seen.doubt_count = Number((await page.locator('#doubts h2').innerText()).match(/\d+/)[0]);
  await examine(page, 'doubts');
}

/** What a column counts shows when the keyboard is on its heading; the sections can be reached from the top. */
async function glossary_and_parts(page) {
  seen.tips = [await page.locator('#table .tip:visible').count()];
  await page.focus('#table th:nth-child(2) a');
  seen.tips.push(await page.locator('#table .tip:visible').innerText());
  await page.click('#table th:nth-child(2) a'); // and leaves the order as it was
  await page.click('#table th:nth-child(2) a');
  seen.parts = await page.locator('#parts a').allInnerTexts();
  await page.click('#parts a >> nth=-1');
  await page.waitForSelector('#doubts details[open]');
  await page.click('#doubts summary');
}

/** Bars of all years are there to see, also on a phone, where fingers are spoken of. */
async function phone() {
  const page = await browser.open(address, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await is_drawn(page);
  const right = await page
    .locator('#timeline .bars')
    .evaluate((bars) => [bars.getBoundingClientRect().right, window.innerWidth]);
  seen.phone = { whole: right[0] <= right[1], hint: await page.locator('figcaption').innerText() };
  await examine(page, 'phone');
}

const desk = await browser.open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
seen.all = await identifiers(desk);
await examine(desk, 'start');
await searches(desk);
await filters(desk);
await table(desk);
await walk(desk);
await picture(desk);
await documents(desk);
await doubts(desk);
await glossary_and_parts(desk);
await phone();
await click_point();
await keyboard_alone();

// sent to somebody: all that was chosen is there again
const state = '#q=treaty&kind=treaty&language=zh&since=2000&sort=first&show=treaty%3Anpt&at=0.400%2C0.600%2C0.500';
const sent = await browser.open(address + state, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
await is_drawn(sent);
await sent.waitForTimeout(600); // in which the camera might go elsewhere
seen.sent = {
  heading: await sent.locator('#detail h2').innerText(),
  said: hash(sent),
  sorted: await sent.locator('th[aria-sort="ascending"]').innerText(),
  fields: await sent.evaluate(() =>
    ['search', 'kind', 'language', 'since'].map((id) => document.getElementById(id).value),
  ),
};
await examine(sent, 'phone, dark');

const arabic = await browser.open(
  `${address}#show=${encodeURIComponent(seen.searches['معاهدة عدم انتشار الأسلحة النووية'].instruments[0])}&language=ar`,
);
await arabic.waitForSelector('#detail article p');
seen.arabic = await arabic
  .locator('#detail article p')
  .first()
  .evaluate((each) => [getComputedStyle(each).direction, each.lang]);
await browser.close();
console.log(JSON.stringify({ ...seen, amiss: browser.amiss() }));
