package dev.appcard.sandbox.issuer.ansim;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.browser.FormPoster;
import dev.appcard.sandbox.issuer.common.browser.PageActHandler;
import dev.appcard.sandbox.issuer.common.browser.PageAddress;
import dev.appcard.sandbox.issuer.common.browser.PageCall;
import dev.appcard.sandbox.issuer.common.browser.PageServer;
import dev.appcard.sandbox.issuer.common.browser.PageTarget;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerDirectory;
import java.security.SecureRandom;
import java.time.Clock;

/** The 안심클릭 pages of every issuer of that family, and {@code POST /<issuer>/ansim/act} for tests. */
public final class Ansim implements Endpoints {
    private final IssuerDirectory issuers;
    private final FormPoster poster;
    private final SecureRandom random;
    private final Clock clock;

    public Ansim(IssuerDirectory issuers, FormPoster poster, SecureRandom random, Clock clock) {
        this.issuers = issuers;
        this.poster = poster;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public void register(Routes routes) {
        AnsimProfile.ALL.forEach(profile -> register(profile, issuers.byCode(profile.code()), routes));
    }

    private void register(AnsimProfile profile, Issuer issuer, Routes routes) {
        String path = issuer.profile().basePath() + "/ansim";
        var server = new PageServer(issuer, new MpiPayload(issuer.profile().card(), random, clock), clock);
        var pages = new AnsimPages(profile, issuer.profile(), path, random, clock);
        new AnsimHandler(server, new IssuedKeypads(random, clock), pages, path).register(routes);
        var act = new PageActHandler(
                url -> {
                    PageAddress address = PageAddress.of(url);
                    if (!address.path().equals(path)) {
                        throw BadRequest.field("url", "not this issuer's page");
                    }
                    return new PageTarget(server, PageCall.of(address.query()));
                },
                poster);
        routes.on("POST", path + "/act", act::act);
    }
}
