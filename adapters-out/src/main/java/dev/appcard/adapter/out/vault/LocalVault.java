package dev.appcard.adapter.out.vault;

import dev.appcard.application.port.out.vault.SecretVault;
import dev.appcard.application.port.out.vault.UnopenableSecret;
import dev.appcard.domain.authentication.TransactionKey;
import dev.appcard.domain.billing.RegistrationKey;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.secret.Agreement;
import dev.appcard.domain.secret.AuthKey;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM under the deployment's data key. Additional data are the envelope's header, the payment key and, but for an
 * OTC, what kind of secret it is: an envelope opens for its own payment and as its own kind only, and cannot be passed off
 * as another version's or key's.
 */
public final class LocalVault implements SecretVault {

    private static final int TAG_BITS = 128;

    private final DataKeys keys;
    private final SecureRandom random = new SecureRandom();

    public LocalVault(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Sealed<Otc> seal(Otc otc, PaymentKey payment) {
        return seal(otc.reveal(), SecretKind.OTC.of(payment.transaction()));
    }

    @Override
    public Otc open(Sealed<Otc> sealed, PaymentKey payment) {
        return Otc.of(open(sealed, SecretKind.OTC.of(payment.transaction())));
    }

    @Override
    public Sealed<Agreement> sealAgreement(Agreement agreement, TransactionKey transaction) {
        return seal(agreement.reveal(), SecretKind.AGREEMENT.of(transaction));
    }

    @Override
    public Agreement openAgreement(Sealed<Agreement> sealed, TransactionKey transaction) {
        return Agreement.of(open(sealed, SecretKind.AGREEMENT.of(transaction)));
    }

    @Override
    public Sealed<AuthKey> sealAuthKey(AuthKey authKey, RegistrationKey registration) {
        return seal(authKey.reveal(), SecretKind.AUTH_KEY.of(registration.transaction()));
    }

    @Override
    public AuthKey openAuthKey(Sealed<AuthKey> sealed, RegistrationKey registration) {
        return new AuthKey(open(sealed, SecretKind.AUTH_KEY.of(registration.transaction())));
    }

    private <S> Sealed<S> seal(String secret, byte[] subject) {
        byte[] header = Envelope.headerFor(keys.current());
        byte[] nonce = new byte[Envelope.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] plain = secret.getBytes(StandardCharsets.US_ASCII);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, header, subject);
            return new Sealed<>(new Envelope(header, nonce, cipher.doFinal(plain)).bytes());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-256-GCM", impossible);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private String open(Sealed<?> sealed, byte[] subject) {
        Envelope envelope = Envelope.read(sealed.envelope())
                .orElseThrow(() -> new UnopenableSecret("cut short, or of an unknown version"));
        DataKey key = keys.named(envelope.keyId())
                .orElseThrow(() -> new UnopenableSecret("sealed under a key that is not set"));
        return open(envelope, key, subject);
    }

    private static String open(Envelope envelope, DataKey key, byte[] subject) {
        byte[] plain = new byte[0];
        try {
            plain = cipher(Cipher.DECRYPT_MODE, key, envelope.nonce(), envelope.header(), subject)
                    .doFinal(envelope.cipherText());
            return new String(plain, StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException altered) {
            throw new UnopenableSecret("altered, or sealed for another payment or as another kind of secret");
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, DataKey key, byte[] nonce, byte[] header, byte[] subject)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.forAes(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(subject);
        return cipher;
    }
}
