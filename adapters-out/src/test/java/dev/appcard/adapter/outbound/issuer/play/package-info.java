/**
 * The issuers as docs/issuers/contracts.md describes them, played by the tests: through the JCE with Bouncy Castle's
 * provider, and with no code of the adapters.
 */
package dev.appcard.adapter.outbound.issuer.play;
