/** An element of page.html. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id}`);
  return found as Kind;
}

/** A new element; texts become text, never HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/**
 * A button that does something.
 * @param name what screen readers say, where the label alone would not tell buttons apart
 * @param look a class of the kit's: 'main', 'link'
 */
export function button(label: string, press: () => void, name = label, look = ''): HTMLButtonElement {
  const made = make('button', { type: 'button', ...(look ? { class: look } : {}) }, label);
  if (name !== label) made.setAttribute('aria-label', name);
  made.addEventListener('click', press);
  return made;
}

/** One thing that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function fillSelect(select: HTMLSelectElement, choices: readonly Choice[], chosen: string): void {
  select.replaceChildren(...choices.map(({ value, label }) => make('option', { value }, label)));
  select.value = choices.some((one) => one.value === chosen) ? chosen : (choices[0]?.value ?? '');
}

/** A long text cut for a list of choices. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
