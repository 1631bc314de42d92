package dev.appcard.domain.secret;

import dev.appcard.domain.text.Luhn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A one-time code (1회성 인증키): what the issuer hands out after authenticating, good for one approval at the VAN. Each
 * kind has its own parts, and checks their forms: one that exists can be sealed, opened and laid into a telegram.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it.
 */
public abstract sealed class Otc {

    private static final Pattern CODE = Pattern.compile("[0-9]{16,21}");
    private static final Pattern CARD_NUMBER = Pattern.compile("[0-9]{16}");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("[0-9]{2}(0[1-9]|1[0-2])");
    /** In base64, in the one spelling that it has: the two bits that are left over are zero. */
    private static final Pattern TWENTY_BYTES = Pattern.compile("[A-Za-z0-9+/]{26}[AEIMQUYcgkosw048]=");

    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]{1,20}");
    /** Of at most 3000 digits, so that a telegram's four digits of length are enough even when all are escaped. */
    private static final Pattern BASE64 =
            Pattern.compile("(?=.{4,3000}$)([A-Za-z0-9+/]{4})*+([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    private final List<String> parts;

    private Otc(String... parts) {
        this.parts = List.of(parts);
    }

    /** An app's code: 16 to 21 digits. */
    public static final class Code extends Otc {

        /** @throws IllegalArgumentException unless it is of its form; it is not quoted */
        public Code(String digits) {
            super(checked("code", digits, CODE));
        }

        public String digits() {
            return part(0);
        }
    }

    /** An app's virtual card, with the data of its authentication. */
    public static final class VirtualCard extends Otc {

        /**
         * @param number of the virtual card: 16 digits that pass Luhn's check
         * @param cavv base64 of 20 bytes
         * @param xid base64 of 20 bytes
         * @param eci two digits
         * @throws IllegalArgumentException unless each is of its form; none is quoted
         */
        public VirtualCard(String number, String cavv, String xid, String eci) {
            super(
                    cardNumber(number),
                    twentyBytes("CAVV", cavv),
                    twentyBytes("XID", xid),
                    checked("ECI", eci, TWO_DIGITS));
        }

        /** Whether four texts could be one. */
        public static boolean isOne(String number, String cavv, String xid, String eci) {
            return isCardNumber(number)
                    && TWENTY_BYTES.matcher(cavv).matches()
                    && TWENTY_BYTES.matcher(xid).matches()
                    && TWO_DIGITS.matcher(eci).matches();
        }

        public String number() {
            return part(0);
        }

        public String cavv() {
            return part(1);
        }

        public String xid() {
            return part(2);
        }

        public String eci() {
            return part(3);
        }
    }

    /** What a 안심클릭 page yields: a card with the data of its authentication. */
    public static final class Ansim extends Otc {

        /**
         * @param number of the (virtual) card: 16 digits that pass Luhn's check
         * @param expiry yyMM
         * @param cavv base64 of 20 bytes
         * @param xid base64 of 20 bytes
         * @param eci two digits
         * @throws IllegalArgumentException unless each is of its form; none is quoted
         */
        public Ansim(String number, String expiry, String cavv, String xid, String eci) {
            super(
                    cardNumber(number),
                    yearAndMonth(expiry),
                    twentyBytes("CAVV", cavv),
                    twentyBytes("XID", xid),
                    checked("ECI", eci, TWO_DIGITS));
        }

        public String number() {
            return part(0);
        }

        public String expiry() {
            return part(1);
        }

        public String cavv() {
            return part(2);
        }

        public String xid() {
            return part(3);
        }

        public String eci() {
            return part(4);
        }
    }

    /** What ISP yields: the KVP data, which only the VAN understands. */
    public static final class Isp extends Otc {

        /**
         * @param pgid {@code KVP_PGID}
         * @param sessionKey {@code KVP_SESSIONKEY}, base64
         * @param encData {@code KVP_ENCDATA}, base64
         * @param cardCode {@code KVP_CARDCODE}
         * @throws IllegalArgumentException unless each is of its form, and where they could be taken for a virtual
         *     card, which has as many parts; none is quoted
         */
        public Isp(String pgid, String sessionKey, String encData, String cardCode) {
            super(
                    checked("KVP_PGID", pgid, NAME),
                    checked("KVP_SESSIONKEY", sessionKey, BASE64),
                    checked("KVP_ENCDATA", encData, BASE64),
                    checked("KVP_CARDCODE", cardCode, NAME));
            if (VirtualCard.isOne(pgid, sessionKey, encData, cardCode)) {
                throw new IllegalArgumentException("ISP's data are none that could be a virtual card");
            }
        }

        public String pgid() {
            return part(0);
        }

        public String sessionKey() {
            return part(1);
        }

        public String encData() {
            return part(2);
        }

        public String cardCode() {
            return part(3);
        }
    }

    /** A card of the issuer's own that stands for the code: one approval for each of the issuer's transactions. */
    public static final class IssuerCard extends Otc {

        /**
         * @param number 16 digits that pass Luhn's check
         * @param expiry yyMM
         * @param tid the issuer's own, 12 digits
         * @throws IllegalArgumentException unless each is of its form; none is quoted
         */
        public IssuerCard(String number, String expiry, String tid) {
            super(cardNumber(number), yearAndMonth(expiry), checked("tid", tid, TWELVE_DIGITS));
        }

        public String number() {
            return part(0);
        }

        public String expiry() {
            return part(1);
        }

        public String tid() {
            return part(2);
        }
    }

    /** A registered card whose CARD_ID is card data (고정 token): it stands for the code of every charge. */
    public static final class CardOnFile extends Otc {

        /**
         * @param number 16 digits that pass Luhn's check
         * @param expiry yyMM
         * @throws IllegalArgumentException unless each is of its form; none is quoted
         */
        public CardOnFile(String number, String expiry) {
            super(cardNumber(number), yearAndMonth(expiry));
        }

        public String number() {
            return part(0);
        }

        public String expiry() {
            return part(1);
        }
    }

    final String part(int index) {
        return parts.get(index);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Otc that
                && getClass() == that.getClass()
                && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public final int hashCode() {
        // By the kind only: a secret's hash would be one more thing about it that stays in memory.
        return getClass().hashCode();
    }

    @Override
    public final String toString() {
        return "Otc." + getClass().getSimpleName() + "(***)";
    }

    private byte[] bytes() {
        return String.join("|", parts).getBytes(StandardCharsets.US_ASCII);
    }

    private static String cardNumber(String number) {
        if (!isCardNumber(number)) {
            throw refused("card number");
        }
        return number;
    }

    private static boolean isCardNumber(String number) {
        return CARD_NUMBER.matcher(number).matches() && Luhn.passes(number);
    }

    private static String yearAndMonth(String expiry) {
        return checked("expiry", expiry, YEAR_AND_MONTH);
    }

    private static String twentyBytes(String name, String base64) {
        return checked(name, base64, TWENTY_BYTES);
    }

    private static String checked(String name, String value, Pattern form) {
        if (!form.matcher(value).matches()) {
            throw refused(name);
        }
        return value;
    }

    private static IllegalArgumentException refused(String part) {
        return new IllegalArgumentException("an OTC's " + part + " is not of its form");
    }
}
