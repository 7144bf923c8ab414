/**
 * A way back as far as it is a path of our own, the start page otherwise: an address of somebody else's would make us
 * a relay for lures.
 */
export const ownPath = (path: string | undefined): string =>
  path !== undefined && /^\/(?![/\\])/.test(path) ? path : "/";
