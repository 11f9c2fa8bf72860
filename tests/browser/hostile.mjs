// Opens pages that are not to be trusted, with WebGL and without, and tells, as JSON, what they did: node hostile.mjs MODULES CHROMIUM PAGE...
import { pathToFileURL } from 'node:url';
import { is_drawn, is_wide, no_webgl, open_browser, software_webgl } from './browser.mjs';

const [modules, program, ...paths] = process.argv.slice(2);
const all = [];
for (const [drawing, options] of [
  ['webgl', software_webgl],
  ['static', no_webgl],
]) {
  const browser = await open_browser(modules, program, options);
  for (const path of paths) {
    for (const looks of [{}, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }]) {
      const page = await browser.open(pathToFileURL(path).href, looks);
      const seen = { drawing, findings: [], wide: [], links: [] };
      if (drawing === 'webgl') await is_drawn(page);
      else await page.waitForTimeout(300); // in which it might be put there
      seen.has_stage = (await page.locator('#stage').count()) === 1;
      seen.has_image = await page.locator('figure img').isVisible();
      const rows = page.locator('#table tbody tr');
      for (let at = 0; at < Math.min(12, await rows.count()); at++) {
        await rows.nth(at).locator('a').click();
        await page.waitForSelector('#detail h2');
        if (await is_wide(page)) seen.wide.push(await page.locator('#detail h2').innerText());
      }
      await page.fill('#search', 'we');
      if (await is_wide(page)) seen.wide.push('search');
      await page.click('#doubts summary');
      seen.findings = await browser.findings(page);
      seen.links = await page
        .locator('a')
        .evaluateAll((links) => links.map((each) => each.href).filter((href) => !/^(file|https?):/.test(href)));
      seen.turns = await page.evaluate(
        () => (document.body.innerText.match(/[\u202A-\u202E\u2066-\u2069]/g) || []).length,
      );
      seen.added = await page.evaluate(
        () =>
          document.querySelectorAll(
            'main img:not(figure img), main iframe, main svg:not(.bars, .picture > svg), main link, main object',
          ).length,
      );
      seen.tall = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('#table tbody tr')].map((each) => each.clientHeight)),
      );
      all.push(seen);
      await page.context().close();
    }
  }
  all.push({ drawing, amiss: browser.amiss() });
  await browser.close();
}
console.log(JSON.stringify(all));
