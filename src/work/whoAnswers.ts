import { slotRules, type Decision, type Mention } from '../model/identity.ts';
import type { AuthorSlot } from '../model/paper.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import type { DecidedName, DecisionCard, InitialsWarning, PersonNames } from '../model/whoIsWho.ts';
import { peopleThesaurus } from '../people/peopleThesaurus.ts';
import { initialsWarning } from '../people/initialsWarning.ts';
import { placesOfMention } from '../people/mentioned.ts';
import { paperKeys } from '../people/paperKeys.ts';
import { shownName } from '../people/shownName.ts';
import { slotsOf, type HeldSlot } from '../people/slotsOf.ts';
import { readDecisions } from '../read/decisions.ts';
import type { Study } from './study.ts';

/** What is asked of who is who by those who decide it by hand. */
export const whoAnswers = {
  names: (study: Study, node: NodeIndex): PersonNames | undefined => {
    const held = heldBy(study, node);
    return held && personNames(held, study.network.authors[node]!.kind);
  },
  mentions: (study: Study, { node, papers }: MentionsWish): readonly Mention[] => {
    const [wanted, keys] = [new Set(papers), paperKeys(study.papers)];
    const held = heldBy(study, node) ?? [];
    return held
      .filter(({ paper }) => wanted.has(paper))
      .map(({ paper, slot }) => ({ paper: keys[paper]!, name: slot.printed ?? slot.raw }));
  },
  holders: (study: Study, mentions: readonly Mention[]): readonly NodeIndex[] =>
    mentions.map((mention) => maybeHeld(study, mention)?.node ?? -1),
  decisionCards: (study: Study): readonly DecisionCard[] => {
    const dormant = new Set((study.people.dormant ?? []).map((decision) => JSON.stringify(decision)));
    return study.settings.decisions.map((decision) => ({
      decision,
      names: namesOf(study, decision),
      isDormant: dormant.has(JSON.stringify(decision)),
    }));
  },
  decisionsFile: (_: Study, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) =>
    readDecisions(name, bytes),
  peopleThesaurus: ({ papers, people, settings }: Study) => peopleThesaurus(papers, people, settings.thesaurus),
  initialsWarning: ({ papers }: Study): InitialsWarning => initialsWarning(papers),
  nameCount: ({ people: { authors } }: Study) => {
    const people = authors.filter(({ kind }) => kind === 'person');
    return { people: people.length, names: new Set(people.flatMap(({ forms }) => forms)).size };
  },
};

export interface MentionsWish {
  readonly node: NodeIndex;
  /** Those of its papers that are wanted. */
  readonly papers: readonly PaperIndex[];
}

/** Undefined where the network is not of people. */
function heldBy({ network, people, papers }: Study, node: NodeIndex): HeldSlot[] | undefined {
  const author = network.authors[node];
  return people.slots && author && slotsOf(papers, people.slots, people.authors.indexOf(author));
}

interface Held {
  readonly paper: PaperIndex;
  readonly slot: AuthorSlot;
  readonly person: number;
  readonly node: NodeIndex;
}

/** Who stands where a mention says; undefined where its paper is not open or has no such name. */
function maybeHeld({ papers, people, network }: Study, mention: Mention): Held | undefined {
  const [place] = placesOfMention(papers, mention);
  if (!place || !people.slots) return undefined;
  const { paper, position } = place;
  const person = people.slots.authors[people.slots.offsets[paper]! + position]!;
  const node = network.authors.indexOf(people.authors[person]!);
  return { paper, slot: papers[paper]!.slots[position]!, person, node };
}

function namesOf(study: Study, decision: Decision): readonly DecidedName[] {
  if (decision.kind !== 'split') return [decision.one, decision.other].map((mention) => nameOf(study, mention));
  const held = decision.mentions.map((mention) => maybeHeld(study, mention));
  const first = nameOf(study, decision.mentions[0]!);
  return [{ ...first, papers: held.flatMap((found) => (found ? [found.paper] : [])) }];
}

function nameOf(study: Study, mention: Mention): DecidedName {
  const held = maybeHeld(study, mention);
  const { slots } = study.people;
  if (!held || !slots) return { name: mention.name, title: '', papers: [], node: -1 };
  const name = shownName(held.slot);
  const same = slotsOf(study.papers, slots, held.person).filter(({ slot }) => shownName(slot) === name);
  return { name, title: study.papers[held.paper]!.title, papers: distinct(same), node: held.node };
}

const distinct = (held: readonly HeldSlot[]): PaperIndex[] => [...new Set(held.map(({ paper }) => paper))];

function personNames(held: readonly HeldSlot[], kind: PersonNames['kind']): PersonNames {
  const names = gathered(held, ({ slot }) => [slot.printed ?? slot.raw]);
  const ids = gathered(held, ({ slot: { orcid, sourceId } }) => [
    ...(orcid === undefined ? [] : [`ORCID:${orcid}`]),
    ...(sourceId === undefined ? [] : [sourceId]),
  ]);
  const rules = gathered(held, ({ reason }) => [slotRules[reason]!]);
  return {
    kind,
    names: names.map(([name, papers]) => ({ name, papers })),
    ids: ids.map(idOf),
    rules: rules.map(([rule, papers]) => ({ rule, papers })),
  };
}

function idOf([text, papers]: readonly [string, readonly PaperIndex[]]): PersonNames['ids'][number] {
  const colon = text.indexOf(':');
  return { scheme: text.slice(0, Math.max(colon, 0)), id: text.slice(colon + 1), papers };
}

/** Papers by what their author positions say, those of most papers first. */
function gathered<Text extends string>(
  held: readonly HeldSlot[],
  textsOf: (slot: HeldSlot) => readonly Text[],
): [Text, readonly PaperIndex[]][] {
  const found = new Map<Text, Set<PaperIndex>>();
  for (const slot of held) {
    for (const text of textsOf(slot)) found.set(text, (found.get(text) ?? new Set()).add(slot.paper));
  }
  return [...found]
    .map(([text, papers]): [Text, readonly PaperIndex[]] => [text, [...papers]])
    .sort((one, other) => other[1].length - one[1].length);
}
