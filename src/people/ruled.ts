import { slotRuleCode, type IdentityRule, type SlotRule } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import { apartSlots, type Apart } from './apartSlots.ts';
import { conflictsAmong } from './conflicts.ts';
import { formGroups } from './formRule.ts';
import { formTable, type FormTable } from './forms.ts';
import { GuardedSets } from './guardedSets.ts';
import type { Clash } from './idEvidence.ts';
import { joinSameStrings } from './joinSameStrings.ts';
import { mentionSlots, placesOfSlots } from './mentionSlots.ts';
import { nameParts, type NameParts } from './nameParts.ts';
import { slotRuled } from './slotRuled.ts';

export type { Apart } from './apartSlots.ts';

/** Who is who by a rule alone, before the user's merges and splits. Groups are numbered from 0 without gaps. */
export interface Ruled extends FormTable {
  readonly papers: readonly Paper[];
  readonly rule: IdentityRule;
  /** Group (one person) of each slot. */
  readonly groupOf: Uint32Array;
  /** Of each slot, why it is in its group: index into `slotRules`. Each group has one `first`. */
  readonly reasons: Uint8Array;
  readonly groupCount: number;
  /** Of each form its name, taken apart. */
  readonly parts: readonly NameParts[];
  /** Who has one id and is not joined all the same; only where the rule looks at ids. */
  readonly clashes: readonly Clash[];
}

/** `apart` are people whom no rule joins. */
export function ruledPeople(
  papers: readonly Paper[],
  rule: IdentityRule,
  apart: readonly Apart[] = [],
  onProgress: (share: number) => void = () => {},
): Ruled {
  const table = formTable(papers, rule);
  onProgress(0.2);
  const pairs = apartSlots(papers, table.offsets, apart);
  const found =
    rule === 'safe' || rule === 'suggestive'
      ? bySlots(papers, rule, table, pairs, (share) => onProgress(0.2 + 0.8 * share))
      : byForms(papers, rule, table, pairs);
  return { ...table, papers, rule, ...found };
}

type Found = Pick<Ruled, 'groupOf' | 'reasons' | 'groupCount' | 'parts' | 'clashes'>;
type Pairs = readonly (readonly [one: number, other: number])[];

function bySlots(
  papers: readonly Paper[],
  rule: 'safe' | 'suggestive',
  table: FormTable,
  apart: Pairs,
  onProgress: (share: number) => void,
): Found {
  const { slots, sets, clashes } = slotRuled(papers, rule, table, apart, onProgress);
  const [rootOf, reasons] = [new Uint32Array(slots.count), new Uint8Array(slots.count)];
  slots.slotAt.forEach((slot, place) => {
    rootOf[slot] = sets.find(place);
    reasons[slot] = sets.reasons[place]!;
  });
  const parts = Array.from(slots.nameOfForm, (name) => slots.names[name]!.parts);
  return { ...numbered(rootOf), reasons, parts, clashes };
}

const formReasons: Readonly<Record<'verbatim' | 'names' | 'initials', SlotRule>> = {
  verbatim: 'equal string',
  names: 'equal full name',
  initials: 'equal initials',
};

function byForms(papers: readonly Paper[], rule: IdentityRule, table: FormTable, apart: Pairs): Found {
  const groupOfForm = formGroups(table, rule);
  const ofForms = numbered(table.formOf.map((form) => groupOfForm[form]!));
  const { groupOf, groupCount } = apart.length === 0 ? ofForms : numbered(heldApart(papers, table, ofForms, apart));
  const isMet = new Uint8Array(groupCount);
  const equal = slotRuleCode(formReasons[rule as keyof typeof formReasons]);
  const reasons = Uint8Array.from(groupOf, (group) => {
    const isFirst = isMet[group] === 0;
    isMet[group] = 1;
    return isFirst ? slotRuleCode('first') : equal;
  });
  return { groupOf, groupCount, reasons, parts: table.forms.map(({ slot }) => nameParts(slot)), clashes: [] };
}

/**
 * The groups again, slot by slot, as far as those whom the user holds apart let them be. The same string twice on one
 * paper stays one person.
 */
function heldApart(papers: readonly Paper[], table: FormTable, { groupOf, groupCount }: Numbered, apart: Pairs) {
  const slots = mentionSlots(papers, table);
  const placeOf = placesOfSlots(slots);
  const sets = new GuardedSets({
    nameAt: slots.nameAt,
    names: slots.names,
    orcidAt: new Int32Array(slots.count).fill(-1),
    conflicts: conflictsAmong(
      apart.flat().map((slot) => placeOf[slot]!),
      slots.count,
    ),
    mindsNames: false,
  });
  joinSameStrings(slots, table, sets);
  const people = Array.from({ length: groupCount }, (): number[] => []);
  slots.slotAt.forEach((slot, place) => {
    const heads = people[groupOf[slot]!]!;
    if (!heads.some((head) => sets.join(head, place, 'equal string'))) heads.push(place);
  });
  return Uint32Array.from(placeOf, (place) => sets.find(place));
}

type Numbered = Pick<Ruled, 'groupOf' | 'groupCount'>;

/** From 0 without gaps, in the order in which they are met. */
function numbered(roots: Uint32Array): Numbered {
  const numbers = new Int32Array(roots.length).fill(-1);
  let groupCount = 0;
  const groupOf = roots.map((root) => {
    if (numbers[root]! < 0) numbers[root] = groupCount++;
    return numbers[root]!;
  });
  return { groupOf, groupCount };
}
