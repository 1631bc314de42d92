package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.issuer.common.browser.PageAddress;
import dev.appcard.sandbox.issuer.common.browser.PageCall;
import dev.appcard.sandbox.issuer.common.browser.PageFault;
import dev.appcard.sandbox.issuer.common.browser.PageRefusedException;
import dev.appcard.sandbox.issuer.common.browser.PageServer;
import dev.appcard.sandbox.issuer.common.browser.PageTarget;
import dev.appcard.sandbox.phone.LaunchUrl;
import dev.appcard.sandbox.phone.LaunchUrlException;
import dev.appcard.sandbox.phone.LaunchUrlParser;
import java.util.List;
import java.util.Optional;

/** The issuers behind ISP: found by the page's path on a PC, by the call's mid in the app, which is one for all. */
final class IspServers {
    private final List<PageServer> servers;

    IspServers(List<PageServer> servers) {
        this.servers = List.copyOf(servers);
    }

    List<PageServer> all() {
        return servers;
    }

    static String pagePath(PageServer server) {
        return server.issuer().profile().basePath() + "/isp";
    }

    /** @throws PageRefusedException if no issuer knows the gateway by this mid */
    PageServer byMid(PageCall call) throws PageRefusedException {
        return servers.stream()
                .filter(server -> server.issuer().identity().mid().equals(call.mid()))
                .findFirst()
                .orElseThrow(() -> new PageRefusedException(PageFault.MID_UNKNOWN));
    }

    /** The page or the app that an address means; a 400 {@link BadRequest} if it is neither. */
    PageTarget resolve(String url) throws PageRefusedException, LaunchUrlException {
        if (url.startsWith("http")) {
            return page(PageAddress.of(url));
        }
        LaunchUrl launch = LaunchUrlParser.parse(url);
        if (!Isp.APP.answers(launch)) {
            throw BadRequest.field("url", "not ISP's scheme and package");
        }
        return app(Parameters.decode(launch.query()));
    }

    private PageTarget page(PageAddress address) throws PageRefusedException {
        if (address.path().equals(Isp.APP.path())) {
            return app(address.query());
        }
        Optional<PageServer> server = servers.stream()
                .filter(candidate -> pagePath(candidate).equals(address.path()))
                .findFirst();
        return new PageTarget(
                server.orElseThrow(() -> BadRequest.field("url", "not an ISP page")), PageCall.of(address.query()));
    }

    private PageTarget app(Parameters parameters) throws PageRefusedException {
        PageCall call = PageCall.of(parameters);
        return new PageTarget(byMid(call), call);
    }
}
