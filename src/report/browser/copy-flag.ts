import { findElement } from './element.ts';
import { flagFor } from './flag-for.ts';

/** How long a message is shown, in milliseconds. */
const duration = 4000;

let timer: number | undefined;

/** Copies a flag with a pattern for a line, and shows a message. */
export const copyFlag = async (flag: 'keep' | 'drop', text: string): Promise<void> => {
  const copied = flagFor(flag, text);
  try {
    await navigator.clipboard.writeText(copied);
    say(`Copied ${copied}`);
  } catch {
    say(`The browser does not let this page copy. The flag is ${copied}`);
  }
};

const say = (message: string): void => {
  const toast = findElement('toast', HTMLElement);
  toast.textContent = message;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    toast.textContent = '';
  }, duration);
};
