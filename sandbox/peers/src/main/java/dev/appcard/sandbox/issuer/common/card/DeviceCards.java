package dev.appcard.sandbox.issuer.common.card;

import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which apps have a card on which device. A device is known by its cookie {@value #COOKIE}; kept in memory, so a new
 * sandbox knows no card.
 */
public final class DeviceCards {
    /** The cookie's name. */
    public static final String COOKIE = "device";

    private static final int DEVICE_BYTES = 16;
    private static final int MAXIMUM_DEVICES = 10_000;
    private static final Pattern DEVICE = Pattern.compile("[0-9a-f]{32}");

    private final SecureRandom random;
    private final Map<String, Set<String>> appsByDevice = new LinkedHashMap<>();

    public DeviceCards(SecureRandom random) {
        this.random = random;
    }

    /**
     * Whether the card is on the device that sent the request.
     *
     * @param app whose card, for instance {@code /kb/app}
     */
    public boolean isRegistered(Request request, String app) {
        return device(request).map(device -> has(device, app)).orElse(false);
    }

    /**
     * Puts the card on the device that sent the request.
     *
     * @param app whose card
     * @return the answer, with the cookie that the device is known by from now on
     */
    public Response register(Request request, String app, Response answer) {
        String device = device(request).orElseGet(this::newDevice);
        synchronized (appsByDevice) {
            appsByDevice.computeIfAbsent(device, _ -> new HashSet<>()).add(app);
            if (appsByDevice.size() > MAXIMUM_DEVICES) {
                appsByDevice.remove(appsByDevice.keySet().iterator().next());
            }
        }
        return answer.with("Set-Cookie", COOKIE + "=" + device + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000");
    }

    private boolean has(String device, String app) {
        synchronized (appsByDevice) {
            return appsByDevice.getOrDefault(device, Set.of()).contains(app);
        }
    }

    private static Optional<String> device(Request request) {
        return request.header("Cookie").stream()
                .flatMap(cookies -> Arrays.stream(cookies.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> cookie.substring(COOKIE.length() + 1))
                .filter(device -> DEVICE.matcher(device).matches())
                .findFirst();
    }

    private String newDevice() {
        byte[] bytes = new byte[DEVICE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
