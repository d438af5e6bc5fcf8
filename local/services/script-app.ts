import type { Context } from './context';
import { call, navigation, property, serviceClass, type ServiceClass } from './call-log';
import { EnumGroup, type EnumValue, Service } from './service';
import type { Spreadsheet } from './spreadsheet';
import {
  deleteTrigger,
  EVENT_TYPE,
  Trigger,
  TRIGGER_SOURCE,
  TriggerBuilder,
  triggersOfUser,
} from './triggers';

export const AUTH_MODE = new EnumGroup('AuthMode', ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION']);
export const AUTHORIZATION_STATUS = new EnumGroup('AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']);

/** Reference: script/authorization-info. */
export class AuthorizationInfo extends Service {
  readonly serviceClass = AUTHORIZATION_INFO;

  constructor(private readonly context: Context) {
    super();
  }

  getAuthorizationStatus(): EnumValue {
    const { values } = AUTHORIZATION_STATUS;
    return this.context.authMode === 'FULL' ? values.NOT_REQUIRED : values.REQUIRED;
  }
}

export const AUTHORIZATION_INFO: ServiceClass = serviceClass<AuthorizationInfo>(
  'AuthorizationInfo',
  'ScriptApp.AuthorizationInfo',
  {
    getAuthorizationStatus: navigation(),
  },
);

/** Reference: script/script-app. */
export class ScriptApp extends Service {
  readonly serviceClass = SCRIPT_APP;
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;

  constructor(private readonly context: Context) {
    super();
  }

  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo(this.context);
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.context, functionName);
  }

  /** Of this script and the effective user, in all documents (reference). */
  getProjectTriggers(): Trigger[] {
    return triggersOfUser(this.context).map((stored) => new Trigger(stored));
  }

  /** Those of the effective user in that document; clock triggers made in it are among them [?]. */
  getUserTriggers(spreadsheet: Spreadsheet): Trigger[] {
    const id = spreadsheet.getId();
    const here = triggersOfUser(this.context).filter(({ spreadsheetId }) => spreadsheetId === id);
    return here.map((stored) => new Trigger(stored));
  }

  deleteTrigger(trigger: Trigger): void {
    deleteTrigger(this.context, trigger);
  }
}

export const SCRIPT_APP: ServiceClass = serviceClass<ScriptApp>('ScriptApp', 'ScriptApp', {
  AuthMode: property,
  AuthorizationStatus: property,
  EventType: property,
  TriggerSource: property,
  getAuthorizationInfo: call('AuthMode'),
  newTrigger: navigation('String'),
  getProjectTriggers: call(),
  getUserTriggers: call('Spreadsheet'),
  deleteTrigger: call('Trigger'),
});
