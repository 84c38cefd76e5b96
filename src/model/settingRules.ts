import { identityRules } from './identity.ts';
import { ownerIn } from './listOwner.ts';
import type { Settings } from './settings.ts';

/** What `null` means where a setting may be that. */
export type NullMeaning = 'none' | 'nothing' | 'most papers' | 'as found';

/** What a setting must be. */
export type Demand = (
  | { readonly kind: 'one of'; readonly choices: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number }
  | { readonly kind: 'between'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' | 'texts' | 'pairs' | 'owner' | 'topic edits' | 'decisions' }
) & { readonly orNull?: NullMeaning };

interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly must: Demand;
}

const oneOf = (...choices: readonly string[]): Rule => ({
  holds: (value) => choices.includes(value as string),
  must: { kind: 'one of', choices },
});

const wholeFrom = (least: number): Rule => ({
  holds: (value) => Number.isSafeInteger(value) && (value as number) >= least,
  must: { kind: 'whole', least },
});

const between = (least: number, most: number): Rule => ({
  holds: (value) => typeof value === 'number' && value >= least && value <= most,
  must: { kind: 'between', least, most },
});

const orNull = ({ holds, must }: Rule, meaning: NullMeaning): Rule => ({
  holds: (value) => value === null || holds(value),
  must: { ...must, orNull: meaning },
});

const flag: Rule = { holds: (value) => typeof value === 'boolean', must: { kind: 'flag' } };

const isText = (value: unknown): boolean => typeof value === 'string';
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);

const texts: Rule = { holds: (value) => isListOf(value, isText), must: { kind: 'texts' } };
const pairs: Rule = {
  holds: (value) => isListOf(value, (pair) => isListOf(pair, isText) && (pair as readonly unknown[]).length === 2),
  must: { kind: 'pairs' },
};

/** A name has a letter beside the ORCID. */
const owners: Rule = {
  holds: (value) =>
    pairs.holds(value) && (value as [string, string][]).every(([, owner]) => /\p{L}/u.test(ownerIn(owner).name)),
  must: { kind: 'owner' },
};

const editKinds: Readonly<Record<string, readonly string[]>> = {
  rename: ['topic', 'label'],
  merge: ['topic', 'into'],
  split: ['topic'],
  hide: ['topic'],
};

const edits: Rule = {
  holds: (value) =>
    isListOf(value, (edit) => {
      const fields = edit as Readonly<Record<string, unknown>> | null;
      const wanted = typeof fields?.['kind'] === 'string' ? editKinds[fields['kind']] : undefined;
      return wanted !== undefined && wanted.every((name) => isText(fields![name]));
    }),
  must: { kind: 'topic edits' },
};

const isMention = (value: unknown): boolean => {
  const { paper, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return isText(paper) && isText(name);
};

const decisions: Rule = {
  holds: (value) =>
    isListOf(value, (item) => {
      const { kind, of, one, other, mentions } = (item ?? {}) as Readonly<Record<string, unknown>>;
      if (of !== 'people' && of !== 'institutions') return false;
      if (kind === 'split') return isListOf(mentions, isMention) && (mentions as readonly unknown[]).length > 0;
      return (kind === 'merge' || kind === 'apart') && isMention(one) && isMention(other);
    }),
  must: { kind: 'decisions' },
};

const rules: Readonly<Record<keyof Settings, Rule>> = {
  network: oneOf('authors', 'institutions', 'countries', 'keywords'),
  identity: oneOf(...identityRules),
  decisions,
  counting: oneOf('full', 'fractional'),
  rollUp: flag,
  maxAuthors: orNull(wholeFrom(1), 'none'),
  minPapers: wholeFrom(1),
  minJointPapers: wholeFrom(1),
  largestComponent: flag,
  only: orNull(texts, 'nothing'),
  groups: flag,
  normalisation: oneOf('none', 'association', 'fractionalisation'),
  quality: oneOf('modularity', 'cpm'),
  resolution: between(0.01, 1000),
  minCommunitySize: wholeFrom(1),
  clustering: oneOf('leiden', 'vosviewer'),
  layout: oneOf('regions', 'vos'),
  keepGiven: flag,
  seed: wholeFrom(0),
  addOwner: flag,
  listOwners: owners,
  mergeRecords: flag,
  thesaurus: pairs,
  keptApart: texts,
  topics: oneOf('computed', 'keywords', 'curated'),
  classScheme: orNull(
    oneOf(
      'OpenAlex topics',
      'arXiv categories',
      'MeSH headings',
      'Keywords Plus',
      'index keywords',
      'subject categories',
    ),
    'most papers',
  ),
  granularity: orNull(wholeFrom(1), 'as found'),
  stopTerms: texts,
  synonyms: pairs,
  topicEdits: edits,
};

export type SettingName = keyof Settings;

/** What a setting must be that a value from outside (a flag, a file, an address) is not; undefined for one that is. */
export function maybeUnmetDemand(name: SettingName, value: unknown): Demand | undefined {
  const { holds, must } = rules[name];
  return holds(value) ? undefined : must;
}
