// Start-up to the first answered question, resident memory and build time, with their baselines.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';

const ROOT = process.env.ROOT;
const RUNS = 3;
const QUESTION = '租房可以提取多少公积金';
const folder = mkdtempSync(join(tmpdir(), 'yihaoda-bench-'));

/** Starts a command that serves, asks at once until it is answered, and ends it. */
async function firstAnswer(command) {
  const begun = performance.now();
  const server = spawn(join(ROOT, 'bin/yihaoda'), [command, '--port', '0', '--data', join(folder, 'data')]);
  const port = await readyPort(server);
  const ready = performance.now() - begun;
  const answer = await ask(port);
  const answered = performance.now() - begun;
  const memory = resident(server.pid);
  server.kill('SIGTERM');
  await once(server, 'exit');
  if (answer.kind !== 'ANSWERED') throw new Error(`the question was not answered: ${JSON.stringify(answer)}`);
  return { ready, answered, memory };
}

async function readyPort(server) {
  let text = '';
  for await (const chunk of server.stdout) {
    text += chunk;
    const port = /ready: http:\/\/localhost:(\d+)\//.exec(text)?.[1];
    if (port) return port;
  }
  throw new Error(`the server ended before it was ready:\n${text}`);
}

async function ask(port) {
  const reply = await fetch(`http://127.0.0.1:${port}/api/v1/ask`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question: QUESTION }),
  });
  return reply.json();
}

/** Megabytes of a process (bin/yihaoda becomes the JVM) and of its descendants, the database's processes. */
function resident(pid) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(status)
    .filter((process) => process !== undefined);
  const family = new Set([pid]);
  for (let grown = true; grown; ) {
    const more = processes.filter((each) => family.has(each.parent) && !family.has(each.pid));
    more.forEach((each) => family.add(each.pid));
    grown = more.length > 0;
  }
  return { jvm: processes.find((each) => each.pid === pid)?.megabytes ?? NaN };
}

function status(name) {
  try {
    const text = readFileSync(`/proc/${name}/status`, 'utf8');
    const number = (key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? NaN);
    return { pid: Number(name), parent: number('PPid'), megabytes: Math.round(number('VmRSS') / 1024) };
  } catch {
    return undefined;
  }
}

function timed(command, args, options) {
  const begun = performance.now();
  const run = spawnSync(command, args, { stdio: 'ignore', ...options });
  if (run.status !== 0) throw new Error(`${command} ${args.join(' ')} failed with ${run.status}`);
  return performance.now() - begun;
}

function buildTime() {
  const copy = join(folder, 'copy');
  const skipped = /\/(target|node_modules|dist|\.git|test-results)(\/|$)/;
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !skipped.test(path.slice(ROOT.length)) });
  return timed('mvn', ['-B', '-q', '-DskipTests', 'package'], { cwd: copy });
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  const jvm = [];
  for (let i = 0; i < RUNS; i++) jvm.push(timed(join(process.env.JAVA_HOME, 'bin/java'), ['-version'], {}));
  const first = await firstAnswer('demo');
  const runs = [];
  for (let i = 0; i < RUNS; i++) runs.push(await firstAnswer('serve'));
  const answered = median(runs.map((run) => run.answered));
  console.log(`serve, start to ready:            ${seconds(median(runs.map((run) => run.ready)))}`);
  console.log(`serve, start to first answer:     ${seconds(answered)} (median of ${RUNS}; all: ${runs.map((run) => seconds(run.answered)).join(', ')})`);
  console.log(`  baseline, an empty JVM:         ${seconds(median(jvm))} (${(answered / median(jvm)).toFixed(1)} times)`);
  console.log(`  baseline, first demo (database made, sample imported and embedded): ${seconds(first.answered)} (${(answered / first.answered).toFixed(2)} of it)`);
  console.log(`resident memory after the answer: ${median(runs.map((run) => run.memory.jvm))} MB (JVM, heap limit 512 MB)`);
  const clean = buildTime();
  const again = timed('mvn', ['-B', '-q', '-DskipTests', 'package'], { cwd: join(folder, 'copy') });
  console.log(`build from nothing (packages already downloaded): ${seconds(clean)}`);
  console.log(`  baseline, the same build with nothing to do:    ${seconds(again)} (${(clean / again).toFixed(1)} times)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
