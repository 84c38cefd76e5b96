import { nounsOf } from '../model/nouns.ts';
import type { Opened } from '../work/protocol.ts';
import { counted } from './words.ts';

/** What settings left out of the network, one phrase for each; nothing is said of what left out nothing. */
export function omissionsOf({ omissions, settings, kind }: Opened): string[] {
  const { papersOverCap, pairsOverCap, groups, authorsBelowMinimum, authorsOutsideLargest } = omissions;
  const phrases: string[] = [];
  if (papersOverCap > 0) {
    const [papers, pairs] = [counted(papersOverCap, 'paper'), counted(pairsOverCap, 'pair')];
    phrases.push(`${pairs} of ${papers} with more than ${settings.maxAuthors} authors`);
  }
  if (authorsBelowMinimum > 0) {
    phrases.push(`${counted(authorsBelowMinimum, 'author')} with fewer than ${counted(settings.minPapers, 'paper')}`);
  }
  if (authorsOutsideLargest > 0) {
    phrases.push(`${counted(authorsOutsideLargest, nounsOf[kind].node)} outside the largest component`);
  }
  const byThesaurus = omissions.leftOutByThesaurus ?? 0;
  if (byThesaurus > 0) phrases.push(`${counted(byThesaurus, 'name')} that the thesaurus leaves out`);
  if (groups > 0) phrases.push(`${counted(groups, 'group author')} (collaborations), not drawn`);
  return phrases;
}
