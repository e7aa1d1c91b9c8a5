// Percentiles, and how they are printed.

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);

/** What a round came to. */
export function summary({ times, seconds }) {
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    perSecond: times.length / seconds,
  };
}

/** Each figure's median over the rounds. */
export function spread(rounds) {
  return Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));
}

export function row(name, figures) {
  return `${name.padEnd(26)} ${Object.values(figures).map((value) => value.toFixed(1).padStart(9)).join(' ')}`;
}
