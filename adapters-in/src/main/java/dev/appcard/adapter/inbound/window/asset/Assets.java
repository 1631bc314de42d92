package dev.appcard.adapter.inbound.window.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** The files under {@code web/}. Each is served under a name that holds its hash, so that it may be kept for ever. */
public final class Assets {

    private static final int HASH_DIGITS = 16;
    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final Asset style = add("window", "css", "text/css;charset=utf-8");
    private final Asset receiptStyle = add("receipt", "css", "text/css;charset=utf-8");
    private final Asset script = add("window", "js", "text/javascript;charset=utf-8");
    private final Asset returnScript = add("return", "js", "text/javascript;charset=utf-8");
    private final Asset icon = add("icon", "svg", "image/svg+xml");
    private final Asset sdk = read("appcard", "js", "text/javascript;charset=utf-8");

    /**
     * A served file.
     *
     * @param zipped the content as gzip
     */
    public record Asset(String name, String type, String content, byte[] zipped) {
        public String path() {
            return "/assets/" + name;
        }
    }

    public Asset style() {
        return style;
    }

    /** Of receipts, on a screen and on paper. */
    public Asset receiptStyle() {
        return receiptStyle;
    }

    public Asset script() {
        return script;
    }

    /** Of the page where issuers send the buyer back to. */
    public Asset returnScript() {
        return returnScript;
    }

    public Asset icon() {
        return icon;
    }

    /** The merchants' script; it keeps its name and is therefore not kept for long. */
    public Asset sdk() {
        return sdk;
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private Asset add(String stem, String extension, String type) {
        Asset asset = read(stem, extension, type);
        byName.put(asset.name(), asset);
        return asset;
    }

    private static Asset read(String stem, String extension, String type) {
        String content = text(stem + '.' + extension);
        return new Asset(stem + '-' + hash(content) + '.' + extension, type, content, zipped(content));
    }

    private static byte[] zipped(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String text(String file) {
        try (InputStream stream = Assets.class.getResourceAsStream("/web/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the application lacks web/" + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
