/** URIs of files: the one spelling in which they are compared, and what their names say. */

import { remembered } from '../text/remembered';
import { configName } from './config';

/**
 * The spelling of a URI under which the server keeps what it knows of a file. Clients differ in what they
 * escape: `file:///c%3A/a (1)` and `file:///C:/a%20%281%29` are one file. Never fails.
 */
export const uriKey: (uri: string) => string = remembered((uri) => {
  const [, scheme = '', path = uri, query = ''] =
    /^([a-z][a-z0-9+.-]*:)([^?#]*)(.*)$/is.exec(uri) ?? [];
  const steps = path
    .split('/')
    .map((step) => encodeURIComponent(decoded(step)).replace(/[!'()*]/g, percent));
  const drive = /^[a-z]%3A$/i;
  return (
    scheme.toLowerCase() +
    steps
      .map((step) => (drive.test(step) ? step.toLowerCase().replace('%3a', '%3A') : step))
      .join('/') +
    query
  );
});

/** Whether a file is called a plan. */
export function isPlanUri(uri: string): boolean {
  return /\.plan\.ya?ml$/i.test(uri);
}

/** Whether a file is called as a configuration is. */
export function isConfigUri(uri: string): boolean {
  return uri.endsWith(`/${configName}`);
}

/** The name of a file as people read it. Never fails. */
export function fileName(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    // A stray '%' is a part of the name.
    return step;
  }
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
