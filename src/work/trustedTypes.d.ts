/** The part of Trusted Types that Coterie uses; browsers without it leave `trustedTypes` undefined. */
interface TrustedScriptUrlPolicy {
  createScriptURL(url: string): object;
}

declare var trustedTypes:
  | { createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedScriptUrlPolicy }
  | undefined;
