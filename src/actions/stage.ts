import { stageView, type StageView } from '../state/state.ts';

export const showOnStage = (view: StageView): void => {
  stageView.value = view;
};
