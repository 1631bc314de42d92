package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.browser.FormPoster;
import dev.appcard.sandbox.issuer.common.browser.PageActHandler;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageServer;
import dev.appcard.sandbox.issuer.common.card.DeviceCards;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerDirectory;
import dev.appcard.sandbox.phone.InstalledApp;
import java.security.SecureRandom;
import java.time.Clock;

/** ISP of every issuer of that family: a page for each on a PC, one app for all, and {@code POST /isp/act} for tests. */
public final class Isp implements Endpoints {
    /** The app that phones open for ISP (docs/issuers/contracts.md, "안심클릭 / ISP pages"). */
    public static final InstalledApp APP = new InstalledApp("ispmobile", "kvp.jjy.MispAndroid320", "/isp/app");

    private final IspServers servers;
    private final DeviceCards cards;
    private final FormPoster poster;

    public Isp(IssuerDirectory issuers, DeviceCards cards, FormPoster poster, SecureRandom random, Clock clock) {
        this.cards = cards;
        this.poster = poster;
        servers = new IspServers(IspProfile.ALL.stream()
                .map(profile -> server(profile, issuers.byCode(profile.code()), random, clock))
                .toList());
    }

    @Override
    public void register(Routes routes) {
        servers.all().forEach(server -> window(server).register(routes));
        new IspHandler(APP.path(), servers::byMid, new IspApp(), cards, this::deliver).register(routes);
        routes.on("POST", "/isp/act", new PageActHandler(servers::resolve, poster)::act);
    }

    private IspHandler window(PageServer server) {
        var screens = IspWindow.of(server.issuer().profile());
        return new IspHandler(IspServers.pagePath(server), _ -> server, screens, cards, _ -> {});
    }

    private void deliver(PageDecision decision) {
        decision.deliverUnlessAccepted(poster);
    }

    private static PageServer server(IspProfile profile, Issuer issuer, SecureRandom random, Clock clock) {
        return new PageServer(issuer, new KvpPayload(profile, random), clock);
    }
}
