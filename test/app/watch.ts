import type { BrowserContext, Page } from 'playwright';
import { canaryGlobal } from '../payloads.ts';

/** What a page must never do with what it is given, as far as it was seen to. */
export interface Watched {
  /** Sentences, in the order in which they happened. */
  readonly told: string[];
  /** Adds what is to be seen in a page as it stands, in all of its frames. */
  readonly look: (page: Page, when: string) => Promise<void>;
}

/** What no data may ever put into a page, but for what is our own. */
const live = 'script, iframe, frame, object, embed, base, form, meta, portal, foreignObject, animate, set, a';

interface Probe {
  readonly seen: string[];
}

/** Runs in every frame before anything else. */
function probe(selector: string): void {
  const seen: string[] = [];
  Object.defineProperty(globalThis, 'payloadProbe', { value: { seen } });
  document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    seen.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
  const isForeign = (element: Element): boolean => {
    // What a test itself holds a file in.
    if (!element.matches(selector) || element.hasAttribute('data-holder')) return false;
    const to = element.getAttribute('href') ?? '';
    // Files are handed over by links that live for a moment.
    if (element.localName === 'a')
      return !/^(?:https?:\/\/[\w.]+(?::\d+)?\/|file:\/\/\/|\.\/licences\/|blob:|#|mailto:|$)/.test(to);
    if (element.localName === 'script') return !element.getAttribute('src')?.startsWith('./assets/');
    return element.localName !== 'form' || element.hasAttribute('action');
  };
  const judge = (element: Element) => {
    if (isForeign(element)) seen.push(`element: ${element.outerHTML.slice(0, 200)}`);
    for (const { name } of element.attributes) if (name.startsWith('on')) seen.push(`attribute: ${name}`);
  };
  const watcher = new MutationObserver((changes) => {
    // What is parsed from the file itself is not put there by data; only what comes afterwards is judged.
    if (document.readyState === 'loading') return;
    for (const { addedNodes, target } of changes) {
      if (target instanceof Element) judge(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        judge(node);
        for (const inner of node.querySelectorAll('*')) judge(inner);
      }
    }
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
}

/** What is to be seen in a frame: what ran, what was told, and where links lead. */
function standing(name: string): string[] {
  const { payloadProbe } = globalThis as unknown as { readonly payloadProbe: Probe };
  const told = payloadProbe.seen.splice(0);
  if (name in globalThis) told.push(`ran: ${name}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!/^(?:https?|mailto|blob|file):$/.test(link.protocol)) told.push(`link: ${link.href}`);
    if (/canary/.test(link.hostname)) told.push(`link: ${link.href}`);
    if (link.target === '_blank' && !link.rel.includes('noopener')) told.push(`opener: ${link.href}`);
  }
  // Whatever leads or loads: of pictures, what a file of pictures holds itself may stand in the address.
  for (const element of document.querySelectorAll('*')) {
    for (const { name: attribute, value } of element.attributes) {
      const isAddress = /^(?:(?:xlink:)?href|src|srcset|action|formaction|data|poster|ping|background)$/.test(
        attribute,
      );
      const text = value.replaceAll(/[\p{Cc}\s]/gu, '').toLowerCase();
      if (isAddress && /^(?:javascript|vbscript|data(?!:image\/png;)):|^(?:\w+:)?[/\\]{2}[^/\\]*canary/.test(text))
        told.push(`address: ${element.localName} ${attribute}=${value.slice(0, 100)}`);
      if (attribute === 'style' && /url\((?!["']?#)/.test(text)) told.push(`address: ${value.slice(0, 100)}`);
    }
  }
  return told;
}

/** Watches all pages of a context, from before they are opened. */
export async function watched(context: BrowserContext, origin: string): Promise<Watched> {
  const told: string[] = [];
  await context.addInitScript(probe, live);
  const isOwn = (url: string) => url.startsWith(origin) || /^(?:file:\/\/\/|blob:|data:|about:)/.test(url);
  context.on('request', (request) => void (isOwn(request.url()) || told.push(`request: ${request.url()}`)));
  context.on('page', (page) => {
    page.on('websocket', (socket) => told.push(`socket: ${socket.url()}`));
    page.on('pageerror', (error) => told.push(`error: ${String(error)}`));
    page.on('popup', (opened) => told.push(`popup: ${opened.url()}`));
    page.on('dialog', (shown) => void (told.push(`dialog: ${shown.message()}`), shown.dismiss()));
  });
  const look = async (page: Page, when: string) => {
    for (const frame of page.frames()) {
      const found = await frame.evaluate(standing, canaryGlobal);
      told.push(...found.map((sentence) => `${when}: ${sentence}`));
    }
  };
  return { told, look };
}

/** Points at, and focuses, what can be pointed at, and opens what can be opened: as many as there is patience for. */
export const touchAll = (page: Page, most = 120): Promise<number> =>
  page.evaluate((limit) => {
    for (const details of document.querySelectorAll('details:not([open])')) (details as HTMLDetailsElement).open = true;
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'button, a, summary, input, select, [role=option], [role=row], [role=gridcell], [tabindex], svg path, svg rect, li',
      ),
    ].slice(0, limit);
    const { activeElement } = document;
    for (const element of all) {
      for (const name of ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'mouseenter'])
        element.dispatchEvent(new PointerEvent(name, { bubbles: name.endsWith('over') }));
      element.focus({ preventScroll: true });
    }
    (activeElement as HTMLElement | null)?.focus();
    return all.length;
  }, most);
