// Makes the scripts of pages: node bundle.mjs SOURCES MODULES OUT
// Writes OUT/report.js and OUT/site.js, scripts without imports that begin with the licences of what is in them, and
// OUT/THIRD-PARTY.txt, the same licences to ship beside the program. The same sources give the same bytes.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [sources, modules, out] = process.argv.slice(2).map((path) => resolve(path));
const esbuild = createRequire(join(modules, 'package.json'))('esbuild');

const made = await esbuild.build({
  absWorkingDir: sources,
  entryPoints: { report: 'main.ts', site: 'site.ts' },
  outdir: out,
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

/** The packages that a part of is in a script, in the order of their names. */
function packages({ inputs }) {
  const names = Object.keys(inputs)
    .filter((path) => inputs[path].bytesInOutput > 0)
    .map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter(Boolean);
  return [...new Set(names)].sort();
}

/** Title and text of each licence, one below the other. */
function licences_of(names) {
  const licence = (name) => {
    const folder = join(modules, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} comes without a licence`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  };
  return names.map(licence).join(`\n${'-'.repeat(72)}\n\n`);
}

mkdirSync(out, { recursive: true });
const used = Object.values(made.metafile.outputs).map(packages);
made.outputFiles.forEach(({ path, text }, at) => {
  const notices = licences_of(used[at]).replace(/\*\//g, '* /');
  const script = notices ? `/*!\n${notices}*/\n${text}` : text;
  // it may stand in a page, where these would end the element or hide what follows
  if (/<\/script|<!--/i.test(script)) throw new Error('the script holds what ends a script element');
  writeFileSync(path, script);
});
writeFileSync(
  join(out, 'THIRD-PARTY.txt'),
  `The pages that Recital writes hold a script, and these are in it.\n\n${'-'.repeat(72)}\n\n` +
    licences_of([...new Set(used.flat())].sort()),
);
