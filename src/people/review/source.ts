import type { Columns } from '../../model/columns.ts';
import type { Decision } from '../../model/identity.ts';
import type { Paper } from '../../model/paper.ts';
import type { TopicModel } from '../../model/topic.ts';
import type { SlotPeople } from '../identify.ts';
import type { Author } from '../../model/author.ts';
import type { Written } from './slotNames.ts';

/** Index into `ReviewSource.authors`. */
export type PersonIndex = number;
/** Index into all author positions of the papers, in their order. */
export type SlotIndex = number;

/** What suggestions are made from: who is who as it stands, and what the papers tell of them. */
export interface ReviewSource {
  readonly papers: readonly Paper[];
  readonly authors: readonly Author[];
  readonly slots: SlotPeople;
  /** Who is who by the rules alone: a number for each slot. */
  readonly ruledGroups: Uint32Array;
  /** Their names taken apart, where the rules have done so. */
  readonly written?: Written;
  readonly decisions: readonly Decision[];
  /** Those whose own papers a file lists; nobody is asked whether they are several people. */
  readonly owners?: ReadonlySet<PersonIndex>;
  readonly columns: Columns;
  /** Node of each person, −1 for who is not on the map. */
  readonly nodeOf: Int32Array;
  readonly memberships: TopicModel['memberships'];
  readonly topicLabels: readonly string[];
}
