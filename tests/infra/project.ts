import { projectSchema, type Project } from '../../shared/domain/project/schema.ts';

/** The smallest project that can be deployed. */
export const project: Project = projectSchema.parse({
  id: 'rivers',
  name: 'Rivers',
  title: 'Rivers without borders',
  timeZone: 'Europe/Berlin',
  languages: ['en'],
  phase2: { starts: '2025-01-01', ends: '2026-12-31' },
  coordinator: { organisation: 'River Office', email: 'coordinator@example.org', language: 'en' },
  sender: { name: 'Rivers', email: 'progress@mail.example.org' },
  partners: [
    {
      id: 'upstream',
      organisation: 'Upstream Authority',
      region: 'Upstream',
      country: 'DE',
      lead: true,
      plan: 'upstream',
      contacts: [{ id: 'upstream-office', email: 'upstream@example.org', language: 'en' }],
    },
  ],
  plans: [{ id: 'upstream', region: 'Upstream', title: 'Cleaner water', policyInstrument: { name: 'Water fund' } }],
  rounds: { kind: 'periodic', everyMonths: 6, firstOpens: '2025-06-02', openForDays: 28 },
});
