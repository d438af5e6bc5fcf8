/** A mail in plain text: whatever a name holds, it cannot become markup. */
export interface PlainMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The sender's name that the reader sees; the address is the acting person's. */
  readonly from: string;
}

/** How many recipients may still be written to today. Throws where sending mail was not allowed. */
export function remainingMails(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends one mail; throws where Google refuses. Only reminders are sent, and only from here. */
export function sendPlainMail({ to, subject, body, from }: PlainMail): void {
  MailApp.sendEmail(to.join(','), subject, body, { name: from });
}
