// Makes tables of what the measurement printed. A value is the median of its rounds; so is a ratio, of the rounds' own ratios,
// since whatever else the machine does changes from round to round.
const OURS = 'yihaoda';
const PLAIN = 'plain Lucene BM25';
/** Stages that order what was found; where none has such a name, what lies in no stage is taken for it. */
const RERANKING = /rerank|order/;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const turnsOf = (result, name, threads) => result.turns.filter((turn) => turn.name === name && turn.threads === threads);
const value = (turns, key) => median(turns.map((turn) => turn[key]));
const ratio = (turns, others, key) => median(turns.map((turn, round) => turn[key] / others[round][key]));
const names = (result) => [...new Set(result.turns.map((turn) => turn.name))];
const threadsOf = (result) => [...new Set(result.turns.map((turn) => turn.threads))];
const count = (number) => Math.round(number).toLocaleString('en');
const milliseconds = (number) => number.toFixed(2);
const times = (number) => `${number.toFixed(2)}×`;
const mebibytes = (number) => `${count(number / 2 ** 20)} MiB`;

/** Columns as wide as their widest cell, the first two to the left. */
function table(title, head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => String(row[column]).length)));
  const line = (row) =>
    row.map((cell, i) => (i < 2 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join('  ');
  return [`== ${title}`, ...all.map(line), ''].join('\n');
}

function speed(results) {
  const rows = results.flatMap((result) =>
    threadsOf(result).flatMap((threads) =>
      names(result).map((name) => {
        const turns = turnsOf(result, name, threads);
        const plain = turnsOf(result, PLAIN, threads);
        const ours = turnsOf(result, OURS, threads);
        return [
          name, threads, count(result.size),
          milliseconds(value(turns, 'p50')), milliseconds(value(turns, 'p99')), count(value(turns, 'perSecond')),
          times(ratio(turns, plain, 'p50')), times(ratio(turns, plain, 'p99')), times(ratio(ours, turns, 'perSecond')),
          result.agreement[name].found.toFixed(1), result.agreement[name].shared.toFixed(1),
        ];
      })));
  return table(
    'milliseconds of a question, without its embedding; ratios; passages found, and shared with ours',
    ['search', 'threads', 'passages', 'p50', 'p99', 'q/s', 'p50 to plain', 'p99 to plain', 'our q/s to its', 'found', 'shared'],
    rows);
}

function stages(results) {
  const rows = results.flatMap((result) => {
    const turns = turnsOf(result, OURS, 1);
    return Object.keys(turns[0].stages).map((name) => [
      name, isReranking(name, turns[0]) ? 'reranking' : 'retrieval', count(result.size),
      milliseconds(median(turns.map((turn) => turn.stages[name].p50))),
      milliseconds(median(turns.map((turn) => turn.stages[name].p99))),
    ]);
  });
  return table('our stages, one thread', ['stage', 'part', 'passages', 'p50', 'p99'], rows);
}

function isReranking(name, turn) {
  const named = Object.keys(turn.stages).some((stage) => RERANKING.test(stage));
  return named ? RERANKING.test(name) : name === 'in no stage';
}

function indexes(results) {
  const rows = results.flatMap((result) =>
    result.engines.map((engine) => [
      engine.name, '', count(result.size), count(result.real), mebibytes(engine.bytes), engine.segments,
      count(engine.perSecond), mebibytes(engine.heap),
    ]));
  return table(
    'indexes; passages a second with their vectors at hand, one thread; heap after garbage collection',
    ['index', '', 'passages', 'real', 'on disk', 'segments', 'indexed /s', 'heap'],
    rows);
}

function growth(results) {
  const rows = results.slice(1).flatMap((result, i) =>
    threadsOf(result).flatMap((threads) =>
      names(result).map((name) => {
        const before = results[i];
        const grown = (key) => value(turnsOf(result, name, threads), key) / value(turnsOf(before, name, threads), key);
        return [name, threads, `${count(before.size)} → ${count(result.size)}`, times(grown('p50')), times(grown('p99'))];
      })));
  return rows.length ? table('growth', ['search', 'threads', 'passages', 'p50', 'p99'], rows) : '';
}

/** All that is known so far, as text. */
export const tables = (results) => [speed, stages, indexes, growth].map((part) => part(results)).join('\n');
