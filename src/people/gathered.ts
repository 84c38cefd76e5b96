import { byCode } from '../lib/byCode.ts';
import type { Author, AuthorKind } from '../model/author.ts';
import type { People } from './identify.ts';

/** One mention of an institution, a country or a keyword on a paper. */
export interface Mentioned {
  /** Equal for all that are the same; the stable id. */
  readonly key: string;
  /** As it is written here. */
  readonly name: string;
}

/**
 * The distinct things that papers mention, in the place of people, so that one way of counting serves all: a thing that
 * stands several times on one paper stands there once. Shown is the form that most papers have, of equals the first by
 * its letters.
 */
export function gathered(mentionsOf: readonly (readonly Mentioned[])[], kind: AuthorKind): People {
  const things = papersOfForms(mentionsOf);
  const keys = [...things.keys()].sort(byCode);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  return {
    authors: keys.map((key) => thingOf(key, things.get(key)!, kind)),
    authorsOf: mentionsOf.map((mentions) => [...new Set(mentions.map(({ key }) => indexOf.get(key)!))]),
  };
}

/** What each of these things is called, by its key. */
export const shownForms = (mentionsOf: readonly (readonly Mentioned[])[]): ReadonlyMap<string, string> =>
  new Map([...papersOfForms(mentionsOf)].map(([key, papersOf]) => [key, formsOf(papersOf)[0]!]));

/** Of each thing, by its key, how many papers have it in each form. */
function papersOfForms(
  mentionsOf: readonly (readonly Mentioned[])[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const things = new Map<string, Map<string, number>>();
  for (const mentions of mentionsOf) {
    for (const { key, name } of new Map(
      mentions.map((mention) => [`${mention.key}\n${mention.name}`, mention]),
    ).values()) {
      const forms = things.get(key) ?? new Map<string, number>();
      things.set(key, forms.set(name, (forms.get(name) ?? 0) + 1));
    }
  }
  return things;
}

function thingOf(id: string, papersOf: ReadonlyMap<string, number>, kind: AuthorKind): Author {
  const forms = formsOf(papersOf);
  return { id, name: forms[0]!, kind, forms };
}

/** Those of most papers first. */
const formsOf = (papersOf: ReadonlyMap<string, number>): readonly string[] =>
  [...papersOf].sort(([a, papers], [b, others]) => others - papers || byCode(a, b)).map(([form]) => form);
