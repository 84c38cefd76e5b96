import { mapTool, type MapTool } from '../state/selecting.ts';
import { texts } from '../texts/texts.ts';
import { announceQuietly } from './announce.ts';

/** Takes a tool into the hand, or puts it away when it is there already. */
export function takeTool(tool: MapTool): void {
  mapTool.value = mapTool.peek() === tool ? 'pointer' : tool;
  announceQuietly(texts.selection.toolNews[mapTool.value]);
}

export const putToolAway = (): void => takeTool('pointer');
