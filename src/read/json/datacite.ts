import type { Affiliation, Paper, PaperIds } from '../../model/paper.ts';
import type { DateKind, PartialDate } from '../../model/partialDate.ts';
import type { Reader } from '../contract.ts';
import { readDatedText } from '../values/datedText.ts';
import { earliestDate } from '../values/earliestDate.ts';
import { reportEmptyRecord } from '../notices/emptyRecord.ts';
import { plainText } from '../text/entities.ts';
import { isArxivClass } from '../values/arxivClass.ts';
import { classed } from '../values/classes.ts';
import { maybeArxiv, maybeCount, maybeDoi } from '../values/ids.ts';
import { meshHeading } from '../values/mesh.ts';
import { jsonReader, type RecordPlace } from './jsonReader.ts';
import { isObject, listAt, objectAt, objectsAt, textAt, textOf, type JsonObject } from './jsonValues.ts';
import { addresses, affiliated, known, maybeRor } from '../values/affiliations.ts';
import { kindAndLanguage } from '../values/kindAndLanguage.ts';
import { readAuthors, type ListedAuthor } from '../values/listedAuthors.ts';
import type { NameList } from '../values/names.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { texts as catalogue } from '../../texts/texts.ts';

/** DataCite's codes for a value that is not known, such as `:unav`; `:etal` stands for a list that is too long. */
const unknownValue = /^\(?:(?:unac|unal|unap|unas|unav|unkn|none|null|tba)\)?$/i;
const andOthers = /^\(?:etal\)?$/i;

function affiliationsOf(creator: JsonObject): Affiliation[] {
  return listAt(creator, 'affiliation').flatMap((one) => {
    const ror = isObject(one) ? maybeRor(textAt(one, 'affiliationIdentifier')) : undefined;
    return known(addresses([isObject(one) ? textAt(one, 'name') : textOf(one)]), { ror });
  });
}

function authorOf(creator: JsonObject): ListedAuthor {
  const name = textAt(creator, 'name').trim();
  const given = textAt(creator, 'givenName');
  const ids = objectsAt(creator, 'nameIdentifiers');
  const orcid = ids.find((id) => /orcid/i.test(`${textAt(id, 'nameIdentifierScheme')} ${textAt(id, 'schemeUri')}`));
  return {
    name: andOthers.test(name) ? 'et al.' : unknownValue.test(name) ? '' : name,
    family: textAt(creator, 'familyName'),
    given,
    // Some repositories call everybody an organisation; a given name proves that it is none.
    isGroup: /^organi[sz]ational$/i.test(textAt(creator, 'nameType').trim()) && given.trim() === '',
    orcid: textAt(orcid, 'nameIdentifier'),
    ...affiliated(affiliationsOf(creator)),
  };
}

/** The creators. Contributors are editors, curators, hosts and sponsors, and stay out. */
const namesOf = (record: JsonObject): NameList => readAuthors(objectsAt(record, 'creators').map(authorOf));

/**
 * The earlier of the days on which the work was issued and made available, else the year of publication. Submitted,
 * accepted, created, updated and collected are no publication, but for arXiv, where the submission is the first version.
 */
function dateOf(record: JsonObject, line: number, notices: NoticeBook): PartialDate | undefined {
  const isArxiv = textAt(record, 'doi').trim().startsWith('10.48550/');
  const kinds: Readonly<Record<string, DateKind>> = {
    issued: 'published',
    available: 'online',
    ...(isArxiv && { submitted: 'v1' }),
  };
  const dated = (text: string, kind: DateKind) => readDatedText(text, kind, line, notices);
  const dates = objectsAt(record, 'dates').map((one) => {
    const type = textAt(one, 'dateType').trim().toLowerCase();
    return Object.hasOwn(kinds, type) ? dated(textAt(one, 'date'), kinds[type]!) : undefined;
  });
  return earliestDate(dates) ?? dated(textAt(record, 'publicationYear') || textAt(record, 'published'), 'published');
}

const titleText = (one: JsonObject | undefined) => plainText(textAt(one, 'title'));

const isOfType = (title: JsonObject, type: string) => textAt(title, 'titleType').toLowerCase() === type;

/** The title without a type is the work's own; a translated one is better than none. */
function titleOf(record: JsonObject): string {
  const titles = objectsAt(record, 'titles').filter((one) => titleText(one) !== '');
  const main = titles.find((one) => isOfType(one, '')) ?? titles.find((one) => !isOfType(one, 'subtitle'));
  const subtitle = titles.find((one) => isOfType(one, 'subtitle'));
  return [titleText(main), titleText(subtitle)].filter(Boolean).join(': ');
}

const distinct = (texts: readonly string[]) => [...new Set(texts.map(plainText))].filter((text) => text !== '');

/** A subject of a scheme (`DDC`, `Fields of Science and Technology (FOS)`) is a class, the others are keywords. */
const isClass = (subject: JsonObject) =>
  textAt(subject, 'subjectScheme').trim() !== '' || textAt(subject, 'subject').trim().startsWith('FOS: ');

const namesOfSubjects = (subjects: readonly JsonObject[]) => distinct(subjects.map((one) => textAt(one, 'subject')));

/** `Machine Learning (cs.LG)` is the class `cs.LG` of arXiv. */
const arxivClassOf = (name: string) =>
  [/\(([a-z-]{2,9}(?:\.[A-Za-z-]{2,20})?)\)$/.exec(name)?.[1] ?? name].filter(isArxivClass);

function classesOf(subjects: readonly JsonObject[]): Pick<Paper, 'classes'> {
  const [arxiv, mesh, others]: JsonObject[][] = [[], [], []];
  for (const subject of subjects) {
    const scheme = textAt(subject, 'subjectScheme').toLowerCase();
    (scheme === 'arxiv' ? arxiv : /^mesh\b|medical subject headings/.test(scheme) ? mesh : others)!.push(subject);
  }
  return classed(
    ['arXiv categories', namesOfSubjects(arxiv!).flatMap(arxivClassOf)],
    ['MeSH headings', namesOfSubjects(mesh!).map((name) => meshHeading(name).name)],
    ['subject categories', namesOfSubjects(others!)],
  );
}

function subjectsOf(record: JsonObject): Pick<Paper, 'keywords' | 'categories' | 'classes'> {
  const subjects = objectsAt(record, 'subjects');
  const words = subjects.filter((subject) => !isClass(subject));
  const classes = subjects.filter(isClass);
  return { keywords: namesOfSubjects(words), categories: namesOfSubjects(classes), ...classesOf(classes) };
}

function venueOf(record: JsonObject): string {
  const host = objectsAt(record, 'relatedItems').find((one) => textAt(one, 'relationType') === 'IsPublishedIn');
  const publisher = textAt(record, 'publisher', 'name') || textAt(record, 'publisher');
  const names = [textAt(record, 'container', 'title'), titleText(objectsAt(host, 'titles')[0]), publisher];
  return plainText(names.find((name) => name.trim() !== '') ?? '');
}

function idsOf(record: JsonObject): PaperIds {
  const doi = maybeDoi(textAt(record, 'doi')) ?? maybeDoi(textAt(record, 'id'));
  const arxiv = doi?.startsWith('10.48550/arxiv.') ? maybeArxiv(doi.replace('10.48550/arxiv.', 'arxiv:')) : undefined;
  return { ...(doi && { doi }), ...(arxiv && { arxiv }) };
}

const abstractOf = (record: JsonObject): string =>
  plainText(
    textAt(
      objectsAt(record, 'descriptions').find((one) => /^abstract$/i.test(textAt(one, 'descriptionType'))),
      'description',
    ),
  );

const kindsOf = (record: JsonObject): readonly string[] => [
  textAt(record, 'types', 'resourceTypeGeneral'),
  textAt(record, 'types', 'resourceType'),
];

function paperOf(found: JsonObject, { file, line }: RecordPlace, notices: NoticeBook): Paper | undefined {
  const record = objectAt(found, 'attributes') ?? found;
  const title = titleOf(record);
  const { slots, truncated } = namesOf(record);
  if (title === '' && slots.length === 0)
    return reportEmptyRecord(textAt(record, 'doi') || textAt(found, 'id'), line, notices);
  const citations = maybeCount(textAt(record, 'citationCount'));
  return {
    title,
    slots,
    authorsTruncated: truncated,
    date: dateOf(record, line, notices),
    abstract: abstractOf(record),
    ...subjectsOf(record),
    venue: venueOf(record),
    ...kindAndLanguage(kindsOf(record), [textAt(record, 'language')]),
    ids: idsOf(record),
    ...(citations !== undefined && { citations }),
    provenance: { file, line },
  };
}

function recognise(head: string): number {
  if (!/^\s{0,1000}[[{]/.test(head) || !/"creators"\s{0,9}:/.test(head)) return 0;
  if (!/"titles"\s{0,9}:\s{0,9}\[/.test(head)) return 0;
  return /"(?:publicationYear|schemaVersion|resourceTypeGeneral)"\s{0,9}:|datacite/i.test(head) ? 0.95 : 0.8;
}

/** DataCite: one record, or an answer of its API. */
export const datacite: Reader = jsonReader({
  format: 'datacite',
  label: catalogue.formats.datacite,
  recognise,
  paths: [['data']],
  paperOf,
});
