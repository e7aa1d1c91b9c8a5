// Publishing, validity and impact at 1k, 10k and 100k documents, each beside a look-up by primary key in the same database.
// Other sizes: bin/bench kb 500 5000.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = process.env.ROOT;
const sizes = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'yihaoda-bench-'));
const classes = [
  join(ROOT, 'knowledge-base/target/test-classes'),
  join(ROOT, 'bot-server/target/bot-server-0.1.0.jar'),
  join(ROOT, 'bot-server/target/lib/*'),
].join(':');

try {
  const { status } = spawnSync(
    join(process.env.JAVA_HOME, 'bin/java'),
    ['-Xmx512m', '-cp', classes, 'org.yihaoda.kb.bench.KnowledgeBench', join(folder, 'data'),
      ...(sizes.length ? sizes : ['1000', '10000', '100000'])],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
