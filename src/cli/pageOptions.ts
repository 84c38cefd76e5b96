import viewer from 'virtual:viewer';
import type { PageFileWish } from '../work/pageFile.ts';
import { themes } from './mapLook.ts';
import { choice, type Options } from './options.ts';

/** What of a page the options decide; the window and the day are those of all files. */
export type PageOptions = Omit<PageFileWish, 'seen' | 'today'>;

export function pageOptions(options: Options): PageOptions {
  return {
    viewer,
    title: options.text('title') ?? '',
    withAbstracts: options.flag('abstracts'),
    view: {
      theme: choice('theme', options.text('theme'), themes) ?? 'auto',
      window: undefined,
      hiddenTopics: [],
      colourBy: 'topic',
      selection: undefined,
      camera: undefined,
    },
  };
}
