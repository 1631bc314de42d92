package dev.appcard.sandbox.issuer.common.profile;

import dev.appcard.sandbox.issuer.common.crypto.MessageSigner;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All issuers of this sandbox with their mids, ciphers and signers. */
public final class IssuerDirectory {
    private final List<Issuer> issuers;

    private IssuerDirectory(List<Issuer> issuers) {
        this.issuers = List.copyOf(issuers);
    }

    /**
     * Reads the settings of every issuer.
     *
     * @param settings gives a setting's value by its name; what it lacks has the demo's value
     * @throws IllegalArgumentException naming a setting that cannot be used
     */
    public static IssuerDirectory read(
            List<IssuerProfile> profiles, Function<String, Optional<String>> settings, SecureRandom random) {
        return new IssuerDirectory(profiles.stream()
                .map(profile -> new Issuer(profile, identity(profile, settings, random)))
                .toList());
    }

    public List<Issuer> all() {
        return issuers;
    }

    /** @throws IllegalArgumentException if no issuer has this code */
    public Issuer byCode(String code) {
        return issuers.stream()
                .filter(issuer -> issuer.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no issuer " + code));
    }

    /** The issuer that knows the gateway by this mid; empty if none does. */
    public Optional<Issuer> byMid(String mid) {
        return issuers.stream()
                .filter(issuer -> issuer.identity().mid().equals(mid))
                .findFirst();
    }

    private static IssuerIdentity identity(
            IssuerProfile profile, Function<String, Optional<String>> settings, SecureRandom random) {
        IssuerSettings read =
                IssuerSettings.read(profile.code(), profile.cipher().keyBytes(), settings);
        return new IssuerIdentity(
                read.mid(), profile.cipher().under(read.key(), random), new MessageSigner(read.macKey()));
    }
}
