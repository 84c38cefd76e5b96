import type { CorpusKind } from '../model/corpus.ts';
import { decisionsAbout } from '../model/decisionsAbout.ts';
import type { Settings } from '../model/settings.ts';
import { nounsOf } from '../texts/nounsOf.ts';
import { texts } from '../texts/texts.ts';
import type { Omissions } from './network.ts';

const say = texts.omissions;

/** What settings left out of the network, one phrase for each; nothing is said of what left out nothing. */
export function omissionWords(omissions: Omissions, settings: Settings, kind: CorpusKind): string[] {
  const { node } = nounsOf(kind, settings.network);
  const phrases: string[] = [];
  const tell = (count: number, phrase: () => string) => count > 0 && phrases.push(phrase());
  const { papersOverCap, papersByStandIn, authorsOutsideLargest: outside, tiesOutsideLargest: tiesOutside } = omissions;
  const crowd = say.crowd(settings.maxAuthors ?? 0, node);
  tell(papersOverCap, () => say.overCap(omissions.pairsOverCap, papersOverCap, crowd));
  tell(omissions.authorsOutsideList, () => say.outsideList(omissions.authorsOutsideList, node));
  tell(omissions.namesNotFound, () => say.namesNotFound(omissions.namesNotFound));
  tell(omissions.authorsBelowMinimum, () =>
    say.belowMinimum(omissions.authorsBelowMinimum, node, settings.minPapers, papersOverCap > 0 ? crowd : undefined),
  );
  tell(omissions.tiesBelowMinimum, () => say.tiesBelowMinimum(omissions.tiesBelowMinimum, settings.minJointPapers));
  tell(outside, () => say.outsideLargest(outside, node, tiesOutside));
  tell(omissions.groups, () => say.groups(omissions.groups));
  tell(omissions.leftOutByThesaurus, () => say.byThesaurus(omissions.leftOutByThesaurus));
  tell(omissions.papersWithout, () => say.papersWithout(omissions.papersWithout, node));
  tell(papersByStandIn, () => say.standIn(papersByStandIn));
  tell(omissions.rolledUp, () => say.rolledUp(omissions.rolledUp));
  tell(omissions.dormantDecisions, () =>
    say.dormant(omissions.dormantDecisions, decisionsAbout(settings.decisions, settings.network).length),
  );
  return phrases;
}
