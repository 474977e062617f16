import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** A line is printed after so many pages: none for a small site, one every few seconds for a large one. */
const STEP = 1000;

/** Says how far a build is, in place of Astro's own line for each page. */
export function pageProgress(): AstroIntegration {
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(counting),
    },
  };
}

function counting(own: AstroPrerenderer): AstroPrerenderer {
  let all = 0;
  let made = 0;
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      all = paths.length;
      return paths;
    },
    render: async (request, options) => {
      const rendered = await own.render(request, options);
      made++;
      if (made % STEP === 0) console.log(`  ${made} of ${all} pages and files`);
      return rendered;
    },
  };
}
