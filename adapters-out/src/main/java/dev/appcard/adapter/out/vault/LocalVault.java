package dev.appcard.adapter.out.vault;

import dev.appcard.application.port.out.vault.SecretVault;
import dev.appcard.application.port.out.vault.UnopenableSecret;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM under the deployment's data key. The envelope's header and the payment key are additional data: an
 * envelope opens for its own payment only, and cannot be passed off as another version's or key's.
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
        byte[] header = Envelope.headerFor(keys.current());
        byte[] nonce = new byte[Envelope.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] code = otc.reveal().getBytes(StandardCharsets.US_ASCII);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, header, payment);
            return new Sealed<>(new Envelope(header, nonce, cipher.doFinal(code)).bytes());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-256-GCM", impossible);
        } finally {
            Arrays.fill(code, (byte) 0);
        }
    }

    @Override
    public Otc open(Sealed<Otc> sealed, PaymentKey payment) {
        Envelope envelope = Envelope.read(sealed.envelope())
                .orElseThrow(() -> new UnopenableSecret("cut short, or of an unknown version"));
        DataKey key = keys.named(envelope.keyId())
                .orElseThrow(() -> new UnopenableSecret("sealed under a key that is not set"));
        return open(envelope, key, payment);
    }

    private static Otc open(Envelope envelope, DataKey key, PaymentKey payment) {
        byte[] code = new byte[0];
        try {
            code = cipher(Cipher.DECRYPT_MODE, key, envelope.nonce(), envelope.header(), payment)
                    .doFinal(envelope.cipherText());
            return Otc.of(new String(code, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException altered) {
            throw new UnopenableSecret("altered, or sealed for another payment");
        } finally {
            Arrays.fill(code, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, DataKey key, byte[] nonce, byte[] header, PaymentKey payment)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.forAes(), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] name = payment.value().getBytes(StandardCharsets.US_ASCII);
        cipher.updateAAD(ByteBuffer.allocate(header.length + name.length)
                .put(header)
                .put(name)
                .flip());
        return cipher;
    }
}
