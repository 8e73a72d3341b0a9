// Runs a tool of this folder, `node tests/tools/run.mjs NAME ARGUMENTS…`, through Vite, so that it imports the extension's own code as it is.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const [name = '', ...words] = process.argv.slice(2);

if (!/^[a-z-]+$/.test(name)) {
  process.stderr.write('Which tool? For example: node tests/tools/run.mjs read PAGE.html --url URL\n');
  process.exit(2);
}

const { module } = await runnerImport(join(here, `${name}.ts`), {
  configFile: false,
  logLevel: 'silent',
  root: join(here, '../..'),
});
// A tool's `main(words)` answers what goes to each stream and the exit code; writing it is the only thing done here.
const { output, problem, exitCode } = await module.main(words);
if (problem) process.stderr.write(`${problem}\n`);
process.exitCode = exitCode;
if (output) process.stdout.write(`${output}\n`);
