// What the walks through pages share: Chromium with a software renderer for WebGL, and what a page does that it should not.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/** A browser, and a list of all that pages in it said or asked for. */
export async function open_browser(modules, program, more = []) {
  const require = createRequire(`${modules}/`);
  const { chromium } = require('playwright-core');
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', ...more] });
  const seen = [];

  /** A page of its own at an address, and all that it says and asks for, itself aside. */
  const visit = async (address, options = {}) => {
    const page = await (
      await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1400, height: 900 }, ...options })
    ).newPage();
    page.setDefaultTimeout(30_000);
    const said = [];
    const asked = [];
    page.on('console', (message) => {
      if (!message.text().includes('GL Driver Message')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('dialog', (dialog) => {
      said.push(`dialog ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== address) asked.push(request.url());
    });
    seen.push({ said, asked });
    await page.goto(address);
    return { page, said, asked };
  };

  const open = async (address, options) => (await visit(address, options)).page;

  /** Serious findings of axe, in the page or a part of it. It loads nothing. Its script is put in through the debugger, which the page's
   * policy does not bind. */
  const findings = async (page, part) => {
    await page.evaluate(axe);
    const found = await page.evaluate((where) => window.axe.run(where ?? document, { resultTypes: ['violations'], preload: false }), part);
    return found.violations
      .filter((v) => ['serious', 'critical'].includes(v.impact))
      .map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 200)}`);
  };

  /** All that pages said, and asked for beyond themselves and their like. */
  const amiss = () => seen.flatMap(({ said, asked }) => [...said, ...asked.filter((url) => !/^(file|data|blob):/.test(url))]);

  return { amiss, open, visit, findings, close: () => browser.close() };
}

export const software_webgl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
export const no_webgl = ['--disable-gpu', '--disable-3d-apis'];

export const is_wide = (page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Waits until the graph is drawn: from then on what lies over it is as wide as it is. */
export const is_drawn = (page) => page.waitForFunction(() => document.querySelector('#stage .overlay')?.width > 300);

/** How many colours a picture of an element has that are not those of its corners; blank ones have none. */
export async function colours(page, element) {
  const png = (await element.screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const count = await blank.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const on = canvas.getContext('2d');
    on.drawImage(image, 0, 0);
    const seen = new Set(new Uint32Array(on.getImageData(20, 20, image.width - 100, image.height - 40).data.buffer));
    return seen.size;
  }, png);
  await blank.close();
  return count;
}
