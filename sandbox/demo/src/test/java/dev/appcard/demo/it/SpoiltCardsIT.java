package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.demo.it.BillingClient.Card;
import dev.appcard.demo.it.Http.Answer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** {@code docs/reliability.md}, F9.2: what the database holds is not what was stored. */
@DisplayName("When the sealed secrets of registered cards were changed in the database,")
@ResourceLock(IssuerSide.CODES)
class SpoiltCardsIT {

    private static final Issuer ISSUER = Issuer.LOTTE;
    private static final Random RANDOM = Seed.of(SpoiltCardsIT.class);

    private final Platform platform = Platform.get();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final CardOwner owner = own.cardOwner();
    private final BillingClient shop = owner.shop();
    private final GatewayDatabase database = platform.database();

    @Test
    @DisplayName("two customers' rows being swapped, neither is charged, not even with its own: both are out of use")
    void swapped() {
        Card mine = owner.register(ISSUER);
        Card theirs = owner.register(ISSUER);
        Card third = owner.register(ISSUER);

        database.swapSecrets(mine.billingKey(), theirs.billingKey());

        assertRefusedForEver(mine);
        assertRefusedForEver(theirs);
        assertThat(shop.charge(third, 9_900).text("status")).isEqualTo("DONE");
    }

    @RepeatedTest(3)
    @DisplayName("one bit being flipped, it is not charged, and its neighbour is")
    void bitFlipped() {
        Card spoilt = owner.register(ISSUER);
        Card whole = owner.register(ISSUER);
        int bit = RANDOM.nextInt(database.sealedBits(spoilt.billingKey()));
        System.out.println("SpoiltCardsIT: bit " + bit);

        database.flipBit(spoilt.billingKey(), bit);

        assertRefusedForEver(spoilt);
        assertThat(shop.charge(whole, 9_900).text("status")).isEqualTo("DONE");
    }

    @Test
    @DisplayName("the secret swapped back does not make the card good again: it has to be registered again")
    void repairedInSecret() {
        Card mine = owner.register(ISSUER);
        Card theirs = owner.register(ISSUER);
        database.swapSecrets(mine.billingKey(), theirs.billingKey());
        assertRefusedForEver(mine);

        database.swapSecrets(mine.billingKey(), theirs.billingKey());

        assertThat(shop.charge(mine, 9_900).status()).isNotEqualTo(200);
        assertThat(shop.charge(theirs, 9_900).text("status"))
                .as("the other one, which was not charged while it was spoilt")
                .isEqualTo("DONE");
    }

    /** An error that says what to do, a line for the guard, nothing asked of issuer or VAN: now and at every later try. */
    private void assertRefusedForEver(Card card) {
        long approvals = own.van().approvalsSoFar();
        long codes = platform.issuers().asked(ISSUER);

        Answer refused = shop.charge(card, 9_900);
        Answer again = shop.charge(card, 9_900);

        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("INVALID_CARD_INFO_RE_REGISTER");
        assertThat(refused.text("message")).contains("다시 등록");
        assertThat(again.status()).isBetween(400, 404);
        assertThat(database.standing(card.billingKey())).isEqualTo("UNREADABLE");
        assertThat(database.cardEvents(card.billingKey())).containsExactly("BILLING_ISSUED", "BILLING_UNREADABLE");
        assertThat(linesAbout(card)).as("security lines of the log").hasSize(1);
        assertThat(own.van().approvalsSoFar()).as("approvals at the VAN").isEqualTo(approvals);
        assertThat(platform.issuers().asked(ISSUER)).as("codes asked for").isEqualTo(codes);
    }

    private List<String> linesAbout(Card card) {
        try (Stream<String> lines = platform.gateway.process().log().lines().stream()) {
            return lines.filter(line -> line.contains(card.billingKey()))
                    .filter(line -> line.contains("UNREADABLE") && line.contains("SECURITY"))
                    .toList();
        }
    }
}
