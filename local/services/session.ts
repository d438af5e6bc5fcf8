import type { Context } from './context';
import { navigation, serviceClass, type ServiceClass } from './call-log';
import { Service } from './service';

/** Reference: base/user. */
export class User extends Service {
  readonly serviceClass = USER;

  constructor(private readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }
}

export const USER: ServiceClass = serviceClass<User>('User', 'User', { getEmail: navigation() });

/** Reference: base/session; '' where policy hides the address (apps-script.md 3.2). */
export class Session extends Service {
  readonly serviceClass = SESSION;

  constructor(private readonly context: Context) {
    super();
  }

  getActiveUser(): User {
    return new User(this.context.activeUser);
  }

  getEffectiveUser(): User {
    return new User(this.context.effectiveUser);
  }

  getActiveUserLocale(): string {
    return this.context.locale;
  }

  getScriptTimeZone(): string {
    return this.context.scriptTimeZone;
  }
}

export const SESSION: ServiceClass = serviceClass<Session>('Session', 'Session', {
  getActiveUser: navigation(),
  getEffectiveUser: navigation(),
  getActiveUserLocale: navigation(),
  getScriptTimeZone: navigation(),
});
