import { build, type Plugin } from 'vite';
import { ownFflate } from '../src/build/ownFflate.ts';

/**
 * Workers in one piece, as the built app has them: the server of modules would hand hundreds of them, one by one, to each
 * worker that a test starts.
 */
export function bundledWorkers(): Plugin {
  const pieces = new Map<string, Promise<string>>();
  return {
    name: 'bundled-workers',
    apply: 'serve',
    configureServer({ config, middlewares }) {
      middlewares.use(async ({ url = '' }, response, next) => {
        const [path, query] = url.split('?') as [string, string?];
        if (!query?.includes('worker_file')) return next();
        const piece = pieces.get(path) ?? inOnePiece(config.root + path);
        pieces.set(path, piece);
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Cache-Control', 'max-age=3600');
        response.end(await piece);
      });
    },
  };
}

async function inOnePiece(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [ownFflate()],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: file, output: { codeSplitting: false } },
    },
  });
  if (!('output' in built)) throw new Error(`${file} was not built in one go.`);
  return built.output[0].code;
}
