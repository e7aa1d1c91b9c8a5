import type { FieldProblem } from './types';

/** The server names what is wrong with the request and how to mend it. */
export class RequestRejected extends Error {
  constructor(readonly problems: FieldProblem[]) {
    super(problems.map((problem) => problem.message).join('; '));
  }
}

export type Breakdown = 'network' | 'server' | 'interrupted' | 'silent';

/** No answer came, and the citizen can do nothing but try again or call. */
export class ServiceUnavailable extends Error {
  constructor(readonly breakdown: Breakdown) {
    super(breakdown);
  }
}

export class SiteUnknown extends Error {}
