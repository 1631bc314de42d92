package dev.appcard.application.port.out.issuer;

import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.payment.PaymentKey;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer without cryptography: its cipher text is a ticket, its sign a digest that it alone makes. */
public final class FakeIssuer implements IssuerGateway, IssuerPeer {

    public static final String MID = "FAKEMID";
    public static final String CARD_NAME = "가짜카드";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Seoul"));

    private final AtomicInteger numbers = new AtomicInteger();
    private final List<TransactionInformation> calls = new CopyOnWriteArrayList<>();
    private final Map<String, TransactionInformation> callsByLink = new ConcurrentHashMap<>();
    private final Map<String, OpenedResult> tickets = new ConcurrentHashMap<>();

    /** What the app was told, in the order of the calls. */
    public List<TransactionInformation> calls() {
        return List.copyOf(calls);
    }

    @Override
    public AppCallLinks prepareCall(TransactionInformation information) {
        String query = "pay?tid=" + information.key().value() + "&call=" + numbers.incrementAndGet();
        AppCallLinks links = new AppCallLinks("fake://" + query, "intent://" + query + "#Intent;scheme=fake;end", null);
        calls.add(information);
        callsByLink.put("fake://" + query, information);
        return links;
    }

    @Override
    public boolean isGenuine(ResultEnvelope envelope) {
        return envelope.mid().equals(MID) && envelope.sign().equals(sign(envelope));
    }

    @Override
    public OpenedResult open(ResultEnvelope envelope) {
        return tickets.getOrDefault(envelope.encData(), new OpenedResult.Unreadable());
    }

    @Override
    public ResultEnvelope approve(AppCallLinks call) {
        TransactionInformation told = callsByLink.get(call.iosUrl());
        return authenticated(
                told.key(), told.amount().won(), newOtc(), told.instalment().twoDigits(), told.time());
    }

    @Override
    public ResultEnvelope refuse(AppCallLinks call) {
        TransactionInformation told = callsByLink.get(call.iosUrl());
        return failed(told.key(), "1004", told.time());
    }

    /** A genuine result whose encrypted part holds these. */
    public ResultEnvelope authenticated(PaymentKey key, long amountWon, Otc otc, String instalment, Instant time) {
        return sealed(key, new OpenedResult.Readable(key.value(), amountWon, otc, CARD_NAME, instalment), time);
    }

    /** A genuine result of another payment's content, of nonsense, or of whatever else a test wants inside. */
    public ResultEnvelope sealed(PaymentKey outer, OpenedResult inner, Instant time) {
        String ticket = "ticket-" + numbers.incrementAndGet();
        tickets.put(ticket, inner);
        return signed(outer.value(), "0000", TIME.format(time), ticket);
    }

    /** A genuine result that says why the buyer was not authenticated. */
    public ResultEnvelope failed(PaymentKey key, String resultCode, Instant time) {
        return signed(key.value(), resultCode, TIME.format(time), "");
    }

    /** Signed as it is, for results with a broken time, tid or code. */
    public ResultEnvelope signed(String tid, String resultCode, String time, String encData) {
        ResultEnvelope unsigned = new ResultEnvelope(MID, tid, resultCode, "fake", time, encData, "");
        return new ResultEnvelope(MID, tid, resultCode, "fake", time, encData, sign(unsigned));
    }

    /** Sixteen digits, another time other ones. */
    public Otc newOtc() {
        return Otc.of(String.format(Locale.ROOT, "9%015d", numbers.incrementAndGet()));
    }

    private static String sign(ResultEnvelope it) {
        String signed = String.join("|", "fake", it.mid(), it.tid(), it.resultCode(), it.time(), it.encData());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
