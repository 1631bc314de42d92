package dev.appcard.application.port.out.issuer;

import dev.appcard.application.port.out.issuer.Preparation.Cause;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultDoor;
import dev.appcard.domain.payment.PaymentKey;
import dev.appcard.domain.secret.Agreement;
import dev.appcard.domain.secret.Otc;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** An issuer without cryptography: its cipher text is a ticket, its sign a digest that it alone makes. */
public final class FakeIssuer implements IssuerGateway, IssuerPeer {

    public static final String MID = "FAKEMID";
    public static final String CARD_NAME = "가짜카드";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Seoul"));

    private final String letters;
    private final boolean agrees;
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<TransactionInformation> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Call> callsByLink = new ConcurrentHashMap<>();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Cause> trouble = new AtomicReference<>();

    private record Call(
            TransactionInformation told, @Nullable Agreement agreement) {}

    private record Ticket(String tid, @Nullable Agreement agreement, OpenedResult content) {}

    /** One that knows a payment by its key and wants nothing before its app. */
    public FakeIssuer() {
        this("", false);
    }

    private FakeIssuer(String letters, boolean agrees) {
        this.letters = letters;
        this.agrees = agrees;
    }

    /** One that knows a payment by an order number: these letters, then the payment key. */
    public static FakeIssuer numberingOrders(String letters) {
        return new FakeIssuer(letters, false);
    }

    /** One that agrees on something new for each call, and wants to see it again. */
    public static FakeIssuer agreeingBeforehand() {
        return new FakeIssuer("", true);
    }

    /** The next call cannot be prepared. */
    public void failNext(Cause cause) {
        trouble.set(cause);
    }

    /** What the app was told, in the order of the calls. */
    public List<TransactionInformation> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Preparation prepareCall(TransactionInformation information) {
        Cause cause = trouble.getAndSet(null);
        if (cause != null) {
            return new Preparation.Unavailable(cause);
        }
        int number = numbers.incrementAndGet();
        Agreement agreement = agrees ? Agreement.of("agreed-" + number) : null;
        String query = "pay?tid=" + tidOf(information.key()) + "&call=" + number;
        calls.add(information);
        callsByLink.put("fake://" + query, new Call(information, agreement));
        return new Preparation.Prepared(
                AppCallLinks.app("fake://" + query, "intent://" + query + "#Intent;scheme=fake;end"), agreement);
    }

    @Override
    public Optional<PaymentKey> paymentOf(String tid) {
        return Optional.of(tid)
                .filter(it -> it.startsWith(letters))
                .map(it -> it.substring(letters.length()))
                .filter(PaymentKey::isValid)
                .map(PaymentKey::new);
    }

    @Override
    public boolean isGenuine(ResultEnvelope envelope) {
        return envelope.mid().equals(MID) && envelope.sign().equals(sign(envelope));
    }

    @Override
    public boolean isGenuine(OrderConfirmation it) {
        return it.mid().equals(MID) && it.sign().equals(sign("confirm", it.mid(), it.orderNumber(), it.time()));
    }

    @Override
    public OpenedResult open(ResultEnvelope envelope, @Nullable Agreement agreement) {
        Ticket ticket = tickets.get(envelope.encData());
        if (ticket == null || (agrees && !ticket.agreement().equals(agreement))) {
            return new OpenedResult.Unreadable();
        }
        return ticket.tid().equals(envelope.tid()) ? ticket.content() : new OpenedResult.Differs();
    }

    @Override
    public ResultEnvelope approve(AppCallLinks links) {
        Call call = callOf(links);
        TransactionInformation told = call.told();
        return sealed(
                told.way().door(),
                told.key(),
                call.agreement(),
                new OpenedResult.Readable(
                        told.amount().won(),
                        newOtc(),
                        CARD_NAME,
                        told.instalment().twoDigits()),
                told.time());
    }

    @Override
    public ResultEnvelope refuse(AppCallLinks links) {
        TransactionInformation told = callOf(links).told();
        return signed(told.way().door(), tidOf(told.key()), "1004", TIME.format(told.time()), "");
    }

    /** A genuine result whose encrypted part holds these. */
    public ResultEnvelope authenticated(PaymentKey key, long amountWon, Otc otc, String instalment, Instant time) {
        return sealed(key, new OpenedResult.Readable(amountWon, otc, CARD_NAME, instalment), time);
    }

    /** A genuine result of an app with whatever a test wants inside. */
    public ResultEnvelope sealed(PaymentKey key, OpenedResult inner, Instant time) {
        return sealed(ResultDoor.APP, key, null, inner, time);
    }

    /** A genuine result that says why the buyer was not authenticated. */
    public ResultEnvelope failed(PaymentKey key, String resultCode, Instant time) {
        return signed(tidOf(key), resultCode, TIME.format(time), "");
    }

    /** Signed as it is, for results with a broken time, tid or code. */
    public ResultEnvelope signed(String tid, String resultCode, String time, String encData) {
        return signed(ResultDoor.APP, tid, resultCode, time, encData);
    }

    /** The question whether an order is known, asked at this time. */
    public OrderConfirmation confirmation(PaymentKey key, Instant time) {
        String at = TIME.format(time);
        return new OrderConfirmation(tidOf(key), MID, at, sign("confirm", MID, tidOf(key), at));
    }

    /** Sixteen digits, another time other ones. */
    public Otc newOtc() {
        return Otc.of(String.format(Locale.ROOT, "9%015d", numbers.incrementAndGet()));
    }

    private ResultEnvelope sealed(
            ResultDoor door, PaymentKey key, @Nullable Agreement agreement, OpenedResult inner, Instant time) {
        String encData = "ticket-" + numbers.incrementAndGet();
        tickets.put(encData, new Ticket(tidOf(key), agreement, inner));
        return signed(door, tidOf(key), "0000", TIME.format(time), encData);
    }

    private static ResultEnvelope signed(ResultDoor door, String tid, String resultCode, String time, String encData) {
        ResultEnvelope unsigned = new ResultEnvelope(door, MID, tid, resultCode, "fake", time, encData, "");
        return new ResultEnvelope(door, MID, tid, resultCode, "fake", time, encData, sign(unsigned));
    }

    private Call callOf(AppCallLinks links) {
        return callsByLink.get(String.valueOf(links.iosUrl()));
    }

    private String tidOf(PaymentKey key) {
        return letters + key.value();
    }

    private static String sign(ResultEnvelope it) {
        return sign(it.door().name(), it.mid(), it.tid(), it.resultCode(), it.time(), it.encData());
    }

    private static String sign(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String signed = "fake|" + String.join("|", parts);
            return HexFormat.of().formatHex(digest.digest(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
