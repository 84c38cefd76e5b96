import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type LaunchOptions } from 'playwright';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Real WebGL2 on machines without a graphics card. The rest of the page is put together without it: by software GL that
 * takes two thirds of all the work of the graphics process.
 */
const softwareGl = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
];

/**
 * Which browser do the tests drive? `BROWSER_PATH` if set; on Linux x64 the one inside the npm packages; elsewhere
 * Playwright's own, a Chromium on the path, or the installed Chrome or Edge.
 */
export function browserOptions(env = process.env, args = softwareGl): LaunchOptions {
  if (env['BROWSER_PATH']) return { executablePath: env['BROWSER_PATH'], args };
  if (process.platform === 'linux' && process.arch === 'x64') return { ...packagedBrowser(env), args };
  if (existsSync(chromium.executablePath())) return { args };
  const folders = (env['PATH'] ?? '').split(delimiter);
  const onPath = ['chromium', 'chromium-browser'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = onPath.find((path) => existsSync(path));
  if (executablePath) return { executablePath, args };
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', args };
}

/**
 * The headless Chromium shipped in @sparticuz/chromium, with its own libraries and its one font, so that the same
 * pixels come out on every Linux. Only the package's data files are used: its own loader unpacks to a shared
 * temporary name and is not safe when two processes start at once.
 */
function packagedBrowser(env: NodeJS.ProcessEnv): LaunchOptions {
  const home = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'node_modules/.cache/chromium', version);
  if (!existsSync(folder)) unpackBrowser(home, folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'libs/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  };
}

/** Unpack aside and rename, so that a half-unpacked browser is never started. */
function unpackBrowser(home: string, folder: string): void {
  const aside = `${folder}.${process.pid}`;
  const data = (name: string) => brotliDecompressSync(readFileSync(join(home, 'bin', name)));
  const archives = { swiftshader: '.', fonts: 'fonts', al2023: 'libs' };
  for (const [name, to] of Object.entries(archives)) {
    mkdirSync(join(aside, to), { recursive: true });
    execFileSync('tar', ['-x', '-C', join(aside, to)], { input: data(`${name}.tar.br`) });
  }
  writeFileSync(join(aside, 'chromium'), data('chromium.br'), { mode: 0o755 });
  // Without a font of its own the page has no text at all and crashes while measuring it.
  const fonts = '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fonts</cachedir></fontconfig>';
  writeFileSync(join(aside, 'fonts.conf'), fonts);
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true }); // another process finished first
  }
}
