package dev.appcard.demo;

/**
 * The TCP ports that the parts listen on, all on loopback.
 *
 * @param gateway HTTP of the gateway
 * @param sandbox HTTP of the sandbox's issuers, phone and ledger
 * @param van KSPAY telegrams
 * @param shop HTTP of the demo shop
 */
public record DemoPorts(int gateway, int sandbox, int van, int shop) {
    /** Those that the documents promise. */
    public static final DemoPorts STANDARD = new DemoPorts(9080, 9090, 29991, 9099);

    /** Four ports that are free now, for tests beside a running demo. */
    public static DemoPorts free() {
        return new DemoPorts(PortCheck.free(), PortCheck.free(), PortCheck.free(), PortCheck.free());
    }

    /** Fails with {@link StartFailed} that names the first port that is taken and what wanted it. */
    public void requireFree() {
        PortCheck.requireFree(gateway, "the gateway");
        PortCheck.requireFree(sandbox, "the sandbox's issuers");
        PortCheck.requireFree(van, "the sandbox's VAN");
        PortCheck.requireFree(shop, "the demo shop");
    }

    public String gatewayUrl() {
        return "http://localhost:" + gateway;
    }

    public String sandboxUrl() {
        return "http://localhost:" + sandbox;
    }

    public String shopUrl() {
        return "http://localhost:" + shop;
    }
}
