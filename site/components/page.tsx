/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren, VNode } from 'preact';
import { ACCESSIBILITY, DECISIONS, FIND, GUIDES, PROPOSE, SPECIALITIES } from '../facts/page-paths.ts';
import type { SiteFacts } from '../facts/site-facts.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import { DraftBanner } from './draft-banner.tsx';
import { Footer } from './footer.tsx';

/**
 * What a page may do: nothing that this site does not bring itself. Pictures may be written in the style sheet, as the
 * design system does with its marks (`data:`).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const NAVIGATION = [
  { page: FIND, label: 'Find' },
  { page: SPECIALITIES, label: 'Specialer' },
  { page: PROPOSE, label: 'Foreslå' },
  { page: DECISIONS, label: 'Beslutninger' },
  { page: GUIDES, label: 'Vejledninger' },
];

interface Trail {
  readonly page: PagePath;
  readonly label: string;
}

export interface PageProps {
  readonly page: PagePath;
  readonly title: string;
  readonly facts: SiteFacts;
  /** Whether what the page shows is approved by nobody. */
  readonly isDraft: boolean;
  /** From the part of the site it belongs to down to the page above it; none on the pages of the menu. */
  readonly trail?: readonly Trail[];
  /** Modules of its own, as paths from the root. */
  readonly scripts?: readonly string[];
  /** Scripts of its own that are no modules, and so run where the page is opened as a file, too. */
  readonly deferred?: readonly string[];
  readonly children: ComponentChildren;
}

/** A whole page: what every one has, about what it alone has. */
export function Page({
  page,
  title,
  facts,
  isDraft,
  trail = [],
  scripts = [],
  deferred = [],
  children,
}: PageProps): VNode {
  const { assets, region } = facts;
  return (
    <html lang="da" data-color-scheme="auto" data-size="sm" data-root={linkFrom(page, '')}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{title === SITE ? `${SITE} · ${region}` : `${title} · ${SITE}`}</title>
        <link rel="icon" type="image/svg+xml" href={linkFrom(page, assets.icon)} />
        <link rel="stylesheet" href={linkFrom(page, assets.style)} />
        <script src={linkFrom(page, assets.theme)} />
        {scripts.map((script) => (
          <script key={script} type="module" src={linkFrom(page, script)} />
        ))}
        {deferred.map((script) => (
          <script key={script} defer src={linkFrom(page, script)} />
        ))}
      </head>
      <body>
        <a class="ds-skip-link" href="#indhold">
          Gå til indholdet
        </a>
        <Header page={page} region={region} part={trail[0]?.page ?? page} />
        {isDraft && <DraftBanner />}
        <main id="indhold" tabIndex={-1}>
          {trail.length > 0 && <Trail page={page} trail={trail} title={title} />}
          {children}
        </main>
        <Footer page={page} facts={facts} accessibility={ACCESSIBILITY} />
      </body>
    </html>
  );
}

export const SITE = 'Besøgstyper';

function Header({ page, region, part }: { page: PagePath; region: string; part: PagePath }): VNode {
  return (
    <header class="site-header">
      <div class="site-header__inner">
        <a class="site-header__name" href={linkFrom(page, FIND)}>
          {SITE} <span>{region}</span>
        </a>
        <nav aria-label="Hovedmenu">
          <ul>
            {NAVIGATION.map((item) => (
              <li key={item.page}>
                <a href={linkFrom(page, item.page)} aria-current={currentIn(item.page, page, part)}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button type="button" class="theme-button" data-theme-button hidden>
          Mørkt
        </button>
      </div>
    </header>
  );
}

function currentIn(item: PagePath, page: PagePath, part: PagePath): 'page' | 'true' | undefined {
  if (item === page) return 'page';
  return item === part && part !== FIND ? 'true' : undefined;
}

function Trail({ page, trail, title }: { page: PagePath; trail: readonly Trail[]; title: string }): VNode {
  return (
    <nav class="ds-breadcrumbs" aria-label="Du er her">
      <ol>
        {trail.map((above) => (
          <li key={above.page}>
            <a class="ds-link" href={linkFrom(page, above.page)}>
              {above.label}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{title}</span>
        </li>
      </ol>
    </nav>
  );
}
