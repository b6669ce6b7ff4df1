export * from './gen/@tanstack/react-query.gen';
export * as op from './gen/sdk.gen';
export type * from './gen/types.gen';
export { fieldErrors, fieldOf, type Problem, problemOf } from './problem';
export { send, sendWithin, speak } from './runtime';
export { accept, signedIn, signedOut, whenSignedIn, whenSignedOut } from './session';
export { type Warning, whenWarned } from './warning';
