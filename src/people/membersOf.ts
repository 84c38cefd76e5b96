import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import { countriesOf } from './countries.ts';
import { identify, type People } from './identify.ts';
import { institutionsOf } from './institutions.ts';
import { keywordsOf } from './keywords.ts';

/** Whom or what the network of the settings is made of, in the place of people where it is not made of people. */
export function membersOf(
  papers: readonly Paper[],
  settings: Pick<Settings, 'network' | 'identity' | 'decisions' | 'rollUp'>,
  onProgress?: (share: number) => void,
): People {
  const { network, identity, decisions } = settings;
  switch (network) {
    case 'authors':
      return identify(papers, identity, decisions, onProgress);
    case 'institutions':
      return institutionsOf(papers, settings);
    case 'countries':
      return countriesOf(papers);
    default:
      return keywordsOf(papers);
  }
}
