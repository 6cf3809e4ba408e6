/** What stands where a speciality would, for old types of none that is known. */
export const UNASSIGNED = { id: 'uden-speciale', name: 'Uden speciale' } as const;
