import type { BrokenAddress } from '../../shared/domain/rounds/standings.ts';
import { ActForm } from './act-form.tsx';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';
import type { FormProblem } from './problem.ts';

interface AddressFormProps {
  c: ConsoleContext;
  broken: BrokenAddress;
  problem: FormProblem | undefined;
}

/** Names another address for a contact who cannot be reached, or has the one that there is tried again. */
export function AddressForm({ c, broken: { contact, address }, problem }: AddressFormProps) {
  const { texts } = textsOf(c);
  const id = `address-of-${contact}`;
  const own = problem?.form === id ? problem : undefined;
  return (
    <ActForm
      action="/console/correct-address"
      values={{ contact }}
      summary={texts.regions.address.summary}
      hint={texts.regions.address.hint}
      button={texts.regions.address.save}
      isOpen={own !== undefined}
    >
      <label for={id}>{texts.regions.address.label(address)}</label>
      {own && (
        <p id={`${id}-problem`} class="error" role="alert">
          {own.message}
        </p>
      )}
      <input
        id={id}
        name="email"
        type="email"
        autocomplete="off"
        value={own?.typed ?? address}
        aria-invalid={own ? 'true' : undefined}
        aria-describedby={own && `${id}-problem`}
      />
    </ActForm>
  );
}
