package dev.appcard.sandbox.issuer;

import dev.appcard.sandbox.http.Endpoints;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.ansim.Ansim;
import dev.appcard.sandbox.issuer.automatic.AutomaticPayments;
import dev.appcard.sandbox.issuer.bc.BcServer;
import dev.appcard.sandbox.issuer.common.app.AppAccess;
import dev.appcard.sandbox.issuer.common.app.AppActHandler;
import dev.appcard.sandbox.issuer.common.app.AppPageHandler;
import dev.appcard.sandbox.issuer.common.app.AppServer;
import dev.appcard.sandbox.issuer.common.browser.FormPoster;
import dev.appcard.sandbox.issuer.common.browser.PageAssets;
import dev.appcard.sandbox.issuer.common.card.DeviceCards;
import dev.appcard.sandbox.issuer.common.card.RegisteredCards;
import dev.appcard.sandbox.issuer.common.profile.Issuer;
import dev.appcard.sandbox.issuer.common.profile.IssuerDirectory;
import dev.appcard.sandbox.issuer.common.profile.IssuerTable;
import dev.appcard.sandbox.issuer.common.profile.ResultContents;
import dev.appcard.sandbox.issuer.common.result.CallbackPoster;
import dev.appcard.sandbox.issuer.common.result.Decisions;
import dev.appcard.sandbox.issuer.common.result.PeerClient;
import dev.appcard.sandbox.issuer.common.result.RetryPolicy;
import dev.appcard.sandbox.issuer.isp.Isp;
import dev.appcard.sandbox.issuer.samsung.SamsungServer;
import dev.appcard.sandbox.issuer.shinhan.ShinhanServer;
import dev.appcard.sandbox.phone.InstalledApp;
import dev.appcard.sandbox.phone.Phone;
import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.shared.Pause;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sandbox's card issuers, each with its server and its app, and the phone that the apps are on. */
public final class Issuers implements Endpoints {
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Pause pause;
    private final RetryPolicy retries;
    private final IssuedCodes codes;
    private final IssuerDirectory directory;
    private final DeviceCards cards;
    private final BcServer bc;
    private final SamsungServer samsung;
    private final List<Endpoints> pages;
    /** For those whose own packages say how their apps are reached; the others are reached as usual. */
    private final Map<String, AppAccess> ownAccess;

    /** The issuers of a sandbox; their settings are system properties or, failing that, environment variables. */
    public Issuers(Clock clock, Pause pause, IssuedCodes codes) {
        this(clock, pause, RetryPolicy.DEFAULT, Issuers::fromProcess, codes);
    }

    /**
     * @param pause before an answer that is told to be late
     * @param settings gives a setting's value by its name; what it lacks has the demo's value
     * @param codes told what one-time codes are for
     * @throws IllegalArgumentException naming a setting that cannot be used
     */
    public Issuers(
            Clock clock,
            Pause pause,
            RetryPolicy retries,
            Function<String, Optional<String>> settings,
            IssuedCodes codes) {
        this.codes = codes;
        this.clock = clock;
        this.pause = pause;
        this.retries = retries;
        directory = IssuerDirectory.read(IssuerTable.ROWS, settings, random);
        cards = new DeviceCards(random);
        bc = new BcServer(directory.byCode("BC"), random, clock);
        samsung = new SamsungServer(directory.byCode("SAMSUNG"), random, clock);
        Issuer shinhan = directory.byCode("SHINHAN");
        ownAccess = Map.of(
                "BC", bc.access(),
                "SAMSUNG", samsung.access(),
                "SHINHAN", ShinhanServer.access(shinhan, new PeerClient(retries.timeout()), clock));
        var likeABrowser = new FormPoster(new RetryPolicy(retries.timeout(), List.of()));
        pages = List.of(
                new PageAssets(),
                new Ansim(directory, likeABrowser, random, clock),
                new Isp(directory, cards, new FormPoster(retries), random, clock));
    }

    /** The issuers with their mids, ciphers and signers. */
    public IssuerDirectory directory() {
        return directory;
    }

    /** The cards on the buyers' devices. */
    public DeviceCards cards() {
        return cards;
    }

    @Override
    public void register(Routes routes) {
        var poster = new CallbackPoster(retries);
        for (Issuer issuer : directory.all()) {
            var registered = new RegisteredCards(issuer.identity(), random);
            var server = new AppServer(
                    issuer,
                    ownAccess.getOrDefault(issuer.code(), AppAccess.usual(issuer, clock)),
                    new Decisions(issuer, registered, random, clock),
                    poster);
            new AppPageHandler(server, cards).register(routes);
            new AppActHandler(server).register(routes);
            automaticPayments(issuer, registered).ifPresent(payments -> payments.register(routes));
        }
        bc.register(routes);
        samsung.register(routes);
        pages.forEach(page -> page.register(routes));
        new Phone(installed()).register(routes);
    }

    /** Empty where the lasting value is no CARD_ID: BC. */
    private Optional<AutomaticPayments> automaticPayments(Issuer issuer, RegisteredCards registered) {
        return issuer.profile().contents() instanceof ResultContents.OneTime contents
                ? Optional.of(new AutomaticPayments(issuer, contents, registered, codes, random, clock, pause))
                : Optional.empty();
    }

    /** 페이북 is not opened by its scheme, which the ISP app answers to, but by BC's bridge page. */
    private List<InstalledApp> installed() {
        Stream<InstalledApp> apps = IssuerTable.ROWS.stream()
                .filter(profile -> !profile.app().scheme().equals(Isp.APP.scheme()))
                .map(profile ->
                        new InstalledApp(profile.app().scheme(), profile.app().androidPackage(), profile.appPath()));
        return Stream.concat(apps, Stream.of(Isp.APP)).toList();
    }

    private static Optional<String> fromProcess(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank());
    }
}
