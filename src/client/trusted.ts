/** What the site lets be taken as code or markup where the browser asks for Trusted Types (`security-policy.ts`). */
interface Rules {
  readonly createHTML?: (markup: string) => string;
  readonly createScriptURL?: (address: string) => string;
}

declare const trustedTypes: { createPolicy(name: string, rules: Rules): Required<Rules> } | undefined;

/** The site's one policy; without Trusted Types its rules themselves. To be made once in a page. */
export const policyOf = <Own extends Rules>(rules: Own): Own =>
  (typeof trustedTypes === 'undefined' ? rules : trustedTypes.createPolicy('quy-che', rules)) as Own;
