package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.appcard.demo.it.ByteSearch.Hit;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.Http.Listening;
import dev.appcard.demo.it.Platform.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * {@code docs/reliability.md}, I-12: plants recognisable secrets in every way there is, and looks for them everywhere
 * afterwards.
 */
@DisplayName("After card data, CARD_IDs and one-time codes have gone through the gateway, none of them is in")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIT {

    /** Something harmless that must be found: a search that finds nothing has not searched. */
    private static final String MARK = "canary-mark-7f3a9c2e51";

    private static final KeyInCards CARDS = new KeyInCards(Seed.of(CanaryIT.class));

    private final Canaries planted = new Canaries();
    private final Canaries written = new Canaries();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private IssuerTap tap;
    private Platform platform;

    @BeforeAll
    void plant() {
        AtomicReference<IssuerTap> opened = new AtomicReference<>();
        platform = Platform.start(new Plan(
                "canary",
                ports -> {
                    opened.set(IssuerTap.before(ports.sandboxUrl()));
                    return throughTap(opened.get());
                },
                Map.of(),
                "*=info:dev.appcard.*=all:org.hibernate.SQL=all:org.hibernate.orm.jdbc.bind=all"));
        tap = opened.get();
        try (Listening _ = Http.listen(this::keepGateways)) {
            traffic();
        }
        secrets().forEach(name -> written.plant("setting " + name, platform.settings.get(name)));
        written.plant("the merchant's secret key", MerchantClient.SECRET_KEY);
        System.out.println("CanaryIT: " + planted.size() + " secrets planted, and " + written.size()
                + " more for what is written");
    }

    @AfterAll
    void stop() {
        platform.stop();
        tap.close();
    }

    /** The gateway asks issuers through the tap, and says all that it can say. */
    private static Map<String, String> throughTap(IssuerTap tap) {
        Map<String, String> settings = new HashMap<>();
        Stream.of(Issuer.values())
                .forEach(issuer -> settings.put("ISSUER_" + issuer + "_BASE_URL", tap.baseOf(issuer)));
        settings.put("JAVA_TOOL_OPTIONS", "-Dlogback.configurationFile=" + loggingAll());
        return settings;
    }

    private static Path loggingAll() {
        try {
            Path file = Files.createTempFile(Files.createDirectories(Path.of("target")), "logback", ".xml");
            return Files.writeString(file, """
                <configuration><appender name="console" class="ch.qos.logback.core.ConsoleAppender">
                <encoder class="ch.qos.logback.classic.encoder.JsonEncoder"/></appender>
                <root level="ALL"><appender-ref ref="console"/></root></configuration>
                """).toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void traffic() {
        CanaryTraffic traffic = new CanaryTraffic(platform, tap, CARDS, planted, written);
        BillingClient shop = new BillingClient(platform.merchant());
        traffic.keyIn("/v1/payments/key-in", Map.of("orderName", MARK));
        traffic.keyIn("/v1/payments/key-in", Map.of("amount", 10_002));
        traffic.keyIn("/v1/payments/key-in", Map.of("customerKey", "canary-customer", "issueBillingKey", true));
        Answer issued = traffic.keyIn("/v1/billing/authorizations/card", Map.of("customerKey", "canary-customer"));
        shop.charge(new BillingClient.Card("canary-customer", issued.text("billingKey")), 9_900);
        lostAnswer(traffic);
        traffic.misplace();
        for (Issuer issuer : Issuer.values()) {
            traffic.payByApp(issuer);
            BillingClient.Card card = traffic.registerAndCharge(issuer);
            if (issuer == Issuer.NH) {
                shop.delete(card);
            }
        }
        traffic.plantCodes();
    }

    /** The VAN's answer is lost: these card data live through a net cancel. */
    private void lostAnswer(CanaryTraffic traffic) {
        platform.van().rule(Map.of("means", "CARD", "close", true), "APPROVAL", "DROP");
        assertThat(traffic.keyIn("/v1/payments/key-in", Map.of()).status()).isEqualTo(500);
        await().atMost(Duration.ofSeconds(40)).until(() -> platform.database().unsettledOf("demo") == 0);
    }

    private void keepGateways(Answer answer) {
        URI asked = answer.raw().uri();
        if (asked.getPort() == platform.ports.gateway()) {
            answers.add(answer);
        }
    }

    /** Every setting that is secret. */
    private Stream<String> secrets() {
        return platform.settings.keySet().stream()
                .filter(name -> name.endsWith("_KEY") && !name.endsWith("PUBLIC_KEY") || name.endsWith("PASSWORD"));
    }

    @Test
    @DisplayName("any answer of the gateway, header or body, nor in what it tells of itself")
    void answers() {
        for (String page : new String[] {"/metrics", "/openapi", "/health"}) {
            answers.add(Http.get(platform.ports.gatewayUrl() + page));
        }
        assertThat(answers).hasSizeGreaterThan(50);
        assertNone(answers.stream().flatMap(answer -> inAnswer(planted.search(), answer)));
        assertMarkIn(answers.stream().flatMap(answer -> inAnswer(mark(), answer)));
    }

    private static Stream<Hit> inAnswer(ByteSearch search, Answer answer) {
        String where = "answer to " + answer.raw().request().method() + ' '
                + answer.raw().uri().getPath();
        String headers = answer.raw().headers().map().toString();
        return Stream.concat(
                search.in(where, answer.raw().body()).stream(),
                search.in(where + ", headers", headers.getBytes(java.nio.charset.StandardCharsets.UTF_8)).stream());
    }

    @Test
    @DisplayName("the gateway's logs: console, messages, trace and access, PostgreSQL's either; nor is any key")
    void logs() {
        List<Path> logs = Stream.concat(
                        files(platform.directory.resolve("logs")).filter(file -> !file.endsWith("sandbox.log")),
                        files(Platform.server(platform.directory).resolve("logs")))
                .toList();

        assertThat(logs)
                .extracting(file -> file.getFileName().toString())
                .contains("gateway.log", "messages.log", "trace.log");
        assertNone(logs.stream().flatMap(file -> planted.search().in(file).stream()));
        assertNone(logs.stream()
                .flatMap(file -> written.search().in(file).stream())
                .filter(hit -> !isTracedLookUp(hit)));
        ByteSearch known =
                new Canaries().plant("a line about a payment", "payment moved").search();
        assertMarkIn(logs.stream().flatMap(file -> known.in(file).stream()));
    }

    @Test
    @DisplayName("any table of the database, nor is any key; and nothing sealed outlives its use")
    void tables() {
        assertNone(bytes().inTables(planted.search()).stream());
        assertNone(bytes().inTables(written.search()).stream());
        assertMarkIn(bytes().inTables(mark()).stream());
        assertThat(platform.database().sealedOtcs()).as("OTCs that are kept").isZero();
    }

    @Test
    @DisplayName("PostgreSQL's files, its write-ahead log among them, nor is any key")
    void files() {
        assertNone(bytes().inFiles(planted.search()).stream());
        assertNone(bytes().inFiles(written.search()).stream());
        assertMarkIn(bytes().inFiles(mark()).stream().filter(hit -> hit.where().contains("/pg_wal/")));
        assertMarkIn(bytes().inFiles(mark()).stream().filter(hit -> hit.where().contains("/base/")));
    }

    @Test
    @DisplayName("the gateway's live objects, but as the text of a request in the container's read buffer, and there"
            + " neither once others have called")
    void heap() {
        assertMarkIn(inHeap(new Canaries()
                        .plant("the issuers' address", tap.baseOf(Issuer.WOORI))
                        .search())
                .stream());

        assertOnlyInBuffers(planted);
    }

    @Test
    @DisplayName("the gateway's live objects right after a call, with the same exception")
    void heapAtOnce() {
        Canaries fresh = new Canaries();
        new CanaryTraffic(platform, tap, CARDS, fresh, written).keyIn("/v1/payments/key-in", Map.of());

        assertOnlyInBuffers(fresh);
    }

    /** What a container has read into a buffer stays there until the buffer is used again: the gateway cannot wipe it. */
    private void assertOnlyInBuffers(Canaries secrets) {
        List<Hit> atOnce = inHeap(secrets.search());
        System.out.println("CanaryIT: in the container's buffers: " + atOnce.size() + " hits");
        assertNone(atOnce.stream().filter(hit -> !isTextOfRequest(hit)));
        await("ordinary requests overwrite the container's buffers")
                .atMost(Duration.ofMinutes(3))
                .until(() -> {
                    othersCall();
                    return inHeap(secrets.search()).isEmpty();
                });
    }

    private static boolean isTextOfRequest(Hit hit) {
        return hit.what().contains(" in JSON ") || hit.around().contains("\"cardNumber\":\"<…>");
    }

    /** At the same time, for the container takes the buffer first that it gave back last. */
    private void othersCall() {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int call = 0; call < 200; call++) {
                callers.submit(() -> platform.merchant().open("ON_CONFIRM", 1_000));
            }
        }
    }

    private List<Hit> inHeap(ByteSearch search) {
        try (HeapDump dump = HeapDump.of(platform.gateway, platform.directory)) {
            return search.in(dump.file());
        }
    }

    /** An order id may look like a card number and is looked up: the trace of SQL parameters, off but for here, shows it. */
    private static boolean isTracedLookUp(Hit hit) {
        return hit.what().equals("card number in a path")
                && hit.where().endsWith("trace.log")
                && hit.around().contains("binding parameter");
    }

    private DatabaseBytes bytes() {
        return new DatabaseBytes(platform.database(), platform.directory.resolve("postgres"));
    }

    private static ByteSearch mark() {
        return new Canaries().plant("the mark", MARK).search();
    }

    private static void assertNone(Stream<Hit> hits) {
        assertThat(hits.map(Hit::toString)).as("canaries found").isEmpty();
    }

    private static void assertMarkIn(Stream<Hit> hits) {
        assertThat(hits).as("the harmless mark, which is there").isNotEmpty();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
