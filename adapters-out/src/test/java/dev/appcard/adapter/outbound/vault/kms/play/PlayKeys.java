package dev.appcard.adapter.outbound.vault.kms.play;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The keys inside the test KMS: each with all the material it ever had, and a state. */
public final class PlayKeys {

    /** What KMS answers instead, by the name of its exception. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String type) {
            super(type);
        }
    }

    private static final class PlayKey {
        private final List<byte[]> materials = new ArrayList<>(List.of(random(32)));
        private String refusal = "";
    }

    private record Blob(String arn, int material, byte[] nonce, byte[] cipherText) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ARN = "arn:aws:kms:" + PlayKms.REGION + ":000000000000:key/";
    private static final int NONCE = 12;

    private final Map<String, PlayKey> keys = new ConcurrentHashMap<>();
    private final Map<String, String> aliases = new ConcurrentHashMap<>();

    /** Returns its ARN. */
    public String create() {
        String arn = ARN + UUID.randomUUID();
        keys.put(arn, new PlayKey());
        return arn;
    }

    public void point(String alias, String arn) {
        aliases.put(alias, arn);
    }

    /** New material under the same ARN, as KMS does by itself once a year. What the old has made still opens. */
    public void rotateMaterial(String arn) {
        keys.get(arn).materials.add(random(32));
    }

    public void disable(String arn) {
        keys.get(arn).refusal = "DisabledException";
    }

    public void scheduleDeletion(String arn) {
        keys.get(arn).refusal = "KMSInvalidStateException";
    }

    public void enable(String arn) {
        keys.get(arn).refusal = "";
    }

    /** As GenerateDataKey and ReEncrypt name it. */
    String resolve(String keyId) {
        String arn = aliases.getOrDefault(keyId, keyId);
        if (!keys.containsKey(arn)) {
            throw new Refusal("NotFoundException");
        }
        return arn;
    }

    byte[] encrypt(String arn, Map<String, String> context, byte[] plain) {
        PlayKey key = usable(arn);
        int material = key.materials.size() - 1;
        byte[] nonce = random(NONCE);
        byte[] cipherText = cipher(Cipher.ENCRYPT_MODE, key.materials.get(material), nonce, context, plain);
        byte[] name = arn.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 + name.length + NONCE + cipherText.length)
                .put((byte) name.length)
                .put(name)
                .put((byte) material)
                .put(nonce)
                .put(cipherText)
                .array();
    }

    String keyOf(byte[] blob) {
        return read(blob).arn();
    }

    byte[] decrypt(byte[] bytes, Map<String, String> context) {
        Blob blob = read(bytes);
        PlayKey key = usable(resolve(blob.arn()));
        if (blob.material() >= key.materials.size()) {
            throw new Refusal("InvalidCiphertextException");
        }
        return cipher(
                Cipher.DECRYPT_MODE, key.materials.get(blob.material()), blob.nonce(), context, blob.cipherText());
    }

    private PlayKey usable(String arn) {
        PlayKey key = keys.get(arn);
        if (!key.refusal.isEmpty()) {
            throw new Refusal(key.refusal);
        }
        return key;
    }

    private static Blob read(byte[] bytes) {
        try {
            ByteBuffer blob = ByteBuffer.wrap(bytes);
            byte[] name = new byte[Byte.toUnsignedInt(blob.get())];
            byte[] nonce = new byte[NONCE];
            blob.get(name);
            int material = Byte.toUnsignedInt(blob.get());
            blob.get(nonce);
            byte[] rest = new byte[blob.remaining()];
            blob.get(rest);
            return new Blob(new String(name, StandardCharsets.US_ASCII), material, nonce, rest);
        } catch (BufferUnderflowException cutShort) {
            throw new Refusal("InvalidCiphertextException");
        }
    }

    private static byte[] cipher(int mode, byte[] key, byte[] nonce, Map<String, String> context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(new TreeMap<>(context).toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new Refusal("InvalidCiphertextException");
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
