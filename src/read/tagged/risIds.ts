import type { PaperIds } from '../../model/paper.ts';
import { maybeArxiv, maybeDoi, maybePmid } from '../values/ids.ts';
import type { TaggedRecord } from './taggedRecords.ts';
import { allValues, firstValue } from './taggedValues.ts';

/** Notes and addresses hold a DOI only when they say so: `doi: 10.…`, `https://doi.org/10.…`. */
const saysDoi = /^doi|doi\.org|^10\.\d/i;

function doiOf(record: TaggedRecord): string | undefined {
  for (const value of allValues(record, 'DO', 'DOI', 'DI')) {
    const doi = maybeDoi(value);
    if (doi) return doi;
  }
  const saying = allValues(record, 'M3', 'N1', 'UR', 'URL', 'L1', 'L2').find((value) =>
    saysDoi.test(value.slice(0, 200)),
  );
  return saying && maybeDoi(saying);
}

/** PubMed's number: `123[pmid]` of PubMed Central, the accession number of PubMed and EndNote, fields of Scopus and Embase. */
function pmidOf(record: TaggedRecord): string | undefined {
  const marked = /^(\d{1,9})\s*\[pmid\]/i.exec(firstValue(record, 'U1'))?.[1];
  if (marked) return marked;
  const source = firstValue(record, 'DB');
  if (/^scopus/i.test(source)) return maybePmid(firstValue(record, 'C2'));
  if (/^embase/i.test(source)) return maybePmid(firstValue(record, 'C5'));
  const isPubmed = /^(?:pubmed|medline)/i.test(source) || firstValue(record, 'DP') === 'NLM';
  if (isPubmed) return maybePmid(firstValue(record, 'AN'));
  return /pubmed\.ncbi\.nlm\.nih\.gov\/(\d{1,9})/.exec(firstValue(record, 'UR').slice(0, 200))?.[1];
}

function arxivOf(record: TaggedRecord, doi: string | undefined): string | undefined {
  const places = [doi ?? '', ...allValues(record, 'UR', 'URL', 'L1', 'L2', 'AN', 'JF', 'JO', 'T2')];
  const place = places.find((value) => /arxiv[.:/]/i.test(value.slice(0, 200)));
  return place && maybeArxiv(place.replace(/^.{0,60}arxiv\.org\//i, ''));
}

function sourceOf(record: TaggedRecord): string | undefined {
  const accession = firstValue(record, 'AN').slice(0, 200);
  const wos = /(?:WOS|ISI):[A-Z0-9]+/.exec(accession)?.[0];
  if (wos) return `wos:${wos}`;
  const url = firstValue(record, 'UR', 'URL').slice(0, 500);
  const scopus = /eid=(2-s2\.0-\d+)/.exec(url)?.[1];
  if (scopus) return `scopus:${scopus}`;
  const openalex = /openalex\.org\/(W\d+)/i.exec(`${url} ${accession}`)?.[1];
  if (openalex) return `openalex:${openalex}`;
  const embase = /^L\d+$/.exec(firstValue(record, 'U2'))?.[0];
  return embase && `embase:${embase}`;
}

export function risIds(record: TaggedRecord): PaperIds {
  const doi = doiOf(record);
  const arxiv = arxivOf(record, doi);
  const pmid = pmidOf(record);
  const source = sourceOf(record);
  return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }), ...(source && { source }) };
}
