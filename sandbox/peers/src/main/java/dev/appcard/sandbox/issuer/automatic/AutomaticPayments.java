package dev.appcard.sandbox.issuer.automatic;

import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.card.RegisteredCards;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.ResultContents;
import dev.appcard.sandbox.issuer.common.result.OneTimeWriter;
import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.shared.Pause;
import java.security.SecureRandom;
import java.time.Clock;

/** One issuer's server for automatic payments, and what tests tell it. */
public final class AutomaticPayments implements Endpoints {
    private final OtcHandler handler;
    private final OtcControls controls;
    private final CardControls cards;

    /**
     * For one issuer.
     *
     * @param contents what the issuer gives out for one approval
     */
    public AutomaticPayments(
            Issuer issuer,
            ResultContents.OneTime contents,
            RegisteredCards registered,
            IssuedCodes codes,
            SecureRandom random,
            Clock clock,
            Pause pause) {
        var behaviour = new CurrentBehaviour();
        var count = new OtcCounters();
        var writer = new OneTimeWriter(issuer.profile(), contents, random);
        var otcIssuer =
                new OtcIssuer(issuer.identity(), issuer.profile().callForm().tid(), registered, writer, codes, clock);
        String base = issuer.profile().basePath();
        handler = new OtcHandler(base + "/otc", otcIssuer, behaviour, count, pause);
        controls = new OtcControls(base + "/otc", behaviour, count);
        cards = new CardControls(base + "/cards", registered);
    }

    @Override
    public void register(Routes routes) {
        handler.register(routes);
        controls.register(routes);
        cards.register(routes);
    }
}
