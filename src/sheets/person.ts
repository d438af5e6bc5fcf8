/** The person at the keyboard; '' where their domain hides the address (platform.md 2). */
export function actingEmail(): string {
  return Session.getActiveUser().getEmail();
}

/** Whose hands the run has: the person's, in a trigger's run those of whoever made the trigger. */
export function handsEmail(): string {
  return Session.getEffectiveUser().getEmail();
}

/** The file's owner; '' in a shared drive, where a file has none. One service call. */
export function ownerEmail(): string {
  const owner: GoogleAppsScript.Base.User | null = SpreadsheetApp.getActiveSpreadsheet().getOwner();
  return owner?.getEmail() ?? '';
}

/** 'vi' or 'en', by the account's own language. */
export function actingLanguage(): 'vi' | 'en' {
  return Session.getActiveUserLocale().toLowerCase().startsWith('en') ? 'en' : 'vi';
}
