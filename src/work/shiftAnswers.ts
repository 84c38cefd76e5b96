import { sharedSteps, type SharedSteps } from '../lib/sharedSteps.ts';
import type { Steps } from '../lib/steps.ts';
import type { Flow, FlowWish } from '../model/shift.ts';
import type { Network } from '../network/network.ts';
import { bursts } from '../shift/bursts.ts';
import { changeReport } from '../shift/changeReport.ts';
import { flow } from '../shift/flow.ts';
import { flowEvidence } from '../shift/flowEvidence.ts';
import { personPath } from '../shift/personPath.ts';
import type { ShiftSource } from '../shift/source.ts';
import { strategic } from '../shift/strategic.ts';
import { trends } from '../shift/trends.ts';
import type { Asked } from './asked.ts';
import type { Questions } from './protocol.ts';

type ShiftQuestion = 'bursts' | 'trends' | 'flow' | 'flowEvidence' | 'strategic' | 'personPath' | 'changeReport';

type ShiftAnswers = {
  readonly [Name in ShiftQuestion]: (
    source: ShiftSource,
    argument: Questions[Name][0],
    asked: Asked,
  ) => Promise<Questions[Name][1]>;
};

/** How things move through time. These take a while, and other questions are answered between their steps. */
export const shiftAnswers: ShiftAnswers = {
  bursts: (source, wish, asked) => asked.inSteps(bursts(source, wish)),
  trends: (source, wish, asked) => asked.inSteps(trends(source, wish)),
  flow: (source, wish, asked) => asked.inSteps(flowInSteps(source, wish)),
  flowEvidence: async (source, part, asked) =>
    flowEvidence(source, await asked.inSteps(flowInSteps(source, part)), part),
  strategic: (source, wish, asked) => asked.inSteps(strategic(source, wish)),
  personPath: async (source, wish) => personPath(source, wish),
  changeReport: (source, wish, asked) => asked.inSteps(changeReport(source, wish)),
};

/** The flow that was asked for last, as its parts are asked for after it. */
const lastFlows = new WeakMap<Network, { readonly wish: string; readonly flow: SharedSteps<Flow> }>();

function flowInSteps(source: ShiftSource, { periods, flavour }: FlowWish): Steps<Flow> {
  const wish = JSON.stringify({ periods, flavour });
  const last = lastFlows.get(source.network);
  if (last?.wish === wish) return last.flow();
  const found = sharedSteps(flow(source, { periods, flavour }));
  lastFlows.set(source.network, { wish, flow: found });
  return found();
}
