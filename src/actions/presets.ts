import { defaultSettings, likeVosviewer, type Settings } from '../model/settings.ts';

/** Every setting that VOSviewer has is as it has it. */
export const isLikeVosviewer = (settings: Settings): boolean =>
  (Object.keys(likeVosviewer) as (keyof Settings)[]).every((name) => settings[name] === likeVosviewer[name]);

/** Ours in the place of VOSviewer's; what VOSviewer has no setting for, such as a list of names, stays as it is. */
export const usualInsteadOfVosviewer: Partial<Settings> = Object.fromEntries(
  Object.keys(likeVosviewer).map((name) => [name, defaultSettings[name as keyof Settings]]),
);
