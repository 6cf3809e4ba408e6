import { h, hydrate, render } from 'preact';
import { FindApp } from './find-app.tsx';

const root = document.getElementById('find');
if (root) {
  const { search = '', worker = '', site = '' } = root.dataset;
  const address = (path: string): string => new URL(path, document.baseURI).href;
  const written = root.querySelector('input')?.value ?? '';
  // First as it was built, which makes it ours; nothing of it is drawn anew.
  hydrate(h(FindApp, { settings: undefined }), root);
  render(h(FindApp, { settings: { data: address(search), worker: address(worker), site, written } }), root);
}
