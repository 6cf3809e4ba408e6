/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { SiteFacts } from '../facts/site-facts.ts';

/**
 * What a host shows for an address that is none. It may stand in for a page at any depth, where no relative link is right: so
 * it has no style, no menu and no link.
 */
export function NotFoundPage({ facts: { region } }: { facts: SiteFacts }): VNode {
  return (
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Siden findes ikke · Besøgstyper</title>
      </head>
      <body>
        <main>
          <h1>Siden findes ikke</h1>
          <p>
            Adressen passer ikke til nogen side i kataloget over besøgstyper i {region}. Måske er typen udgået, eller
            også er der en slåfejl i adressen. Gå tilbage, og søg efter typen.
          </p>
        </main>
      </body>
    </html>
  );
}
