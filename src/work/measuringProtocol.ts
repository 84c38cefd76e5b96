import type { Columns } from '../model/columns.ts';
import { isLongMeasure, type Measure, type Measured } from '../model/measure.ts';
import type { NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import type { Ranked } from '../network/leaders.ts';
import type { PaperFacts } from '../network/paperFacts.ts';
import { buffersIn, columnBuffers } from './copies.ts';

/** What is measured. */
export interface MeasuringNeeds {
  readonly columns: Columns;
  readonly facts: PaperFacts;
}

export const buffersOfNeeds = ({ columns, facts }: MeasuringNeeds): ArrayBuffer[] => [
  ...columnBuffers(columns),
  ...buffersIn(facts),
];

/** Over all time where there is no window. */
interface MeasureWish {
  readonly measure: Measure;
  readonly window: TimeWindow | undefined;
}

export interface MeasuredNodes extends Measured {
  /** The values at equal steps of the ranks, see `quantilesOf`: what scales are made of. */
  readonly quantiles: Float64Array;
}

export interface AuthorMeasure {
  readonly measure: Measure;
  /** Not a number where the author has none. */
  readonly value: number;
  /** 1 for the highest value; so many authors have one. */
  readonly rank: number;
  readonly of: number;
  readonly estimatedFrom?: number;
}

export interface MeasureLeaders {
  readonly measure: Measure;
  readonly rows: readonly Ranked[];
  readonly estimatedFrom?: number;
}

/** What can be asked of the worker that measures, by name: [argument, answer]. */
export interface MeasureQuestions {
  /** One measure of every author. */
  measures: [MeasureWish, MeasuredNodes];
  /** Several measures of one author. */
  authorMeasures: [
    { readonly node: NodeIndex; readonly measures: readonly Measure[]; readonly window: TimeWindow | undefined },
    readonly AuthorMeasure[],
  ];
  /** The authors of the highest values. */
  measureLeaders: [MeasureWish & { readonly most: number }, MeasureLeaders];
}

export type MeasureQuestionName = keyof MeasureQuestions;

/** A question with what it is about, as one of all that can be asked. */
export type MeasureQuestion = {
  readonly [Name in MeasureQuestionName]: { readonly name: Name; readonly argument: MeasureQuestions[Name][0] };
}[MeasureQuestionName];

export const measuresIn = ({ name, argument }: MeasureQuestion): readonly Measure[] =>
  name === 'authorMeasures' ? argument.measures : [argument.measure];

/** Such a question takes its time, and tells how far it is; all others are answered between its steps. */
export const isLongQuestion = (question: MeasureQuestion): boolean => measuresIn(question).some(isLongMeasure);

export interface MeasureProgress {
  /** What is being worked out. */
  readonly measure: Measure;
  /** 0 … 1 of this measure. */
  readonly share: number;
}

export type ToMeasurer =
  | { readonly type: 'begin'; readonly needs: MeasuringNeeds }
  | { readonly type: 'ask'; readonly id: number; readonly question: MeasureQuestion }
  /** The answer is not wanted any more. */
  | { readonly type: 'drop'; readonly id: number };

export type FromMeasurer =
  | { readonly type: 'progress'; readonly progress: MeasureProgress }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
