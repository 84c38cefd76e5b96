import { keyWords } from '../../actions/keys.ts';
import { commands, groups, titleOf } from '../../actions/registry.ts';
import { Dialog } from '../parts/Dialog.tsx';

const tour = [
  'Each dot is a person, each line a tie: papers they wrote together. Larger dots have more papers, or more of a measure that you choose.',
  'Topics stand among the people who work on them; colour says the main topic of a person, or what you choose instead.',
  'Point at a dot or a line to see its neighbourhood; click it to open it on the right.',
  'Every number opens: a person, a tie or a topic shows the papers behind it, in and outside the window.',
  'The timeline under the map is the window: drag its ends or its middle, type years, or press play. The wheel zooms its axis.',
  'Places, names and colours never change with time, so that what changes is really news; only ties coloured by their topic in the window do, and people by a measure of the window.',
  'The legend is a filter too: uncheck a topic to hide it, click it to open it.',
  'Search finds people, topics and papers; the arrows preview a hit on the map, Enter goes there.',
  'Drop files anywhere to open them. The import report says what became of every record.',
  'Save a picture with legend and caption, or the graph for other programs. Nothing leaves this computer.',
];

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Help" wide onClose={onClose}>
    <ol class="tour">
      {tour.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
    <h3>Shortcuts</h3>
    <div class="shortcuts">
      {groups.map((group) => (
        <dl key={group}>
          <dt class="kind">{group}</dt>
          {commands
            .filter((command) => command.group === group && command.keys)
            .map((command) => (
              <dd key={command.id}>
                <span>
                  {titleOf(command).replace('…', '')}
                  {command.onlyOnMap ? ' (on the map)' : ''}
                </span>
                <kbd>{keyWords(command.keys![0])}</kbd>
              </dd>
            ))}
        </dl>
      ))}
    </div>
  </Dialog>
);
