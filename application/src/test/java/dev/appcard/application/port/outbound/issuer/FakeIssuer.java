package dev.appcard.application.port.outbound.issuer;

import dev.appcard.application.port.outbound.issuer.Preparation.Cause;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    private final String prefix;
    private final boolean agrees;
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<AuthenticationRequest> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Call> callsByLink = new ConcurrentHashMap<>();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Cause> trouble = new AtomicReference<>();
    private final FakeCards cards = new FakeCards(this::newOtc);

    private record Call(
            AuthenticationRequest told, @Nullable IssuerSession session) {}

    private record Ticket(String tid, @Nullable IssuerSession session, Inside content) {}

    /** What is behind a ticket: of a payment or of a registration. */
    private sealed interface Inside {}

    private record OfPayment(OpenedResult<Otc> content) implements Inside {}

    /** With the CARD_ID as a text: each opening makes one of its own, to be wiped by its caller. */
    private record OfRegistration(OpenedResult<String> content) implements Inside {}

    /** One that knows a payment by its key and wants nothing before its app. */
    public FakeIssuer() {
        this("", false);
    }

    private FakeIssuer(String prefix, boolean agrees) {
        this.prefix = prefix;
        this.agrees = agrees;
    }

    /** One that knows a payment by an order number: this prefix, then the payment key. */
    public static FakeIssuer numberingOrders(String prefix) {
        return new FakeIssuer(prefix, false);
    }

    /** One that agrees on something new for each call, and wants to see it again. */
    public static FakeIssuer agreeingBeforehand() {
        return new FakeIssuer("", true);
    }

    /** The next call cannot be prepared. */
    public void failNext(Cause cause) {
        trouble.set(cause);
    }

    /** The cards that are registered with it, and what becomes of wishes for their codes. */
    public FakeCards cards() {
        return cards;
    }

    /** What the app was told, in the order of the calls. */
    public List<AuthenticationRequest> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Preparation prepareCall(AuthenticationRequest request) {
        Cause cause = trouble.getAndSet(null);
        if (cause != null) {
            return new Preparation.Unavailable(cause);
        }
        int number = numbers.incrementAndGet();
        IssuerSession session = agrees ? IssuerSession.of("agreed-" + number) : null;
        String query = "pay?tid=" + tidOf(request.key()) + "&call=" + number;
        calls.add(request);
        callsByLink.put("fake://" + query, new Call(request, session));
        return new Preparation.Prepared(
                AppCallLinks.app("fake://" + query, "intent://" + query + "#Intent;scheme=fake;end"), session);
    }

    @Override
    public Optional<TransactionKey> transactionOf(String tid) {
        return Optional.of(tid)
                .filter(it -> it.startsWith(prefix))
                .map(it -> it.substring(prefix.length()))
                .filter(TransactionKey::isValid)
                .map(TransactionKey::new);
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
    public OpenedResult<Otc> open(ResultEnvelope envelope, @Nullable IssuerSession session) {
        return inside(envelope, session) instanceof OfPayment(OpenedResult<Otc> content)
                ? ofThis(envelope, content)
                : new OpenedResult.Unreadable<>();
    }

    @Override
    public OpenedResult<RegisteredCardId> openRegistration(ResultEnvelope envelope, @Nullable IssuerSession session) {
        return inside(envelope, session) instanceof OfRegistration(OpenedResult<String> content)
                ? withCardId(ofThis(envelope, content))
                : new OpenedResult.Unreadable<>();
    }

    @Override
    public OtcAnswer issueOtc(OtcRequest request) {
        return cards.ask(request);
    }

    @Override
    public ResultEnvelope approve(AppCallLinks links) {
        Call call = callOf(links);
        AuthenticationRequest told = call.told();
        Inside inside = switch (told.purpose()) {
            case PAY -> new OfPayment(readable(told, newOtc(told.method())));
            case REGISTER -> new OfRegistration(readable(told, cards.newCardId()));
        };
        return sealed(told.method().endpoint(), told.key(), call.session(), inside, told.time());
    }

    @Override
    public ResultEnvelope refuse(AppCallLinks links) {
        AuthenticationRequest told = callOf(links).told();
        return signed(told.method().endpoint(), tidOf(told.key()), "1004", TIME.format(told.time()), "");
    }

    /** A genuine result whose encrypted part holds these. */
    public ResultEnvelope authenticated(PaymentKey key, long amountWon, Otc otc, String instalment, Instant time) {
        return sealed(key, new OpenedResult.Readable<>(amountWon, otc, CARD_NAME, instalment), time);
    }

    /** A genuine result of an app with whatever a test wants inside. */
    public ResultEnvelope sealed(PaymentKey key, OpenedResult<Otc> inner, Instant time) {
        return sealed(ResultEndpoint.APP, key.transaction(), null, new OfPayment(inner), time);
    }

    /** The same for a registration; the CARD_ID that may be inside is known to the issuer only if it gave it out. */
    public ResultEnvelope sealedRegistration(TransactionKey key, OpenedResult<String> inner, Instant time) {
        return sealed(ResultEndpoint.APP, key, null, new OfRegistration(inner), time);
    }

    /** A genuine result that says why the buyer was not authenticated. */
    public ResultEnvelope failed(PaymentKey key, String resultCode, Instant time) {
        return failed(key.transaction(), resultCode, time);
    }

    /** The same for whatever the buyer was to authenticate for. */
    public ResultEnvelope failed(TransactionKey key, String resultCode, Instant time) {
        return signed(tidOf(key), resultCode, TIME.format(time), "");
    }

    /** Signed as it is, for results with a broken time, tid or code. */
    public ResultEnvelope signed(String tid, String resultCode, String time, String encData) {
        return signed(ResultEndpoint.APP, tid, resultCode, time, encData);
    }

    /** The question whether an order is known, asked at this time. */
    public OrderConfirmation confirmation(PaymentKey key, Instant time) {
        return confirmation(key.transaction(), time);
    }

    /** The same for whatever the buyer is to authenticate for. */
    public OrderConfirmation confirmation(TransactionKey key, Instant time) {
        String at = TIME.format(time);
        return new OrderConfirmation(tidOf(key), MID, at, sign("confirm", MID, tidOf(key), at));
    }

    /** Sixteen digits, another time other ones. */
    public Otc newOtc() {
        return new Otc.Code(String.format(Locale.ROOT, "9%015d", numbers.incrementAndGet()));
    }

    private Otc newOtc(AuthenticationMethod method) {
        return switch (method) {
            case APP_CARD -> newOtc();
            case ANSIM -> new Otc.Ansim("9430123456789016", "4912", newTwentyBytes(), newTwentyBytes(), "05");
            case ISP -> new Otc.Isp("A0029", newTwentyBytes(), newTwentyBytes(), "0204");
        };
    }

    private String newTwentyBytes() {
        byte[] bytes =
                ByteBuffer.allocate(20).putLong(numbers.incrementAndGet()).array();
        return Base64.getEncoder().encodeToString(bytes);
    }

    private ResultEnvelope sealed(
            ResultEndpoint endpoint, TransactionKey key, @Nullable IssuerSession session, Inside inner, Instant time) {
        String encData = "ticket-" + numbers.incrementAndGet();
        tickets.put(encData, new Ticket(tidOf(key), session, inner));
        return signed(endpoint, tidOf(key), "0000", TIME.format(time), encData);
    }

    private static ResultEnvelope signed(
            ResultEndpoint endpoint, String tid, String resultCode, String time, String encData) {
        ResultEnvelope unsigned = new ResultEnvelope(endpoint, MID, tid, resultCode, "fake", time, encData, "");
        return new ResultEnvelope(endpoint, MID, tid, resultCode, "fake", time, encData, sign(unsigned));
    }

    private Call callOf(AppCallLinks links) {
        return callsByLink.get(String.valueOf(links.iosUrl()));
    }

    /** Null where nothing that this issuer encrypted, under this agreement, is there. */
    private @Nullable Inside inside(ResultEnvelope envelope, @Nullable IssuerSession session) {
        Ticket ticket = tickets.get(envelope.encData());
        boolean issuerSession = ticket != null && (!agrees || Objects.equals(ticket.session(), session));
        return issuerSession ? ticket.content() : null;
    }

    private <S> OpenedResult<S> ofThis(ResultEnvelope envelope, OpenedResult<S> content) {
        Ticket ticket = Objects.requireNonNull(tickets.get(envelope.encData()));
        return ticket.tid().equals(envelope.tid()) ? content : new OpenedResult.Differs<>();
    }

    private static <S> OpenedResult<S> readable(AuthenticationRequest told, S secret) {
        return new OpenedResult.Readable<>(
                told.amount().won(), secret, CARD_NAME, told.instalment().twoDigits());
    }

    private static OpenedResult<RegisteredCardId> withCardId(OpenedResult<String> content) {
        return switch (content) {
            case OpenedResult.Readable<String> it ->
                new OpenedResult.Readable<>(
                        it.amountWon(),
                        new RegisteredCardId(CardId.of(FakeCards.ascii(it.secret())), ""),
                        it.cardName(),
                        it.instalment());
            case OpenedResult.Differs<String> other -> new OpenedResult.Differs<>();
            case OpenedResult.Unreadable<String> nothing -> new OpenedResult.Unreadable<>();
        };
    }

    private String tidOf(TransactionKey key) {
        return prefix + key.value();
    }

    private static String sign(ResultEnvelope it) {
        return sign(it.endpoint().name(), it.mid(), it.tid(), it.resultCode(), it.time(), it.encData());
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
