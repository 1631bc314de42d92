package dev.appcard.application.port.outbound.van;

import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells credentials apart without keeping them: card data and billing keys are wiped after the call. */
record CredentialMark(String digest) {

    static CredentialMark of(ApprovalCredential credential) {
        return switch (credential) {
            case ApprovalCredential.OneTimeCode code -> of(code.otc());
            case ApprovalCredential.CardData data -> of(data.card());
            case ApprovalCredential.StoredCredential card -> of(card.key());
        };
    }

    static CredentialMark of(Otc otc) {
        return of("code", String.join("|", OtcParts.of(otc)).getBytes(StandardCharsets.US_ASCII));
    }

    /** By its number. */
    static CredentialMark of(KeyInCard card) {
        return of("card", card.number().reveal());
    }

    static CredentialMark of(VanBillingKey key) {
        return of("key", key.reveal());
    }

    private static CredentialMark of(String kind, byte[] secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(secret);
            return new CredentialMark(kind + ":" + HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
