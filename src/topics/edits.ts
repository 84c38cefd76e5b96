import type { TopicEdit } from '../model/topic.ts';
import type { Identity } from './identities.ts';
import { joined, mainLeaf, type TopicNode } from './tree.ts';

/** A topic before it is named and counted. */
export interface Draft extends Identity {
  readonly node: TopicNode;
  /** What the user calls it. */
  readonly label?: string;
  readonly isHidden?: boolean;
}

export interface Edited {
  readonly drafts: readonly Draft[];
  /** Ids that edits name and no topic has, once for each edit. */
  readonly missing: readonly string[];
  /** Ids of topics that do not fall into parts. */
  readonly whole: readonly string[];
}

/** The topics as the user has changed them, in the order of the changes. */
export function edited(found: readonly Draft[], edits: readonly TopicEdit[], identities: readonly Identity[]): Edited {
  let drafts = found;
  const missing: string[] = [];
  const whole: string[] = [];
  for (const edit of edits) {
    const draft = drafts.find(({ id }) => id === edit.topic);
    const into = edit.kind === 'merge' ? drafts.find(({ id }) => id === edit.into) : draft;
    if (!draft || !into || (edit.kind === 'merge' && draft === into))
      missing.push(into || !('into' in edit) ? edit.topic : edit.into);
    else if (edit.kind === 'split' && !draft.node.parts) whole.push(draft.id);
    else drafts = drafts.flatMap((one) => replaced(one, { edit, draft, into, identities, drafts }));
  }
  return { drafts, missing, whole };
}

interface Change {
  readonly edit: TopicEdit;
  readonly draft: Draft;
  readonly into: Draft;
  readonly identities: readonly Identity[];
  readonly drafts: readonly Draft[];
}

/** What stands in the place of one topic after the change. */
function replaced(one: Draft, { edit, draft, into, identities, drafts }: Change): readonly Draft[] {
  switch (edit.kind) {
    case 'rename':
      return one === draft && edit.label.trim() !== '' ? [{ ...one, label: edit.label.trim() }] : [one];
    case 'hide':
      return one === draft ? [{ ...one, isHidden: true }] : [one];
    case 'merge':
      if (one === draft) return [];
      return one === into ? [{ ...one, node: joined(one.node, draft.node) }] : [one];
    default:
      edit.kind satisfies 'split';
      return one === draft ? splitIn(one, identities, drafts) : [one];
  }
}

/** The part whose own id it is keeps it, else the larger one. */
function splitIn(draft: Draft, identities: readonly Identity[], drafts: readonly Draft[]): readonly Draft[] {
  const [larger, smaller] = draft.node.parts!;
  const own = (node: TopicNode) => identities[mainLeaf(node)]!;
  const keeper = own(smaller).id === draft.id ? smaller : larger;
  const leaver = keeper === larger ? smaller : larger;
  const { id, slot } = own(leaver);
  const isTaken = drafts.some((other) => other.id === id);
  return [
    { ...draft, node: keeper },
    { id: isTaken ? `${id}-part` : id, slot, node: leaver },
  ];
}
