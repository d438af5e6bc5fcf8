import type { Members } from './call-log';
import { User } from './protection';
import { Service } from './strict';

/** developers.google.com/apps-script/reference/base/session; a hidden address is ''. */
export class Session extends Service {
  readonly className = 'Session';
  readonly members: Members = {
    getActiveUser: 'navigation',
    getEffectiveUser: 'navigation',
    getActiveUserLocale: 'navigation',
    getScriptTimeZone: 'navigation',
  };

  constructor(
    private readonly user: string,
    private readonly locale: string,
  ) {
    super();
  }

  getActiveUser(): User {
    return new User(this.user);
  }

  getEffectiveUser(): User {
    return new User(this.user);
  }

  getActiveUserLocale(): string {
    return this.locale;
  }

  /** appsscript.json. */
  getScriptTimeZone(): string {
    return 'Asia/Ho_Chi_Minh';
  }
}
