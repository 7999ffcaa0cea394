import type { HTMLElement } from 'node-html-parser';

/** A form of a page with what stands in it. */
export interface Form {
  action: string;
  /** Name and value of each control that would be sent, in their order. */
  values: [name: string, value: string][];
  /** The button that sends it, as far as it has a name: the first without one, as enter does. */
  button: { name: string; value: string } | undefined;
  controls: Control[];
}

export interface Control {
  name: string;
  kind: 'text' | 'radio' | 'checkbox' | 'select' | 'hidden';
  /** What can be chosen, or what a box or radio button stands for. */
  options: string[];
}

/** Reads a form of a page at `url` as a browser would send it. */
export function formOf(element: HTMLElement, url: string): Form {
  const controls = element
    .querySelectorAll('input, textarea, select')
    .filter((control) => control.getAttribute('name') && !control.hasAttribute('disabled'));
  const buttons = element.querySelectorAll('button[type=submit]');
  const button = buttons.find((candidate) => !candidate.getAttribute('name')) ?? buttons[0];
  const name = button?.getAttribute('name');
  return {
    action: new URL(element.getAttribute('action') ?? url, url).href,
    values: controls.flatMap(valuesOf),
    button: name ? { name, value: button?.getAttribute('value') ?? '' } : undefined,
    controls: controls.map(controlOf),
  };
}

/** Puts values into controls of a form. Throws for a control or an option that it does not have. */
export function fillIn(form: Form, entries: Record<string, string | string[]>): Form {
  for (const [name, value] of Object.entries(entries)) {
    const controls = form.controls.filter((control) => control.name === name);
    const [first] = controls;
    if (!first) throw new Error(`The form has no field ${name}.`);
    const options = controls.flatMap((control) => control.options);
    const isChosen = first.kind !== 'text' && first.kind !== 'hidden';
    const missing = isChosen ? [value].flat().find((one) => one && !options.includes(one)) : undefined;
    if (missing !== undefined) throw new Error(`The field ${name} has no option ${missing}.`);
  }
  const kept = form.values.filter(([name]) => !(name in entries));
  const added = Object.entries(entries).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return { ...form, values: [...kept, ...added] };
}

function controlOf(element: HTMLElement): Control {
  const name = element.getAttribute('name') ?? '';
  if (element.tagName === 'TEXTAREA') return { name, kind: 'text', options: [] };
  if (element.tagName === 'SELECT') {
    return { name, kind: 'select', options: element.querySelectorAll('option').map(optionValue) };
  }
  const type = element.getAttribute('type') ?? 'text';
  if (type !== 'radio' && type !== 'checkbox') return { name, kind: type === 'hidden' ? type : 'text', options: [] };
  return { name, kind: type, options: [element.getAttribute('value') ?? 'on'] };
}

function valuesOf(element: HTMLElement): [string, string][] {
  const name = element.getAttribute('name') ?? '';
  if (element.hasAttribute('disabled')) return [];
  if (element.tagName === 'TEXTAREA') return [[name, element.textContent.replace(/^\n/, '')]];
  if (element.tagName === 'SELECT') {
    const options = element.querySelectorAll('option');
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
    return chosen ? [[name, optionValue(chosen)]] : [];
  }
  const isBox = ['radio', 'checkbox'].includes(element.getAttribute('type') ?? '');
  if (isBox && !element.hasAttribute('checked')) return [];
  return [[name, element.getAttribute('value') ?? (isBox ? 'on' : '')]];
}

function optionValue(option: HTMLElement): string {
  return option.getAttribute('value') ?? option.textContent;
}
