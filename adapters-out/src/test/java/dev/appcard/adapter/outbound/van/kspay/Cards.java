package dev.appcard.adapter.outbound.van.kspay;

import dev.appcard.application.port.outbound.van.ApprovalCredential.CardData;
import dev.appcard.application.port.outbound.van.ApprovalCredential.StoredCredential;
import dev.appcard.domain.secret.CardExpiry;
import dev.appcard.domain.secret.CardNumber;
import dev.appcard.domain.secret.HolderIdentity;
import dev.appcard.domain.secret.KeyInCard;
import dev.appcard.domain.secret.PasswordDigits;
import dev.appcard.domain.secret.VanBillingKey;
import java.nio.charset.StandardCharsets;

/** Card data and billing keys whose telegrams the tests write out by hand. */
final class Cards {

    static final String NUMBER = "9410123456789010";
    static final String BILLING_KEY = "B1234567890123456789";

    private Cards() {}

    /** A billing key asked for, with all that the VAN checks. */
    static CardData firstOfMany() {
        return new CardData(card(NUMBER, "800229", "17"), true);
    }

    static CardData keyIn(KeyInCard card) {
        return new CardData(card, false);
    }

    static StoredCredential earlier(String key) {
        return new StoredCredential(VanBillingKey.of(ascii(key)));
    }

    /** Good to May 2029; of the holder's values, an empty one is left out. */
    static KeyInCard card(String number, String holder, String password) {
        return new KeyInCard(
                new CardNumber(ascii(number)),
                new CardExpiry(ascii("2905")),
                holder.isEmpty() ? null : new HolderIdentity(ascii(holder)),
                password.isEmpty() ? null : new PasswordDigits(ascii(password)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
