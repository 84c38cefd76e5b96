import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';

/** Why there is nothing to draw where no topics were found; undefined where some were. */
export const noTopicsText = ({ topics }: Opened): string | undefined =>
  topics.length === 0 ? texts.stage.noTopics : undefined;
