// Stands in for clasp: replays recorded answers, notes what it was asked. Takes its answers from the folder in
// STAND_IN: answers.json holds, for each command, the answers to its calls in order; the last one stays.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = process.env.STAND_IN;
const args = process.argv.slice(2);
const command = args[0] === '-P' ? args[2] : args[0];
const notes = join(folder, 'calls.jsonl');
const calls = existsSync(notes)
  ? readFileSync(notes, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const dist = existsSync('dist/appsscript.json') ? readFileSync('dist/appsscript.json', 'utf8') : null;
const call = {
  command,
  args,
  manifest: dist,
  env: Object.keys(process.env).filter((key) => key.startsWith('clasp_')),
};
appendFileSync(notes, `${JSON.stringify(call)}\n`);

const answers = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'))[command];
if (!answers) {
  console.error(`The stand-in has no answer to clasp ${args.join(' ')}`);
  process.exit(99);
}
const answer =
  answers[Math.min(calls.filter((earlier) => earlier.command === command).length, answers.length - 1)];
// As clasp does: a project with a scriptId is not made again, a file after -P has to exist.
if (args[0] === '-P' && !existsSync(args[1])) {
  console.error(`Invalid --project path: ${args[1]}. File or directory does not exist.`);
  process.exit(1);
}
for (const [path, text] of Object.entries(answer.writes ?? {})) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
process.stdout.write(answer.stdout);
process.stderr.write(answer.stderr);
process.exitCode = answer.exitCode;
