// Makes the script of the report: node bundle.mjs SOURCES MODULES OUT
// Writes OUT/report.js, one script without imports that begins with the licences of what is in it, and
// OUT/THIRD-PARTY.txt, the same licences to ship beside the program. The same sources give the same bytes.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [sources, modules, out] = process.argv.slice(2).map((path) => resolve(path));
const esbuild = createRequire(join(modules, 'package.json'))('esbuild');

const made = await esbuild.build({
  absWorkingDir: sources,
  entryPoints: ['main.ts'],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  nodePaths: [join(modules, 'node_modules')],
  logLevel: 'warning',
});

/** The packages that a part of is in the script, in the order of their names. */
function packages() {
  const used = Object.values(made.metafile.outputs)[0].inputs;
  const names = Object.keys(used)
    .filter((path) => used[path].bytesInOutput > 0)
    .map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter(Boolean);
  return [...new Set(names)].sort().map((name) => {
    const folder = join(modules, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} comes without a licence`);
    return { title: `${name} ${version} (${license})`, text: readFileSync(join(folder, file), 'utf8').trim() };
  });
}

const licences = packages()
  .map(({ title, text }) => `${title}\n\n${text}\n`)
  .join(`\n${'-'.repeat(72)}\n\n`);
const notices = licences.replace(/\*\//g, '* /');
const script = `/*!\n${notices}*/\n${made.outputFiles[0].text}`;
// it stands in a page, where these would end the element or hide what follows
if (/<\/script|<!--/i.test(script)) throw new Error('the script holds what ends a script element');
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'report.js'), script);
writeFileSync(
  join(out, 'THIRD-PARTY.txt'),
  `The pages that Recital writes hold a script, and these are in it.\n\n${'-'.repeat(72)}\n\n${licences}`,
);
