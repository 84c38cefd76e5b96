import { classSchemes, documentTypes } from '../model/paper.ts';
import { isCount, isFinite, isFlag, isObject, isText, listOf, maybe, objectOf, oneOf, type Shape } from './shape.ts';

/*
 * What stands in the lines of a corpus, member by member as in `model`: nothing that counts or draws is ever given what
 * it does not expect, whoever has written the file.
 */

const isLine: Shape = (value) => Number.isSafeInteger(value);
const isDay: Shape = (value) => Number.isSafeInteger(value);
const texts = listOf(isText);
/** Of a language or a country: nothing that asks for its name takes anything else. */
const isCode: Shape = (value) => isText(value) && /^[a-z]{2,3}$/i.test(value as string);

const isDate = objectOf({
  from: isDay,
  to: isDay,
  precision: oneOf('day', 'month', 'season', 'quarter', 'year', 'range'),
  kind: oneOf('published', 'print', 'online', 'posted', 'v1', 'early-access', 'accepted', 'updated', 'record'),
  raw: isText,
  yearInferred: maybe(isFlag),
});

const affiliations = listOf(
  objectOf({
    name: isText,
    isAddress: maybe(isFlag),
    ror: maybe(isText),
    sourceId: maybe(isText),
    parents: maybe(texts),
    isEducation: maybe(isFlag),
    country: maybe(isCode),
  }),
);

const slots = listOf(
  objectOf({
    raw: isText,
    kind: oneOf('person', 'group'),
    family: maybe(isText),
    given: maybe(isText),
    suffix: maybe(isText),
    orcid: maybe(isText),
    sourceId: maybe(isText),
    printed: maybe(isText),
    affiliations: maybe(affiliations),
    inferred: maybe(isFlag),
  }),
);

export const isPaper = objectOf({
  title: isText,
  slots,
  authorsTruncated: isFlag,
  date: maybe(isDate),
  abstract: isText,
  keywords: texts,
  categories: texts,
  classes: maybe(listOf(objectOf({ scheme: oneOf(...classSchemes), names: texts }))),
  venue: isText,
  language: maybe(isCode),
  documentType: maybe(oneOf(...documentTypes)),
  affiliations: maybe(affiliations),
  ids: objectOf({ doi: maybe(isText), arxiv: maybe(isText), pmid: maybe(isText), source: maybe(isText) }),
  citations: maybe(isFinite),
  hasCode: maybe(isFlag),
  provenance: objectOf({ file: isText, line: isLine }),
});

export const isReport = objectOf({
  name: isText,
  format: isText,
  encoding: isText,
  records: objectOf({ in: isCount, accepted: isCount, merged: isCount, rejected: isCount }),
});
export const isOwner = objectOf({ name: isText, orcid: maybe(isText) });

export const isNotice = objectOf({
  severity: oneOf('error', 'warning', 'info'),
  code: isText,
  message: isText,
  file: isText,
  line: isLine,
  column: maybe(isLine),
  hint: maybe(isText),
});

export const isNode = objectOf({
  id: isText,
  label: isText,
  x: maybe(isFinite),
  y: maybe(isFinite),
  cluster: maybe(isText),
  line: isLine,
  extras: maybe(isObject),
});

/** Whether its ends are nodes is seen when all nodes are there. */
export const isTie = objectOf({
  source: isCount,
  target: isCount,
  weight: (value) => isFinite(value) && (value as number) > 0,
  date: maybe(isDate),
  line: isLine,
  file: maybe(isText),
  extras: maybe(isObject),
});

export const isLoop = objectOf({ node: isCount, weight: isFinite, before: isCount, extras: maybe(isObject) });
export const isFileExtras = objectOf({ columns: maybe(texts), document: maybe(isObject) });
