package dev.appcard.demo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The webhook endpoint of the demo's shop, whose secret is printed in the documents. No call takes a secret that somebody has chosen, so
 * it is written into the table, sealed as the gateway seals: version 1, the key's id, a nonce, AES-256-GCM bound to the endpoint.
 */
public final class DemoWebhook {
    public static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final String ID = "we_demo0000000000000000000001";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_ID_BYTES = 4;
    private static final byte VERSION = 1;

    private static final String PUT = """
        insert into webhook_endpoint (id, version, merchant_id, live, url, events, description, created_at, secret)
        values (?, 1, 'demo', false, ?, '{PAYMENT_STATUS_CHANGED,CANCEL_STATUS_CHANGED,BILLING_DELETED}', '데모상점', now(), ?)
        on conflict (id) do update set version = webhook_endpoint.version + 1, url = excluded.url, secret = excluded.secret,
            previous_secret = null, previous_until = null, disabled_at = null, deleted_at = null
        """;

    private DemoWebhook() {}

    /**
     * Registers it, or restores it to what {@code docs/webhooks.md} says of it.
     *
     * @param dataKey of the gateway, in hex
     * @param url where the shop listens
     */
    public static void ensure(DemoDatabase database, String dataKey, String url) {
        try (Connection connection = database.connectAsOwner();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setString(1, ID);
            put.setString(2, url);
            put.setBytes(3, sealed(HexFormat.of().parseHex(dataKey)));
            put.executeUpdate();
        } catch (SQLException failed) {
            throw new StartFailed("the shop's webhook endpoint cannot be registered: " + failed.getMessage(), failed);
        }
    }

    private static byte[] sealed(byte[] key) {
        try {
            byte[] keyId = MessageDigest.getInstance("SHA-256").digest(key);
            byte[] header = ByteBuffer.allocate(1 + KEY_ID_BYTES)
                    .put(VERSION)
                    .put(keyId, 0, KEY_ID_BYTES)
                    .array();
            byte[] nonce = new byte[NONCE_BYTES];
            new SecureRandom().nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(header);
            cipher.updateAAD((ID + "|webhook").getBytes(StandardCharsets.US_ASCII));
            byte[] cipherText = cipher.doFinal(SECRET.getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.allocate(header.length + nonce.length + cipherText.length)
                    .put(header)
                    .put(nonce)
                    .put(cipherText)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-256-GCM", impossible);
        }
    }
}
