package dev.appcard.sandbox.issuer.common.profile;

/**
 * An issuer's app on the phone.
 *
 * @param name as the buyer knows it
 * @param scheme its URL scheme, on iOS and Android
 * @param androidPackage its package on Android
 */
public record IssuerApp(String name, String scheme, String androidPackage) {}
