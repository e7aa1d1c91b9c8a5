import type { Answer, Citation } from '../../api/types';
import { texts } from '../../texts.zh-CN';
import { answerLabel, citationSource, scopeWords } from './wording';

/** An answer as it leaves the page: with its date, region and sources, never without them. */
export function answerAsText(question: string, answer: Answer, site: string, origin: string): string {
  const lines = [
    texts.copy.question(question),
    texts.copy.answer(answerLabel(answer), scopeWords(answer)),
    answer.text,
  ];
  if (answer.citations.length > 0) {
    lines.push('', texts.copy.sources, ...answer.citations.map((citation) => sourceLine(citation, origin)));
  }
  if (answer.aiLabel) lines.push('', answer.aiLabel.text);
  lines.push(...answer.notices, '', texts.copy.origin(site, answer.id));
  return lines.join('\n');
}

function sourceLine(citation: Citation, origin: string): string {
  const address = citation.url ?? new URL(citation.page, origin).href;
  return `${texts.answer.mark(citation.number)}${citationSource(citation)}。${address}`;
}
