package dev.appcard.application.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.application.port.inbound.CommandResult;
import dev.appcard.application.port.inbound.Rejection;
import dev.appcard.application.port.inbound.idempotency.KeyedCall;
import dev.appcard.application.port.inbound.payment.OpenPayment;
import dev.appcard.application.port.inbound.payment.OpenedBy;
import dev.appcard.domain.merchant.KeyHolder.KeyKind;
import dev.appcard.domain.merchant.UsedKey;
import dev.appcard.domain.payment.ApprovalMode;
import dev.appcard.domain.payment.Payment;
import dev.appcard.domain.payment.StateName;
import dev.appcard.domain.window.WindowToken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order that is opened once more")
class OpenedAgainScenarioTest {

    private static final UsedKey CLIENT_KEY = UsedKey.of(KeyKind.CLIENT, "test_ck_of_the_shop");
    private static final OpenedBy BY_PAGE = new OpenedBy(CLIENT_KEY, "203.0.113.7", Optional.empty());
    private static final OpenedBy BY_ANOTHER_BUYER = new OpenedBy(CLIENT_KEY, "203.0.113.8", Optional.empty());
    private static final OpenedBy BY_ANOTHER_KEY =
            new OpenedBy(UsedKey.of(KeyKind.SECRET, "test_sk_another"), "192.0.2.1", Optional.empty());

    private final World world = new World();

    @Test
    @DisplayName("within a minute, every field equal, is the same payment, whether its app was called or not")
    void same() {
        Payment first = open(Core.BY_SERVER, 1_000);

        assertThat(open(Core.BY_SERVER, 1_000)).isEqualTo(first);
        world.callApp(first);
        world.clock.advance(Duration.ofSeconds(59));
        assertThat(open(Core.BY_SERVER, 1_000).key()).isEqualTo(first.key());
        assertThat(world.state(first)).isEqualTo(StateName.APP_CALLED);
    }

    @Test
    @DisplayName("after a minute, with another field, another key or another buyer's address, is another payment")
    void another() {
        Payment first = open(Core.BY_SERVER, 1_000);
        Payment dearer = open(Core.BY_SERVER, 1_001);
        Payment byAnotherKey = open(BY_ANOTHER_KEY, 1_001);
        Payment byPage = open(BY_PAGE, 1_001);
        Payment byAnotherBuyer = open(BY_ANOTHER_BUYER, 1_001);
        world.clock.advance(Duration.ofMinutes(1));
        Payment later = open(BY_ANOTHER_BUYER, 1_001);

        assertThat(List.of(first, dearer, byAnotherKey, byPage, byAnotherBuyer))
                .allSatisfy(earlier -> assertThat(world.state(earlier)).isEqualTo(StateName.EXPIRED))
                .doesNotHaveDuplicates();
        assertThat(world.state(later)).isEqualTo(StateName.READY);
    }

    @Test
    @DisplayName("by the same buyer's page is the same payment: it was clicked twice")
    void clickedTwice() {
        assertThat(open(BY_PAGE, 1_000)).isEqualTo(open(BY_PAGE, 1_000));
    }

    @Test
    @DisplayName("after its buyer has authenticated is refused to a page, and not to the merchant's server")
    void authenticated() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 1_000);

        assertThat(world.opening.open(World.SHOP, order(1_000), BY_PAGE, KeyedCall.none()))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfOrder.TAKEN));
        assertThat(world.state(payment)).isEqualTo(StateName.AUTHENTICATED);

        Payment second = open(Core.BY_SERVER, 1_000);
        assertThat(world.state(payment)).isEqualTo(StateName.EXPIRED);
        assertThat(world.state(second)).isEqualTo(StateName.READY);
    }

    @Test
    @DisplayName("by the page that names the window of the authenticated payment takes its place: the buyer came back")
    void cameBack() {
        Payment payment = world.authenticated(ApprovalMode.ON_CONFIRM, 1_000);
        WindowToken other = World.window(world.open(ApprovalMode.ON_CONFIRM, 1_000, "order-0002"));

        assertThat(world.opening.open(World.SHOP, order(1_000), naming(other), KeyedCall.none()))
                .isEqualTo(new CommandResult.Rejected<>(Rejection.OfOrder.TAKEN));
        open(naming(World.window(payment)), 1_000);

        assertThat(world.state(payment)).isEqualTo(StateName.EXPIRED);
    }

    private static OpenedBy naming(WindowToken window) {
        return new OpenedBy(CLIENT_KEY, "203.0.113.7", Optional.of(window));
    }

    private Payment open(OpenedBy opening, long won) {
        return switch (world.opening.open(World.SHOP, order(won), opening, KeyedCall.none())) {
            case CommandResult.Done<Payment>(Payment payment) -> payment;
            case CommandResult.Rejected<Payment> refused -> throw new AssertionError("not opened: " + refused);
        };
    }

    private static OpenPayment order(long won) {
        return World.order(ApprovalMode.ON_CONFIRM, won, "order-0001", null);
    }
}
