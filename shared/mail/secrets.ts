import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A fresh key or token of 256 bits, in characters that links can carry. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The form in which a secret is stored: SHA-256, hexadecimal. Secrets are random, so that no salt is needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The secret of a survey link, 192 bits. The same key and names always give the same: a reminder carries the link of the invitation. */
export function linkSecret(key: string, ...names: string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(names)).digest().subarray(0, 24).toString('base64url');
}

/** Whether `secret` is the one that was stored as `hash`; takes as long for any wrong secret. */
export function isSecret(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(secret)), Buffer.from(hash.padEnd(64, '0').slice(0, 64)));
}
