import { measure, measureFloor, type FloorMeasures, type Measures, type Plan } from './measures.ts';
import type { ContenderName } from '../window.page.ts';

/** Size of the network, and how thoroughly it is measured: the slow ways take minutes on the biggest. */
export interface Size {
  /** Written with a comma, so that the test runner can be told to take this one only. */
  readonly ties: string;
  readonly authors: number;
  readonly rounds: number;
  /** Everything that is measured on one size only. */
  readonly isMain: boolean;
  readonly slowSamples: number;
  /** Frames of sigma and of cosmos.gl, which take seconds. */
  readonly slowFrames: number;
}

/** The contenders' measures of each round, in the order of the rounds. */
export type Rounds = Readonly<Record<ContenderName, Measures[]>> & { readonly floor: FloorMeasures[] };

/** Everybody once per round, each in a fresh browser. */
export async function measureRounds(url: string, size: Size): Promise<Rounds> {
  const rounds: Rounds = { coterie: [], unnamed: [], reducers: [], partial: [], cosmos: [], floor: [] };
  const names = ['coterie', 'unnamed', 'reducers', 'partial', 'cosmos'] as const;
  for (let round = 0; round < size.rounds; round++) {
    for (const name of names) rounds[name].push(await measure(url, name, planOf(name, size)));
    rounds.floor.push(await measureFloor(url, size.authors, size.authors < 50_000 ? 15 : 9));
  }
  return rounds;
}

function planOf(name: ContenderName, { authors, isMain, slowSamples, slowFrames }: Size): Plan {
  const isOurs = name === 'coterie' || name === 'unnamed';
  const isQuick = isOurs || (name === 'partial' && authors < 50_000);
  return {
    authors,
    samples: {
      step: name === 'reducers' ? slowSamples : 9,
      jump: name === 'reducers' ? 0 : name === 'partial' ? slowSamples : 9,
    },
    movesPerSample: { step: isQuick ? 5 : 1, jump: isOurs ? 5 : 1 },
    ticks: isMain && (name === 'coterie' || name === 'partial') ? 9 : 0,
    frames: name === 'coterie' ? 5 : name === 'partial' || name === 'cosmos' ? slowFrames : 0,
    ratios: isOurs && isMain ? labelRatios : [],
    losesCard: name === 'coterie' && isMain,
  };
}

export const labelRatios = [1, 0.3, 0.1, 0.03];
