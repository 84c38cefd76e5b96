import { byCode } from '../lib/byCode.ts';
import { drained, papersAtOnce, type Steps } from '../lib/steps.ts';
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
  const things = drained(papersOfFormSteps(mentionsOf));
  const keys = [...things.keys()].sort(byCode);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  return {
    authors: keys.map((key) => thingOf(key, things.get(key)!, kind)),
    authorsOf: mentionsOf.map((mentions) => [...new Set(mentions.map(({ key }) => indexOf.get(key)!))]),
  };
}

/** What each of these things is called, by its key. */
export function* shownFormSteps(mentionsOf: readonly (readonly Mentioned[])[]): Steps<ReadonlyMap<string, string>> {
  const things = yield* papersOfFormSteps(mentionsOf);
  return new Map([...things].map(([key, counts]) => [key, formsOf(counts)[0]!]));
}

/** So many papers have a form; the last of them, so that none counts twice. */
interface FormCount {
  papers: number;
  last: number;
}
type FormCounts = ReadonlyMap<string, FormCount>;

/** The forms of each thing, by its key. */
function* papersOfFormSteps(mentionsOf: readonly (readonly Mentioned[])[]): Steps<ReadonlyMap<string, FormCounts>> {
  const things = new Map<string, Map<string, FormCount>>();
  for (const [paper, mentions] of mentionsOf.entries()) {
    if (paper % papersAtOnce === 0) yield paper / mentionsOf.length;
    for (const { key, name } of mentions) {
      let forms = things.get(key);
      if (!forms) things.set(key, (forms = new Map()));
      const form = forms.get(name);
      if (!form) forms.set(name, { papers: 1, last: paper });
      else if (form.last !== paper) {
        form.papers++;
        form.last = paper;
      }
    }
  }
  return things;
}

function thingOf(id: string, counts: FormCounts, kind: AuthorKind): Author {
  const forms = formsOf(counts);
  return { id, name: forms[0]!, kind, forms };
}

/** Those of most papers first. */
const formsOf = (counts: FormCounts): readonly string[] =>
  [...counts].sort(([a, one], [b, other]) => other.papers - one.papers || byCode(a, b)).map(([form]) => form);
