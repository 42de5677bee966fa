/** Whose e-mail addresses may stand in a plan. */

const PUBLIC_SERVICES = ['gov.uk', 'nhs.net', 'nhs.uk', 'police.uk'];
/** Where members of the public have their mailboxes. */
const PRIVATE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|mail|proton|protonmail|btinternet|btopenworld|sky|virginmedia|ntlworld|blueyonder|talktalk|tiscali)\.(?:com|co\.uk|net|me|org|uk|de)$/;

/** Whether a domain is one of the organisation and its partners, or of a public service. */
export function isTrusted(domain: string | undefined, domains: readonly string[]): boolean {
  if (domain === undefined) return false;
  const own = domains.map((one) =>
    one
      .toLowerCase()
      .replace(/^.*@|^\.|\.$/g, '')
      .trim(),
  );
  return [...own, ...PUBLIC_SERVICES].some(
    (one) => one !== '' && (domain === one || domain.endsWith(`.${one}`)),
  );
}

/** Whether a domain may be a partner's: nobody can add a provider of mailboxes for everybody. */
export function isOrganisation(domain: string): boolean {
  return !PRIVATE.test(domain);
}
