package dev.appcard.sandbox.issuer.common.profile;

/** An issuer of this sandbox: what it is, and what it has agreed on with the gateway. */
public record Issuer(IssuerProfile profile, IssuerIdentity identity) {
    public String code() {
        return profile.code();
    }
}
