/** The person at the keyboard; '' where their domain hides the address (platform.md 2). */
export function actingEmail(): string {
  return Session.getActiveUser().getEmail();
}

/** 'vi' or 'en', by the account's own language. */
export function actingLanguage(): 'vi' | 'en' {
  return Session.getActiveUserLocale().toLowerCase().startsWith('en') ? 'en' : 'vi';
}
