import type { Context } from './context';
import { call, serviceClass, type ServiceClass } from './call-log';
import { ServiceError } from './exceptions';
import { Service } from './service';

/** Reference: mail/mail-app. Nothing leaves the machine: mails are kept in the stores. */
export class MailApp extends Service {
  readonly serviceClass = MAIL_APP;

  constructor(private readonly context: Context) {
    super();
  }

  getRemainingDailyQuota(): number {
    const { stores, limits } = this.context;
    const used = stores.mails.reduce((sum, mail) => sum + mail.to.split(',').length, 0);
    return Math.max(0, limits.mailRecipientsPerDay - used);
  }

  /** (message), (to, subject, body) or (to, subject, body, options). */
  sendEmail(
    first: string | Record<string, unknown>,
    subject = '',
    body = '',
    options: Record<string, unknown> = {},
  ): void {
    const message: Record<string, unknown> =
      typeof first === 'string' ? { to: first, subject, body, ...options } : first;
    const { to, subject: title = '', body: text = '', ...rest } = message;
    if (typeof to !== 'string' || to === '') throw new ServiceError('Failed to send email: no recipient');
    if (to.split(',').length > this.getRemainingDailyQuota()) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    this.context.stores.mails.push({ to, subject: String(title), body: String(text), options: rest });
  }
}

export const MAIL_APP: ServiceClass = serviceClass<MailApp>('MailApp', 'MailApp', {
  getRemainingDailyQuota: call(),
  sendEmail: call('Options', 'String, String, String', 'String, String, String, Options'),
});
