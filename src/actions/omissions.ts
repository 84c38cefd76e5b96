import { omissionWords } from '../network/omissionWords.ts';
import type { Opened } from '../work/protocol.ts';

/** What settings left out of the network, one phrase for each; nothing is said of what left out nothing. */
export const omissionsOf = ({ omissions, settings, kind }: Opened): string[] =>
  omissionWords(omissions, settings, kind);
