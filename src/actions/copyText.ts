/**
 * Puts a text on the clipboard that is still on its way: some browsers let a page do so only at once, while the press of
 * a key or a button is fresh.
 *
 * @throws Error when the browser has no clipboard, or keeps it to itself.
 */
export async function copyText(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** Whether a text came to the clipboard: pages opened from a file, and browsers that were told so, have none. */
export async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
