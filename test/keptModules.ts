import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/**
 * Modules stay as they are while the tests run, so that the browser need not ask for each of them again with every file of
 * tests and with every worker.
 */
export function keptModules(): Plugin {
  return {
    name: 'kept-modules',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/src', (_request, response: ServerResponse, next) => {
        const setHeader = response.setHeader.bind(response);
        response.setHeader = (name, value) =>
          setHeader(name, name.toLowerCase() === 'cache-control' && value === 'no-cache' ? 'max-age=3600' : value);
        next();
      });
    },
  };
}
