import { counted, grouped, pluralOf } from '../lib/counted.ts';
import type { CorpusKind } from '../model/corpus.ts';
import { decisionsAbout } from '../model/decisionsAbout.ts';
import { nounsOf } from '../model/nouns.ts';
import type { Settings } from '../model/settings.ts';
import type { Omissions } from './network.ts';

/** What settings left out of the network, one phrase for each; nothing is said of what left out nothing. */
export function omissionWords(omissions: Omissions, settings: Settings, kind: CorpusKind): string[] {
  const { node } = nounsOf(kind, settings.network);
  const phrases: string[] = [];
  const tell = (count: number, phrase: () => string) => count > 0 && phrases.push(phrase());
  const { papersOverCap, papersByStandIn, authorsOutsideLargest: outside, tiesOutsideLargest: tiesOutside } = omissions;
  const crowd = `more than ${grouped(settings.maxAuthors ?? 0)} ${pluralOf(node)}`;
  tell(
    papersOverCap,
    () => `${counted(omissions.pairsOverCap, 'pair')} of ${counted(papersOverCap, 'paper')} with ${crowd}`,
  );
  tell(omissions.authorsOutsideList, () => `${counted(omissions.authorsOutsideList, node)} not on the list`);
  tell(omissions.namesNotFound, () => `${counted(omissions.namesNotFound, 'name')} of the list, not found here`);
  tell(omissions.authorsBelowMinimum, () => {
    const exception = papersOverCap > 0 ? ` (those with ${crowd} do not count)` : '';
    const [few, papers] = [counted(omissions.authorsBelowMinimum, node), counted(settings.minPapers, 'paper')];
    return `${few} with fewer than ${papers}${exception}`;
  });
  tell(omissions.tiesBelowMinimum, () => {
    const papers = counted(settings.minJointPapers, 'joint paper');
    return `${counted(omissions.tiesBelowMinimum, 'tie')} of fewer than ${papers}`;
  });
  tell(outside, () => {
    const ties = tiesOutside > 0 ? `, with the ${counted(tiesOutside, 'tie')} between them` : '';
    return `${counted(outside, node)} outside the largest component${ties}`;
  });
  tell(omissions.groups, () => `${counted(omissions.groups, 'group author')} (collaborations), not drawn`);
  tell(omissions.leftOutByThesaurus, () => `${counted(omissions.leftOutByThesaurus, 'name')} by the thesaurus`);
  tell(omissions.papersWithout, () => `${counted(omissions.papersWithout, 'paper')} without any ${node}`);
  tell(papersByStandIn, () => {
    const papers = counted(papersByStandIn, 'paper');
    return `author keywords of ${papers} that have none; index keywords or subject classes stand in`;
  });
  tell(
    omissions.rolledUp,
    () => `${counted(omissions.rolledUp, 'part')} of universities (institutes, hospitals), counted as these`,
  );
  tell(omissions.dormantDecisions, () => {
    const decisions = counted(decisionsAbout(settings.decisions, settings.network).length, 'decision');
    return `${grouped(omissions.dormantDecisions)} of ${decisions}, about papers or names that are not here`;
  });
  return phrases;
}
