// Matching a question among many standard answers, beside a plain term search over the same questions in the same run.
//   bin/bench answers-match
//   --answers 20000   made of the sample's, for made-up places · --variants 5 of each
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = process.env.ROOT;
const given = options();
const folder = mkdtempSync(join(tmpdir(), 'yihaoda-bench-'));

function refuse(reason) {
  console.error(`bin/bench answers-match: ${reason}`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: { answers: { type: 'string', default: '20000' }, variants: { type: 'string', default: '5' } },
    });
    for (const [name, value] of Object.entries(values)) {
      if (!/^[1-9]\d{0,6}$/.test(value)) refuse(`--${name}: was '${value}'; write a whole number above 0`);
    }
    return values;
  } catch (error) {
    return refuse(`${error.message}; the options stand at the head of bin/benches/answers-match.mjs`);
  }
}

console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)} before; milliseconds`);
const run = spawnSync(
  join(process.env.JAVA_HOME, 'bin/java'),
  [
    '-Xmx512m', '--add-modules', 'jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED',
    '-cp',
    ['bot-server/target/test-classes', 'bot-server/target/bot-server-0.1.0.jar', 'bot-server/target/lib/*']
      .map((each) => join(ROOT, each)).join(':'),
    'org.yihaoda.bot.bench.match.MatchBench',
    join(ROOT, 'knowledge-base/sample/standard-answers.csv'), given.answers, given.variants, folder,
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
rmSync(folder, { recursive: true, force: true });
process.exit(run.status ?? 1);
