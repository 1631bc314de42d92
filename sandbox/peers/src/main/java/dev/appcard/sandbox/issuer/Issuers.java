package dev.appcard.sandbox.issuer;

import dev.appcard.sandbox.SandboxModule;
import dev.appcard.sandbox.SandboxOptions;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.bc.BcIssuer;
import dev.appcard.sandbox.issuer.common.IssuerDirectory;
import dev.appcard.sandbox.issuer.common.IssuerProfile;
import dev.appcard.sandbox.issuer.common.app.ActHandler;
import dev.appcard.sandbox.issuer.common.app.AppPageHandler;
import dev.appcard.sandbox.issuer.common.app.IssuerDesk;
import dev.appcard.sandbox.issuer.common.card.DeviceCards;
import dev.appcard.sandbox.issuer.common.result.RetryPolicy;
import dev.appcard.sandbox.issuer.hana.HanaIssuer;
import dev.appcard.sandbox.issuer.hyundai.HyundaiIssuer;
import dev.appcard.sandbox.issuer.kb.KbIssuer;
import dev.appcard.sandbox.issuer.lotte.LotteIssuer;
import dev.appcard.sandbox.issuer.nh.NhIssuer;
import dev.appcard.sandbox.issuer.samsung.SamsungIssuer;
import dev.appcard.sandbox.issuer.shinhan.ShinhanIssuer;
import dev.appcard.sandbox.issuer.woori.WooriIssuer;
import dev.appcard.sandbox.phone.InstalledApp;
import dev.appcard.sandbox.phone.Phone;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sandbox's card issuers, each with its server and its app, and the phone that the apps are on. */
public final class Issuers implements SandboxModule {
    /** Every issuer of contracts.md; each new one adds its line. */
    public static final List<IssuerProfile> PROFILES = List.of(
            ShinhanIssuer.profile(),
            KbIssuer.profile(),
            BcIssuer.profile(),
            SamsungIssuer.profile(),
            HyundaiIssuer.profile(),
            LotteIssuer.profile(),
            HanaIssuer.profile(),
            NhIssuer.profile(),
            WooriIssuer.profile());

    private final IssuerDirectory directory;
    private final DeviceCards cards;
    private final List<IssuerDesk> desks;

    /** The issuers of a sandbox; their settings are system properties or, failing that, environment variables. */
    public Issuers(SandboxOptions options) {
        this(options.clock(), RetryPolicy.DEFAULT, Issuers::fromProcess);
    }

    /**
     * @param settings gives a setting's value by its name; what it lacks has the demo's value
     * @throws IllegalArgumentException naming a setting that cannot be used
     */
    public Issuers(Clock clock, RetryPolicy retries, Function<String, Optional<String>> settings) {
        var random = new SecureRandom();
        cards = new DeviceCards(random);
        directory = IssuerDirectory.read(PROFILES, settings, random);
        desks = Stream.of(directory.byCode("KB"))
                .map(issuer -> new IssuerDesk(issuer, retries, random, clock))
                .toList();
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
        for (IssuerDesk desk : desks) {
            new AppPageHandler(desk).register(routes);
            new ActHandler(desk).register(routes);
        }
        new Phone(desks.stream().map(desk -> installed(desk.profile())).toList()).register(routes);
    }

    private static InstalledApp installed(IssuerProfile profile) {
        return new InstalledApp(profile.app().scheme(), profile.app().androidPackage(), profile.appPath());
    }

    private static Optional<String> fromProcess(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank());
    }
}
