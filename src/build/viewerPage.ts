import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { noticesIn } from './licences.ts';

const source = (path: string): string => fileURLToPath(new URL(`../viewer/${path}`, import.meta.url));

/** The module's name for whoever imports it. */
const name = 'virtual:viewer';
/** As bundlers mark modules that are no files. */
const id = `\0${name}`;

/**
 * `virtual:viewer`: the text of the finished page that shows a map by itself, without a map in it. One script and one
 * style inside one file, and a policy that lets these two run and asks nobody for anything.
 */
export const viewerPage = (): Plugin => {
  let finished: Promise<string> | undefined;
  return {
    name: 'viewer-page',
    resolveId: (asked) => (asked === name ? id : undefined),
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      async handler() {
        // The app and the command line have the same one.
        finished ??= finishedPage();
        return `export default ${JSON.stringify(await finished)};`;
      },
    },
  };
};

/** The page is built once for all that ask in this process. */
async function finishedPage(): Promise<string> {
  const { script, style, page, notices } = await builtParts();
  // Neither may hold what ends its element. By functions: `$&` in what replaces would stand for what is replaced.
  const code = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  if (/<\/style/i.test(style)) throw new Error('The style of the viewer ends its own element.');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(code, style)}">`;
  const bare = page.replace(/<script type="module"[^>]*><\/script>|<link rel="stylesheet"[^>]*>/g, '');
  const guarded = replaced(bare, '<head>', (tag) => `${tag}${policy}`);
  // A module runs when all of the page is there: what it shows is written before the end of the body.
  const inHead = `<!--\n${notices}\n--><style>${style}</style><script type="module">${code}</script>`;
  return replaced(guarded, '</head>', (tag) => `${inHead}${tag}`);
}

function replaced(text: string, part: string, by: (part: string) => string): string {
  if (text.split(part).length !== 2) throw new Error(`The page of the viewer must have one ${part}.`);
  return text.replace(part, by);
}

const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Parts {
  readonly script: string;
  readonly style: string;
  readonly page: string;
  /** Whose code is in the script, and under which licences: these go with every copy of the page. */
  readonly notices: string;
}

async function builtParts(): Promise<Parts> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: source('.'),
    // The same page wherever it is asked for, in the development server too.
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    plugins: [bareShaders(), withoutPictures(), withoutPrograms()],
    // As much of the library as the map needs.
    resolve: { alias: { graphology: source('landmarkGraph.ts') } },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      copyPublicDir: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: source('index.html'),
        output: { codeSplitting: false },
        // What is not used, and only seems to do something while it is loaded.
        treeshake: {
          moduleSideEffects: (path) => !/\/src\/texts\//.test(path),
          manualPureFunctions: [...sigmaMakers, ...d3Makers],
        },
      },
    },
  });
  const files = (built as Rolldown.RolldownOutput).output;
  const only = (ending: string): string => {
    const found = files.filter(({ fileName }) => fileName.endsWith(ending));
    if (found.length !== 1) throw new Error(`The viewer was built with ${found.length} files ending in ${ending}.`);
    const [file] = found;
    return file!.type === 'chunk' ? file!.code : String(file!.source);
  };
  if (files.length !== 3) throw new Error(`The viewer needs ${files.map(({ fileName }) => fileName).join(', ')}.`);
  const notices = noticesIn(files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])));
  if (/--|<|>/.test(notices)) throw new Error('The notices of the viewer end their own comment.');
  return { script: only('.js'), style: only('.css'), page: only('.html'), notices };
}

/** Shaders as graphics cards read them: without remarks and blanks at the beginning of lines, which minifiers leave in texts. */
const bareShaders = (): Plugin => ({
  name: 'bare-shaders',
  transform: {
    filter: { id: /\/view\/shaders\/[^/]+\.ts$/ },
    handler: (code) =>
      code.replace(/`[^`]*`/g, (text) => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replace(/\n\s+/g, '\n')),
  },
});

const sigmaMakers = [
  'NodeProgram',
  'EdgeProgram',
  'createEdgeArrowProgram',
  'createEdgeArrowHeadProgram',
  'createEdgeClampedProgram',
];
const d3Makers = ['bisector', 'Blur2', 'shuffler'];

/** Sigma's own programs, for dots, lines and arrows, are only its defaults: the map draws all of them itself. */
const withoutPrograms = (): Plugin => ({
  name: 'without-programs',
  transform: {
    filter: { id: /\/sigma\/.*\.esm\.js$/ },
    handler: (code) =>
      code
        .replace(/: (?:NodeCircle|EdgeArrow|EdgeRectangle)Program\b/g, ': undefined')
        .replace(/^_defineProperty\(NodeCircleProgram,.*$/gm, ''),
  },
});

/** Nobody takes pictures of the map here, and the modules of the view that make them are large. */
const withoutPictures = (): Plugin => ({
  name: 'without-pictures',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.\/(?:picture|shapes)\.ts$/ },
    handler: (_, importer) => (importer && /\/view\/[^/]+$/.test(importer) ? source('noPictures.ts') : undefined),
  },
});
