import { tryAddIn } from './try-add-in.ts';

process.exitCode = await tryAddIn(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
