/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { SITE } from '../components/page.tsx';
import type { SiteFacts } from '../facts/site-facts.ts';

/**
 * What a host shows for an address that is none. It stands in for a page at any depth, below a path that nobody has told us,
 * where no relative link is right: so it has its style in itself, and its script finds the way to the first page.
 */
export function NotFoundPage({ facts: { region, notFound } }: { facts: SiteFacts }): VNode {
  const { style, script } = notFound;
  const policy = [
    "default-src 'none'",
    `style-src '${style.digest}'`,
    `script-src '${script.digest}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return (
    <html lang="da" data-color-scheme="auto" data-size="sm">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`Siden findes ikke · ${SITE}`}</title>
        {/* Both are our own text, made when the site is built. */}
        <style dangerouslySetInnerHTML={{ __html: style.text }} />
      </head>
      <body>
        <header class="site-header">
          <div class="site-header__inner">
            <span class="site-header__name">
              {SITE} <span>{region}</span>
            </span>
          </div>
        </header>
        <main>
          <h1 class="ds-heading" data-size="lg">
            Siden findes ikke
          </h1>
          <p class="lead">Måske er typen udgået, eller også er der en slåfejl i adressen.</p>
          <p data-no-way>Gå tilbage, og søg efter typen.</p>
          <p data-way hidden>
            <a class="ds-link" href="./">
              Søg efter typen på forsiden
            </a>
          </p>
        </main>
        <script dangerouslySetInnerHTML={{ __html: script.text }} />
      </body>
    </html>
  );
}
