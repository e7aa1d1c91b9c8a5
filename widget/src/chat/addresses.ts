/** `county` of /sites/county; the default site everywhere else. */
export function siteIdOf(pathname: string): string {
  return /^\/sites\/([a-z0-9-]{1,40})\/?$/.exec(pathname)?.[1] ?? 'default';
}

/** An address on this server, or none: `//elsewhere` and `javascript:` are not on it. */
export function ownAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^\/(?![/\\])/.test(address) ? address : undefined;
}

/** An official page on the web, or none. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

/** A tel: link that dials what is written, 010-12345 and +86 12345 included. */
export function telephoneAddress(telephone: string): string {
  return `tel:${telephone.replace(/[^\d+*#]/g, '')}`;
}
