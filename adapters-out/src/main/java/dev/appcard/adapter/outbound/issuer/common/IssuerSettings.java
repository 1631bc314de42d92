package dev.appcard.adapter.outbound.issuer.common;

import dev.appcard.domain.instalment.InstalmentTerms;

/**
 * What a deployment has agreed with one issuer: {@code ISSUER_<CODE>_…} (docs/issuers/contracts.md, "Settings of each
 * issuer").
 *
 * @param mid the gateway's merchant id at the issuer, {@code [A-Z0-9]{1,20}}
 * @param key for the issuer's cipher
 * @param macKey for signs, 32 bytes
 * @param baseUrl the issuer's server: its pages, and what some contracts ask there; without a slash at its end
 * @param instalments its terms for paying in instalments
 * @param cardNumberStored whether cards are registered with it although its CARD_ID is card data; without meaning where
 *     it is a token
 */
public record IssuerSettings(
        String mid,
        RotatingSecret key,
        RotatingSecret macKey,
        String baseUrl,
        InstalmentTerms instalments,
        boolean cardNumberStored) {}
