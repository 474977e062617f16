/* The files of a regulation, while it is written; a built site has them from `scripts/build/plain-files.ts`. */
import type { APIRoute } from 'astro';
import { library } from '../../../site/library.ts';
import { regulationFiles } from '../../../site/regulation-files.ts';

export const getStaticPaths = () =>
  (import.meta.env.PROD ? [] : library().regulations).flatMap((regulation) =>
    regulationFiles(regulation).map(({ name, make }) => ({
      params: { doc: regulation.id, file: name },
      props: { make },
    })),
  );

export const GET: APIRoute<{ make: () => string }> = ({ props }) => new Response(props.make());
