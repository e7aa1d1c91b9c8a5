import type { Answer, Citation, ConflictSide, Sentence } from '../../api/types';
import { texts } from '../../texts.zh-CN';
import { chineseDate } from './wording';

/** What tells one side of a conflict from the other, in the order in which it is compared. */
export function conflictFacts(side: ConflictSide, citation: Citation): { name: string; value: string }[] {
  return [
    { name: texts.conflict.place, value: [citation.documentNumber, citation.clausePath].filter(Boolean).join(' ') },
    { name: texts.citation.issuer, value: citation.issuer ?? '' },
    { name: texts.conflict.level, value: side.levelLabel },
    { name: texts.citation.effectiveFrom, value: citation.effectiveFrom ? chineseDate(citation.effectiveFrom) : '' },
    { name: texts.conflict.validity, value: citation.validityLabel },
  ].filter((fact) => fact.value);
}

/** The sentence before the value that differs, the value, and what follows. */
export function splitAtValue({ sentence, value }: ConflictSide): { before: string; value: string; after: string } {
  const at = sentence.indexOf(value);
  return at < 0
    ? { before: sentence, value: '', after: '' }
    : { before: sentence.slice(0, at), value, after: sentence.slice(at + value.length) };
}

/** The sentences that the card of a conflict does not show itself. */
export function sentencesBeside(answer: Answer): Sentence[] {
  const { conflict } = answer;
  return conflict
    ? answer.sentences.filter(({ text }) => text !== conflict.precedence && text !== conflict.advice)
    : answer.sentences;
}
