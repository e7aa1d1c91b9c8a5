import type { Answer } from '../../api/types';
import { texts } from '../../texts.zh-CN';
import { spokenText } from './sentencePieces';
import type { Outcome } from './exchange';
import { endingHeading } from './wording';

/** What a screen reader says when a question has come to its end; nothing while it is under way. */
export function announcement(outcome: Outcome): string {
  switch (outcome.state) {
    case 'waiting':
      return '';
    case 'finished':
      return ofAnswer(outcome.answer);
    case 'stopped':
      return texts.exchange.stopped;
    case 'unavailable':
      return texts.exchange[outcome.breakdown];
  }
}

function ofAnswer(answer: Answer): string {
  return answer.kind === 'ANSWERED'
    ? texts.answer.announceAnswer(spokenText(answer.sentences), answer.citations.length)
    : texts.answer.announceEnding(endingHeading(answer), answer.text);
}
