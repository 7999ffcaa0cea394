import { isCountry } from '../countries.ts';
import { didYouMean, hint } from '../hints.ts';
import type { Finding } from '../errors.ts';
import { found } from '../found.ts';
import { countryRule } from '../schema/values.ts';
import { entriesOf, type ProjectDraft } from './entries.ts';

/** Each partner reports on a plan that is there, and each plan has somebody who reports on it. */
export function partnersHavePlans({ partners, plans }: ProjectDraft): Finding[] {
  if (!partners || !plans) return [];
  const ids = entriesOf(plans, []).flatMap(({ value }) => value.id ?? []);
  const named = new Set(entriesOf(partners, []).flatMap(({ value }) => value.plan ?? []));
  const unknown = entriesOf(partners, ['partners']).flatMap(({ value: { plan }, path }): Finding[] => {
    if (plan === undefined || ids.includes(plan)) return [];
    const message = [`expected the id of a plan (${ids.join(', ')}), found "${plan}"`, didYouMean(plan, ids)];
    return [{ path: [...path, 'plan'], message: message.filter(Boolean).join('; ') }];
  });
  const orphaned = entriesOf(plans, ['plans']).flatMap(({ value: { id }, path }): Finding[] =>
    id === undefined || named.has(id)
      ? []
      : [{ path: [...path, 'id'], message: `expected a partner with plan: ${id}, found none` }],
  );
  return [...unknown, ...orphaned];
}

/** The holidays on which a partner gets no mail are those of a country that exists. */
export function countriesExist({ partners }: ProjectDraft): Finding[] {
  return entriesOf(partners, ['partners']).flatMap(({ value: { country }, path }): Finding[] => {
    if (country === undefined || isCountry(country)) return [];
    const message = [`${countryRule}, ${found(country)}`, hint('an ISO 3166 country code', country)];
    return [{ path: [...path, 'country'], message: message.filter(Boolean).join('; ') }];
  });
}

export function oneLeadPartner({ partners }: ProjectDraft): Finding[] {
  return entriesOf(partners, ['partners'])
    .filter(({ value }) => value.lead)
    .slice(1)
    .map(({ path }) => ({ path: [...path, 'lead'], message: 'expected one lead partner at most, found a second' }));
}
