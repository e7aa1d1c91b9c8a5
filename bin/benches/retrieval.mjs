// Search beside plain Lucene BM25 and beside Solr 9.10, over the same passages in the same run, at growing sizes.
//   bin/bench retrieval                              10,000 and 100,000 passages made of our sample's sentences
//   bin/bench retrieval --sizes 10000,100000,1000000 a million takes long, and up to 10 GB
//   bin/bench retrieval --articles FILE --questions FILE   real ones, as eval retrieval reads them; made-up ones above
//   --vectors DIR    vectors that eval retrieval kept (evaluation in its data folder); what they lack is computed
//   --asked 1000     questions of one turn · --rounds 3 · --limit 20 passages a question · --no-solr
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { tables } from './retrieval/tables.mjs';

const ROOT = process.env.ROOT;
const JAVA = join(process.env.JAVA_HOME, 'bin/java');
const SOLR = join(ROOT, 'bin/benches/solr');
const LIBRARIES = join(ROOT, 'target/bench-solr');
const OWN = [
  join(ROOT, 'indexer/target/test-classes'),
  join(ROOT, 'bot-server/target/bot-server-0.1.0.jar'),
  join(ROOT, 'bot-server/target/lib/*'),
].join(':');
// Vector instructions as bin/yihaoda serve has them; Solr's Lucene can use them on a JDK 21 to 23 alone.
const machine = (size) => [
  size > 200_000 ? '-Xmx3g' : '-Xmx1g', '--add-modules', 'jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED',
];

const given = options();
const sizes = given.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  refuse(`--sizes: was '${given.sizes}'; write numbers of passages, as 10000,100000`);
}

function refuse(reason) {
  console.error(`bin/bench retrieval: ${reason}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        sizes: { type: 'string', default: '10000,100000' },
        articles: { type: 'string' },
        questions: { type: 'string' },
        vectors: { type: 'string' },
        asked: { type: 'string', default: '1000' },
        rounds: { type: 'string', default: '3' },
        limit: { type: 'string', default: '20' },
        'no-solr': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return refuse(`${error.message}; the options stand at the head of bin/benches/retrieval.mjs`);
  }
}

/** Solr's jars, fetched when first needed; undefined when they cannot be had. */
function solrLibraries() {
  if (given['no-solr']) return undefined;
  if (existsSync(LIBRARIES)) return LIBRARIES;
  console.error('fetching Solr');
  const { status } = spawnSync(
    'mvn',
    ['-B', '-q', '-f', join(SOLR, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${LIBRARIES}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status === 0) return LIBRARIES;
  rmSync(LIBRARIES, { recursive: true, force: true });
  console.error('Solr cannot be fetched: going on without it');
  return undefined;
}

/** A Solr node with an empty core, in its own process; undefined when it does not start. */
async function startSolr(libraries, folder, size) {
  const home = join(folder, 'solr');
  cpSync(join(SOLR, 'home'), home, { recursive: true });
  const java = process.env.SOLR_JAVA_HOME ? join(process.env.SOLR_JAVA_HOME, 'bin/java') : JAVA;
  const node = spawn(java, [...machine(size), '-cp', `${libraries}/*`, join(SOLR, 'SolrNode.java'), home], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaints = '';
  node.stderr.on('data', (text) => (complaints = (complaints + text).slice(-2000)));
  node.on('error', (error) => (complaints += error.message));
  const lines = createInterface({ input: node.stdout });
  const said = (word) =>
    new Promise((found) => {
      lines.on('line', (line) => line.startsWith(`${word} `) && found(Number(line.slice(word.length + 1))));
      lines.on('close', () => found(undefined));
    });
  const port = await said('port');
  if (port === undefined) {
    console.error(`Solr does not start: going on without it\n${complaints}`);
    return undefined;
  }
  return {
    core: `http://127.0.0.1:${port}/solr/passages`,
    heap() {
      node.stdin.write('heap\n');
      return said('heap');
    },
    async stop() {
      node.stdin.end();
      if (node.exitCode === null) await once(node, 'exit');
    },
  };
}

async function measure(size, libraries) {
  const folder = mkdtempSync(join(tmpdir(), 'yihaoda-bench-'));
  const solr = libraries && (await startSolr(libraries, folder, size));
  try {
    const named = ['articles', 'questions', 'vectors'].filter((name) => given[name]);
    const result = await lastLine(JAVA, [
      ...machine(size), '-XX:+UseCompactObjectHeaders', '-cp', OWN, 'org.yihaoda.index.bench.retrieval.RetrievalBench',
      '--size', String(size), '--folder', folder, '--sample', join(ROOT, 'knowledge-base/sample'),
      '--asked', given.asked, '--rounds', given.rounds, '--limit', given.limit,
      ...named.flatMap((name) => [`--${name}`, resolve(given[name])]),
      ...(solr ? ['--solr', solr.core] : []),
    ]);
    const own = solr && result.engines.find((engine) => engine.name === 'Solr');
    if (own) own.heap = await solr.heap();
    return result;
  } finally {
    await solr?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lastLine(command, parameters) {
  const process_ = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  let line = '';
  createInterface({ input: process_.stdout }).on('line', (each) => (line = each));
  const [status] = await once(process_, 'close');
  if (status !== 0) throw new Error(`the measurement ended with ${status}; what it said stands above`);
  return JSON.parse(line);
}

const libraries = solrLibraries();
const results = [];
console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)} before`);
try {
  for (const size of sizes) {
    results.push(await measure(size, libraries));
  }
} catch (error) {
  // A larger size may not fit; what the smaller ones came to is still worth seeing.
  console.error(error.message);
  process.exitCode = 1;
}
if (results.length) console.log(tables(results));
