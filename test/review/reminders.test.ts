import { describe, expect, test } from 'vitest';
import type { Comment, OpenProposal, Review } from '../../scripts/review/open-proposal.ts';
import { reminders } from '../../scripts/review/reminders.ts';
import { speciality } from '../support/fixture.ts';
import { loadWith } from '../support/load.ts';

const SETTINGS = `region: {name: Region Syntetisk}
coordinationGroup: koordinationsgruppen
groups:
  - {id: koordinationsgruppen, name: Koordinationsgruppen, team: '@region/koordination', confirmed: true}
  - {id: kardiologi, name: Kardiologi, team: '@region/kardiologi', confirmed: true}
  - {id: neurologi, name: Sekretærer i Neurologi, team: '@region/neurologi', confirmed: false}
limits:
  name: {max: 50, confirmed: false}
  abbreviation: {max: 12, confirmed: false}
  patientName: {max: 80, confirmed: false}
identifiers: []
`;
const { catalogue } = await loadWith({
  'settings.yaml': SETTINGS,
  'specialities/neurologi/speciality.yaml': speciality(
    'id: neurologi',
    'name: Neurologi',
    'owners: [neurologi]',
    'uses!',
  ),
});
const DAYS = { remind: 7, escalate: 14 };

/** A cardiology proposal of 1 June, changed by `fields`. */
function proposal(fields: Partial<OpenProposal> = {}): OpenProposal {
  return {
    number: 12,
    isDraft: false,
    createdAt: '2026-06-01T22:30:00Z',
    author: { login: 'app/bot' },
    files: [{ path: 'catalogue/specialities/kardiologi/visit-types/ekkokardiografi.yaml' }],
    comments: [],
    reviews: [],
    ...fields,
  };
}

function comment(login: string, day: string, body = 'Vi ser på det.', authorAssociation = 'MEMBER'): Comment {
  return { author: { login }, authorAssociation, createdAt: `${day}T12:00:00Z`, body };
}

function reminded(one: OpenProposal, today: string): readonly string[] {
  return reminders([one], catalogue, DAYS, today).map(({ body }) => body);
}

const SEVEN = `<!-- reminder: remind -->
@region/kardiologi: forslaget her har ventet på svar i 7 dage.

Godkend det, bed om en rettelse, eller skriv, hvornår I ser på det. Vejledningen står i docs/godkend.md.
`;
const FOURTEEN = `<!-- reminder: escalate -->
@region/koordination, @region/kardiologi: forslaget her har ventet på svar i 14 dage.

Koordinationsgruppen tager det med på næste møde, hvis det ikke er afgjort inden da. Vejledningen står i docs/godkend.md.
`;

describe('reminders', () => {
  test('say nothing before the time, about a draft, and about what is not in the catalogue', () => {
    expect(reminded(proposal(), '2026-06-07')).toEqual([]);
    expect(reminded(proposal({ isDraft: true }), '2026-06-30')).toEqual([]);
    expect(reminded(proposal({ files: [{ path: 'scripts/main.ts' }] }), '2026-06-30')).toEqual([]);
  });

  test('call the owners after seven days, and the coordination group too after fourteen', () => {
    expect(reminded(proposal(), '2026-06-08')).toEqual([SEVEN]);
    expect(reminded(proposal(), '2026-06-15')).toEqual([FOURTEEN]);
  });

  test('come once at each step, also when a day was missed', () => {
    const seven = comment('github-actions', '2026-06-08', SEVEN, 'NONE');
    expect(reminded(proposal({ comments: [seven] }), '2026-06-09')).toEqual([]);
    expect(reminded(proposal({ comments: [seven] }), '2026-06-15')).toEqual([FOURTEEN]);
    const fourteen = comment('github-actions', '2026-06-15', FOURTEEN, 'NONE');
    expect(reminded(proposal({ comments: [seven, fourteen] }), '2026-06-30')).toEqual([]);
    expect(reminded(proposal({ comments: [fourteen] }), '2026-06-30')).toEqual([]);
    const longer = { remind: 20, escalate: 40 };
    expect(reminders([proposal({ comments: [fourteen] })], catalogue, longer, '2026-06-30')).toEqual([]);
  });

  test('count from the last answer, and come again after a new silence', () => {
    const seven = comment('github-actions', '2026-06-08', SEVEN, 'NONE');
    const answer = comment('leder', '2026-06-10');
    expect(reminded(proposal({ comments: [seven, answer] }), '2026-06-16')).toEqual([]);
    expect(reminded(proposal({ comments: [seven, answer] }), '2026-06-17')).toEqual([SEVEN]);
    const review: Review = {
      author: { login: 'leder' },
      authorAssociation: 'MEMBER',
      submittedAt: '2026-06-10T08:00:00Z',
    };
    expect(reminded(proposal({ reviews: [review] }), '2026-06-16')).toEqual([]);
    expect(reminded(proposal({ reviews: [{ ...review, submittedAt: null }] }), '2026-06-08')).toEqual([SEVEN]);
  });

  test('take no word of the author, a passer-by or a bot for an answer', () => {
    const words = [
      comment('app/bot', '2026-06-07'),
      comment('forbipasserende', '2026-06-07', 'Godt!', 'NONE'),
      comment('github-actions', '2026-06-07', 'Oversigt', 'MEMBER'),
    ];
    expect(reminded(proposal({ comments: words }), '2026-06-08')).toEqual([SEVEN]);
  });

  test('are not held back by a mark that somebody else wrote', () => {
    const forged = comment('forbipasserende', '2026-06-02', FOURTEEN, 'NONE');
    expect(reminded(proposal({ comments: [forged] }), '2026-06-08')).toEqual([SEVEN]);
  });

  test('name a team that nobody has confirmed, but do not call it', () => {
    const files = [{ path: 'catalogue/specialities/neurologi/speciality.yaml' }];
    expect(reminded(proposal({ files }), '2026-06-08')[0]).toContain(
      '\nSekretærer i Neurologi (teamet er ikke bekræftet, så ingen får besked): forslaget her',
    );
  });

  test('go to the coordination group for common types, settings and what has no owner yet', () => {
    for (const path of ['common/visit-types/kontrol.yaml', 'settings.yaml', 'specialities/ny/speciality.yaml'])
      expect(reminded(proposal({ files: [{ path: `catalogue/${path}` }] }), '2026-06-08')[0], path).toContain(
        '\n@region/koordination: forslaget her',
      );
  });

  test('say "dag" of one', () => {
    const [only] = reminders([proposal()], catalogue, { remind: 1, escalate: 2 }, '2026-06-02');
    expect(only?.body).toContain('i 1 dag.');
  });
});
