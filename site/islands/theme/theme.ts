/**
 * Light or dark: as the machine says until somebody chooses. It runs before the page is drawn, so that no page is first light
 * and then dark. It also shows the buttons that only work with scripts.
 */
const KEY = 'besoegstyper-tema';
const root = document.documentElement;
const chosen = read();
if (chosen === 'light' || chosen === 'dark') root.dataset.colorScheme = chosen;

document.addEventListener('DOMContentLoaded', () => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-button]')) {
    button.hidden = false;
    button.textContent = labelOf();
    button.addEventListener('click', () => {
      root.dataset.colorScheme = isDark() ? 'light' : 'dark';
      keep(root.dataset.colorScheme);
      button.textContent = labelOf();
    });
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print-button]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
});

function isDark(): boolean {
  const scheme = root.dataset.colorScheme;
  return scheme === 'dark' || (scheme === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches);
}

/** What the button does, not what is. */
function labelOf(): string {
  return isDark() ? 'Lyst' : 'Mørkt';
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Some browsers keep nothing for pages opened as files, or at all; the machine's own choice holds then.
    return null;
  }
}

function keep(scheme: string): void {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // As above: the choice holds for this page.
  }
}
