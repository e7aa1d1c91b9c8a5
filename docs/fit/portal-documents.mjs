// Writes the documents that portal-questions.jsonl asks about: node docs/fit/portal-documents.mjs CORPORA > documents.jsonl
// CORPORA holds guangzhou-html/ and hebei/documents.jsonl (public pages; docs/howto/measure-retrieval.md).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [corpora] = process.argv.slice(2);
if (!corpora) throw new Error('usage: node docs/fit/portal-documents.mjs CORPORA > documents.jsonl');
const SHORTEST = 80;
const LONGEST = 20_000;
const NAMED = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', ldquo: '“', rdquo: '”', middot: '·', mdash: '—', times: '×', lsquo: '‘', rsquo: '’', hellip: '…', copy: '©' };

const unescaped = (text) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/gi, (whole, name) => NAMED[name.toLowerCase()] ?? whole);

function page(folder, file) {
  const bytes = readFileSync(join(folder, file));
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const html = utf8.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : utf8;
  const title = /<meta[^>]*name="?ArticleTitle"?[^>]*content="([^"]*)"/i.exec(html)?.[1] ?? file;
  const lines = html
    .replace(/<(script|style|head|iframe)[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<br[^>]*>|<\/p>|<\/div>|<\/tr>|<\/h\d>|<\/li>/gi, '\n')
    .replace(/<[^>]+>/g, '');
  const text = unescaped(lines).replace(/[ \t\u3000\xa0]+/g, '').replace(/\n+/g, '\n');
  return { docid: `gz-${file.split('_')[0]}`, text: `${title}\n\n${text}` };
}

const print = (document) => console.log(JSON.stringify(document));
const pages = join(corpora, 'guangzhou-html');
readdirSync(pages).filter((file) => file.endsWith('.html')).sort().forEach((file) => print(page(pages, file)));
readFileSync(join(corpora, 'hebei', 'documents.jsonl'), 'utf-8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((document) => document.content?.length > SHORTEST)
  .forEach(({ id, title, content }) => print({ docid: id, text: `${title}\n${content.slice(0, LONGEST)}` }));
