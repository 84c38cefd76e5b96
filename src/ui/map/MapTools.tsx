import { keyWords } from '../../actions/keys.ts';
import { putToolAway, takeTool } from '../../actions/mapTool.ts';
import { commandCalled } from '../../actions/registry.ts';
import { mapTool, type MapTool } from '../../state/selecting.ts';
import { texts } from '../../texts/texts.ts';
import { CommandIcon } from '../parts/CommandIcon.tsx';
import { IconButton } from '../parts/IconButton.tsx';

/** What the pointer does on the map, and the camera's buttons. */
export const MapTools = () => (
  <div class="map-controls">
    {mapTool.value !== 'pointer' && <p class="map-tool-hint">{texts.selection.toolHint}</p>}
    <fieldset class="map-tools" aria-label={texts.selection.tools.group}>
      <ToolButton tool="pointer" />
      <ToolButton tool="lasso" keys="l" />
      <ToolButton tool="box" keys="x" />
    </fieldset>
    <div class="map-tools">
      <CommandIcon command={commandCalled('zoom-in')} icon="plus" />
      <CommandIcon command={commandCalled('zoom-out')} icon="minus" />
      <CommandIcon command={commandCalled('fit')} icon="fit" />
    </div>
  </div>
);

function ToolButton({ tool, keys }: { readonly tool: MapTool; readonly keys?: string }) {
  const isTaken = mapTool.value === tool;
  const name = texts.selection.tools[tool];
  return (
    <IconButton
      icon={tool}
      label={name}
      title={keys === undefined ? name : `${name} (${keyWords(keys)})`}
      pressed={isTaken}
      onClick={() => (tool === 'pointer' ? putToolAway() : takeTool(tool))}
    />
  );
}
