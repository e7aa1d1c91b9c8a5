import type { Breakdown } from '../../api/failures';
import type { Answer, AskEvent, Region, Sentence } from '../../api/types';

export interface Scope {
  region: Region;
  asOf: string;
}

export interface Waiting {
  state: 'waiting';
  progress: string;
  sentences: Sentence[];
}

export type Outcome =
  | Waiting
  | { state: 'finished'; answer: Answer }
  | { state: 'unavailable'; breakdown: Breakdown }
  | { state: 'stopped' };

/** One question and what became of it. */
export interface Exchange {
  key: number;
  question: string;
  scope: Scope;
  outcome: Outcome;
}

export function advance(waiting: Waiting, event: AskEvent): Outcome {
  switch (event.name) {
    case 'progress':
      return { ...waiting, progress: event.progress.text };
    case 'sentence':
      return { ...waiting, sentences: [...waiting.sentences, event.sentence] };
    case 'answer':
      return { state: 'finished', answer: event.answer };
  }
}
