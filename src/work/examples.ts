import profilePapers from '../../data/brando-miranda/papers.csv?raw';
import { dayOf } from '../lib/calendar.ts';
import type { InputFile } from '../read/contract.ts';
import { plantedCsv } from '../sources/planted.ts';
import type { ExampleName } from './protocol.ts';

interface Example {
  readonly file: () => InputFile;
  /** Whose page the papers were listed on; the files themselves do not say. */
  readonly owner?: string;
}

const plantedOptions = { papers: 4000, seed: 1 };

export const examples: Readonly<Record<ExampleName, Example>> = {
  profile: { file: () => textFile('Brando Miranda, 26 papers', profilePapers), owner: 'Brando Miranda' },
  planted: { file: () => textFile('4,000 invented papers', [...plantedCsv(plantedOptions)].join('')) },
};

function textFile(name: string, text: string): InputFile {
  return { name, bytes: new TextEncoder().encode(text), savedOn: dayOf(2026, 11, 1) };
}
