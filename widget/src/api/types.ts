import type { components } from './contract';

type Schemas = components['schemas'];

export type Answer = Schemas['Answer'];
export type Choice = Schemas['Choice'];
export type Channel = Schemas['Channel'];
export type Citation = Schemas['Citation'];
export type Conflict = Schemas['Conflict'];
export type ConflictSide = Schemas['ConflictSide'];
export type DocumentLink = Schemas['DocumentLink'];
export type Problem = Schemas['Problem'];
export type FieldProblem = Problem['problems'][number];
export type Progress = Schemas['Progress'];
export type Question = Schemas['Question'];
export type Sentence = Schemas['Sentence'];
export type Site = Schemas['Site'];
export type Region = Site['regions'][number];
export type ValidityState = Schemas['ValidityState'];

/** One message of an answer under way. */
export type AskEvent =
  | { name: 'progress'; progress: Progress }
  | { name: 'sentence'; sentence: Sentence }
  | { name: 'answer'; answer: Answer };
