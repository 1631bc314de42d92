package dev.appcard.adapter.outbound.issuer.samsung;

/**
 * What a deployment has agreed with Samsung alone.
 *
 * @param publicKey {@code ISSUER_SAMSUNG_PUBLIC_KEY}: the PEM text of an RSA key, or, in the demo, an address on the
 *     loopback where it is fetched when first needed ({@link PublicKeyText#isValid})
 */
public record SamsungSettings(String publicKey) {

    public SamsungSettings {
        if (!PublicKeyText.isValid(publicKey)) {
            throw new IllegalArgumentException("ISSUER_SAMSUNG_PUBLIC_KEY must be " + PublicKeyText.DESCRIPTION);
        }
    }
}
