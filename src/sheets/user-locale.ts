/** The language of the person at the keyboard; English where Google will not say. */
export function userLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return 'en';
  }
}
