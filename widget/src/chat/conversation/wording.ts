import type { Answer, Citation } from '../../api/types';
import { texts } from '../../texts.zh-CN';

/** Verbatim clauses are named as such; nothing here is written by a machine. */
export function answerLabel(answer: Answer): string {
  return answer.source === 'POLICY_EXTRACT' ? texts.answer.extract : texts.answer.none;
}

export function scopeWords(answer: Answer): string {
  return texts.scope.words(answer.regionName ?? texts.scope.everywhere, chineseDate(answer.asOf));
}

export function citationSource(citation: Citation): string {
  return [citation.title, citation.documentNumber, citation.clausePath, citation.issuer, citation.validityLabel]
    .filter(Boolean)
    .join('，');
}

/** 2026-01-09 as 2026年1月9日; anything else stays as it is. */
export function chineseDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : date;
}
