import { h, hydrate, render } from 'preact';
import type { FormData } from '../../data/form-data.ts';
import { startJudge } from './ask-judge.ts';
import { Failure } from './failure.tsx';
import { ProposeApp } from './propose-app.tsx';

const root = document.getElementById('propose');
if (root) {
  hydrate(h(ProposeApp, { settings: undefined }), root);
  start(root).catch((error: Error) => render(h(Failure, { reason: error.message }), root));
}

async function start(element: HTMLElement): Promise<void> {
  const { form = '', catalogue = '', worker = '', repository = '', site = '' } = element.dataset;
  const ask = startJudge(worker, catalogue);
  const response = await fetch(form);
  if (!response.ok) throw new Error(`${form}: ${response.status}`);
  const settings = { form: (await response.json()) as FormData, ask, repository, site, search: window.location.search };
  render(h(ProposeApp, { settings }), element);
}
