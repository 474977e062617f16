import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Reloads the development site when a file under `content/` changes: the library is read from disk once and kept, so
 * the modules that hold it must be forgotten first.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = fileURLToPath(new URL('../content/', import.meta.url));
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
