export const QUESTION_LIMIT = 1000;
export const COUNT_FROM = 900;

/** Characters as a reader counts them, without the blanks around. */
export function questionLength(question: string): number {
  return [...question.trim()].length;
}
