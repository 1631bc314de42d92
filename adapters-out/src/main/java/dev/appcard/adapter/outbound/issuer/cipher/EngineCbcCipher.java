package dev.appcard.adapter.outbound.issuer.cipher;

import dev.appcard.adapter.outbound.issuer.common.Secret;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PKCS7Padding;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/**
 * A block cipher in CBC mode with PKCS#7 padding, a fresh random IV of 16 bytes in front, on Bouncy Castle's
 * lightweight engines: the JDK has neither SEED nor ARIA, and looking ciphers up in an unregistered provider costs ten
 * times what the cipher itself does. Engines are not thread-safe, so each call makes its own.
 */
public final class EngineCbcCipher implements PayloadCipher {

    private static final int BLOCK_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Supplier<BlockCipher> engine;
    private final Secret key;

    /** @param engine makes engines whose blocks have 16 bytes and that take this key */
    public EngineCbcCipher(Supplier<BlockCipher> engine, Secret key) {
        this.engine = engine;
        this.key = key;
    }

    @Override
    public byte[] encrypt(byte[] plain, String tid) {
        byte[] iv = new byte[BLOCK_BYTES];
        RANDOM.nextBytes(iv);
        return encrypt(plain, iv);
    }

    /** With an IV that is given: for test vectors only. */
    byte[] encrypt(byte[] plain, byte[] iv) {
        PaddedBufferedBlockCipher cipher = cipher(true, iv);
        byte[] message = Arrays.copyOf(iv, BLOCK_BYTES + cipher.getOutputSize(plain.length));
        try {
            int written = cipher.processBytes(plain, 0, plain.length, message, BLOCK_BYTES);
            cipher.doFinal(message, BLOCK_BYTES + written);
            return message;
        } catch (CryptoException impossible) {
            throw new IllegalStateException("encrypting cannot fail", impossible);
        }
    }

    @Override
    public Optional<byte[]> decrypt(byte[] ivAndCipherText, String tid) {
        int length = ivAndCipherText.length - BLOCK_BYTES;
        if (length < BLOCK_BYTES || length % BLOCK_BYTES != 0) {
            return Optional.empty();
        }
        PaddedBufferedBlockCipher cipher = cipher(false, Arrays.copyOf(ivAndCipherText, BLOCK_BYTES));
        byte[] padded = new byte[length];
        try {
            int written = cipher.processBytes(ivAndCipherText, BLOCK_BYTES, length, padded, 0);
            int total = written + cipher.doFinal(padded, written);
            return Optional.of(Arrays.copyOf(padded, total));
        } catch (CryptoException wrongPadding) {
            return Optional.empty();
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private PaddedBufferedBlockCipher cipher(boolean forEncryption, byte[] iv) {
        PaddedBufferedBlockCipher cipher =
                new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(engine.get()), new PKCS7Padding());
        cipher.init(forEncryption, new ParametersWithIV(new KeyParameter(key.reveal()), iv));
        return cipher;
    }
}
