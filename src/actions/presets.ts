import { likeVosviewer, type Settings } from '../model/settings.ts';

/** Every setting that VOSviewer has is as it has it. */
export const isLikeVosviewer = (settings: Settings): boolean =>
  (Object.keys(likeVosviewer) as (keyof Settings)[]).every((name) => settings[name] === likeVosviewer[name]);
