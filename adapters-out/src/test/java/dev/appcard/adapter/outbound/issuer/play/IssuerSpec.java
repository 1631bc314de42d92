package dev.appcard.adapter.outbound.issuer.play;

import dev.appcard.domain.issuer.AuthenticationMethod;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The table of docs/issuers/contracts.md, "App card", and its demo values: typed in here once more, not taken from the
 * product.
 */
public enum IssuerSpec {
    KB("SEED/CBC/PKCS7Padding", 16, ContentForm.OTC, ContentForm.ISP, "kb-acp", "com.kbcard.cxh.appcard"),
    SHINHAN(
            "SEED/CBC/PKCS7Padding",
            16,
            ContentForm.OTC,
            ContentForm.ANSIM,
            "shinhan-sr-ansimclick",
            "com.shcard.smartpay"),
    BC("ARIA/CBC/PKCS7Padding", 16, ContentForm.BC, ContentForm.ISP, "ispmobile", "kvp.jjy.MispAndroid320"),
    SAMSUNG(
            "AES/CBC/PKCS7Padding",
            32,
            ContentForm.VIRTUAL_CARD,
            ContentForm.ANSIM,
            "mpocket.online.ansimclick",
            "kr.co.samsungcard.mpocket"),
    LOTTE("AES/CBC/PKCS7Padding", 16, ContentForm.VIRTUAL_CARD, ContentForm.ANSIM, "lotteappcard", "com.lcacApp"),
    HYUNDAI(
            "AES/GCM/NoPadding",
            32,
            ContentForm.VIRTUAL_CARD,
            ContentForm.ANSIM,
            "hdcardappcardansimclick",
            "com.hyundaicard.appcard"),
    HANA("ARIA/CBC/PKCS7Padding", 16, ContentForm.OTC, ContentForm.ANSIM, "cloudpay", "com.hanaskcard.paycla"),
    NH(
            "ARIA/CBC/PKCS7Padding",
            32,
            ContentForm.OTC,
            ContentForm.ANSIM,
            "nhallonepayansimclick",
            "nh.smart.nhallonepay"),
    WOORI(
            "AES/CBC/PKCS7Padding",
            32,
            ContentForm.OTC,
            ContentForm.ISP,
            "com.wooricard.wcard",
            "com.wooricard.smartapp");

    /** The prefix of this deployment's service, in Shinhan's order numbers. */
    public static final String SERVICE_PREFIX = "OD";

    private final String transformation;
    private final int keyBytes;
    private final ContentForm appForm;
    private final ContentForm pageForm;
    private final String scheme;
    private final String androidPackage;

    IssuerSpec(
            String transformation,
            int keyBytes,
            ContentForm appForm,
            ContentForm pageForm,
            String scheme,
            String androidPackage) {
        this.transformation = transformation;
        this.keyBytes = keyBytes;
        this.appForm = appForm;
        this.pageForm = pageForm;
        this.scheme = scheme;
        this.androidPackage = androidPackage;
    }

    public String mid() {
        return "DEMO" + name();
    }

    public byte[] key() {
        return Arrays.copyOf(sha256("appcard demo key " + name()), keyBytes);
    }

    public byte[] macKey() {
        return sha256("appcard demo mac " + name());
    }

    public String tidOf(String paymentKey) {
        return this == SHINHAN ? SERVICE_PREFIX + paymentKey : paymentKey;
    }

    public List<AuthenticationMethod> methods() {
        return List.of(
                AuthenticationMethod.APP_CARD,
                pageForm == ContentForm.ISP ? AuthenticationMethod.ISP : AuthenticationMethod.ANSIM);
    }

    public ContentForm form(AuthenticationMethod method) {
        return method == AuthenticationMethod.APP_CARD ? appForm : pageForm;
    }

    /** What the codes of its app are, and those for charges. */
    public ContentForm codeForm() {
        return appForm;
    }

    public String transformation() {
        return transformation;
    }

    public String scheme() {
        return scheme;
    }

    public String androidPackage() {
        return androidPackage;
    }

    public String path() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
