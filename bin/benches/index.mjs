// Reading beside bare text extraction, embedding beside LangChain4j's, and how time and memory grow with the collection.
//   bin/bench index                      all of it on the sample knowledge and on made-up collections of 1,400 and 14,000
//   bin/bench index reading FOLDER…      reading alone, on other pages
//   bin/bench index growth DOCUMENTS…    growth alone
//   bin/bench index embedding
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = process.env.ROOT;
const JAVA = join(process.env.JAVA_HOME, 'bin/java');
const [what, ...rest] = process.argv.slice(2);
const sample = join(ROOT, 'knowledge-base/sample');
const own = [
  join(ROOT, 'indexer/target/test-classes'),
  join(ROOT, 'bot-server/target/bot-server-0.1.0.jar'),
  join(ROOT, 'bot-server/target/lib/*'),
].join(':');

function run(command, parameters) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', cwd: ROOT });
  if (status !== 0) process.exit(status ?? 1);
}

function bench(options, ...parameters) {
  run(JAVA, [...options, '-cp', own, 'org.yihaoda.index.bench.IndexBench', ...parameters]);
}

function reading(folders) {
  console.log('== reading + structure beside bare text extraction, single thread');
  bench(['-Xmx1g'], 'reading', ...folders);
}

function growth(sizes) {
  for (const size of sizes) {
    console.log(`== import of ${size} documents, -Xmx512m`);
    const folder = mkdtempSync(join(tmpdir(), 'yihaoda-bench-'));
    try {
      bench(['-Xmx512m', '-XX:+UseSerialGC'], 'growth', size, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function embedding() {
  console.log("== embedding beside LangChain4j's embedAll, same model, same process");
  const libraries = join(ROOT, 'target/bench-langchain4j');
  if (!existsSync(libraries)) {
    run('mvn', ['-q', '-f', join(ROOT, 'bin/benches/langchain4j/pom.xml'), 'dependency:copy-dependencies',
      `-DoutputDirectory=${libraries}`]);
  }
  // Theirs come last: both bring the network runtime, and one process can only load one of them.
  run(JAVA, ['-cp', `${own}:${libraries}/*`, join(ROOT, 'bin/benches/langchain4j/EmbeddingBench.java'), sample]);
}

const parts = { reading: () => reading(rest.length ? rest : [sample]), growth: () => growth(rest), embedding };
if (what && !parts[what]) {
  console.error(`bin/bench index: no part '${what}'; there are: ${Object.keys(parts).join(' ')}`);
  process.exit(2);
}
if (what) {
  parts[what]();
} else {
  reading([sample]);
  embedding();
  growth(['1400', '14000']);
}
