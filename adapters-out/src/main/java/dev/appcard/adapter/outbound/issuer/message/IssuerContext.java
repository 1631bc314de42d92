package dev.appcard.adapter.outbound.issuer.message;

import dev.appcard.adapter.outbound.issuer.cipher.IssuerCiphers;
import dev.appcard.adapter.outbound.issuer.cipher.PayloadCipher;
import dev.appcard.adapter.outbound.issuer.cipher.RotatingCipher;
import dev.appcard.adapter.outbound.issuer.common.IssuerSettings;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import dev.appcard.adapter.outbound.issuer.common.SignCalculator;
import dev.appcard.domain.issuer.IssuerPolicy;
import java.util.function.Function;

/**
 * What all messages to and from one issuer need, made once.
 *
 * @param mid the gateway's merchant id at the issuer
 * @param baseUrl the issuer's server, without a slash at its end
 * @param cipher under {@code ISSUER_<CODE>_KEY}
 * @param signs under {@code ISSUER_<CODE>_MAC_KEY}
 * @param ids what the issuer calls payments and registrations
 */
public record IssuerContext(
        IssuerPolicy policy,
        String mid,
        String baseUrl,
        RotatingCipher cipher,
        SignCalculator signs,
        TransactionIds ids) {

    /** With the external cipher, and our own keys for ids: the common case. */
    public static IssuerContext of(IssuerPolicy policy, IssuerSettings settings) {
        return of(policy, settings, key -> IssuerCiphers.of(policy.messages().cipher(), key), TransactionIds.OWN_KEYS);
    }

    /** @param cipher makes the issuer's cipher under a key */
    public static IssuerContext of(
            IssuerPolicy policy, IssuerSettings settings, Function<Secret, PayloadCipher> cipher, TransactionIds ids) {
        return new IssuerContext(
                policy,
                settings.mid(),
                settings.baseUrl(),
                new RotatingCipher(settings.key(), cipher),
                new SignCalculator(settings.macKey()),
                ids);
    }
}
