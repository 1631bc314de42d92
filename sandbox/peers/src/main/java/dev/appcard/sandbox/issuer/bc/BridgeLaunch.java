package dev.appcard.sandbox.issuer.bc;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.app.AppLaunch;
import dev.appcard.sandbox.phone.LaunchUrlException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens 페이북 by the address of BC's bridge page. */
final class BridgeLaunch implements AppLaunch {
    private static final Pattern BRIDGE = Pattern.compile("https?://[^/?#\\s]+([^?#\\s]*)/appcard/bridge\\?([^#\\s]*)");

    private final String basePath;

    BridgeLaunch(String basePath) {
        this.basePath = basePath;
    }

    @Override
    public Parameters open(String url) throws LaunchUrlException {
        Matcher bridge = BRIDGE.matcher(url);
        if (!bridge.matches()) {
            throw new LaunchUrlException("BC의 bridge 주소가 <base>/appcard/bridge?tid=… 형식이 아닙니다");
        }
        if (!bridge.group(1).endsWith(basePath)) {
            throw BadRequest.field("url", "not this issuer's bridge page");
        }
        return Parameters.decode(bridge.group(2));
    }
}
