import type { Answer, Citation } from '../../api/types';
import { texts } from '../../texts.zh-CN';

const LABELS: Record<Answer['source'], string> = {
  STANDARD_ANSWER: texts.answer.standard,
  POLICY_EXTRACT: texts.answer.extract,
  AI_SUMMARY: texts.answer.summary,
  HUMAN_AGENT: texts.answer.human,
  NO_ANSWER: texts.answer.none,
};

/** Where the words come from: what a machine wrote says so, and nothing else does. */
export function answerLabel(answer: Answer): string {
  return answer.source === 'POLICY_EXTRACT' ? extractLabel(answer.citations) : LABELS[answer.source];
}

/** An extract is named after the kind of its texts when all are of one kind that is no policy. */
function extractLabel(citations: Citation[]): string {
  const kinds = new Set(citations.map((citation) => citation.kind));
  const [kind] = kinds.size === 1 ? [...kinds] : [];
  if (kind === 'CONTACT') return texts.answer.directory;
  return kind === 'GUIDE' ? texts.answer.guide : texts.answer.extract;
}

/** Whether a text of its kind can lose its force; a unit's telephones only get old. */
export function hasValidity(citation: Citation): boolean {
  return citation.kind !== 'CONTACT';
}

/** What kind of ending it is, in a line above its own words. */
export function endingHeading(answer: Answer): string {
  const reasons: Partial<Record<NonNullable<Answer['reason']>, string>> = texts.answer.reasons;
  const special = answer.reason && reasons[answer.reason];
  return special ?? (answer.kind === 'ANSWERED' ? '' : texts.answer.headings[answer.kind]);
}

export function scopeWords(answer: Answer): string {
  return texts.scope.words(answer.regionName ?? texts.scope.everywhere, chineseDate(answer.asOf));
}

export function citationSource(citation: Citation): string {
  return [citation.title, citation.documentNumber, citation.clausePath, citation.issuer, hasValidity(citation) && citation.validityLabel]
    .filter(Boolean)
    .join('，');
}

/** 2026-01-09 as 2026年1月9日; anything else stays as it is. */
export function chineseDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : date;
}
