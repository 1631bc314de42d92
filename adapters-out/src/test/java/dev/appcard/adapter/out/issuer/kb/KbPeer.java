package dev.appcard.adapter.out.issuer.kb;

import dev.appcard.application.port.out.issuer.IssuerPeer;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** KB's app and server as contracts.md describes them, through the JCE and with no code of the adapter. */
final class KbPeer implements IssuerPeer {

    private static final Provider SEED = new BouncyCastleProvider();

    private final byte[] key;
    private final byte[] macKey;

    KbPeer(byte[] key, byte[] macKey) {
        this.key = key;
        this.macKey = macKey;
    }

    @Override
    public ResultEnvelope approve(AppCallLinks call) {
        JsonObject told = read(Objects.requireNonNull(call.iosUrl()));
        String content = Json.createObjectBuilder()
                .add("tid", told.getString("tid"))
                .add("amount", told.getInt("amount"))
                .add("otc", "12345678901234567")
                .add("cardName", "KB국민 다담카드")
                .add("installment", told.getString("installment"))
                .build()
                .toString();
        return result(told.getString("tid"), "0000", told.getString("time"), encrypt(content));
    }

    @Override
    public ResultEnvelope refuse(AppCallLinks call) {
        JsonObject told = read(Objects.requireNonNull(call.iosUrl()));
        return result(told.getString("tid"), "1004", told.getString("time"), "");
    }

    /** What the app shows, after it has checked the call's sign. */
    JsonObject read(String appUrl) {
        Map<String, String> call = query(appUrl);
        String expected = sign("call", call.get("mid"), call.get("tid"), "", call.get("encData"));
        if (!expected.equals(call.get("sign"))) {
            throw new IllegalArgumentException("wrong sign");
        }
        return Json.createReader(new StringReader(decrypt(call.get("encData")))).readObject();
    }

    String decrypt(String encData) {
        byte[] message = Base64.getUrlDecoder().decode(encData);
        byte[] plainText = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(message, 16), message, 16, message.length - 16);
        return new String(plainText, StandardCharsets.UTF_8);
    }

    String encrypt(String content) {
        return encrypt(content.getBytes(StandardCharsets.UTF_8));
    }

    String encrypt(byte[] plainText) {
        byte[] iv = "sixteen bytes iv".getBytes(StandardCharsets.US_ASCII);
        byte[] cipherText = cipher(Cipher.ENCRYPT_MODE, iv, plainText, 0, plainText.length);
        byte[] message = Arrays.copyOf(iv, 16 + cipherText.length);
        System.arraycopy(cipherText, 0, message, 16, cipherText.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(message);
    }

    ResultEnvelope result(String tid, String resultCode, String time, String encData) {
        String sign = sign("result", KbFixture.MID, tid, resultCode, time, encData);
        return new ResultEnvelope(KbFixture.MID, tid, resultCode, "", time, encData, sign);
    }

    String sign(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(macKey, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(String.join("|", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Map<String, String> query(String appUrl) {
        return Stream.of(URI.create(appUrl).getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private byte[] cipher(int mode, byte[] iv, byte[] input, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("SEED/CBC/PKCS7Padding", SEED);
            cipher.init(mode, new SecretKeySpec(key, "SEED"), new IvParameterSpec(iv));
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
