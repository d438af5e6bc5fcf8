import type { Context } from './context';
import { call, navigation, property, serviceClass, type ServiceClass } from './call-log';
import { EnumGroup, type EnumValue, Service } from './service';

export const AUTH_MODE = new EnumGroup('AuthMode', ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION']);
export const AUTHORIZATION_STATUS = new EnumGroup('AuthorizationStatus', ['NOT_REQUIRED', 'REQUIRED']);
export const EVENT_TYPE = new EnumGroup('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
]);

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

/** Reference: script/script-app. Triggers are not played yet: there are none, and none can be made. */
export class ScriptApp extends Service {
  readonly serviceClass = SCRIPT_APP;
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;

  constructor(private readonly context: Context) {
    super();
  }

  getAuthorizationInfo(): AuthorizationInfo {
    return new AuthorizationInfo(this.context);
  }

  getProjectTriggers(): never[] {
    return [];
  }
}

export const SCRIPT_APP: ServiceClass = serviceClass<ScriptApp>('ScriptApp', 'ScriptApp', {
  AuthMode: property,
  AuthorizationStatus: property,
  EventType: property,
  getAuthorizationInfo: call('AuthMode'),
  getProjectTriggers: call(),
});
