package dev.appcard.sandbox.issuer.isp;

import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.browser.FormPoster;
import dev.appcard.sandbox.issuer.common.browser.PageAct;
import dev.appcard.sandbox.issuer.common.browser.PageDecision;
import dev.appcard.sandbox.issuer.common.browser.PageDesk;
import dev.appcard.sandbox.issuer.common.card.DeviceCards;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerDirectory;
import dev.appcard.sandbox.phone.InstalledApp;
import java.security.SecureRandom;
import java.time.Clock;

/** ISP of every issuer of that family: a page for each on a PC, one app for all, and {@code POST /isp/act} for tests. */
public final class Isp implements Endpoints {
    /** The app that phones open for ISP (contracts.md, "안심클릭 / ISP pages"). */
    public static final InstalledApp APP = new InstalledApp("ispmobile", "kvp.jjy.MispAndroid320", "/isp/app");

    private final IspDesks desks;
    private final DeviceCards cards;
    private final FormPoster poster;

    public Isp(IssuerDirectory issuers, DeviceCards cards, FormPoster poster, SecureRandom random, Clock clock) {
        this.cards = cards;
        this.poster = poster;
        desks = new IspDesks(IspProfile.ALL.stream()
                .map(profile -> desk(profile, issuers.byCode(profile.code()), random, clock))
                .toList());
    }

    @Override
    public void register(Routes routes) {
        desks.all().forEach(desk -> window(desk).register(routes));
        new IspHandler(APP.path(), desks::byMid, new IspApp(), cards, this::deliver).register(routes);
        routes.on("POST", "/isp/act", new PageAct(desks::resolve, poster)::act);
    }

    private IspHandler window(PageDesk desk) {
        var screens = IspWindow.of(desk.issuer().profile());
        return new IspHandler(IspDesks.pagePath(desk), _ -> desk, screens, cards, _ -> {});
    }

    private void deliver(PageDecision decision) {
        decision.deliverUnlessAccepted(poster);
    }

    private static PageDesk desk(IspProfile profile, Issuer issuer, SecureRandom random, Clock clock) {
        return new PageDesk(issuer, new KvpPayload(profile, random), clock);
    }
}
