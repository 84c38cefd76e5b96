import { dialog } from '../state/state.ts';
import { commands, type Command } from './registry.ts';
import { isEmptyField, isPressable, isTypingIn } from './typing.ts';
import { texts } from '../texts/texts.ts';

/** The name of a key press as the registry writes it: `mod+k`, `shift+arrowleft`, `?`, `space`. */
function chordOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push('mod');
  if (event.altKey) parts.push('alt');
  // A printed sign such as `?` already holds its shift, a letter does not; with `mod` nothing is printed.
  if (event.shiftKey && (key.length > 1 || parts.length > 0 || isLetter(key))) parts.push('shift');
  return [...parts, key].join('+');
}

const isLetter = (key: string): boolean => key !== key.toUpperCase();

/** Listens for the shortcuts of the registry; returns how to stop. */
export function listenForKeys(target: Window): () => void {
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const command = commandFor(event);
  if (!command || command.blocked?.() !== undefined) return;
  event.preventDefault();
  command.run();
}

function commandFor(event: KeyboardEvent): Command | undefined {
  const chord = chordOf(event);
  const command = commands.find(({ keys }) => keys?.includes(chord));
  if (!command) return undefined;
  const hasModifier = chord.startsWith('mod+');
  const givesWay = !hasModifier || command.givesWayToFields === true;
  // A field that was asked for may have been drawn, and taken the focus, with this very key.
  const target = isTypingIn(document.activeElement) ? document.activeElement : event.target;
  if (givesWay && isTypingIn(target) && !(hasModifier && isEmptyField(target))) return undefined;
  if (givesWay && isInDialog()) return undefined;
  // What has opened beside something is closed by the browser, and nothing else is put away by that.
  if (chord === 'escape' && document.querySelector(':popover-open')) return undefined;
  if (chord === 'space' && isPressable(event.target)) return undefined;
  const isOnMap = event.target instanceof Element && event.target.closest('[data-keys="map"]') !== null;
  return command.onlyOnMap && !isOnMap ? undefined : command;
}

/** A dialog that is asked for may not be drawn yet: what is typed on is meant for it. One that was closed takes no more keys. */
function isInDialog(): boolean {
  const isAsked = dialog.peek() !== undefined && document.querySelector('dialog') === null;
  return isAsked || document.querySelector('dialog[open]') !== null;
}

const shown: Readonly<Record<string, string>> = texts.commands.keys;

/** A chord as it stands on keyboards: `Ctrl K`, `⌘ K`. */
export function keyWords(chord: string): string {
  const mod = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : texts.commands.controlKey;
  // `+` is the joint and a key of its own.
  const parts = chord === '+' ? ['+'] : chord.split('+');
  return parts
    .map((part) => (part === 'mod' ? mod : (shown[part] ?? part.charAt(0).toUpperCase() + part.slice(1))))
    .join(' ');
}
