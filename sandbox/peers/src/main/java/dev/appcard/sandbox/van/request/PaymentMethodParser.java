package dev.appcard.sandbox.van.request;

import dev.appcard.sandbox.van.telegram.ApprovalField;
import dev.appcard.sandbox.van.telegram.FieldReader;
import dev.appcard.sandbox.van.telegram.MalformedTelegram;
import dev.appcard.sandbox.van.telegram.MpiField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the ways of paying apart, by AuthType first, then by TrackII, then by Filler. */
final class PaymentMethodParser {
    private static final Pattern BILLING_KEY = Pattern.compile("B[0-9]{19}");
    private static final Pattern ONE_TIME_CODE = Pattern.compile("([0-9]{16,21})(=8911)?");
    private static final Pattern CARD = Pattern.compile("([0-9]{13,19})=([0-9]{4})");
    private static final Pattern BC_TID = Pattern.compile("T(\\S{12}).*");
    private static final String BUNDLE_MARK = "4912";
    private static final String OTC_MARK = "8911";
    private static final String KB_FILLER = " ".repeat(12) + "KBA";

    private PaymentMethodParser() {}

    static PaymentMethod parse(FieldReader<ApprovalField> body, byte[] encData) {
        String track = body.text(ApprovalField.TRACK_II);
        return switch (body.text(ApprovalField.AUTH_TYPE)) {
            case "I" -> isp(body, track, encData);
            case "M" -> mpi(body, track, encData);
            default -> plain(body, track, encData);
        };
    }

    private static PaymentMethod isp(FieldReader<ApprovalField> body, String track, byte[] encData) {
        requireAuthenticatedMarks(body);
        if (!track.isEmpty()) {
            throw new MalformedTelegram("TrackII", "not empty with AuthType I");
        }
        return EncData.isp(encData);
    }

    private static PaymentMethod mpi(FieldReader<ApprovalField> body, String track, byte[] encData) {
        requireAuthenticatedMarks(body);
        if (encData.length != MpiField.LAYOUT.length()) {
            throw new MalformedTelegram("EncData", "not 82 bytes with AuthType M");
        }
        var mpi = new FieldReader<>(MpiField.LAYOUT, encData, 0);
        mpi.matching(MpiField.CAVV, "\\S+");
        mpi.matching(MpiField.ECI, "[0-9]{2}");
        var xid = new Secret(mpi.matching(MpiField.XID, "\\S+"));
        Matcher card = CARD.matcher(track);
        if (!card.matches() || card.group(2).equals(OTC_MARK)) {
            return new PaymentMethod.Unreadable();
        }
        var number = new Secret(card.group(1));
        return card.group(2).equals(BUNDLE_MARK)
                ? new PaymentMethod.Bundle(number, xid)
                : new PaymentMethod.Card(number, expiry(card));
    }

    private static PaymentMethod plain(FieldReader<ApprovalField> body, String track, byte[] encData) {
        body.matching(ApprovalField.MPI_POSITION_TYPE, "");
        body.matching(ApprovalField.MPI_REUSE_TYPE, "");
        if (encData.length != 0) {
            throw new MalformedTelegram("EncData", "not empty without AuthType");
        }
        if (BILLING_KEY.matcher(track).matches()) {
            return new PaymentMethod.BillingKey(new Secret(track));
        }
        Matcher code = ONE_TIME_CODE.matcher(track);
        if (code.matches()) {
            boolean kb = body.text(ApprovalField.FILLER).startsWith(KB_FILLER);
            return new PaymentMethod.OneTimeCode(new Secret(code.group(1)), code.group(2) != null, kb);
        }
        return card(track, body.text(ApprovalField.FILLER));
    }

    private static PaymentMethod card(String track, String filler) {
        Matcher card = CARD.matcher(track);
        if (!card.matches() || card.group(2).equals(OTC_MARK)) {
            return new PaymentMethod.Unreadable();
        }
        var number = new Secret(card.group(1));
        if (!filler.startsWith("T")) {
            return new PaymentMethod.Card(number, expiry(card));
        }
        Matcher tid = BC_TID.matcher(filler);
        if (!tid.matches()) {
            throw new MalformedTelegram("Filler", "no tid of 12 characters after T");
        }
        return new PaymentMethod.BcAppCard(number, expiry(card), new Secret(tid.group(1)));
    }

    private static void requireAuthenticatedMarks(FieldReader<ApprovalField> body) {
        body.matching(ApprovalField.MPI_POSITION_TYPE, "K");
        body.matching(ApprovalField.MPI_REUSE_TYPE, "N");
    }

    private static Expiry expiry(Matcher card) {
        return new Expiry(new Secret(card.group(2)));
    }
}
