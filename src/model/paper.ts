import type { PartialDate } from './partialDate.ts';

/** Where an author works, as one record has it. */
export interface Affiliation {
  /** The organisation as the source calls it, or the whole address as it is printed; empty where only the country is told. */
  readonly name: string;
  /** The name is a whole address, of which the organisation is a part. */
  readonly isAddress?: boolean;
  /** Bare id of the Research Organization Registry, such as `05a28rw58`. */
  readonly ror?: string;
  /** The source's own id with its scheme, such as `openalex:I95457486`; only where it tells what belongs to what. */
  readonly sourceId?: string;
  /** Ids of the same scheme of all that it is a part of, in whatever order. */
  readonly parents?: readonly string[];
  /** A university or another place of education, as the registry has it. */
  readonly isEducation?: boolean;
  /** Code of ISO 3166, two capitals, where the source names the country. */
  readonly country?: string;
}

/** One author position on one record. The raw string is kept for ever; everything else is read from it or beside it. */
export interface AuthorSlot {
  /** As it stood in the file, decoded (character set, LaTeX, entities) and with blanks collapsed. */
  readonly raw: string;
  readonly kind: 'person' | 'group';
  /** Surname with its particles, when the convention of the source tells it; else undefined. */
  readonly family?: string;
  /** Given names or initials, when the convention of the source tells them. */
  readonly given?: string;
  /** Jr, III … */
  readonly suffix?: string;
  /** Bare ORCID, `0000-0000-0000-0000`. */
  readonly orcid?: string;
  /** The source's own id of this author with its scheme, such as `scopus:57205348007`. */
  readonly sourceId?: string;
  /** What stands on the record, where the thesaurus put another name in its place. */
  readonly printed?: string;
  /** Of this author on this record; absent where none is given. */
  readonly affiliations?: readonly Affiliation[];
  /** True when this slot does not stand on the record but was added by the user's decision. */
  readonly inferred?: boolean;
}

/** Schemes of classes, in the words of the interface. */
export const classSchemes = [
  'OpenAlex topics',
  'arXiv categories',
  'MeSH headings',
  'Keywords Plus',
  'index keywords',
  'subject categories',
] as const;
export type ClassScheme = (typeof classSchemes)[number];

export interface Classes {
  readonly scheme: ClassScheme;
  /** As the source calls them, the main one first. */
  readonly names: readonly string[];
}

/** What kind of work it is; absent where the source does not state it. */
export const documentTypes = [
  'article',
  'review',
  'book review',
  'conference paper',
  'book',
  'chapter',
  'preprint',
  'editorial',
  'letter',
  'note',
  'erratum',
  'thesis',
  'report',
  'data set',
  'patent',
  'other',
] as const;
export type DocumentType = (typeof documentTypes)[number];

export interface PaperIds {
  /** Lower case, without any prefix. */
  readonly doi?: string;
  /** Without the version. */
  readonly arxiv?: string;
  readonly pmid?: string;
  /** The source's own record id with its scheme, such as `scopus:2-s2.0-…` or `wos:WOS:…`. */
  readonly source?: string;
}

/** Why two records are the same work: an id of this kind, or title, years at most one apart and first author. */
export type MergeReason = keyof PaperIds | 'title-year-author';

/** Another record of the same work, which went into the paper. */
export interface MergedRecord {
  /** By which the user can take the merge back. */
  readonly key: string;
  readonly title: string;
  readonly provenance: Provenance;
  readonly reason: MergeReason;
  /** What the paper has from this record, such as `abstract`. */
  readonly facts: readonly string[];
}

export interface Paper {
  readonly title: string;
  readonly slots: readonly AuthorSlot[];
  /** The record says, or the source is known to mean, that there are more authors than listed. */
  readonly authorsTruncated: boolean;
  /** Undefined when the record has no date that can be read. */
  readonly date: PartialDate | undefined;
  readonly abstract: string;
  /** Author keywords as given. */
  readonly keywords: readonly string[];
  /** Classes given by the source: arXiv categories, index keywords, subject areas. */
  readonly categories: readonly string[];
  /** The same by the scheme they belong to, as topics of one scheme are not those of another; absent where none is known. */
  readonly classes?: readonly Classes[];
  readonly venue: string;
  /** Code of ISO 639-1, such as `en`, where the source states it; else absent. */
  readonly language?: string;
  readonly documentType?: DocumentType;
  /** Those that the record gives for the paper as a whole, without telling whose they are; absent where none is given. */
  readonly affiliations?: readonly Affiliation[];
  readonly ids: PaperIds;
  /** Citation count as the source states it. */
  readonly citations?: number;
  /** The record is flagged as having code. */
  readonly hasCode?: boolean;
  readonly provenance: Provenance;
  /** Records of the same work that were merged into this one; absent when there are none. */
  readonly mergedFrom?: readonly MergedRecord[];
}

/** Where a record was read: the file's name and the line (from 1) on which the record begins. */
interface Provenance {
  readonly file: string;
  readonly line: number;
}
