import type { Sentence } from '../../api/types';

/** A run of words, or the number of a citation the words before it stand on. */
export type Piece = { text: string } | { citation: number };

/** Cuts a sentence at its own marks; 〔2024〕 of a document number is no mark. Numbers without a mark come last. */
export function sentencePieces({ text, citations }: Sentence): Piece[] {
  const marked = new Set<number>();
  const pieces = text.split(/(〔\d+〕)/).flatMap((part): Piece[] => {
    const number = /^〔\d+〕$/.test(part) ? Number(part.slice(1, -1)) : undefined;
    if (number === undefined || !citations.includes(number)) return part === '' ? [] : [{ text: part }];
    marked.add(number);
    return [{ citation: number }];
  });
  const unmarked = citations.filter((citation) => !marked.has(citation)).map((citation) => ({ citation }));
  return [...pieces, ...unmarked];
}

/** The words alone, as they are read aloud. */
export function spokenText(sentences: Sentence[]): string {
  return sentences
    .flatMap(sentencePieces)
    .map((piece) => ('text' in piece ? piece.text : ''))
    .join('');
}
