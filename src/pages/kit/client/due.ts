import { sayer } from './texts';

const say = sayer<never>();

/** Days in which something is soon due. */
const SOON = 14;

/** The look of something that is due in so many days; negative once the day has passed. */
export function dueTone(days: number): 'past' | 'soon' | 'later' {
  if (days < 0) return 'past';
  return days <= SOON ? 'soon' : 'later';
}

/** How many days are left, in words. */
export function dueWords(days: number): string {
  if (days < 0) return say('daysPast', { days: -days });
  return days === 0 ? say('today') : say('daysLeft', { days });
}
