import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import { identify, type People } from './identify.ts';
import { countriesOf, institutionsOf } from './institutions.ts';
import { keywordsOf } from './keywords.ts';

/** Whom or what the network of the settings is made of, in the place of people where it is not made of people. */
export function membersOf(
  papers: readonly Paper[],
  { network, identity, decisions }: Pick<Settings, 'network' | 'identity' | 'decisions'>,
  onProgress?: (share: number) => void,
): People {
  return network === 'authors' ? identify(papers, identity, decisions, onProgress) : gatherers[network](papers);
}

const gatherers = { institutions: institutionsOf, countries: countriesOf, keywords: keywordsOf };
